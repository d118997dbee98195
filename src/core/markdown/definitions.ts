/** Link reference definitions (`[a]: https://…`), which open a paragraph but are not its words. */

const LABEL = /\[(?:[^[\]\\]|\\[^])*\]:/y;
const GAP = /[ \t]*\n?[ \t]*/y;
const DESTINATION = /<(?:[^<>\\\n]|\\.)*>|[^\s<][^\s]*/y;
const TITLE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;
const LINE_REST = /[ \t]*(?:\n|$)/y;

/** How many characters of a paragraph, its lines joined by `\n`, are definitions at its start. */
export function definitionsLength(paragraph: string): number {
  let at = 0;
  for (;;) {
    const next = skipDefinition(paragraph, at);
    if (next === null) return at;
    at = next;
  }
}

function skipDefinition(text: string, from: number): number | null {
  const label = after(LABEL, text, from);
  if (label === null || text.slice(from + 1, label - 2).trim() === "") return null;
  const destination = after(DESTINATION, text, after(GAP, text, label) ?? label);
  if (destination === null) return null;
  const gap = after(GAP, text, destination) ?? destination;
  const title = gap > destination ? after(TITLE, text, gap) : null;
  const whole = title === null ? null : after(LINE_REST, text, title);
  return whole ?? after(LINE_REST, text, destination);
}

function after(sticky: RegExp, text: string, from: number): number | null {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : null;
}
