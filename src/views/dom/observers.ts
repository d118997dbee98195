/** Watching how an element stands on screen, for as long as its owner is loaded. */
import { type Component } from "obsidian";
import { type SpokenWidth } from "../../core/dates/spoken";

/** Pixels of width below which words are cut short: "6 wk ago". */
const NARROW = 240;

/** Calls `act` whenever an element comes into sight or leaves it. */
export function onSight(owner: Component, el: Element, act: () => void): void {
  const seen = new IntersectionObserver(act);
  seen.observe(el);
  owner.register(() => seen.disconnect());
}

/** Calls `act` whenever an element that is in sight has another size; out of sight it has none, and nothing is to be fitted. */
export function onResize(owner: Component, el: HTMLElement, act: () => void): void {
  const sized = new ResizeObserver(() => el.isShown() && act());
  sized.observe(el);
  owner.register(() => sized.disconnect());
}

/** How much room an element has for words; one that is not shown has no width. */
export function roomIn({ clientWidth }: Element): SpokenWidth {
  return clientWidth > 0 && clientWidth < NARROW ? "narrow" : "wide";
}
