/** The `createEl` family: the app's short way to build elements, on every node and globally. */

import { extend } from "./builtins";
import type { RealWindow } from "./realm";

const SVG_NS = "http://www.w3.org/2000/svg";

type Info = DomElementInfo & SvgElementInfo;

function classesOf(cls: string | readonly string[]): string[] {
  return (Array.isArray(cls) ? (cls as string[]) : [cls as string])
    .flatMap((one) => one.split(/\s+/))
    .filter((one) => one !== "");
}

function setAttributes(el: Element, attr: NonNullable<Info["attr"]>): void {
  for (const [name, value] of Object.entries(attr)) {
    if (value === null) el.removeAttribute(name);
    else el.setAttribute(name, String(value));
  }
}

const PLAIN = ["value", "type", "placeholder", "href"] as const;

function applyInfo(el: Element, info: Info): void {
  if (info.cls !== undefined) el.classList.add(...classesOf(info.cls));
  if (info.text !== undefined) el.setText(info.text);
  if (info.attr !== undefined) setAttributes(el, info.attr);
  if (info.title !== undefined) el.setAttribute("title", info.title);
  for (const name of PLAIN) {
    const value = info[name];
    if (value !== undefined) (el as unknown as Record<string, unknown>)[name] = value;
  }
}

function place(el: Element, info: Info, parent: Node | null): void {
  const home = parent ?? info.parent ?? null;
  if (home === null) return;
  if (info.prepend === true) home.insertBefore(el, home.firstChild);
  else home.appendChild(el);
}

type Callback = (el: Element) => void;

function make(parent: Node | null, el: Element, o?: Info | string, callback?: Callback): Element {
  const info = typeof o === "string" ? { cls: o } : (o ?? {});
  applyInfo(el, info);
  place(el, info, parent);
  callback?.(el);
  return el;
}

const documentOf = (node: Node | null): Document =>
  node === null ? document : (node.ownerDocument ?? (node as Document));

function creators(parentOf: (self: unknown) => Node | null): Record<string, unknown> {
  const html = (self: unknown, tag: string, o?: Info | string, callback?: Callback) =>
    make(parentOf(self), documentOf(parentOf(self)).createElement(tag), o, callback);
  return {
    createEl(this: unknown, tag: string, o?: Info | string, callback?: Callback) {
      return html(this, tag, o, callback);
    },
    createDiv(this: unknown, o?: Info | string, callback?: Callback) {
      return html(this, "div", o, callback);
    },
    createSpan(this: unknown, o?: Info | string, callback?: Callback) {
      return html(this, "span", o, callback);
    },
    createSvg(this: unknown, tag: string, o?: Info | string, callback?: Callback) {
      const el = documentOf(parentOf(this)).createElementNS(SVG_NS, tag);
      return make(parentOf(this), el, o, callback);
    },
  };
}

/** Puts `createEl`, `createDiv`, `createSpan`, `createSvg` and `createFragment` in place. */
export function installCreators(win: RealWindow): void {
  extend(
    win.Node.prototype,
    creators((self) => self as Node),
  );
  extend(
    win,
    creators(() => null),
  );
  extend(win, {
    createFragment(callback?: (el: DocumentFragment) => void) {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}
