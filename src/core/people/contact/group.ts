/**
 * A note that lists members: a book club, a household, a team. Contact with it is contact with each,
 * unless the note says `group-touch: none`.
 *
 *     members: ["[[Ana Lima]]", Bo Díaz]        or        ## Members
 *                                                         - [[Ana Lima]]
 */
import { type NoteDay } from "../../dates/note-day";
import { readLinks } from "../../markdown/links";
import { type Heading, type Line, type Outline } from "../../markdown/outline";
import { readableWords } from "../../markdown/scan";
import { type Properties, textOf, textsOf } from "../properties";
import { namesIn } from "./attendees";
import { type Mention } from "./mention";

/** A member as the group's note names them. */
type Member = Pick<Mention, "target" | "form">;

/** What a group's note says. */
export interface GroupFacts {
  /** In the order written, each once; there is at least one. */
  readonly members: readonly Member[];
}

/** "Members" as a key or a heading, in the languages Kith reads. */
const MEMBERS = new Set([
  "members",
  "mitglieder",
  "membres",
  "miembros",
  "leden",
  "membros",
  "membri",
]);

/** Folded key by which a group says that contact with it is contact with nobody. */
const TOUCH_KEY = "grouptouch";
const NOBODY = /^(?:none|no|never|false)$/i;

/** Members above which a list is an address book: nobody meets them all at once. */
const MOST_MEMBERS = 500;

/** A note that may be a group's. */
export interface GroupSource {
  readonly outline: Outline;
  readonly properties: Properties;
  readonly noteDay: NoteDay;
}

/** The group whose note it is; null for other notes, those of a day or a period, and groups that ask not to be read so. */
export function readGroup({ outline, properties, noteDay }: GroupSource): GroupFacts | null {
  if (noteDay.kind === "review" || (noteDay.kind === "day" && noteDay.source !== "frontmatter"))
    return null;
  if (isNobody(properties)) return null;
  const members = new Map<string, Member>();
  for (const member of [...inProperties(properties), ...underHeadings(outline)]) {
    if (!members.has(member.target)) members.set(member.target, member);
    if (members.size > MOST_MEMBERS) return null;
  }
  return members.size === 0 ? null : { members: [...members.values()] };
}

function isNobody(properties: Properties): boolean {
  const isNo = properties.byKey.get(TOUCH_KEY)?.value === false;
  return isNo || NOBODY.test(textOf(properties, TOUCH_KEY) ?? "");
}

function inProperties({ byKey }: Properties): Member[] {
  return [...byKey].flatMap(([key, { value }]) =>
    MEMBERS.has(key) ? textsOf(value).flatMap(namesIn) : [],
  );
}

function underHeadings(outline: Outline): Member[] {
  if (!outline.headings.some(isMembers)) return [];
  return outline.lines
    .filter(isUnderMembers)
    .flatMap((line) =>
      readLinks(readableWords(outline, line)).flatMap(({ target, embed }): Member[] =>
        target === "" || embed ? [] : [{ target, form: "link" }],
      ),
    );
}

function isUnderMembers({ kind, heading, quote }: Line): boolean {
  if (quote === "quote" || (kind !== "item" && kind !== "table" && kind !== "text")) return false;
  for (let above = heading; above !== null; above = above.parent) if (isMembers(above)) return true;
  return false;
}

function isMembers(heading: Heading | null): boolean {
  return MEMBERS.has(heading?.text.trim().replace(/:$/, "").toLowerCase() ?? "");
}
