/** Which kind of contact a line tells of each of its links. */
import { lazily } from "../../lazily";
import { type Span } from "../../markdown/outline";
import { withoutLinks } from "../../markers/without-links";
import { contactKind } from "./contact-kind";
import { mayTellKind } from "./kind-glimpse";
import { LINK_MARK, markLinks, maskLinks } from "./masked-links";

/** What divides the occasions a line tells of: the end of a sentence or of a cell, or a word such as `then`. */
const NEXT_OCCASION = lazily(
  () =>
    /[.!?;](?=\s)|\||\s(?:then|afterwards|dann|danach|anschließend|puis|ensuite|luego|después|poi|depois|daarna)(?=\s)/giu,
);

/** The kind of contact that a line tells of a link, besides the names of its `links`, which are in order; or null. */
export function kindsBeside(words: string, links: readonly Span[]): (link: Span) => string | null {
  const marked = markLinks(words, links);
  if (!mayTellKind(marked)) return () => null;
  if (links.length > 1) {
    const occasions = occasionsOf(withoutLinks(maskLinks(words, links)));
    if (occasions.length > 1) return kindsOf(occasions);
  }
  const kind = contactKind(withoutLinks(marked));
  return () => kind;
}

/** An occasion that a line tells of, and where in the line. */
interface Occasion extends Span {
  readonly words: string;
}

function occasionsOf(words: string): Occasion[] {
  const occasions: Occasion[] = [];
  let from = 0;
  for (const end of [...words.matchAll(NEXT_OCCASION()), null]) {
    const to = end === null ? words.length : end.index + end[0].length;
    occasions.push({ from, to, words: words.slice(from, to) });
    from = to;
  }
  return occasions;
}

/** What tells of somebody tells their kind, else what names nobody: `[[May]] died. Called [[Ana]].` was no call with May. */
function kindsOf(occasions: readonly Occasion[]): (link: Span) => string | null {
  const named = occasions.filter(({ words }) => words.includes(LINK_MARK));
  const unnamed = occasions.filter(({ words }) => !words.includes(LINK_MARK));
  const all = lazily(() =>
    contactKind([LINK_MARK, ...unnamed.map(({ words }) => words)].join(" ")),
  );
  const kinds = new Map(named.map((one) => [one, lazily(() => contactKind(one.words) ?? all())]));
  let at = 0;
  return ({ from }) => {
    // Asked in the links' order: a hostile line may have thousands of either.
    while ((named[at]?.to ?? Infinity) <= from) at += 1;
    const occasion = named[at];
    return occasion === undefined ? all() : (kinds.get(occasion)?.() ?? null);
  };
}
