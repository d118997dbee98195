/**
 * A journal of friends in one file, people named in bold:
 *
 *     ### Activities:
 *     - 2026-03-01: Lunch with **Ana Lima** and **Bo Díaz** in _Lima_. @food
 *     ### Friends:
 *     - Ana Lima (a.k.a. Annie) [Lima] @school
 *
 * Its activities are contacts with people who have a note; its notes and its list of friends are not.
 */
import { type Line, type Outline } from "../../markdown/outline";
import { readableWords } from "../../markdown/scan";
import { openingDay } from "../../markers/line-day";
import { contactKind } from "../contact/contact-kind";
import { unlessSwitchedOff } from "../contact/line-verdict";
import { LINK_MARK } from "../contact/masked-links";
import { type Mention } from "../contact/mention";
import { saidOf } from "../contact/said";
import { type Rules } from "../rules";

const ACTIVITIES = "Activities:";
const FRIENDS = "Friends:";

const BOLD_NAME = /\*\*([^*[\]]{1,100})\*\*/g;

/** Whether a note is such a journal: it has both headings, colons included. */
export function isFriendsJournal({ headings }: Outline): boolean {
  const says = (words: string): boolean => headings.some(({ text }) => text.trim() === words);
  return says(ACTIVITIES) && says(FRIENDS);
}

/** Whom the activities of a journal name, in order; nobody when the note is none. */
export function readFriendsJournal(outline: Outline, rules: Rules): Mention[] {
  if (!isFriendsJournal(outline)) return [];
  return outline.lines.flatMap((line) =>
    line.kind === "item" && line.quote === "none" && headingOf(line) === ACTIVITIES
      ? readActivity(outline, line, rules)
      : [],
  );
}

function readActivity(outline: Outline, line: Line, rules: Rules): Mention[] {
  const words = readableWords(outline, line).slice(line.wordsFrom - line.from);
  const day = openingDay(words);
  const said = saidOf(outline.text.slice(line.from, line.to), rules);
  const byDay = day === null ? "no-date" : unlessSwitchedOff(rules, "friends-journal");
  const kind = contactKind(words.replace(BOLD_NAME, LINK_MARK)) ?? "mention";
  return [...words.matchAll(BOLD_NAME)].map(([, name = ""]): Mention => ({
    target: name.trim(),
    form: "name",
    place: "body",
    line: line.number,
    day,
    kind,
    excluded: said === "no touch" ? "no-touch" : byDay,
    weight: said === "touch" ? "insisted" : "plain",
  }));
}

function headingOf({ heading }: Line): string {
  return heading?.text.trim() ?? "";
}
