/** Why what stands on a line is no contact, whoever it names: a quote, an open task, an open promise. */
import { type Line, type Outline } from "../../markdown/outline";
import { type FollowUp } from "../../markers/follow-up";
import { firstInForce, type RuleId, type Rules } from "../rules";
import { type MentionExclusion } from "./mention";

/** The follow-ups of a note by the number of their line. */
export type PromisesByLine = ReadonlyMap<number, readonly FollowUp[]>;

/** What a line's verdict depends on besides the line. */
export interface LineContext {
  readonly outline: Outline;
  readonly promises: PromisesByLine;
  readonly rules: Rules;
}

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
export function excludedByLine(
  line: Line,
  promises: PromisesByLine,
  rules: Rules,
): MentionExclusion | null {
  return firstInForce(rules, [
    line.quote === "quote" ? "quote" : null,
    excludedByCheckbox(line.item?.checkbox ?? null),
    isOpenPromise(line, promises) ? "open-follow-up" : null,
  ]);
}

/**
 * Why a line is no contact for what it belongs to: an open or cancelled task it is nested under, an open promise that
 * begins earlier in its paragraph. A line that opens with a date, is done or is begun anew is an entry of its own; don't ask for those.
 */
export function excludedAround(
  { outline, promises, rules }: LineContext,
  line: Line,
): MentionExclusion | null {
  for (let item = line.item?.parent ?? null; item !== null; item = item.parent) {
    if (item.checkbox !== null) return firstInForce(rules, [excludedByCheckbox(item.checkbox)]);
  }
  const promised = continuesPromise(outline, line, promises) ? "open-follow-up" : null;
  return firstInForce(rules, [promised]);
}

/** What stands for a line unless something excludes it: null, or that the rule by which it would count is switched off. */
export function unlessSwitchedOff(rules: Rules, rule: RuleId): MentionExclusion | null {
  return rules.has(rule) ? null : "switched-off";
}

function continuesPromise({ lines }: Outline, line: Line, promises: PromisesByLine): boolean {
  if (line.kind !== "text") return false;
  for (let back = 1; back <= LONGEST_PARAGRAPH; back++) {
    const before = lines[line.number - back];
    if (before?.item !== line.item) return false;
    if (isOpenPromise(before, promises)) return true;
    if (before.kind !== "text") return false;
  }
  return false;
}

/** Lines looked back for the beginning of a promise: nobody wraps one further. */
const LONGEST_PARAGRAPH = 10;

function isOpenPromise({ number }: Line, promises: PromisesByLine): boolean {
  const here = promises.get(number) ?? [];
  return here.some(({ marker, state }) => marker !== null && state === "open");
}

/** Null for completed tasks, log letters and lines without a checkbox. */
function excludedByCheckbox(
  checkbox: string | null,
): "cancelled-task" | "forwarded-task" | "open-task" | null {
  if (checkbox === null) return null;
  if (checkbox === "-") return "cancelled-task";
  if (checkbox === ">") return "forwarded-task";
  // A letter is a kind of log line ("[b]", "[i]"); "x" is done. Signs are states of an open task.
  return /\p{L}/u.test(checkbox) ? null : "open-task";
}
