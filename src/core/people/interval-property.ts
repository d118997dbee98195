/** The interval that a person's own note sets, under whatever key and in whatever words its tool writes it. */
import { type HowOftenReading, readHowOften } from "../dates/how-often";
import { deathIn } from "./death";
import { type Properties, type Property, textsOf } from "./properties";

/** An interval as a note sets it. */
export interface IntervalProperty {
  /** The key as written. */
  readonly key: string;
  /** The value as written, shortened when it is long. */
  readonly written: string;
  /** Line number, counted from 0. */
  readonly line: number;
  readonly reading: HowOftenReading;
  /** `own`: Kith's property, which it writes; `other`: another key, or a field of the body. */
  readonly whose: "own" | "other";
}

/** A key that says how often, and what only its tool means by some words. */
interface Spelling {
  /** Folded. */
  readonly key: string;
  /** Words of the tool → the interval they stand for, as it would be written. */
  readonly words?: ReadonlyMap<string, string>;
  /** `words`: any other value says nothing of how often. */
  readonly reads?: "words";
  /** Folded key that must stand beside it for its words to hold. */
  readonly beside?: string;
}

/** Personal CRM: paused until somebody says otherwise. */
const PAUSED = new Map([
  ["true", "never"],
  ["yes", "never"],
]);

/** Personal CRM: its tiers, as it comes. */
const TIERS = new Map([
  ["inner", "14 days"],
  ["close", "30 days"],
  ["casual", "90 days"],
  ["warm", "180 days"],
  ["dormant", "365 days"],
]);

/** Team Manager: one-to-ones, where "biweekly" is never twice a week; it reads Portuguese too. */
const ONE_TO_ONES = new Map([
  ["biweekly", "2 weeks"],
  ["bi-weekly", "2 weeks"],
  ["semanal", "1 week"],
  ["quinzenal", "2 weeks"],
  ["mensal", "1 month"],
]);

/** Four lists, as Derek Sivers keeps them: the dearest every 3 weeks, the last once a year. */
const LISTS = new Map([
  ["A", "3 weeks"],
  ["B", "2 months"],
  ["C", "6 months"],
  ["D", "1 year"],
]);

/** Folded, of the property that Kith writes. */
const OWN_KEY = "checkin";

/** In order: the first that is there and says something wins. */
const SPELLINGS: readonly Spelling[] = [
  { key: OWN_KEY },
  { key: "prmpaused", words: PAUSED, reads: "words" },
  { key: "checkinevery" },
  { key: "contactfrequency" },
  { key: "cadence", words: ONE_TO_ONES, beside: "relation" },
  { key: "frequency" },
  { key: "keepintouch" },
  { key: "prmcadence" },
  { key: "prmtier", words: TIERS },
  { key: "category", words: LISTS, reads: "words" },
];

/** Characters of a value that are told. */
const LONGEST_TOLD = 60;

/** The interval a person's properties set, which may be refused with the reason; null when none speaks of one. Who has died is never checked on, whatever else is set. */
export function readIntervalProperty(properties: Properties): IntervalProperty | null {
  const death = deathIn(properties);
  if (death !== null) return found(death, textIn(death.value) ?? "", { kind: "never" }, "other");
  for (const spelling of SPELLINGS) {
    const property = properties.byKey.get(spelling.key);
    const text = property === undefined ? null : textIn(property.value);
    if (property === undefined || text === null) continue;
    const reading = readSpelling(spelling, text, properties);
    if (reading === null) continue;
    const isOwn = spelling.key === OWN_KEY && property.isField !== true;
    return found(property, text, reading, isOwn ? "own" : "other");
  }
  return null;
}

function found(
  { key, line }: Property,
  text: string,
  reading: HowOftenReading,
  whose: IntervalProperty["whose"],
): IntervalProperty {
  return { key, written: text.slice(0, LONGEST_TOLD), line, reading, whose };
}

function readSpelling(
  spelling: Spelling,
  text: string,
  properties: Properties,
): HowOftenReading | null {
  const meant = meaningOf(spelling, text, properties);
  if (meant !== null) return readHowOften(meant);
  // "keep-in-touch: true" is a wish without a number.
  if (spelling.reads === "words" || text === "true") return null;
  if (text === "false") return { kind: "never" };
  return readHowOften(text) ?? { kind: "refused", why: "no-interval" };
}

/** What a word means to the key's own tool, or null when it means nothing there. */
function meaningOf(
  { words, beside }: Spelling,
  text: string,
  properties: Properties,
): string | null {
  if (words === undefined) return null;
  if (beside !== undefined && !properties.byKey.has(beside)) return null;
  return words.get(text) ?? words.get(text.toLowerCase()) ?? null;
}

function textIn(value: unknown): string | null {
  return typeof value === "boolean" ? String(value) : (textsOf(value)[0] ?? null);
}
