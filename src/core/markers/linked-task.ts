/**
 * A checkbox that links somebody is a promise too, so that an existing vault shows something on
 * its first day:
 *
 *     - [ ] ask [[Bo Díaz]] about the boat 📅 2026-12-01
 */
import { copied } from "../copied";
import { type Day } from "../dates/day";
import { type Line, type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { linksOf } from "./about";
import { type FollowUp } from "./follow-up";
import { plainWords } from "./promise-text";
import { readClosing, readDueSign } from "./task-signs";

/**
 * What a checkbox says. Forwarded (`>`) tasks live on elsewhere, and any other letter marks a log
 * line, so neither is a promise.
 */
const TASK_STATES: ReadonlyMap<string, FollowUp["state"]> = new Map([
  [" ", "open"],
  ["/", "open"],
  ["!", "open"],
  ["?", "open"],
  ["<", "open"],
  ["x", "done"],
  ["X", "done"],
  ["-", "cancelled"],
]);

/** The promise of a checkbox line that links a note, or null for any other line. Only the line's own links are its people. */
export function readLinkedTask(outline: Outline, line: Line, noteDay: Day | null): FollowUp | null {
  const state = taskState(line);
  if (state === null) return null;
  const words = readableWords(outline, line);
  const links = linksOf(words);
  if (links.length === 0) return null;
  return {
    kind: "task",
    state,
    line: line.number,
    source: copied(outline.text.slice(line.from, line.to)),
    marker: null,
    due: readDueSign(words)?.day ?? null,
    phrase: null,
    anchor: null,
    text: copied(plainWords(outline.text.slice(line.wordsFrom, line.to))),
    closedOn: state === "open" ? null : (readClosing(words)?.day ?? noteDay),
    about: [links],
  };
}

function taskState({ item, number, quote }: Line): FollowUp["state"] | null {
  if (item?.line !== number || quote === "quote") return null;
  return TASK_STATES.get(item.checkbox ?? "") ?? null;
}
