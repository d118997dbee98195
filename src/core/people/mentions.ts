/** Who a note names, on which day, and whether that counts as contact (SPEC §6), as far as the note alone can tell. */
import { type Day } from "../dates/day";
import { type Link, readLinks, withoutLinkMarks } from "../markdown/links";
import { type Line, type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { type FollowUp } from "../markers/follow-up";
import { closingDay, headingDay, lineDay } from "../markers/line-day";
import { overruling } from "../markers/overruling";
import { contactKind } from "./contact-kind";
import { readIntentions } from "./intention";
import { type Mention, type MentionExclusion } from "./mention";
import { type Properties, textsOf } from "./properties";

/** A note whose mentions are read. */
export interface MentionSource {
  readonly outline: Outline;
  readonly properties: Properties;
  readonly followUps: readonly FollowUp[];
  /** The note's own day, or null. */
  readonly day: Day | null;
  /** `review` for weekly to yearly notes, `person` for a person's own note, else `note`. */
  readonly role: "note" | "person" | "review";
  /** `apart`: a link that its clause only means to meet, or speaks of, is no contact; `counted`: it is. */
  readonly intentions: "apart" | "counted";
}

/** What stands on a line besides its links. */
interface LineVerdict {
  readonly day: Day | null;
  readonly excluded: MentionExclusion | null;
  readonly weight: Mention["weight"];
}

/** Folded keys of properties that list who was there (SPEC §6.2). */
const ATTENDEE_KEYS = [
  "attendees",
  "participants",
  "people",
  "person",
  "with",
  "who",
  "from",
  "to",
  "cc",
];

export { overruling };

/** All mentions of a note: those of attendee properties, then those of the body in order. */
export function readMentions(source: MentionSource): Mention[] {
  return [...readAttendees(source), ...readBody(source)];
}

/** Why a line with this checkbox is no contact, or null for completed tasks, log letters and lines without one. */
export function excludedByCheckbox(checkbox: string | null): MentionExclusion | null {
  if (checkbox === null) return null;
  if (checkbox === "-") return "cancelled-task";
  if (checkbox === ">") return "forwarded-task";
  // A letter is a kind of log line ("[b]", "[i]"); "x" is done. Signs are states of an open task.
  return /\p{L}/u.test(checkbox) ? null : "open-task";
}

function readAttendees({ outline, properties, day, role }: MentionSource): Mention[] {
  if (role === "person") return [];
  return ATTENDEE_KEYS.flatMap((key) => {
    const property = properties.byKey.get(key);
    if (property === undefined) return [];
    return textsOf(property.value).flatMap((text) =>
      namesIn(text).map(({ target, form }): Mention => ({
        target,
        form,
        place: "attendee",
        line: lineNaming(outline, property.line, target),
        day,
        kind: "meeting",
        excluded: role === "review" ? "review" : day === null ? "no-date" : null,
        weight: "plain",
      })),
    );
  });
}

/** `[[Ana]]`, `Ana`, `Ana, Bo and [[Cy]]` in a property's text. */
function namesIn(text: string): { target: string; form: Mention["form"] }[] {
  const links = readLinks(text);
  if (links.length > 0) {
    return links
      .filter((link) => link.target !== "")
      .map((link) => ({ target: link.target, form: "link" }));
  }
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((target) => ({ target, form: "name" }));
}

/** The frontmatter line at or after a property's key that holds the name, else the key's. */
function lineNaming(outline: Outline, keyLine: number, target: string): number {
  for (let number = keyLine; number < outline.lines.length; number++) {
    const line = outline.lines[number];
    if (line?.kind !== "frontmatter") break;
    if (outline.text.slice(line.from, line.to).includes(target)) return number;
  }
  return keyLine;
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
  { role, intentions }: MentionSource,
  { excluded, weight }: LineVerdict,
  words: string,
  links: readonly Link[],
): (MentionExclusion | null)[] {
  const judged = intentions === "apart" && role === "note" && weight === "plain";
  const intended = judged && excluded === null ? readIntentions(words, links) : [];
  return links.map(({ embed }, index) => {
    if (excluded !== null || weight === "insisted") return excluded;
    if (embed) return "embed";
    return intended[index] === true ? "intention" : null;
  });
}

function judgeLine(source: MentionSource, line: Line): LineVerdict {
  const written = source.outline.text.slice(line.from, line.to);
  const closed = closedHere(source, line, written);
  const day = closed?.day ?? standingDay(source, line);
  const undated = day === null ? "no-date" : null;
  switch (overruling(written)) {
    case "no touch":
      return { day, excluded: "no-touch", weight: "plain" };
    case "touch":
      return { day, excluded: undated, weight: "insisted" };
    case null: {
      const weight = closed === null ? "plain" : "closed";
      const excluded =
        excludedByLine(source, line) ?? excludedByRole(source.role, weight) ?? undated;
      return { day, excluded, weight };
    }
  }
}

/** Set when the line is a completed task or follow-up, with the day it says it was completed on. */
function closedHere(
  source: MentionSource,
  line: Line,
  written: string,
): { day: Day | null } | null {
  const done = /^[xX]$/.test(line.item?.checkbox ?? "") && line.item?.line === line.number;
  const followUp = source.followUps.find((one) => one.line === line.number && one.state === "done");
  if (!done && followUp === undefined) return null;
  return { day: closingDay(written) ?? followUp?.closedOn ?? null };
}

function excludedByLine(source: MentionSource, line: Line): MentionExclusion | null {
  if (line.quote === "quote") return "quote";
  const byCheckbox = excludedByCheckbox(line.item?.checkbox ?? null);
  if (byCheckbox !== null) return byCheckbox;
  const open = source.followUps.some(
    (one) => one.line === line.number && one.marker !== null && one.state === "open",
  );
  return open ? "open-follow-up" : null;
}

function excludedByRole(
  role: MentionSource["role"],
  weight: Mention["weight"],
): MentionExclusion | null {
  if (role === "review") return "review";
  return role === "person" && weight === "plain" ? "other-persons-note" : null;
}

/** The day that a line opens with, that its heading has, or that the note stands for. */
function standingDay(source: MentionSource, line: Line): Day | null {
  return lineDay(source.outline, line) ?? headingDay(line.heading) ?? ownDay(source);
}

/** A person's note stands for a person: its `date` says when it was made, not when people met. */
function ownDay({ role, day }: MentionSource): Day | null {
  return role === "note" ? day : null;
}

/** A line's words without the names in its links, which may be anything ("[[Coffee Club]]"). */
function withoutNames(words: string): string {
  return withoutLinkMarks(words.replace(/!?\[\[[^\]]*\]\]/g, " "));
}
