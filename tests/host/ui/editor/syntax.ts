/** Markdown as the app writes it: GitHub's, plus frontmatter, wikilinks, tags, highlights, comments. */

import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tagHighlighter, tags as t } from "@lezer/highlight";
import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

const OPEN = 91; // [
const HASH = 35; // #

/** `[[note#part|words]]`, with or without a leading `!`. */
const wikilinks: MarkdownConfig = {
  defineNodes: [
    { name: "Wikilink", style: t.link },
    { name: "WikilinkMark", style: t.processingInstruction },
    { name: "WikilinkTarget" },
  ],
  parseInline: [
    {
      name: "Wikilink",
      before: "Link",
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== OPEN || cx.char(pos + 1) !== OPEN) return -1;
        const text = cx.slice(pos, cx.end);
        const match = /^\[\[([^[\]\n]+)\]\]/.exec(text);
        if (match === null) return -1;
        const inner = match[1] ?? "";
        const end = pos + match[0].length;
        const bar = inner.indexOf("|");
        const parts = [cx.elt("WikilinkMark", pos, pos + 2)];
        if (bar >= 0) parts.push(cx.elt("WikilinkTarget", pos + 2, pos + 3 + bar));
        parts.push(cx.elt("WikilinkMark", end - 2, end));
        return cx.addElement(cx.elt("Wikilink", pos, end, parts));
      },
    },
  ],
};

/** `#tag/nested`, not after a word. */
const hashtags: MarkdownConfig = {
  defineNodes: [{ name: "Hashtag", style: t.tagName }],
  parseInline: [
    {
      name: "Hashtag",
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== HASH || /[\p{L}\p{N}#]/u.test(cx.slice(pos - 1, pos))) return -1;
        const match = /^#[\p{L}\p{N}\p{So}_/-]+/u.exec(cx.slice(pos, cx.end));
        if (match === null || /^#\d+$/.test(match[0])) return -1;
        return cx.addElement(cx.elt("Hashtag", pos, pos + match[0].length));
      },
    },
  ],
};

const delimiter = (name: string, mark: string, style: typeof t.link): MarkdownConfig => ({
  defineNodes: [
    { name, style: { [`${name}/...`]: style } },
    { name: `${name}Mark`, style: t.processingInstruction },
  ],
  parseInline: [
    {
      name,
      parse(cx: InlineContext, _next: number, pos: number): number {
        if (cx.slice(pos, pos + 2) !== mark) return -1;
        const close = cx.slice(pos + 2, cx.end).indexOf(mark);
        if (close <= 0) return -1;
        const end = pos + close + 4;
        const marks = [cx.elt(`${name}Mark`, pos, pos + 2), cx.elt(`${name}Mark`, end - 2, end)];
        return cx.addElement(cx.elt(name, pos, end, marks));
      },
    },
  ],
});

/** The block of properties: only at the very start of a note. */
const frontmatter: MarkdownConfig = {
  defineNodes: [{ name: "Frontmatter", block: true, style: { "Frontmatter/...": t.meta } }],
  parseBlock: [
    {
      name: "Frontmatter",
      before: "HorizontalRule",
      parse(cx, line) {
        if (cx.lineStart !== 0 || line.text.trimEnd() !== "---") return false;
        while (cx.nextLine()) {
          if (line.text.trimEnd() !== "---") continue;
          cx.nextLine();
          cx.addElement(cx.elt("Frontmatter", 0, cx.prevLineEnd()));
          return true;
        }
        cx.addElement(cx.elt("Frontmatter", 0, cx.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** The app's class names for what the parser finds. */
const classNames = tagHighlighter([
  ...[1, 2, 3, 4, 5, 6].map((level) => ({
    tag: t[`heading${level}` as "heading1"],
    class: `cm-header cm-header-${level}`,
  })),
  { tag: t.strong, class: "cm-strong" },
  { tag: t.emphasis, class: "cm-em" },
  { tag: t.strikethrough, class: "cm-strikethrough" },
  { tag: t.monospace, class: "cm-inline-code" },
  { tag: t.link, class: "cm-hmd-internal-link" },
  { tag: t.url, class: "cm-url" },
  { tag: t.quote, class: "cm-quote" },
  { tag: t.tagName, class: "cm-hashtag" },
  { tag: t.meta, class: "cm-hmd-frontmatter" },
  { tag: t.comment, class: "cm-comment" },
  { tag: t.special(t.content), class: "cm-highlight" },
  { tag: t.processingInstruction, class: "cm-formatting" },
  { tag: t.contentSeparator, class: "cm-hr" },
]);

/** Colours of code inside fences; everything else is styled by class. */
const codeColours = HighlightStyle.define([
  { tag: t.keyword, color: "var(--code-keyword)" },
  { tag: t.string, color: "var(--code-string)" },
  { tag: t.number, color: "var(--code-value)" },
]);

/** The Markdown language with the app's extras and class names. */
export function markdownSyntax(): Extension {
  return [
    markdown({
      base: markdownLanguage,
      addKeymap: true,
      extensions: [
        frontmatter,
        wikilinks,
        hashtags,
        delimiter("Highlight", "==", t.special(t.content)),
        delimiter("Comment", "%%", t.comment),
      ],
    }),
    syntaxHighlighting(classNames),
    syntaxHighlighting(codeColours),
  ];
}
