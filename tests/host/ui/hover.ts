/** Page previews: a popover with the text of a note while the pointer rests on a link to it. */

import type { HoverParent as ApiParent } from "obsidian";
import type { TFile } from "../model/files";
import { parseLinktext } from "../model/linktext";
import type { HostApp } from "./app";
import { Component } from "./component";
import { Keymap } from "./keymap";
import { placeBelow } from "./layer";
import { MarkdownRenderer } from "./markdown/renderer";

/** Milliseconds the pointer must rest before a popover shows. */
const WAIT = 300;
/** Milliseconds the pointer may be elsewhere before it goes. */
const LINGER = 250;

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

type HoverParent = Omit<ApiParent, "hoverPopover"> & { hoverPopover: HoverPopover | null };

/** A popover that belongs to an element and goes when the pointer leaves both. */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement = createDiv("popover hover-popover");
  readonly targetEl: HTMLElement | null;
  state: number = PopoverState.Showing;
  readonly #parent: HoverParent;
  readonly #staticPos: { x: number; y: number } | null;
  readonly #doc: Document;
  #timer: number;

  constructor(
    parent: HoverParent,
    targetEl: HTMLElement | null,
    waitTime = WAIT,
    staticPos: { x: number; y: number } | null = null,
  ) {
    super();
    this.#parent = parent;
    this.targetEl = targetEl;
    this.#staticPos = staticPos;
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.#timer = window.setTimeout(() => this.show(), waitTime);
    this.#doc = targetEl?.doc ?? document;
    this.#doc.addEventListener("mousemove", this.#onMove);
    this.#doc.addEventListener("mousedown", this.#onPress, true);
  }

  show(): void {
    if (this.targetEl?.isConnected === false) return this.hide();
    this.state = PopoverState.Shown;
    this.#doc.body.appendChild(this.hoverEl);
    void this.load();
    this.position();
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.#doc.removeEventListener("mousemove", this.#onMove);
    this.#doc.removeEventListener("mousedown", this.#onPress, true);
    this.state = PopoverState.Hidden;
    this.hoverEl.detach();
    if (this.#parent.hoverPopover === this) this.#parent.hoverPopover = null;
    this.unload();
  }

  /** Places the popover again, after its content has come. */
  position(): void {
    const at = this.#staticPos;
    const box = this.targetEl?.getBoundingClientRect();
    if (at !== null) placeBelow(this.hoverEl, { left: at.x, top: at.y, bottom: at.y });
    else if (box !== undefined) placeBelow(this.hoverEl, box);
  }

  readonly #onPress = (event: MouseEvent): void => {
    if (!this.hoverEl.contains(event.target as Node)) this.hide();
  };

  readonly #onMove = (event: MouseEvent): void => {
    const over = event.target as Node;
    const inside = this.hoverEl.contains(over) || this.targetEl?.contains(over) === true;
    if (inside && this.state !== PopoverState.Hiding) return;
    window.clearTimeout(this.#timer);
    if (this.state === PopoverState.Showing) return this.hide();
    this.state = inside ? PopoverState.Shown : PopoverState.Hiding;
    if (!inside) this.#timer = window.setTimeout(() => this.hide(), LINGER);
  };
}

/** What a `hover-link` event carries. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Core's page preview: answers `hover-link`, where the source's setting wants the Mod key only with it. */
export function previewLinks(app: HostApp): void {
  const onHover = ({ event, source, hoverParent, targetEl, linktext, sourcePath }: HoverLink) => {
    const needsMod = app.workspace.hoverLinkSources[source]?.defaultMod ?? true;
    if (needsMod && !Keymap.isModifier(event, "Mod")) return;
    if (hoverParent.hoverPopover?.targetEl === targetEl && targetEl !== null) return;
    const { path } = parseLinktext(linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath ?? "");
    if (file === null) return;
    const popover = new HoverPopover(hoverParent, targetEl);
    void fill(app, popover, file);
  };
  app.workspace.on("hover-link", onHover);
}

async function fill(app: HostApp, popover: HoverPopover, file: TFile): Promise<void> {
  const embed = popover.hoverEl.createDiv("markdown-embed is-loaded");
  embed.createDiv({ cls: "inline-title", text: file.basename });
  const content = embed
    .createDiv("markdown-embed-content")
    .createDiv("markdown-preview-view markdown-rendered");
  const text = await app.vault.cachedRead(file);
  await MarkdownRenderer.render(app, text, content, file.path, popover);
  if (popover.state === PopoverState.Shown) popover.position();
}
