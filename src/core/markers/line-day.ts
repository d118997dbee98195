/** Dates that lines carry: the one a line opens with, and the ones that say when it was closed. */
import { type Day } from "../dates/day";
import { type Heading, type Line, type Outline } from "../markdown/outline";

/** The day that a line's words open with (`2026-11-18: …`, `[[2026-11-18]] …`, `**2026-11-18** …`, a first table cell), or null. */
export declare function openingDay(words: string): Day | null;

/** The nearest dated heading at or above (a heading opening with or being a full date), with its day. */
export declare function headingDay(heading: Heading | null): Day | null;

/** The day a line belongs to by what stands on it or over it in its list, or null (anchor rule 2). */
export declare function lineDay(outline: Outline, line: Line): Day | null;

/** When a line says it was completed (`✅ date`, `[completion:: date]`, `@done(date)`) or cancelled (`❌`), or null. */
export declare function closingDay(source: string): Day | null;
