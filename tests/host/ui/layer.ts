/** Where something floating goes so that it stays inside the window. */

/** Room kept to the window's edge, in pixels. */
const EDGE = 4;

/** A point or box of the window, in pixels, to place something below. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts the element just below the anchor, or above it when there is more room. */
export function placeBelow(el: HTMLElement, anchor: Anchor): void {
  const { width, height } = el.getBoundingClientRect();
  const { innerHeight, innerWidth } = el.win;
  const fitsBelow = anchor.bottom + height + EDGE <= innerHeight;
  const above = anchor.top - height;
  const top =
    fitsBelow || above < EDGE ? Math.min(anchor.bottom, innerHeight - height - EDGE) : above;
  const left = Math.min(anchor.left, innerWidth - width - EDGE);
  el.setCssStyles({ left: `${Math.max(EDGE, left)}px`, top: `${Math.max(EDGE, top)}px` });
}
