/** What the app adds to DOM nodes, elements, events and the window. */

import { notInThisHost } from "../model/not-here";
import { extend } from "./builtins";
import { installCreators } from "./dom-create";
import { installDomEvents } from "./dom-events";
import { isOneOf, type RealWindow } from "./realm";

type Bag = Record<string, unknown>;

function nodeMethods(): Bag {
  return {
    detach(this: Node) {
      this.parentNode?.removeChild(this);
    },
    empty(this: Node) {
      while (this.lastChild !== null) this.removeChild(this.lastChild);
    },
    insertAfter(this: Node, node: Node, child: Node | null) {
      return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
    },
    indexOf(this: Node, other: Node) {
      return Array.prototype.indexOf.call(this.childNodes, other);
    },
    setChildrenInPlace(this: Node, children: Node[]) {
      (this as Element).replaceChildren(...children);
    },
    appendText(this: Node, text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf(this: Node, type: new () => Node) {
      return isOneOf(this, type, this.win);
    },
  };
}

/** `doc`, `win` and `constructorWin` of a node or an event: the window it is in, or is made of. */
function windowGetters(target: object, documentOf: (self: never) => Document, made: Window): void {
  const getters: Record<string, (this: never) => unknown> = {
    doc() {
      return documentOf(this);
    },
    win() {
      return documentOf(this).defaultView ?? window;
    },
    constructorWin: () => made,
  };
  for (const [name, get] of Object.entries(getters)) {
    if (!(name in target)) Object.defineProperty(target, name, { get, configurable: true });
  }
}

function elementMethods(): Bag {
  return {
    getText(this: Element) {
      return this.textContent ?? "";
    },
    setText(this: Element, text: string | DocumentFragment) {
      if (typeof text === "object") this.replaceChildren(text);
      else this.textContent = text;
    },
    addClass(this: Element, ...classes: string[]) {
      this.classList.add(...classes);
    },
    addClasses(this: Element, classes: string[]) {
      this.classList.add(...classes);
    },
    removeClass(this: Element, ...classes: string[]) {
      this.classList.remove(...classes);
    },
    removeClasses(this: Element, classes: string[]) {
      this.classList.remove(...classes);
    },
    toggleClass(this: Element, classes: string | string[], value: boolean) {
      for (const one of Array.isArray(classes) ? classes : [classes]) {
        this.classList.toggle(one, value);
      }
    },
    hasClass(this: Element, cls: string) {
      return this.classList.contains(cls);
    },
    ...attributeMethods(),
  };
}

type Attribute = string | number | boolean | null;

function attributeMethods(): Bag {
  return {
    setAttr(this: Element, name: string, value: Attribute) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(this: Element, all: Record<string, Attribute>) {
      for (const [name, value] of Object.entries(all)) this.setAttr(name, value);
    },
    getAttr(this: Element, name: string) {
      return this.getAttribute(name);
    },
    matchParent(this: Element, selector: string, last?: Element) {
      const found = this.closest(selector);
      return found !== null && last !== undefined && !last.contains(found) ? null : found;
    },
    getCssPropertyValue(this: Element, property: string, pseudo?: string) {
      return getComputedStyle(this, pseudo).getPropertyValue(property).trim();
    },
    isActiveElement(this: Element) {
      return this.doc.activeElement === this;
    },
    find(this: Element, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: Element, selector: string) {
      return [...this.querySelectorAll(selector)];
    },
    findAllSelf(this: Element, selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
    },
  };
}

function setCssProps(this: HTMLElement | SVGElement, props: Record<string, string>): void {
  for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
}

function setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(this.style, styles);
}

function htmlMethods(): Bag {
  return {
    show(this: HTMLElement) {
      this.style.display = "";
    },
    hide(this: HTMLElement) {
      this.style.display = "none";
    },
    toggle(this: HTMLElement, show: boolean) {
      this.style.display = show ? "" : "none";
    },
    toggleVisibility(this: HTMLElement, visible: boolean) {
      this.style.visibility = visible ? "" : "hidden";
    },
    isShown(this: HTMLElement) {
      return this.offsetParent !== null;
    },
    setCssProps,
    setCssStyles,
  };
}

function innerSize(win: RealWindow): void {
  const inner = (el: HTMLElement, side: "Width" | "Height", a: string, b: string) => {
    const style = getComputedStyle(el);
    const padding = parseFloat(style.getPropertyValue(a)) + parseFloat(style.getPropertyValue(b));
    return (side === "Width" ? el.clientWidth : el.clientHeight) - padding;
  };
  Object.defineProperties(win.HTMLElement.prototype, {
    innerWidth: {
      configurable: true,
      get(this: HTMLElement) {
        return inner(this, "Width", "padding-left", "padding-right");
      },
    },
    innerHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return inner(this, "Height", "padding-top", "padding-bottom");
      },
    },
  });
}

function globals(): Bag {
  return {
    activeWindow: window,
    activeDocument: document,
    sleep: (ms: number) => new Promise((done) => window.setTimeout(done, ms)),
    nextFrame: () => new Promise((done) => window.requestAnimationFrame(done)),
    isBoolean: (value: unknown) => typeof value === "boolean",
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
    ready: (fn: () => unknown) => {
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fn);
      else fn();
    },
    ajax: () => notInThisHost("ajax"),
    ajaxPromise: () => notInThisHost("ajaxPromise"),
  };
}

/** Puts everything in place. Must run before any other part of the host builds an element. */
export function installDom(): void {
  installDomIn(window);
  extend(window, globals());
}

/** Puts the methods of nodes and events in place for one window: each has prototypes of its own. */
export function installDomIn(win: RealWindow): void {
  extend(win.Node.prototype, nodeMethods());
  windowGetters(win.Node.prototype, (node: Node) => node.ownerDocument ?? (node as Document), win);
  windowGetters(win.UIEvent.prototype, (event: UIEvent) => event.view?.document ?? document, win);
  extend(win.Element.prototype, elementMethods());
  const { find, findAll } = elementMethods();
  extend(win.DocumentFragment.prototype, { find, findAll });
  extend(win.HTMLElement.prototype, htmlMethods());
  extend(win.SVGElement.prototype, { setCssProps, setCssStyles });
  innerSize(win);
  installCreators(win);
  installDomEvents(win);
}
