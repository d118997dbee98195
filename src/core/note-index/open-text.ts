/** Notes as they stand in an editor, read without being taken into the index. */
import { type Outline } from "../markdown/outline";
import { readableWords, scanNote } from "../markdown/scan";
import { anchorOf } from "../markers/anchor";
import { findFollowUps } from "../markers/find-follow-ups";
import { type Anchor, type FollowUp } from "../markers/follow-up";
import { type MarkerWords } from "../markers/marker-words";
import { scanMarkers } from "../markers/scan-markers";
import { type UndatedMarker } from "../markers/typed-days";
import { withoutLinks } from "../markers/without-links";
import { readProperties } from "../people/properties";
import { isTemplate } from "../people/template";
import { markerContext, type ReadingWays } from "./facts";

/** The text of a note that is being edited. */
export interface OpenText {
  readonly path: string;
  readonly text: string;
}

/** A position in a text: a line and a column in UTF-16 units, both from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a note where a marker would be read. */
export interface MarkerPlace {
  /** What its date words would be counted from; null when nothing dates it. */
  readonly anchor: Anchor | null;
  /** Whether it is in a table, where a bar ends its cell. */
  readonly isInTable: boolean;
}

/** Reads open notes the way the index reads saved ones. */
export class OpenTexts {
  readonly #ways: ReadingWays;

  constructor(ways: ReadingWays) {
    this.#ways = ways;
  }

  /** The words that make a marker. */
  get words(): MarkerWords {
    return this.#ways.words;
  }

  /** The place at a position, or null where no marker is read: in code, comments, links, properties and templates. */
  placeAt({ path, text }: OpenText, { line: number, column }: Position): MarkerPlace | null {
    const outline = scanNote(text);
    const line = outline.lines[number];
    if (line === undefined || line.kind === "frontmatter") return null;
    if (this.#isTemplate(path, outline)) return null;
    const written = text[line.from + column];
    if (withoutLinks(readableWords(outline, line))[column] !== written) return null;
    const { noteDay, created } = this.#contextOf(path, outline);
    const anchor = anchorOf(outline, line, { noteDay, created });
    return { anchor, isInTable: line.kind === "table" };
  }

  /** The follow-ups of a text, those of properties left out. */
  followUps({ path, text }: OpenText): readonly FollowUp[] {
    const outline = scanNote(text);
    if (this.#isTemplate(path, outline)) return [];
    return findFollowUps(outline, this.#contextOf(path, outline));
  }

  /** The markers of a text whose words are relative and that nothing dates, unless the day they were typed does. */
  undatedMarkers({ path, text }: OpenText): readonly UndatedMarker[] {
    const outline = scanNote(text);
    if (this.#isTemplate(path, outline)) return [];
    const asked: UndatedMarker[] = [];
    const typedOn = (marker: UndatedMarker): null => {
      asked.push(marker);
      return null;
    };
    findFollowUps(outline, { ...this.#contextOf(path, outline), typedOn });
    return asked;
  }

  /** The follow-ups of one line that stands alone, counted from an anchor that was found before. */
  onLine(source: string, anchor: Anchor | null): readonly FollowUp[] {
    const { dates, words } = this.#ways;
    const noteDay = anchor?.day ?? null;
    const context = { ways: dates, words, noteDay, created: null, typedOn: () => null };
    return findFollowUps(scanNote(source), context).map((one) =>
      one.anchor?.source === "note" ? { ...one, anchor } : one,
    );
  }

  /** Whether a line looks as if it held a marker; where code and links stand is not asked. */
  mayHoldMarker(source: string): boolean {
    return scanMarkers({ source, words: source, start: 0 }, this.#ways.words).length > 0;
  }

  #contextOf(path: string, outline: Outline): ReturnType<typeof markerContext> {
    return markerContext(path, readProperties(outline, this.#ways.readYaml), this.#ways);
  }

  #isTemplate(path: string, outline: Outline): boolean {
    const { rules, templateFolders } = this.#ways;
    return rules.has("template") && isTemplate(path, outline, templateFolders);
  }
}
