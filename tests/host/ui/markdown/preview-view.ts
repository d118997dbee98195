/** Reading view of a note. */

import type { MarkdownSectionInformation } from "obsidian";
import type { TFile } from "../../model/files";
import { Component } from "../component";
import type { MarkdownView } from "../views/markdown-view";
import { type Section, sectionsOf } from "./render";
import { finish, MarkdownRenderer } from "./renderer";

/** A section on the page; where it stands in the note may change without it. */
interface Rendered {
  readonly el: HTMLElement;
  readonly part: Component;
  section: Section;
}

/** The rendered note, in a `MarkdownView` that is set to reading. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly #view: MarkdownView;
  readonly #contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  #text = "";
  #rendered: Rendered[] = [];

  constructor(view: MarkdownView) {
    super(view.app, createDiv("markdown-reading-view"));
    this.#view = view;
    const scroller = this.containerEl.createDiv(
      "markdown-preview-view markdown-rendered is-readable-line-width",
    );
    this.#contentEl = scroller.createDiv("markdown-preview-sizer markdown-preview-section");
    this.#titleEl = this.#contentEl.createDiv("inline-title");
  }

  get file(): TFile | null {
    return this.#view.file;
  }

  get(): string {
    return this.#text;
  }

  /** Renders the sections that are not there yet; the others stay as plugins left them, as in the app. */
  set(data: string): void {
    this.#text = data;
    if (this.#view.getMode() === "preview") this.#show(this.#rendered);
  }

  clear(): void {
    this.#text = "";
    this.#show([]);
  }

  rerender(): void {
    this.#show([]);
  }

  /** Shows the text, with what there is of it already. */
  #show(there: readonly Rendered[]): void {
    const before = this.#rendered;
    const left = [...there];
    this.#titleEl.setText(this.file?.basename ?? "");
    this.#rendered = sectionsOf(this.#text).map((section) => {
      const at = left.findIndex((one) => one.section.source === section.source);
      const [same] = at < 0 ? [] : left.splice(at, 1);
      return same === undefined ? this.#render(section) : Object.assign(same, { section });
    });
    for (const gone of before) {
      if (this.#rendered.includes(gone)) continue;
      this.removeChild(gone.part);
      gone.el.remove();
    }
    this.#contentEl.append(...this.#rendered.map(({ el }) => el));
  }

  #render(section: Section): Rendered {
    const rendered = { el: createDiv(), part: this.addChild(new Component()), section };
    const { el, part } = rendered;
    section.renderInto(el);
    const getSectionInfo = (): MarkdownSectionInformation => {
      const { lineStart, lineEnd } = rendered.section;
      return { text: this.#text, lineStart, lineEnd };
    };
    const sourcePath = this.file?.path ?? "";
    void finish(this.app, el, { sourcePath, component: part, getSectionInfo });
    return rendered;
  }

  getScroll(): number {
    return 0;
  }

  /** Near enough: as far down as the line is in the text. */
  applyScroll(line: number): void {
    const share = line / Math.max(1, this.#text.split("\n").length);
    const scroller = this.#contentEl.parentElement;
    if (scroller !== null) scroller.scrollTop = share * scroller.scrollHeight;
  }
}
