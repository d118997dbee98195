/** Markdown as elements: a small renderer over the same parser the metadata cache uses. */

import type { ListItem, Nodes, Parents, Root, Table } from "mdast";
import { parseTree } from "../../model/metadata/note-tree";

/** Text outside Markdown that the app reads in it. */
const INLINE =
  /(!?\[\[[^[\]\n]+\]\])|(==[^=\n]+==)|(%%[^%]*%%)|(?<![\p{L}\p{N}#])(#[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** Writes the Markdown into the element. */
export function renderInto(el: HTMLElement, markdown: string): void {
  const root: Root = parseTree(markdown);
  new Renderer(markdown).children(root, el);
}

/** A top-level block of a note: what reading view renders by itself. */
export interface Section {
  readonly source: string;
  /** Its first and last line, counted from 0. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Writes it into the element. */
  readonly renderInto: (el: HTMLElement) => void;
}

/** The sections of a note, top to bottom. */
export function sectionsOf(markdown: string): Section[] {
  const renderer = new Renderer(markdown);
  return parseTree(markdown).children.flatMap((node) => {
    if (node.type === "yaml" || node.position === undefined) return [];
    const { start, end } = node.position;
    return {
      source: markdown.slice(start.offset, end.offset),
      lineStart: start.line - 1,
      lineEnd: end.line - 1,
      renderInto: (el: HTMLElement) => renderer.node(node, el),
    };
  });
}

type Draw = (node: never, el: HTMLElement) => void;

class Renderer {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  children(node: Parents, el: HTMLElement): void {
    for (const child of node.children) this.node(child, el);
  }

  node(node: Nodes, el: HTMLElement): void {
    const draw = (this.#draws as Partial<Record<string, Draw>>)[node.type];
    if (draw !== undefined) draw(node as never, el);
    else if ("children" in node) this.children(node, el);
  }

  #wrap(tag: keyof HTMLElementTagNameMap): Draw {
    return (node: Parents, el) => this.children(node, el.createEl(tag));
  }

  readonly #draws = {
    paragraph: (node: Parents, el: HTMLElement) => {
      const p = el.createEl("p", { attr: { dir: "auto" } });
      this.children(node, p);
    },
    heading: (node: Parents & { depth: number }, el: HTMLElement) => {
      const tag = `h${node.depth}` as "h1";
      const heading = el.createEl(tag, { attr: { dir: "auto" } });
      this.children(node, heading);
      heading.setAttr("data-heading", heading.getText());
    },
    text: (node: { value: string }, el: HTMLElement) => drawText(node.value, el),
    emphasis: this.#wrap("em"),
    strong: this.#wrap("strong"),
    delete: this.#wrap("del"),
    inlineCode: (node: { value: string }, el: HTMLElement) =>
      void el.createEl("code", { text: node.value }),
    code: (node: { value: string; lang?: string | null }, el: HTMLElement) => {
      const lang = node.lang ?? "";
      const cls = lang === "" ? [] : [`language-${lang}`];
      el.createEl("pre", { cls }).createEl("code", { cls, text: node.value });
    },
    break: (_node: unknown, el: HTMLElement) => void el.createEl("br"),
    thematicBreak: (_node: unknown, el: HTMLElement) => void el.createEl("hr"),
    blockquote: (node: Parents, el: HTMLElement) => this.#quote(node, el),
    list: (node: Parents & { ordered?: boolean | null }, el: HTMLElement) => {
      this.children(node, el.createEl(node.ordered === true ? "ol" : "ul"));
    },
    listItem: (node: ListItem, el: HTMLElement) => this.#item(node, el),
    link: (node: Parents & { url: string }, el: HTMLElement) => {
      const external = /^[a-z][a-z0-9+.-]*:/i.test(node.url);
      const a = el.createEl("a", {
        cls: external ? "external-link" : "internal-link",
        href: node.url,
        attr: external
          ? { rel: "noopener nofollow", target: "_blank" }
          : { "data-href": decodeURI(node.url) },
      });
      this.children(node, a);
    },
    image: (node: { alt?: string | null; url: string }, el: HTMLElement) =>
      void el.createEl("img", { attr: { alt: node.alt ?? "", src: node.url } }),
    html: (node: { value: string }, el: HTMLElement) => {
      if (!node.value.startsWith("<!--")) el.appendText(node.value);
    },
    table: (node: Table, el: HTMLElement) => this.#table(node, el),
    yaml: () => undefined,
  };

  #item(node: ListItem, el: HTMLElement): void {
    const li = el.createEl("li", { attr: { dir: "auto" } });
    const start = node.position?.start.offset ?? 0;
    const task = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]/.exec(this.#source.slice(start))?.[1];
    if (task !== undefined) {
      li.addClass("task-list-item");
      li.toggleClass("is-checked", task !== " ");
      li.setAttr("data-task", task === " " ? "" : task);
      const box = li.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox" });
      box.checked = task !== " ";
    }
    for (const child of node.children) {
      if (child.type === "paragraph" && node.spread !== true) this.children(child, li);
      else this.node(child, li);
    }
  }

  #quote(node: Parents, el: HTMLElement): void {
    const quote = el.createEl("blockquote", { attr: { dir: "auto" } });
    this.children(node, quote);
    const first = quote.querySelector("p");
    const match = /^\[!(\w+)\][+-]?\s*(.*)/.exec(first?.textContent ?? "");
    if (first === null || match === null) return;
    const callout = createDiv({ cls: "callout", attr: { "data-callout": match[1] ?? "" } });
    callout
      .createDiv("callout-title")
      .createDiv({ cls: "callout-title-inner", text: match[2] || match[1] || "" });
    const content = callout.createDiv("callout-content");
    first.remove();
    content.append(...quote.childNodes);
    quote.replaceWith(callout);
  }

  #table(node: Table, el: HTMLElement): void {
    const table = el.createEl("table");
    const head = table.createEl("thead");
    const body = table.createEl("tbody");
    node.children.forEach((row, at) => {
      const tr = (at === 0 ? head : body).createEl("tr");
      for (const cell of row.children) this.children(cell, tr.createEl(at === 0 ? "th" : "td"));
    });
  }
}

function drawText(text: string, el: HTMLElement): void {
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    el.appendText(text.slice(done, match.index));
    done = match.index + match[0].length;
    const [whole, link, highlight, comment] = match;
    if (link !== undefined) drawWikilink(link, el);
    else if (highlight !== undefined) el.createEl("mark", { text: highlight.slice(2, -2) });
    else if (comment === undefined) el.createEl("a", { cls: "tag", href: whole, text: whole });
  }
  el.appendText(text.slice(done));
}

function drawWikilink(source: string, el: HTMLElement): void {
  const inner = source.replace(/^!/, "").slice(2, -2);
  const [target = "", alias] = inner.split("|");
  const text = alias ?? target.replace(/^#/, "").replaceAll("#", " > ");
  el.createEl("a", {
    cls: "internal-link",
    href: target,
    text,
    attr: { "data-href": target, target: "_blank", rel: "noopener nofollow" },
  });
}
