/** Dataview's fields within a text: `met:: [[Ana]]` at the start of a line, `(author:: [[Ana]])` anywhere in it. */
import { lazily } from "../../lazily";
import { type Link } from "../../markdown/link-syntax";
import { type Span } from "../../markdown/outline";
import { foldKey } from "../../markdown/property-lines";
import { among, words as wordsOf } from "../phrases";

/** A field, by its folded key, and where its value stands in the line. */
export interface InlineField extends Span {
  readonly key: string;
}

/** What is behind the colons is trimmed afterwards: blanks that two parts can match would cost their square. */
const FIELD_IN_BRACKETS = lazily(
  () => /[[(]\s*(\p{L}[\p{L} _-]{0,30})::((?:\[\[[^\]]*\]\]|[^[\])(])*)[\])]/gu,
);
const FIELD_OF_LINE = lazily(() => /^[*_]{0,3}(\p{L}[\p{L} _-]{0,30}?)[*_]{0,3}::\s*(?=\S)/u);

/** Folded keys that tell whose something is, or where to look further. */
export const refersTo = among(() =>
  wordsOf(`
author authors editor director artist source by writtenby owner assignee assigned assignedto
delegatedby delegatedto responsible createdby recommendedby referredby up related relatedto seealso
link links autor quelle verantwortlich zuständig auteur responsable responsabile responsável verantwoordelijk eigenaar birthday birthdays geburtstag geburtstage
anniversaire anniversaires cumpleaños compleanno aniversário verjaardag
`),
);

/** Folded keys that tell who somebody is, whatever day it is. */
const isRelation = among(() =>
  wordsOf(`
manager boss reportsto partner spouse husband wife mother father parent parents child children
brother sister sibling siblings
`),
);

/** The inline fields of a line's words, those in brackets and the one that it opens with behind its marks. */
export function inlineFields(words: string, mark: number): InlineField[] {
  const inBrackets = [...words.matchAll(FIELD_IN_BRACKETS())].map((match) => {
    const to = match.index + match[0].length - 1;
    return { key: foldKey(match[1] ?? ""), from: to - (match[2] ?? "").trimStart().length, to };
  });
  const opening = FIELD_OF_LINE().exec(words.slice(mark));
  if (opening === null) return inBrackets;
  const to = inBrackets[0]?.from ?? words.length;
  return [{ key: foldKey(opening[1] ?? ""), from: mark + opening[0].length, to }, ...inBrackets];
}

/** Of a line's links those in fields that say who somebody is, as `owner:: [[Ana]]` does: no word of having met. */
export function linksAboutSomebody(
  words: string,
  mark: number,
  links: readonly Link[],
): ReadonlySet<Link> {
  if (!words.includes("::")) return NONE;
  const fields = inlineFields(words, mark).filter(({ key }) => refersTo(key) || isRelation(key));
  return new Set(linksWithin(fields, links).keys());
}

const NONE: ReadonlySet<Link> = new Set();

/** Of a line's links those in some stretches of it, each with its own; both are in order. */
export function linksWithin<Stretch extends Span>(
  stretches: readonly Stretch[],
  links: readonly Link[],
): ReadonlyMap<Link, Stretch> {
  const found = new Map<Link, Stretch>();
  let next = 0;
  for (const link of links) {
    // Not begun anew for each: a hostile line may be full of either.
    while ((stretches[next]?.to ?? Infinity) < link.to) next += 1;
    const stretch = stretches[next];
    if (stretch !== undefined && stretch.from <= link.from) found.set(link, stretch);
  }
  return found;
}
