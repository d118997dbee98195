/** URLs that stand in a text by themselves. */
import { type Span } from "./outline";

const SCHEME_CHARACTER = /[a-z0-9+.-]/i;
const URL_END = /[\s<>]/g;
/** What ends a sentence rather than a URL. */
const TRAILING = new Set([..."?!.,:;*_~'\"]"]);
/** The longest scheme looked for. */
const LONGEST_SCHEME = 32;

/** The bare URLs (`https://…`, `obsidian://…`, `www.…`) of a text, in order. */
export function findUrls(text: string): Span[] {
  if (!text.includes("://") && !text.includes("www.")) return [];
  const spans: Span[] = [];
  for (let at = nextUrl(text, 0); at !== null;) {
    const from = schemeStart(text, at, spans.at(-1)?.to ?? 0);
    const to = urlEnd(text, at);
    if (to > at + 3) spans.push({ from, to });
    at = nextUrl(text, Math.max(to, at + 3));
  }
  return spans;
}

function nextUrl(text: string, from: number): number | null {
  const colon = text.indexOf("://", from);
  const www = findWww(text, from);
  if (colon < 0 || www < 0) return Math.max(colon, www) < 0 ? null : Math.max(colon, www);
  return Math.min(colon, www);
}

function findWww(text: string, from: number): number {
  let at = text.indexOf("www.", from);
  while (at > 0 && SCHEME_CHARACTER.test(text.charAt(at - 1))) at = text.indexOf("www.", at + 4);
  return at;
}

function schemeStart(text: string, at: number, limit: number): number {
  let from = at;
  const first = Math.max(limit, at - LONGEST_SCHEME);
  while (from > first && SCHEME_CHARACTER.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function urlEnd(text: string, from: number): number {
  URL_END.lastIndex = from;
  const limit = URL_END.exec(text)?.index ?? text.length;
  let depth = 0;
  let to = from;
  for (let at = from; at < limit; at += 1) {
    const mark = text.charAt(at);
    if (mark === "(") depth += 1;
    else if (mark === ")" && --depth < 0) break;
    if (!TRAILING.has(mark)) to = at + 1;
  }
  return to;
}
