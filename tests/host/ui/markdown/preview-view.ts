/** Reading view of a note. */

import type { TFile } from "../../model/files";
import { Component } from "../component";
import type { MarkdownView } from "../views/markdown-view";
import { MarkdownRenderer } from "./renderer";

/** The rendered note, in a `MarkdownView` that is set to reading. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly #view: MarkdownView;
  readonly #contentEl: HTMLElement;
  #text = "";
  #rendered: Component | null = null;

  constructor(view: MarkdownView) {
    super(view.app, createDiv("markdown-reading-view"));
    this.#view = view;
    const scroller = this.containerEl.createDiv(
      "markdown-preview-view markdown-rendered is-readable-line-width",
    );
    this.#contentEl = scroller.createDiv("markdown-preview-sizer markdown-preview-section");
  }

  get file(): TFile | null {
    return this.#view.file;
  }

  get(): string {
    return this.#text;
  }

  set(data: string): void {
    this.#text = data;
    if (this.#view.getMode() === "preview") this.rerender();
  }

  clear(): void {
    this.#text = "";
    this.#contentEl.empty();
  }

  rerender(): void {
    if (this.#rendered !== null) this.removeChild(this.#rendered);
    const part = this.addChild(new Component());
    this.#rendered = part;
    this.#contentEl.empty();
    const { file } = this;
    this.#contentEl.createDiv({ cls: "inline-title", text: file?.basename ?? "" });
    const path = file?.path ?? "";
    void MarkdownRenderer.render(this.app, this.#text, this.#contentEl, path, part);
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
