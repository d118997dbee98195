/** Delegated listeners (`el.on`), clicks of either button, and notice of insertion. */

import { extend } from "./builtins";
import { isElement, isOneOf, type RealWindow } from "./realm";

type Listener = (this: unknown, event: Event, target: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions;

interface Registered {
  readonly type: string;
  readonly selector: string;
  readonly listener: Listener;
  readonly callback: EventListener;
  readonly options: Options | undefined;
}

const registered = new WeakMap<EventTarget, Registered[]>();

function on(
  this: HTMLElement | Document,
  ...[type, selector, listener, options]: [string, string, Listener, Options?]
): void {
  const callback = (event: Event): void => {
    const start = event.target;
    const from = isElement(start) ? start : null;
    const target = from?.closest(selector) ?? null;
    if (target !== null && this.contains(target)) {
      listener.call(this, event, target as HTMLElement);
    }
  };
  const list = registered.get(this) ?? [];
  list.push({ type, selector, listener, callback, options });
  registered.set(this, list);
  this.addEventListener(type, callback, options);
}

function off(
  this: HTMLElement | Document,
  ...[type, selector, listener, options]: [string, string, Listener, Options?]
): void {
  const list = registered.get(this) ?? [];
  const same = (one: Registered) =>
    one.type === type && one.selector === selector && one.listener === listener;
  for (const one of list.filter(same)) this.removeEventListener(type, one.callback, options);
  registered.set(
    this,
    list.filter((one) => !same(one)),
  );
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  let inside = this.isConnected;
  const observer = new MutationObserver(() => {
    if (this.isConnected === inside) return;
    inside = this.isConnected;
    if (!inside) return;
    listener();
    if (once) observer.disconnect();
  });
  observer.observe(this.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const migrations = new Map<HTMLElement, Set<(win: Window) => unknown>>();

function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  const listeners = migrations.get(this) ?? new Set();
  migrations.set(this, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) migrations.delete(this);
  };
}

/** Tells everything in an element that it stands in another window now. */
export function tellMigrated(moved: HTMLElement): void {
  for (const [el, listeners] of [...migrations])
    if (moved.contains(el)) for (const listener of [...listeners]) listener(moved.win);
}

/** Puts the event methods on elements, the document and UI events. */
export function installDomEvents(win: RealWindow): void {
  extend(win.HTMLElement.prototype, {
    on,
    off,
    onClickEvent(this: HTMLElement, listener: EventListener, options?: Options) {
      this.addEventListener("click", listener, options);
      this.addEventListener("auxclick", listener, options);
    },
    onNodeInserted,
    onWindowMigrated,
    trigger(this: HTMLElement, type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true }));
    },
  });
  extend(win.Document.prototype, { on, off });
  extend(win.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: new () => UIEvent) {
      return isOneOf(this, type, this.win);
    },
  });
  if (!("targetNode" in win.UIEvent.prototype)) {
    Object.defineProperty(win.UIEvent.prototype, "targetNode", {
      configurable: true,
      get(this: UIEvent) {
        return isElement(this.target) ? this.target : null;
      },
    });
  }
}
