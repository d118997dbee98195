/** Icons: Lucide at the version the app documents, plus what plugins add. */

import { icons } from "lucide";
import { hostWindow } from "./globals";

type IconNode = readonly [
  tag: string,
  attrs: Record<string, string | number>,
  children?: readonly IconNode[],
];

const SVG_NS = "http://www.w3.org/2000/svg";

/** Names of the app's own that Lucide lacks. */
const OWN: Record<string, string> = {
  "right-triangle":
    '<path d="M3 8L12 17L21 8" fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round"/>',
};

/** Old names the app still draws. */
const OLD_NAMES: Record<string, string> = {
  cross: "x",
  "vertical-three-dots": "more-vertical",
  "three-horizontal-bars": "menu",
  checkmark: "check",
  "any-key": "keyboard",
};

const custom = new Map<string, string>();

const byName = icons as unknown as Record<string, IconNode>;

const pascal = (name: string): string =>
  name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

const kebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, "$1-$2")
    .replace(/([A-Z0-9])(?=[A-Z][a-z]|[A-Z]$)/g, "$1-")
    .toLowerCase();

function draw([tag, attrs, children]: IconNode): Element {
  const el = document.createElementNS(SVG_NS, tag);
  for (const [name, value] of Object.entries(attrs)) el.setAttribute(name, String(value));
  for (const child of children ?? []) el.appendChild(draw(child));
  return el;
}

function drawCustom(name: string, content: string, viewBox: string): SVGSVGElement {
  const source = `<svg xmlns="${SVG_NS}" viewBox="${viewBox}">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement;
  svg.classList.add("svg-icon", name);
  svg.setAttribute("width", "24");
  svg.setAttribute("height", "24");
  return svg;
}

/** A fresh drawing of the icon, or null (and a record of the name) when there is none. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const asked = iconId.replace(/^lucide-/, "");
  const name = OLD_NAMES[asked] ?? asked;
  const added = custom.get(iconId);
  if (added !== undefined) return drawCustom(iconId, added, "0 0 100 100");
  const own = OWN[name];
  if (own !== undefined) return drawCustom(name, own, "0 0 24 24");
  const node = Object.hasOwn(byName, pascal(name)) ? byName[pascal(name)] : undefined;
  if (node === undefined) {
    (hostWindow.__unknownIcons ??= new Set()).add(iconId);
    return null;
  }
  const svg = draw(node) as SVGSVGElement;
  svg.classList.add("svg-icon", `lucide-${name}`);
  return svg;
}

/** Replaces what is in the element by the icon; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const svg = iconId === "" ? null : getIcon(iconId);
  parent.empty();
  if (svg !== null) parent.appendChild(svg);
}

/** All names, the way the app lists them. */
export function getIconIds(): string[] {
  return [...Object.keys(byName).map((name) => `lucide-${kebab(name)}`), ...custom.keys()];
}

export function addIcon(iconId: string, svgContent: string): void {
  custom.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  custom.delete(iconId);
}
