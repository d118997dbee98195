/**
 * What notes say according to those who changed them, kept apart from the vault: other people's edits
 * as they are made, the plugin's as they reach the disk or an editor. Every line is followed by what
 * it is, so that it can be told whether a change met the line that was meant.
 */
import { expect } from "vitest";
import { edited, type Followed, type Foreign, joined } from "../core/edits/foreign";
import { linesOf } from "../core/edits/notes";
import { asLines } from "../host/ui/editor/merge";

/** A note, wherever it is moved. */
export interface Note {
  path: string;
  lines: readonly Followed[];
  /** An editor holds it, which knows one line ending. */
  isOpen: boolean;
  /** The plugin made it, for what it was to write there. */
  readonly isMade: boolean;
}

/** A change that the plugin made in one go. Texts have the endings they had where it was made. */
export interface Change {
  readonly note: Note;
  readonly before: string;
  readonly after: string;
  /** All lines there were, and all there were then. */
  readonly lines: readonly Followed[];
  readonly made: readonly Followed[];
  /** Lines that went, with their numbers; and those that came. */
  readonly gone: readonly { readonly at: number; readonly line: Followed }[];
  readonly come: readonly Followed[];
}

/** The notes of a vault, and what the plugin has done to them since that was last asked. */
export class Ledger {
  readonly notes: Note[] = [];
  readonly #faults: unknown[] = [];
  #changes: Change[] = [];

  add(path: string, text: string, isMade = false): Note {
    const lines = linesOf(text).map((one) => ({ text: one }));
    const note = { path, lines, isOpen: false, isMade };
    this.notes.push(note);
    return note;
  }

  at(path: string): Note | undefined {
    return this.notes.find((note) => note.path === path);
  }

  /** Takes in that a note is opened in an editor. */
  open(note: Note): void {
    note.isOpen = true;
    note.lines = note.lines.map(({ text }) => ({ text: asLines(text) }));
  }

  /** Takes in somebody else's edit, and gives the text it makes. */
  interfere(note: Note, edit: Foreign): string {
    note.lines = edited(note.lines, edit);
    return joined(note.lines);
  }

  /** Takes in a change by the plugin, which must have found what everybody else had left there. */
  write(path: string, before: string, after: string): void {
    try {
      this.#write(path, before, after);
    } catch (fault) {
      // The plugin would take it for the disk's.
      this.#faults.push(fault);
    }
  }

  #write(path: string, before: string, after: string): void {
    const note = this.at(path) ?? this.add(path, "", true);
    expect(note.isOpen ? asLines(before) : before).toBe(joined(note.lines));
    const [was, is] = [linesOf(before), linesOf(after)];
    const { head, tail } = commonLines(was, is);
    const isSame = (at: number): boolean =>
      at < head || at >= is.length - tail || (was.length === is.length && was[at] === is[at]);
    const shift = was.length - is.length;
    const old = note.lines;
    const lines = is.map((text, at): Followed => {
      const kept = old[at < head ? at : at >= is.length - tail ? at + shift : at];
      return isSame(at) && kept !== undefined ? kept : { text: note.isOpen ? asLines(text) : text };
    });
    this.#changes.push({
      note,
      before,
      after,
      lines: old,
      made: lines,
      gone: old.flatMap((line, at) => (lines.includes(line) ? [] : [{ at, line }])),
      come: lines.filter((line) => !old.includes(line)),
    });
    note.lines = lines;
  }

  /** The changes by the plugin since this was last asked, without those that it took back at once. */
  changes(): Change[] {
    if (this.#faults.length > 0) throw this.#faults[0];
    const all = this.#changes;
    this.#changes = [];
    const isUndone = (one: Change): boolean =>
      all.some(
        ({ note, before, after }) =>
          note === one.note && before === one.after && after === one.before,
      );
    return all.filter((one) => !isUndone(one));
  }
}

/** How many lines two texts share from their start, and from their end. */
export function commonLines(
  was: readonly string[],
  is: readonly string[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  return { head, tail };
}
