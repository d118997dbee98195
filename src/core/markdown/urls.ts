/** URLs that stand in a text by themselves. */
import { type Span } from "./outline";

const SCHEME_CHARACTER = /[a-z0-9+.-]/i;
const MARK = /:\/\/|www\./g;
const URL_END = /[\s<>]/;
/** What ends a sentence rather than a URL. */
const TRAILING = new Set([..."?!.,:;*_~'\"]"]);
/** The longest scheme looked for. */
const LONGEST_SCHEME = 32;

/** The bare URLs (`https://…`, `obsidian://…`, `www.…`) of a text, in order. */
export function findUrls(text: string): Span[] {
  if (!text.includes("://") && !text.includes("www.")) return [];
  const spans: Span[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const { index: at, 0: mark } = match;
    const from = schemeStart(text, at, spans.at(-1)?.to ?? 0);
    // `://` begins with a scheme and goes on with an address; `www.` stands by itself.
    if (mark === "www." ? from < at : from === at) continue;
    const to = urlEnd(text, at);
    if (to <= at + mark.length) continue;
    spans.push({ from, to });
    MARK.lastIndex = to;
  }
  return spans;
}

function schemeStart(text: string, at: number, limit: number): number {
  let from = at;
  const first = Math.max(limit, at - LONGEST_SCHEME);
  while (from > first && SCHEME_CHARACTER.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function urlEnd(text: string, from: number): number {
  let depth = 0;
  let to = from;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    if (depth < 0 || URL_END.test(mark)) break;
    if (!TRAILING.has(mark)) to = at + 1;
  }
  return to;
}
