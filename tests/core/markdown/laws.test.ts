import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkSpans, readLinks, withoutLinkMarks } from "../../../src/core/markdown/links";
import { type Line, type Outline } from "../../../src/core/markdown/outline";
import { readableWords, scanNote } from "../../../src/core/markdown/scan";
import { readTags } from "../../../src/core/markdown/tags";
import { documents, paragraphs } from "./documents";

const OBSIDIAN = fc
  .array(
    fc.constantFrom(
      "%%",
      "$$",
      "$x$",
      "---",
      "\n",
      "\n",
      "- [ ] ",
      "> [!note] ",
      "[[a|b]]",
      "](c.md)",
      "[",
      "#tag ",
      "`",
      "www.",
      "://x",
      "\\",
      "\ud800",
      "\uFEFF",
      "\u2028",
      "\r",
      " ",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

/** Anything at all, and things that look like notes. */
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  OBSIDIAN,
  documents,
  paragraphs,
  fc.tuple(OBSIDIAN, documents).map(([a, b]) => `---\n${a}\n---\n${b}`),
);

function law(name: string, holds: (text: string) => void): void {
  it(name, () => {
    fc.assert(fc.property(texts, holds), { numRuns: 300 });
  });
}

describe("whatever the text,", () => {
  law("its lines tile it", (text) => {
    const { lines } = scanNote(text);
    const ends = lines.map(({ to }, i) => text.slice(to, lines[i + 1]?.from ?? text.length));
    expect(lines[0]?.from).toBe(0);
    expect(lines.map(({ from, to }, i) => text.slice(from, to) + (ends[i] ?? "")).join("")).toBe(
      text,
    );
    expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(text.split(/\r\n?|\n/));
    expect(lines.map(({ number }) => number)).toEqual([...lines.keys()]);
  });

  law("words begin inside their line", (text) => {
    for (const { from, wordsFrom, to } of scanNote(text).lines) {
      expect(from <= wordsFrom && wordsFrom <= to).toBe(true);
    }
  });

  law("readable words are the line's characters or spaces", (text) => {
    const outline = scanNote(text);
    for (const line of outline.lines) {
      const words = readableWords(outline, line);
      expect(words).toHaveLength(line.to - line.from);
      for (const [i, unit] of words.split("").entries()) {
        expect(unit === " " || unit === text[line.from + i]).toBe(true);
      }
    }
  });

  law("unread stretches are in order and apart", (text) => {
    let end = 0;
    for (const { from, to } of scanNote(text).unread) {
      expect(end <= from && from < to && to <= text.length).toBe(true);
      end = to;
    }
  });

  law("items and headings are known by lines above, nested upwards", (text) => {
    const { lines } = scanNote(text);
    for (const { item, heading, number } of lines) {
      expect((item?.line ?? 0) <= number && (heading?.line ?? 0) <= number).toBe(true);
      expect((item?.parent?.line ?? 0) <= (item?.line ?? 0)).toBe(true);
      expect((heading?.parent?.level ?? 0) < (heading?.level ?? 1)).toBe(true);
    }
  });

  law("the kind of line ending changes nothing", (text) => {
    const plain = text.replace(/\r\n?/g, "\n");
    for (const ending of ["\r\n", "\r"]) {
      expect(shape(scanNote(plain.replaceAll("\n", ending)))).toEqual(shape(scanNote(plain)));
    }
  });

  law("a byte order mark changes nothing", (text) => {
    if (!text.startsWith("\uFEFF"))
      expect(shape(scanNote(`\uFEFF${text}`))).toEqual(shape(scanNote(text)));
  });

  law(
    "a note scanned up to the end of a line has the same lines so far, but for what comes to be a heading or table",
    (text) => {
      const { lines } = scanNote(text);
      const half = lines[lines.length >> 1];
      fc.pre(half !== undefined && lines[0]?.kind !== "frontmatter");
      const so = scanNote(text.slice(0, half.to)).lines;
      expect(so.map(kindSoFar)).toEqual(lines.slice(0, so.length).map(kindSoFar));
    },
  );

  law("links and tags stand where they say", (text) => {
    for (const { from, to, embed } of readLinks(text)) {
      expect(text.slice(from, to)).toMatch(embed ? /^!\[[^]*[\])]$/ : /^\[[^]*[\])]$/);
    }
    for (const { tag, from } of readTags(text))
      expect(text.slice(from, from + tag.length + 1)).toBe(`#${tag}`);
    expect(withoutLinkMarks(text).length).toBeLessThanOrEqual(text.length);
    let end = 0;
    for (const { from, to } of linkSpans(text)) {
      expect(end <= from && from < to && to <= text.length).toBe(true);
      end = to;
    }
  });
});

/** An outline without offsets. */
function shape({ lines }: Outline): unknown[] {
  return lines.map(({ kind, quote, item, heading }) => [
    kind,
    quote,
    item?.line,
    item?.checkbox,
    heading?.line,
    heading?.level,
  ]);
}

function kindSoFar({ kind, item }: Line): string {
  return `${kind === "heading" || kind === "table" || kind === "item" ? "text" : kind} ${item?.line ?? ""}`;
}
