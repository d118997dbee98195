/** Whom a follow-up may be about: links on its line, else of the list items around it, else of the headings above. */
import { trimmed } from "../collections/trim";
import { readLinks } from "../markdown/links";
import { type Heading, type Line, type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { dayOfTarget } from "./date-link";
import { DEEPEST_NESTING, itemsAround } from "./line-day";

/** Link targets by nearness, nearest first; groups without links are left out. */
export function linksAround(outline: Outline, line: Line): string[][] {
  const lines = new Set([line.number]);
  for (const item of itemsAround(line)) lines.add(item.line);
  for (const heading of headingsAbove(line)) lines.add(heading.line);
  const groups = [...lines].map((number) => {
    const at = outline.lines[number];
    return at === undefined ? [] : linksOf(readableWords(outline, at));
  });
  return trimmed(groups.filter((links) => links.length > 0));
}

/** The targets a line's words link, each once; embeds, links to days and to the note itself are none. */
export function linksOf(words: string): string[] {
  const targets = readLinks(words)
    .filter((link) => !link.embed && link.target !== "" && dayOfTarget(link.target) === null)
    .map((link) => link.target);
  return [...new Set(targets)];
}

function headingsAbove(line: Line): Heading[] {
  const headings: Heading[] = [];
  for (let heading = line.heading; heading !== null; heading = heading.parent) {
    headings.push(heading);
    if (headings.length === DEEPEST_NESTING) break;
  }
  return headings;
}
