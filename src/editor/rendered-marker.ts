/** Where a marker stands in a rendered note, told by its words and those beside it on its line. */
import { type FollowUp } from "../core/markers/follow-up";

/** Elements in whose text no marker is read. */
const NOT_READ = "code, pre, a.internal-link, a.external-link, .math, .kith-pill, .kith-block";

/** Where a line's words may be rendered as others: beyond it nothing is compared. */
const MARKUP = /[\\`*_~=[\]()<>!#|$%^&]/;

/** A stretch of a text node. */
export interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The words of a follow-up's marker as they are written. */
function markerWords({ marker, source }: FollowUp): string {
  return marker === null ? "" : source.slice(marker.from, marker.to);
}

/** The texts of an element in which markers are read, in order; those behind `after` when that is not null. */
export function* readTexts(el: HTMLElement, after: Text | null = null): Generator<Text> {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  if (after !== null) walker.currentNode = after;
  for (let node = after ?? walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest(NOT_READ) === null) yield node as Text;
}

/** Where a follow-up's marker stands, behind the last one; null where it was rendered otherwise, or is not here. */
export function findMarker(
  el: HTMLElement,
  followUp: FollowUp,
  after: Text | null,
): Stretch | null {
  if (followUp.marker === null) return null;
  for (const node of readTexts(el, after)) {
    const found = inText(node, followUp);
    if (found !== null) return found;
  }
  return null;
}

/** Where the words stand in a text. A tag is an element of its own: its date words follow, and stay as they are. */
function inText(node: Text, followUp: FollowUp): Stretch | null {
  const words = markerWords(followUp);
  const { data } = node;
  for (let from = data.indexOf(words); from >= 0; from = data.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (isBeside(data.slice(0, from), data.slice(to), followUp)) return { node, from, to };
  }
  const tag = /^#[^\s(:]+/.exec(words)?.[0];
  return tag === data ? { node, from: 0, to: tag.length } : null;
}

/** Whether the rendered words before and behind are those of the marker's line. */
function isBeside(before: string, behind: string, { source, marker }: FollowUp): boolean {
  if (marker === null) return false;
  const sourceBefore = source.slice(0, marker.from);
  return (
    isRendering(backwards(before), backwards(sourceBefore)) &&
    isRendering(behind, source.slice(marker.to))
  );
}

/** Whether rendered words read as their source does, to the end of what was rendered or the first mark. */
function isRendering(rendered: string, source: string): boolean {
  for (let at = 0; at < rendered.length && rendered[at] !== "\n"; at += 1) {
    const written = source[at] ?? "";
    if (MARKUP.test(written)) return true;
    if (written !== rendered[at]) return false;
  }
  return true;
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
