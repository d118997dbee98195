/** Searching in short texts: fuzzy, by words, and showing what matched. */

import type { SearchMatches, SearchResult, SearchResultContainer } from "obsidian";

/** Points taken off for each gap between matched pieces. */
const GAP_COST = 0.2;
/** Points taken off for a match that begins inside a word. */
const MIDDLE_COST = 0.1;
/** Points taken off for each character before the first match. */
const START_COST = 0.002;

function fuzzyMatches(text: string, query: string): SearchMatches | null {
  const matches: [number, number][] = [];
  let from = 0;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    const last = matches.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + letter.length;
    else matches.push([at, at + letter.length]);
    from = at + letter.length;
  }
  return matches;
}

function scoreOf(matches: SearchMatches, text: string): number {
  const start = matches[0]?.[0] ?? 0;
  const atWord = start === 0 || /[\s/\-_.]/.test(text.charAt(start - 1));
  const gaps = Math.max(0, matches.length - 1);
  return (atWord ? 0 : -MIDDLE_COST) - gaps * GAP_COST - start * START_COST - text.length / 10_000;
}

/** Letters in order, a whole piece preferred. The answer's score is at most 0; higher is better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  const whole = query.trim().toLowerCase();
  return (text) => {
    if (wanted === "") return { score: 0, matches: [] };
    const lower = text.toLowerCase();
    const at = lower.indexOf(whole);
    const piece: SearchMatches = [[at, at + whole.length]];
    const matches = at >= 0 ? piece : fuzzyMatches(lower, wanted);
    return matches === null ? null : { score: scoreOf(matches, lower), matches };
  };
}

/** Every word of the query somewhere in the text. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    for (const word of words) {
      let at = lower.indexOf(word);
      if (at < 0) return null;
      for (; at >= 0; at = lower.indexOf(word, at + word.length)) {
        matches.push([at, at + word.length]);
      }
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: scoreOf(matches, lower), matches };
  };
}

/** Best first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text with its matches marked. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(done, start + offset);
    const to = Math.min(text.length, end + offset);
    if (to <= from) continue;
    el.appendText(text.slice(done, from));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(from, to) });
    done = to;
  }
  el.appendText(text.slice(done));
}

export function renderResults(
  el: HTMLElement,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}
