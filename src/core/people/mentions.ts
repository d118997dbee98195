/** Who a note names, on which day, and whether that counts as contact (SPEC §6), as far as the note alone can tell. */
import { type Day } from "../dates/day";
import { type Link, readLinks, withoutLinkMarks } from "../markdown/links";
import { type Line } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { closingDay, headingDay, lineDay, openingDay } from "../markers/line-day";
import { overruling } from "../markers/overruling";
import { type AttendeeSource, readAttendees } from "./attendees";
import { contactKind } from "./contact-kind";
import { readIntentions } from "./intention";
import { excludedAround, excludedByLine, promiseOn, type PromisesByLine } from "./line-verdict";
import { type Mention, type MentionExclusion } from "./mention";

/** A note whose mentions are read. */
export interface MentionSource extends AttendeeSource {
  readonly promises: PromisesByLine;
  /** `apart`: a link that its clause only means to meet, or speaks of, is no contact; `counted`: it is. */
  readonly intentions: "apart" | "counted";
}

/** What stands on a line besides its links. */
interface LineVerdict {
  readonly day: Day | null;
  readonly excluded: MentionExclusion | null;
  readonly weight: Mention["weight"];
}

/** All mentions of a note: those of attendee properties, then those of the body in order. */
export function readMentions(source: MentionSource): Mention[] {
  return [...readAttendees(source), ...readBody(source)];
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
      const excluded = excludedHere(source, line) ?? excludedByRole(source.role, weight) ?? undated;
      return { day, excluded, weight };
    }
  }
}

function excludedHere({ outline, promises }: MentionSource, line: Line): MentionExclusion | null {
  const byLine = excludedByLine(line, promises);
  if (byLine !== null) return byLine;
  const words = outline.text.slice(line.wordsFrom, line.to);
  return openingDay(words) === null ? excludedAround(outline, line, promises) : null;
}

/** Set when the line is a completed task or follow-up, with the day it says it was completed on. */
function closedHere(
  source: MentionSource,
  line: Line,
  written: string,
): { day: Day | null } | null {
  const done = /^[xX]$/.test(line.item?.checkbox ?? "") && line.item?.line === line.number;
  const followUp = promiseOn(line, source.promises, "done");
  if (!done && followUp === null) return null;
  return { day: closingDay(written) ?? followUp?.closedOn ?? null };
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
