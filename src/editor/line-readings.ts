/**
 * What the markers of an open note mean, line by line. Lines are known from the index, by their
 * words. A note is read anew only when a marker comes up on a line that is not known, since what
 * dates it may stand far above, and not while the cursor is in that line; a line that is being edited
 * is read alone, from the day it was last counted from. Typing therefore waits neither for the note
 * nor for the index.
 */
import { type FollowUp } from "../core/markers/follow-up";

/** How open notes are read. */
export interface MarkerReader {
  /** Whether a line looks as if it held a marker: cheap, and asked of every line in sight. */
  readonly mayHold: (source: string) => boolean;
  /** The follow-ups of a note as it was last saved. */
  readonly saved: (path: string) => readonly FollowUp[];
  /** The follow-ups of a whole text. */
  readonly note: (path: string, text: string) => readonly FollowUp[];
  /** The follow-ups of one line that stands alone, counted from an anchor. */
  readonly line: (source: string, anchor: FollowUp["anchor"]) => readonly FollowUp[];
}

/** A text whose markers are read. */
export interface ReadNote {
  readonly path: string;
  /** The whole text; asked for only when it is needed, since joining it costs its length. */
  readonly text: () => string;
}

/** The markers of one line, in order. */
type LineMarkers = readonly FollowUp[];

const NONE: LineMarkers = [];

/** The readings of one open note. */
export class LineReadings {
  readonly #reader: MarkerReader;
  /** Line as written → its markers, at each place where such a line stands. */
  #known = new Map<string, LineMarkers[]>();

  constructor(reader: MarkerReader) {
    this.#reader = reader;
  }

  /** Takes over what the index has read of a note, in place of all that was known. */
  renew(path: string): void {
    this.#known = bySource(this.#reader.saved(path));
  }

  /** The markers of a line, in order; the note is read when the line is not known. */
  of(source: string, number: number, note: ReadNote): LineMarkers {
    return nearest(this.#known.get(source) ?? this.#unknown(source, note), number);
  }

  /** The markers of a line as far as they are known without reading the note: those that wait for a day are left out. */
  alone(source: string, number: number): LineMarkers {
    const known = this.#known.get(source);
    if (known !== undefined) return nearest(known, number);
    if (!this.#reader.mayHold(source)) return NONE;
    return this.#reader.line(source, null).filter((one) => !waits(one));
  }

  /** Takes in that a line was edited: it is read alone, from the day that it was counted from. */
  edited(before: string, after: string): void {
    const known = this.#known.get(before)?.[0];
    if (known === undefined || this.#known.has(after)) return;
    const anchor = known.find((one) => one.anchor !== null)?.anchor ?? null;
    const number = known[0]?.line ?? 0;
    const read = this.#reader.line(after, anchor);
    // Words that wait for a day for the first time: whether the note has one is not known yet.
    if (read.some(waits) && !known.some(waits)) return;
    this.#known.set(after, [read.map((one) => ({ ...one, line: number }))]);
  }

  #unknown(source: string, { path, text }: ReadNote): readonly LineMarkers[] {
    if (!this.#reader.mayHold(source)) {
      // Lines in sight are asked for at every keystroke.
      this.#known.set(source, []);
      return [];
    }
    const nothing = [...this.#known].filter(([, markers]) => markers.length === 0);
    this.#known = new Map([...nothing, ...bySource(this.#reader.note(path, text()))]);
    const found = this.#known.get(source) ?? [];
    // What looks like a marker and is none (in code) must not have the note read again.
    this.#known.set(source, found);
    return found;
  }
}

function bySource(followUps: readonly FollowUp[]): Map<string, LineMarkers[]> {
  const lines = new Map<number, FollowUp[]>();
  for (const followUp of followUps) {
    if (followUp.marker === null) continue;
    lines.set(followUp.line, [...(lines.get(followUp.line) ?? []), followUp]);
  }
  const known = new Map<string, LineMarkers[]>();
  for (const markers of lines.values()) {
    const source = markers[0]?.source ?? "";
    known.set(source, [...(known.get(source) ?? []), markers]);
  }
  return known;
}

/** Whether a marker's words are a date that nothing has been found to count from. */
function waits({ phrase, anchor, due }: FollowUp): boolean {
  return phrase !== null && anchor === null && due === null;
}

/** Of equal lines, the one that stands nearest. */
function nearest(lines: readonly LineMarkers[], number: number): LineMarkers {
  let found = lines[0] ?? NONE;
  for (const one of lines) if (far(one, number) < far(found, number)) found = one;
  return found;
}

function far(markers: LineMarkers, number: number): number {
  return Math.abs((markers[0]?.line ?? 0) - number);
}
