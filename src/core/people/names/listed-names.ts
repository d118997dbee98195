/** The names in a list of people as texts write it: `[[Ana]], Bo Díaz (late) and [[Cy]] from Lima, [[Di]] (absent)`. */
import { lazily } from "../../lazily";
import { type Link } from "../../markdown/link-syntax";
import { type Span } from "../../markdown/outline";
import { LINK_MARK } from "../contact/masked-links";

const BETWEEN = /[,;/&|•]|\s(?:and|und|et|en|y|e)\s/g;
const MARKS = /^[\s*_~=+•-]*@?/;
/** What is said of somebody behind their name. */
const REMARK = /\s*[(–—:*_=]|\s-\s/;
/** A remark, behind a mark or a link, or a stroke through the name, that says they were not there. */
const ABSENT =
  /^[*_]*~~|[(–—:¤-]\s*(?:absent|not (?:there|here|present)|apolog|excused|declined|no[ -]show|sick|ill\b|entschuldigt|abwesend|krank|excusée?|absente?|afwezig|ausente|assente)/i;
/** What somebody was there as: `Chair: [[Ana]]`. */
const PART_PLAYED = lazily(() => /^[\s*_~=+•-]*\p{L}[\p{L} -]{1,24}[*_]*:[*_]*\s*(?=¤)/u);
const LONGEST_NAME = 60;
/** A word that joins two names, or two halves of one. */
const JOINS = /^\s\S+\s$/;

/** A name: a link, or its words. */
type Name =
  | { readonly form: "link"; readonly link: Link }
  | { readonly form: "name"; readonly target: string };

/** A name in a list, and whether it is said there that they were not. */
export type ListedName = Name & { readonly isAbsent: boolean };

/**
 * The names that stand in a stretch of a line: of each part the link or the words it opens with. Of
 * `Ortega y Gasset` all three are told, the halves and the whole: only some of them are anybody.
 * `masked` are the line's words with its links masked, `linkAt` its links by the column they begin at.
 */
export function listedNames(
  masked: string,
  linkAt: ReadonlyMap<number, Link>,
  { from, to }: Span,
): ListedName[] {
  const found: ListedName[] = [];
  let start = from;
  for (const end of [...separators(masked, from, to), { from: to, to }]) {
    const part = masked.slice(start, end.from);
    const opening = (PART_PLAYED().exec(part) ?? MARKS.exec(part))?.[0].length ?? 0;
    const name = nameIn(part.slice(opening), linkAt.get(start + opening));
    if (name !== null) found.push({ ...name, isAbsent: ABSENT.test(part.trimStart()) });
    start = end.to;
  }
  return [...found, ...joinedNames(masked, { from, to })];
}

/** Names that a word joins, as one; none where a link is among them. */
function joinedNames(masked: string, { from, to }: Span): ListedName[] {
  const between = separators(masked, from, to);
  const joins = (mark: Span): boolean => JOINS.test(masked.slice(mark.from, mark.to));
  return between.flatMap((mark, index) => {
    if (!joins(mark)) return [];
    const start = between[index - 1]?.to ?? from;
    const name = nameIn(
      masked.slice(start, between[index + 1]?.from ?? to).replace(MARKS, ""),
      undefined,
    );
    return name === null ? [] : [{ ...name, isAbsent: false }];
  });
}

function nameIn(part: string, link: Link | undefined): Name | null {
  if (link !== undefined) return link.embed ? null : { form: "link", link };
  const remark = part.search(REMARK);
  const target = (remark === -1 ? part : part.slice(0, remark)).trim();
  if (target === "" || target.length > LONGEST_NAME || target.includes(LINK_MARK)) return null;
  return { form: "name", target };
}

function separators(masked: string, from: number, to: number): Span[] {
  return [...masked.slice(from, to).matchAll(BETWEEN)].map(({ index, 0: found }) => ({
    from: from + index,
    to: from + index + found.length,
  }));
}
