/** Tooltips: any element with `aria-label` shows one, on hover as in the app. */

import type { TooltipOptions, TooltipPlacement } from "obsidian";
import { isElement } from "./realm";

/** Milliseconds of rest before a tooltip shows, unless the element says otherwise. */
const DELAY = 300;
const GAP = 8;

let shown: { el: HTMLElement; target: HTMLElement } | null = null;
let timer = 0;

/** Gives the element a tooltip: its `aria-label`, which screen readers read too. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip === "") el.removeAttribute("aria-label");
  else el.setAttribute("aria-label", tooltip);
  if (options.placement !== undefined) {
    el.setAttribute("data-tooltip-position", options.placement);
  }
  if (options.delay !== undefined) el.setAttribute("data-tooltip-delay", String(options.delay));
  if (options.classes !== undefined) {
    el.setAttribute("data-tooltip-classes", options.classes.join(" "));
  }
}

/** Shows a tooltip by the element at once. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  const el = target.doc.body.createDiv({ cls: ["tooltip", ...(options.classes ?? [])] });
  el.setText(content);
  el.createDiv("tooltip-arrow");
  shown = { el, target };
  position(el, target, options);
}

const OPPOSITE = { bottom: "top", top: "bottom", left: "right", right: "left" } as const;

function position(el: HTMLElement, target: HTMLElement, options: TooltipOptions): void {
  const box = target.getBoundingClientRect();
  const own = el.getBoundingClientRect();
  const gap = options.gap ?? GAP;
  const { innerHeight, innerWidth } = target.win;
  const at = (placement: TooltipPlacement): { x: number; y: number } => {
    if (placement === "left") return { x: box.left - own.width - gap, y: middleY() };
    if (placement === "right") return { x: box.right + gap, y: middleY() };
    const y = placement === "top" ? box.top - own.height - gap : box.bottom + gap;
    return { x: box.left + (box.width - own.width) / 2, y };
  };
  const middleY = (): number => box.top + (box.height - own.height) / 2;
  const fits = ({ x, y }: { x: number; y: number }): boolean =>
    x >= 0 && y >= 0 && x + own.width <= innerWidth && y + own.height <= innerHeight;
  const wanted = options.placement ?? "bottom";
  const first = at(wanted);
  const vertical = wanted === "top" || wanted === "bottom";
  const placement = fits(first) || (vertical && fitsDown(first.y)) ? wanted : OPPOSITE[wanted];
  const place = at(placement);
  el.addClass(`mod-${placement}`);
  const x = Math.max(4, Math.min(place.x, innerWidth - own.width - 4));
  el.setCssStyles({ left: `${x}px`, top: `${Math.max(4, place.y)}px` });

  function fitsDown(y: number): boolean {
    return y >= 0 && y + own.height <= innerHeight;
  }
}

function hideTooltip(): void {
  window.clearTimeout(timer);
  shown?.el.remove();
  shown = null;
}

function onPointerOver(event: Event): void {
  const target = isElement(event.target) ? event.target.closest("[aria-label]") : null;
  if (shown !== null && shown.target === target) return;
  hideTooltip();
  if (!isElement(target)) return;
  const text = target.getAttribute("aria-label") ?? "";
  if (text === "" || target.hasClass("cm-content") || target.getAttribute("role") === "dialog") {
    return;
  }
  const delay = Number(target.getAttribute("data-tooltip-delay") ?? DELAY);
  timer = window.setTimeout(() => {
    if (!target.isConnected) return;
    const placement = (target.getAttribute("data-tooltip-position") ??
      "bottom") as TooltipPlacement;
    const classes = (target.getAttribute("data-tooltip-classes") ?? "").split(" ");
    displayTooltip(target, text, { placement, classes: classes.filter((c) => c !== "") });
  }, delay);
}

/** Starts watching the pointer. A press or a key takes the tooltip away. */
export function watchTooltips(doc: Document): void {
  doc.addEventListener("mouseover", onPointerOver);
  doc.addEventListener("mousedown", hideTooltip, true);
  doc.addEventListener("keydown", hideTooltip, true);
  doc.addEventListener("mouseleave", hideTooltip);
}
