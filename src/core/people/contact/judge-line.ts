/** What a line of a note says of the people it names: on which day, and whether that is contact. */
import { type Day } from "../../dates/day";
import { isBegunAnew } from "../../markdown/begun-anew";
import { type Line, type Outline } from "../../markdown/outline";
import { closingDay, dayAround, headingDay, openingDay } from "../../markers/line-day";
import { type RuleId } from "../rules";
import { type AttendeeSource } from "./attendees";
import {
  excludedAround,
  excludedByLine,
  promiseOn,
  type PromisesByLine,
  unlessSwitchedOff,
} from "./line-verdict";
import { type Mention, type MentionExclusion } from "./mention";
import { saidOf } from "./said";

/** A note whose mentions are read. */
export interface MentionSource extends AttendeeSource {
  readonly promises: PromisesByLine;
  /** The day on which the note was written, as only a daily note tells; else null. */
  readonly writtenOn: Day | null;
}

/** What stands on a line besides its links. */
interface LineVerdict {
  readonly day: Day | null;
  readonly excluded: MentionExclusion | null;
  readonly weight: Mention["weight"];
}

/** The rule by which people on a line count, and the day that its list says, or null. */
interface CountedBy {
  readonly rule: RuleId;
  readonly day: Day | null;
}

/** What a line says of the people it names. `by` is what counts them, where that is more than a link in a line. */
export function judgeLine(source: MentionSource, found: Line, by?: CountedBy): LineVerdict {
  const line = asWritten(source.outline, found);
  const written = source.outline.text.slice(line.from, line.to);
  const closed = closedHere(source, line, written);
  const opened = openingDay(source.outline.text.slice(line.wordsFrom, line.to));
  const day = by?.day ?? closed?.day ?? standingDay(source, line, opened);
  const undated = day === null ? "no-date" : null;
  switch (saidOf(written, source.rules)) {
    case "no touch":
      return { day, excluded: "no-touch", weight: "plain" };
    case "touch":
      return { day, excluded: undated, weight: "insisted" };
    case null:
      return withPlans(source, {
        day,
        ...judgePlain(source, line, {
          closed,
          undated,
          isEntry: line !== found || opened !== null,
          by,
        }),
      });
  }
}

/** A line that was begun anew belongs to no item above it. */
function asWritten(outline: Outline, line: Line): Line {
  return isBegunAnew(outline, line) ? { ...line, item: null } : line;
}

interface Grounds {
  readonly closed: Closed | null;
  /** Whether the line says something of its own: it opens with a day, or was begun anew. */
  readonly isEntry: boolean;
  readonly undated: "no-date" | null;
  readonly by: CountedBy | undefined;
}

/** A line of a daily note whose own day comes later was written before it: a plan, no record. */
function withPlans({ writtenOn }: MentionSource, verdict: LineVerdict): LineVerdict {
  const { day, excluded, weight } = verdict;
  const isPlan = writtenOn !== null && day !== null && day > writtenOn && weight === "plain";
  return isPlan && excluded === null ? { ...verdict, excluded: "planned" } : verdict;
}

/** The verdict on a line that says nothing of itself. */
function judgePlain(
  source: MentionSource,
  line: Line,
  { closed, isEntry, undated, by }: Grounds,
): Pick<LineVerdict, "excluded" | "weight"> {
  const weight = closed === null ? "plain" : "closed";
  // What is done is done, whatever it is a part of.
  const isOwn = isEntry || closed !== null;
  const excluded = excludedHere(source, line, isOwn) ?? excludedByRole(source, weight) ?? undated;
  const rule = by?.rule ?? closed?.rule ?? countedBy(line);
  return { excluded: excluded ?? unlessSwitchedOff(source.rules, rule), weight };
}

/** The rule by which a plain link on a line counts. */
function countedBy({ quote, item }: Line): RuleId {
  if (quote === "callout") return "callout";
  return item?.checkbox == null ? "link" : "log-letter";
}

function excludedHere(
  source: MentionSource,
  line: Line,
  isEntry: boolean,
): MentionExclusion | null {
  const byLine = excludedByLine(line, source.promises, source.rules);
  if (byLine !== null) return byLine;
  return isEntry ? null : excludedAround(source, line);
}

/** A completed task or follow-up: the day it says it was completed on, and the rule by which it counts. */
interface Closed {
  readonly day: Day | null;
  readonly rule: "done-task" | "done-follow-up";
}

function closedHere(source: MentionSource, line: Line, written: string): Closed | null {
  const followUp = promiseOn(line, source.promises, "done");
  if (followUp === null)
    return isTicked(line) ? { day: closingDay(written), rule: "done-task" } : null;
  const rule = followUp.kind === "task" ? "done-task" : "done-follow-up";
  return { day: closingDay(written) ?? followUp.closedOn, rule };
}

/** Whether a line is the first of a task that is done. */
function isTicked({ number, item }: Line): boolean {
  return item?.line === number && /^[xX]$/.test(item.checkbox ?? "");
}

/** Why a plain link is no contact for what its note is, or null. */
export function excludedByRole(
  { role }: MentionSource,
  weight: Mention["weight"],
): MentionExclusion | null {
  if (role === "review" || role === "appraisal") return role;
  return role === "person" && weight === "plain" ? "other-persons-note" : null;
}

/** The day that a line opens with, that its heading has, or that the note stands for. */
function standingDay(source: MentionSource, line: Line, opened: Day | null): Day | null {
  const written = source.rules.has("dated-line")
    ? (opened ?? dayAround(source.outline, line) ?? headingDay(line.heading))
    : null;
  return written ?? ownDay(source);
}

/** A person's note stands for a person: its `date` says when it was made, not when people met. */
export function ownDay({ role, day }: MentionSource): Day | null {
  return role === "note" ? day : null;
}
