/** Who was there: the people whom the properties of a note list; and whom other properties link. */
import { type Day } from "../../dates/day";
import { lazily } from "../../lazily";
import { type Link } from "../../markdown/link-syntax";
import { readLinks } from "../../markdown/links";
import { type Outline } from "../../markdown/outline";
import { listedNames } from "../names/listed-names";
import { nestedTextsOf, type Properties, type Property, textsOf } from "../properties";
import { type Rules } from "../rules";
import { unlessSwitchedOff } from "./line-verdict";
import { type Mention, type UnreadMention } from "./mention";

/** A note whose attendees are read. */
export interface AttendeeSource {
  readonly outline: Outline;
  readonly properties: Properties;
  /** The note's own day, or null. */
  readonly day: Day | null;
  /** `review` for weekly to yearly notes, `appraisal` for those that judge somebody's work, `person` for a person's own, else `note`. */
  readonly role: "note" | "person" | "review" | "appraisal";
  /** Whether the note is of one meeting, not of all that a day held. */
  readonly isOneMeeting: boolean;
  readonly rules: Rules;
}

/** Folded keys of properties that list who was there. */
const KEYS = ["attendees", "participants", "people", "person", "with", "who", "from", "to", "cc"];

/** UTF-16 units of a text above which it is no name, and its line not looked for. */
const LONGEST_TEXT = 300;

/** A letter or digit at the end of a text, or at its start: one that goes on there is another word. */
const WORD_ENDS = lazily(() => /[\p{L}\p{N}]$/u);
const WORD_BEGINS = lazily(() => /^[\p{L}\p{N}]/u);

/** The attendees of a note, each a meeting on its day, in the order of the keys. A person's own note has none. */
export function readAttendees({
  outline,
  properties,
  day,
  role,
  rules,
}: AttendeeSource): Mention[] {
  if (role === "person") return [];
  const undated = day === null ? "no-date" : null;
  const excluded = role === "note" ? undated : role;
  return KEYS.flatMap((key) => {
    const property = properties.byKey.get(key);
    if (property === undefined) return [];
    return placed(outline, property, textsOf(property.value)).flatMap(({ text, line }) =>
      namesIn(text).map(({ target, form }): Mention => ({
        target,
        form,
        place: "attendee",
        line,
        day,
        kind: "meeting",
        excluded:
          excluded ??
          unlessSwitchedOff(rules, form === "name" ? "attendee-name" : "attendee-property"),
        weight: "plain",
      })),
    );
  });
}

/** Links in properties that say nothing of who was there (`partner: "[[Bo]]"`): kept to be accounted for. */
export function readPropertyLinks({
  outline,
  properties,
  day,
  role,
}: AttendeeSource): UnreadMention[] {
  const yaml = outline.frontmatter?.yaml ?? "";
  if (!yaml.includes("[[") && !yaml.includes("](")) return [];
  return [...properties.byKey].flatMap(([key, property]) => {
    const isAttendees = role !== "person" && KEYS.includes(key);
    const texts = [
      ...(isAttendees ? [] : textsOf(property.value)),
      ...nestedTextsOf(property.value),
    ];
    return placed(outline, property, texts).flatMap(({ text, line }) =>
      linkTargets(text).map((target): UnreadMention => ({
        target,
        form: "link",
        place: "body",
        line,
        day: role === "note" ? day : null,
        kind: "mention",
        excluded: "property",
        weight: "plain",
      })),
    );
  });
}

/** Whom a property's text names: `[[Ana]]`, `Ana`, `Ana (host), Bo and Cy`. Where there are links, they are all. */
export function namesIn(text: string): Pick<Mention, "target" | "form">[] {
  const targets = linkTargets(text);
  if (targets.length > 0) return targets.map((target) => ({ target, form: "link" }));
  return text.split("\n").flatMap((line) => {
    const names = listedNames(line, NO_LINKS, { from: 0, to: line.length });
    return names.flatMap((one) =>
      one.form === "name" && !one.isAbsent ? [{ target: one.target, form: one.form }] : [],
    );
  });
}

const NO_LINKS: ReadonlyMap<number, Link> = new Map();

function linkTargets(text: string): string[] {
  return readLinks(text).flatMap(({ target }) => (target === "" ? [] : [target]));
}

/** Texts of a property with their lines, each after the one before; one that is spelled otherwise there has the line last found. */
function placed(
  outline: Outline,
  { key, line }: Property,
  texts: readonly string[],
): { text: string; line: number }[] {
  let last: Place = { line, column: key.length };
  let isLost = false;
  return texts.map((text) => {
    const found = isLost || text.length > LONGEST_TEXT ? null : findAfter(outline, text, last);
    // What could not be found once is not looked for again: a hostile list would cost its square.
    isLost = found === null;
    last = found ?? last;
    return { text, line: last.line };
  });
}

/** Where the search has come to: a line and a column in it. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The end of a text's first occurrence in the frontmatter at or after a place, or null. */
function findAfter({ text, lines }: Outline, words: string, { line, column }: Place): Place | null {
  for (let number = line; ; number++) {
    const at = lines[number];
    if (at?.kind !== "frontmatter") return null;
    const written = text.slice(at.from, at.to);
    const end = endOfWords(written, words, number === line ? column : 0);
    if (end !== null) return { line: number, column: end };
  }
}

/** Where `words` end in a line, looked for from a column, as whole words ("Ana" is not in "Anabel"); or null. */
function endOfWords(line: string, words: string, from: number): number | null {
  for (let at = line.indexOf(words, from); at !== -1; at = line.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = line.slice(Math.max(at - 2, 0), at);
    if (!WORD_ENDS().test(before) && !WORD_BEGINS().test(line.slice(end, end + 2))) return end;
  }
  return null;
}
