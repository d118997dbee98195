/** Who a note names, on which day, and whether that counts as contact (SPEC §6), as far as the note alone can tell. */
import { type Day } from "../dates/day";
import { type Link, readLinks, withoutLinkMarks } from "../markdown/links";
import { type Line } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { closingDay, headingDay, lineDay, openingDay } from "../markers/line-day";
import { type AttendeeSource, readAttendees, readPropertyLinks } from "./attendees";
import { contactKind } from "./contact-kind";
import { readIntentions } from "./intention";
import {
  excludedAround,
  excludedByLine,
  promiseOn,
  type PromisesByLine,
  unlessSwitchedOff,
} from "./line-verdict";
import { type Mention, type MentionExclusion } from "./mention";
import { type RuleId } from "./rules";
import { saidOf } from "./said";
import { readUnreadMentions } from "./unread-mentions";

/** A note whose mentions are read. */
export interface MentionSource extends AttendeeSource {
  readonly promises: PromisesByLine;
}

/** What stands on a line besides its links. */
interface LineVerdict {
  readonly day: Day | null;
  readonly excluded: MentionExclusion | null;
  readonly weight: Mention["weight"];
}

/** All mentions of a note: those of properties, then those of the body in order, then those that nobody reads. */
export function readMentions(source: MentionSource): Mention[] {
  return [
    ...readAttendees(source),
    ...readPropertyLinks(source),
    ...readBody(source),
    ...readUnreadMentions(source.outline, ownDay(source)),
  ];
}

function readBody(source: MentionSource): Mention[] {
  const { outline } = source;
  if (!outline.text.includes("](") && !outline.text.includes("[[")) return [];
  return outline.lines.flatMap((line) => readLine(source, line));
}

function readLine(source: MentionSource, line: Line): Mention[] {
  const { text } = source.outline;
  const bracket = text.indexOf("[", line.wordsFrom);
  if (bracket === -1 || bracket >= line.to || line.kind === "frontmatter") return [];
  const words = readableWords(source.outline, line);
  const links = readLinks(words).filter((link) => link.target !== "");
  if (links.length === 0) return [];
  const verdict = judgeLine(source, line);
  const kind = contactKind(withoutNames(words)) ?? "mention";
  const mark = line.wordsFrom - line.from;
  const said = " ".repeat(mark) + words.slice(mark);
  const exclusions = excludedLinks(source, verdict, said, links);
  return links.map((link, index) => ({
    target: link.target,
    form: "link",
    place: "body",
    line: line.number,
    kind,
    ...verdict,
    excluded: exclusions[index] ?? null,
  }));
}

/** Why each link of a line is no contact: for what its line is, else for itself. */
function excludedLinks(
  { role, rules }: MentionSource,
  { excluded, weight }: LineVerdict,
  words: string,
  links: readonly Link[],
): (MentionExclusion | null)[] {
  const judged = rules.has("intention") && role === "note" && weight === "plain";
  const intended = judged && excluded === null ? readIntentions(words, links) : [];
  return links.map(({ embed }, index) => {
    if (excluded !== null || weight === "insisted") return excluded;
    if (embed && rules.has("embed")) return "embed";
    return intended[index] === true ? "intention" : null;
  });
}

function judgeLine(source: MentionSource, line: Line): LineVerdict {
  const written = source.outline.text.slice(line.from, line.to);
  const closed = closedHere(source, line, written);
  const day = closed?.day ?? standingDay(source, line);
  const undated = day === null ? "no-date" : null;
  switch (saidOf(written, source.rules)) {
    case "no touch":
      return { day, excluded: "no-touch", weight: "plain" };
    case "touch":
      return { day, excluded: undated, weight: "insisted" };
    case null:
      return { day, ...judgePlain(source, line, closed, undated) };
  }
}

/** The verdict on a line that says nothing of itself. */
function judgePlain(
  source: MentionSource,
  line: Line,
  closed: Closed | null,
  undated: "no-date" | null,
): Pick<LineVerdict, "excluded" | "weight"> {
  const weight = closed === null ? "plain" : "closed";
  const excluded = excludedHere(source, line) ?? excludedByRole(source, weight) ?? undated;
  const rule = closed?.rule ?? countedBy(line);
  return { excluded: excluded ?? unlessSwitchedOff(source.rules, rule), weight };
}

/** The rule by which a plain link on a line counts. */
function countedBy({ quote, item }: Line): RuleId {
  if (quote === "callout") return "callout";
  return item?.checkbox == null ? "link" : "log-letter";
}

function excludedHere(source: MentionSource, line: Line): MentionExclusion | null {
  const { outline, promises, rules } = source;
  const byLine = excludedByLine(line, promises, rules);
  if (byLine !== null) return byLine;
  const words = outline.text.slice(line.wordsFrom, line.to);
  return openingDay(words) === null ? excludedAround(source, line) : null;
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

function excludedByRole(
  { role }: MentionSource,
  weight: Mention["weight"],
): MentionExclusion | null {
  if (role === "review" || role === "appraisal") return role;
  return role === "person" && weight === "plain" ? "other-persons-note" : null;
}

/** The day that a line opens with, that its heading has, or that the note stands for. */
function standingDay(source: MentionSource, line: Line): Day | null {
  const written = source.rules.has("dated-line")
    ? (lineDay(source.outline, line) ?? headingDay(line.heading))
    : null;
  return written ?? ownDay(source);
}

/** A person's note stands for a person: its `date` says when it was made, not when people met. */
function ownDay({ role, day }: MentionSource): Day | null {
  return role === "note" ? day : null;
}

/** A line's words without the names in its links, which may be anything ("[[Coffee Club]]"). */
function withoutNames(words: string): string {
  return withoutLinkMarks(words.replace(/!?\[\[[^\]]*\]\]/g, " "));
}
