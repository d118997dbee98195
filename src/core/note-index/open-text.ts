/** A note's text as it stands in an editor, read without taking it into the index. */
import { type Outline } from "../markdown/outline";
import { readableWords, scanNote } from "../markdown/scan";
import { anchorOf } from "../markers/anchor";
import { findFollowUps } from "../markers/find-follow-ups";
import { type Anchor, type FollowUp } from "../markers/follow-up";
import { withoutLinks } from "../markers/without-links";
import { readProperties } from "../people/properties";
import { isTemplate } from "../people/template";
import { markerContext, type ReadingWays } from "./facts";

/** A place in a note where a marker would be read. */
export interface MarkerPlace {
  /** What its date words would be counted from; null when nothing dates it. */
  readonly anchor: Anchor | null;
}

/** A position in a text: a line and a column in UTF-16 units, both from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place at a position, or null where no marker is read: in code, comments, links, properties and templates. */
export function markerPlace(
  { path, text }: OpenText,
  { line: number, column }: Position,
  ways: ReadingWays,
): MarkerPlace | null {
  const outline = scanNote(text);
  const line = outline.lines[number];
  if (line === undefined || line.kind === "frontmatter") return null;
  if (holdsTemplate(path, outline, ways)) return null;
  const written = text[line.from + column];
  if (withoutLinks(readableWords(outline, line))[column] !== written) return null;
  const { noteDay, created } = markerContext(path, readProperties(outline, ways.readYaml), ways);
  return { anchor: anchorOf(outline, line, { noteDay, created }) };
}

/** The follow-ups of a text, those of properties left out, as the index would read them. */
export function followUpsIn({ path, text }: OpenText, ways: ReadingWays): readonly FollowUp[] {
  const outline = scanNote(text);
  if (holdsTemplate(path, outline, ways)) return [];
  return findFollowUps(outline, markerContext(path, readProperties(outline, ways.readYaml), ways));
}

/** The text of a note that is being edited. */
export interface OpenText {
  readonly path: string;
  readonly text: string;
}

function holdsTemplate(path: string, outline: Outline, ways: ReadingWays): boolean {
  return ways.rules.has("template") && isTemplate(path, outline, ways.templateFolders);
}
