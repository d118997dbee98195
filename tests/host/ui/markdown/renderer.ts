/** Rendering Markdown for plugins and reading view, with post processors and working links. */

import type {
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  MarkdownSectionInformation,
} from "obsidian";
import type { TFile } from "../../model/files";
import type { HostApp } from "../app";
import { Component } from "../component";
import { hostWindow } from "../globals";
import type { HoverPopover } from "../hover";
import { Keymap } from "../keymap";
import { renderInto } from "./render";

/** A part of rendered Markdown that loads and unloads with it. */
export class MarkdownRenderChild extends Component {
  readonly containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

type BlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

/** What plugins do to rendered Markdown. */
export class MarkdownPreviewRenderer {
  static postProcessors: MarkdownPostProcessor[] = [];
  /** Languages of code blocks that a plugin draws. */
  static readonly blockLanguages = new Set<string>();

  static registerPostProcessor(processor: MarkdownPostProcessor, sortOrder = 0): void {
    processor.sortOrder = sortOrder;
    const { postProcessors: all } = MarkdownPreviewRenderer;
    all.push(processor);
    all.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  static unregisterPostProcessor(processor: MarkdownPostProcessor): void {
    MarkdownPreviewRenderer.postProcessors = MarkdownPreviewRenderer.postProcessors.filter(
      (one) => one !== processor,
    );
  }

  static createCodeBlockPostProcessor(
    language: string,
    handler: BlockHandler,
  ): MarkdownPostProcessor {
    MarkdownPreviewRenderer.blockLanguages.add(language);
    return async (el, ctx) => {
      for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler(code.getText(), block, ctx);
      }
    };
  }
}

/** Rendered Markdown. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  readonly app: HostApp;
  hoverPopover: HoverPopover | null = null;

  constructor(app: HostApp, containerEl: HTMLElement) {
    super(containerEl);
    this.app = app;
  }

  abstract get file(): TFile | null;

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await MarkdownRenderer.render(hostWindow.app, markdown, el, sourcePath, component);
  }

  /** Adds the rendered Markdown to the element; what processors add lives as long as `component`. */
  static async render(
    app: HostApp,
    markdown: string,
    el: HTMLElement,
    ...[sourcePath, component]: [string, Component]
  ): Promise<void> {
    const section = createDiv();
    renderInto(section, markdown);
    // What is rendered by itself is no section of a note.
    await finish(app, section, { sourcePath, component, getSectionInfo: () => null });
    el.append(...section.childNodes);
  }
}

/** Where rendered Markdown stands. */
interface Standing {
  readonly sourcePath: string;
  readonly component: Component;
  readonly getSectionInfo: (el: HTMLElement) => MarkdownSectionInformation | null;
}

/** Has plugins do theirs to a rendered piece, and its links work. */
export async function finish(app: HostApp, el: HTMLElement, standing: Standing): Promise<void> {
  const { sourcePath, component, getSectionInfo } = standing;
  const ctx: MarkdownPostProcessorContext = {
    docId: "host",
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => void component.addChild(child as never),
    getSectionInfo,
  };
  for (const processor of MarkdownPreviewRenderer.postProcessors) await processor(el, ctx);
  wireLinks(app, el, sourcePath);
}

function wireLinks(app: HostApp, el: HTMLElement, sourcePath: string): void {
  for (const link of el.findAll("a.internal-link")) {
    const target = link.getAttr("data-href") ?? "";
    const path = target.split("#")[0] ?? "";
    const found = path === "" || app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
    link.toggleClass("is-unresolved", !found);
    link.onClickEvent((event) => {
      event.preventDefault();
      if (event.button > 1) return;
      void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
    });
    link.addEventListener("mouseover", (event) => {
      const hover = { event, source: "preview", hoverParent: { hoverPopover: null } };
      const where = { targetEl: link, linktext: target, sourcePath };
      app.workspace.trigger("hover-link", { ...hover, ...where });
    });
  }
}
