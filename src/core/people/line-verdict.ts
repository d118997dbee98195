/** Why what stands on a line is no contact, whoever it names: a quote, an open task, an open promise. */
import { type Line } from "../markdown/outline";
import { type FollowUp } from "../markers/follow-up";
import { type MentionExclusion } from "./mention";

/** The follow-ups of a note by the number of their line. */
export type PromisesByLine = ReadonlyMap<number, readonly FollowUp[]>;

/** Puts a note's follow-ups by their line, in the order given. */
export function promisesByLine(followUps: readonly FollowUp[]): PromisesByLine {
  const byLine = new Map<number, FollowUp[]>();
  for (const followUp of followUps) {
    const onLine = byLine.get(followUp.line);
    if (onLine === undefined) byLine.set(followUp.line, [followUp]);
    else onLine.push(followUp);
  }
  return byLine;
}

/** The first follow-up in this state that stands on a line, or null. */
export function promiseOn(
  line: Line,
  promises: PromisesByLine,
  state: FollowUp["state"],
): FollowUp | null {
  return promises.get(line.number)?.find((one) => one.state === state) ?? null;
}

/** Why a line is no contact for what it is, or null when it may be one. */
export function excludedByLine(line: Line, promises: PromisesByLine): MentionExclusion | null {
  if (line.quote === "quote") return "quote";
  const byCheckbox = excludedByCheckbox(line.item?.checkbox ?? null);
  if (byCheckbox !== null) return byCheckbox;
  const isOpen = promises
    .get(line.number)
    ?.some(({ marker, state }) => marker !== null && state === "open");
  return isOpen === true ? "open-follow-up" : null;
}

/** Null for completed tasks, log letters and lines without a checkbox. */
function excludedByCheckbox(checkbox: string | null): MentionExclusion | null {
  if (checkbox === null) return null;
  if (checkbox === "-") return "cancelled-task";
  if (checkbox === ">") return "forwarded-task";
  // A letter is a kind of log line ("[b]", "[i]"); "x" is done. Signs are states of an open task.
  return /\p{L}/u.test(checkbox) ? null : "open-task";
}
