/** Watching how an element stands on screen, for as long as its owner is loaded. */
import { type Component } from "obsidian";

/** Calls `act` whenever an element comes into sight or leaves it. */
export function onSight(owner: Component, el: Element, act: () => void): void {
  const seen = new IntersectionObserver(act);
  seen.observe(el);
  owner.register(() => seen.disconnect());
}

/** Calls `act` whenever an element has another size. */
export function onResize(owner: Component, el: Element, act: () => void): void {
  const sized = new ResizeObserver(act);
  sized.observe(el);
  owner.register(() => sized.disconnect());
}
