/**
 * Links where nobody reads them as words: in code and query blocks, comments, math and HTML. They are
 * no contact; they are kept so that every mention of a person can be accounted for.
 */
import { type Day } from "../../dates/day";
import { LinkFinder, readLinks } from "../../markdown/links";
import { type Line, type LineKind, type Outline } from "../../markdown/outline";
import { hasWords } from "../../markdown/scan";
import { type UnreadMention } from "./mention";

/** Why the links of a line that holds no words are no contact. */
const UNREAD_LINES: ReadonlyMap<LineKind, "code" | "comment"> = new Map([
  ["code", "code"],
  ["math", "code"],
  ["html", "code"],
  ["comment", "comment"],
]);

const COMMENT = /^(?:%%|<!--)/;

/** The links that stand unread in a note, in order of place. `day` is the note's own, or null. */
export function readUnreadMentions(outline: Outline, day: Day | null): UnreadMention[] {
  const { text } = outline;
  if (!new LinkFinder(text).isIn(0, text.length)) return [];
  return [...inLines(outline, day), ...inSpans(outline, day)].sort((a, b) => a.line - b.line);
}

function inLines({ text, lines }: Outline, day: Day | null): UnreadMention[] {
  const linked = new LinkFinder(text);
  const mentions: UnreadMention[] = [];
  for (const line of lines) {
    if (hasWords(line)) continue;
    const { kind, number, from, to } = line;
    const excluded = UNREAD_LINES.get(kind);
    if (excluded === undefined || !linked.isIn(from, to)) continue;
    // Not spread: a line may hold more links than a call takes arguments.
    for (const mention of mentionsIn(text.slice(from, to), { line: number, day, excluded }))
      mentions.push(mention);
  }
  return mentions;
}

function inSpans({ text, lines, unread }: Outline, day: Day | null): UnreadMention[] {
  let number = 0;
  const linked = new LinkFinder(text);
  return unread.flatMap(({ from, to }) => {
    if (!linked.isIn(from, to)) return [];
    const words = text.slice(from, to);
    const excluded = COMMENT.test(words) ? "comment" : "code";
    while (isBefore(lines[number + 1], from)) number += 1;
    return words
      .split(/\r\n?|\n/)
      .flatMap((part, i) => mentionsIn(part, { line: number + i, day, excluded }));
  });
}

function isBefore(line: Line | undefined, offset: number): boolean {
  return line !== undefined && line.from <= offset;
}

function mentionsIn(
  words: string,
  place: Pick<UnreadMention, "line" | "day" | "excluded">,
): UnreadMention[] {
  return readLinks(words).flatMap(({ target }): UnreadMention[] =>
    target === ""
      ? []
      : [{ target, form: "link", place: "body", kind: "mention", weight: "plain", ...place }],
  );
}
