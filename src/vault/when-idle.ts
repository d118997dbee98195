/** Work that can wait until nobody is waiting for anything. */
import { type Component } from "obsidian";

/** Milliseconds after which the app counts as idle where it can't say so itself (iOS). */
const LATER = 3000;

/** Does something once when the app has nothing to do, and not at all when the owner is unloaded before. */
export function whenIdle(owner: Component, work: () => void): void {
  if (typeof window.requestIdleCallback === "function") {
    const request = window.requestIdleCallback(work);
    owner.register(() => window.cancelIdleCallback(request));
  } else {
    const timer = window.setTimeout(work, LATER);
    owner.register(() => window.clearTimeout(timer));
  }
}
