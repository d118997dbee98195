/** Pills in reading view, printed pages and exports: the rendered words of each marker become one. */
import { type MarkdownPostProcessorContext } from "obsidian";
import { type FollowUp } from "../core/markers/follow-up";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { type PillTools } from "./live-pills";
import { pillOf } from "./pill";
import { pillElement } from "./pill-element";
import { pillMenu, showAt } from "./pill-menu";

/** Elements in whose text no marker is read. */
const NOT_READ = "code, pre, a.internal-link, a.external-link, .math, .kith-pill, .kith-block";

/** Draws the pills of a rendered section. */
export function drawReadingPills(
  el: HTMLElement,
  context: Pick<MarkdownPostProcessorContext, "sourcePath" | "getSectionInfo">,
  tools: PillTools,
): void {
  if (!tools.reader.mayHold(el.textContent)) return;
  const path = context.sourcePath;
  const section = context.getSectionInfo(el);
  // A part of a note that stands elsewhere (an embed) has no lines of its own: its note is asked.
  const followUps =
    section === null
      ? tools.reader.saved(path)
      : tools.reader
          .note(path, section.text)
          .filter(({ line }) => line >= section.lineStart && line <= section.lineEnd);
  let after: Text | null = null;
  for (const followUp of followUps) {
    const found = findMarker(el, followUp, after);
    if (found !== null)
      after = replace(found, { ...followUp, path, people: [], couldBe: [] }, tools);
  }
}

/** A stretch of a text node. */
interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Where the words of a marker stand, behind the last one; null where they were rendered otherwise. */
function findMarker(
  el: HTMLElement,
  { marker, source }: FollowUp,
  after: Text | null,
): Stretch | null {
  if (marker === null) return null;
  const words = source.slice(marker.from, marker.to);
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  if (after !== null) walker.currentNode = after;
  for (
    let node: Node | null = after ?? walker.nextNode();
    node !== null;
    node = walker.nextNode()
  ) {
    const found = node.parentElement?.closest(NOT_READ) === null && inText(node as Text, words);
    if (found) return found;
  }
  return null;
}

/** Where words stand in a text. A tag is an element of its own: its date words follow, and stay as they are. */
function inText(node: Text, words: string): Stretch | null {
  const from = node.data.indexOf(words);
  if (from >= 0) return { node, from, to: from + words.length };
  const tag = /^#[^\s(:]+/.exec(words)?.[0];
  return tag === node.data ? { node, from: 0, to: tag.length } : null;
}

/** Puts a pill in place of a stretch. Gives the text behind it, where the next marker is looked for. */
function replace({ node, from, to }: Stretch, followUp: PlacedFollowUp, tools: PillTools): Text {
  const { today, language } = tools.day();
  const pill = pillElement(pillOf(followUp, today, language), (event) => {
    const menu = pillMenu(followUp, tools.acts);
    if (menu !== null) showAt(menu, event, pill);
  });
  const words = node.splitText(from);
  const rest = words.splitText(to - from);
  words.replaceWith(pill);
  return rest;
}
