/** What may change in a note, by what was asked for; anything else is a failure. */
import { expect } from "vitest";
import { bare, type Followed, insertion } from "../core/edits/foreign";
import { linesOf } from "../core/edits/notes";
import { found } from "../core/markers/found";
import { type Change, commonLines, type Note } from "./ledger";

const MARK = "\uFEFF";

/** A line that the user saw, and acted on. */
export interface Shown {
  readonly note: Note;
  readonly line: number;
  readonly source: string;
  /** The line itself, to be told from others that read the same. */
  readonly itself: Followed | undefined;
  /** Links around it, for a promise that may be about somebody it stands under. */
  readonly about: unknown;
}

/** What an action may do. */
export type Meaning =
  /** Change lines that were shown. */
  | { readonly kind: "lines"; readonly shown: readonly Shown[]; readonly most: number }
  /** Put lines in, with these words, in each of these notes. */
  | { readonly kind: "insert"; readonly paths: readonly string[]; readonly words: string }
  /** Set one property of each of these notes. */
  | { readonly kind: "property"; readonly paths: readonly string[]; readonly key: string }
  /** Change what the settings say, or nothing: no note. */
  | { readonly kind: "setting" | "nothing" };

/** Checks a change against what the action meant. */
export function checkChange(change: Change, meaning: Meaning): void {
  switch (meaning.kind) {
    case "setting":
    case "nothing":
      return expect(change).toBeNull();
    case "lines":
      return checkLines(change, meaning);
    case "insert":
      expect(meaning.paths).toContain(change.note.path);
      return checkInsertion(change, meaning.words);
    case "property":
      expect(meaning.paths).toContain(change.note.path);
      return checkProperty(change, meaning.key);
  }
}

/** Checks what a change back did, against the change it takes back. */
export function checkUndo(back: Change, done: Change): void {
  if (back.before === done.after) {
    expect(back.after).toBe(done.before);
    return;
  }
  // Others have been there: only lines that were written go, and only lines that were replaced come.
  const written = done.come.map(({ text }) => wordsOf(text));
  const replaced = done.gone.map(({ line }) => wordsOf(line.text));
  const come = back.come.map(({ text }) => wordsOf(text));
  for (const { line } of back.gone) {
    const words = wordsOf(line.text);
    // The last line of a note may only have lost the ending it was given.
    if (come.includes(words) && line.text !== words) continue;
    expect(written).toContain(words);
    const twins = back.lines.filter(({ text }) => wordsOf(text) === words);
    if (twins.length === 1) expect(twins[0]).toBe(line);
  }
  const gone = back.gone.map(({ line }) => wordsOf(line.text));
  for (const words of come) expect([...replaced, ...gone]).toContain(words);
}

function checkLines(
  change: Change,
  { shown, most }: { readonly shown: readonly Shown[]; readonly most: number },
): void {
  const { gone, come, lines, made, note } = change;
  expect(gone.length).toBeLessThanOrEqual(shown.length);
  expect(come.length).toBeLessThanOrEqual(most);
  for (const { at, line } of gone) {
    const meant = shown.filter((one) => one.note === note && one.source === bare(line.text));
    expect(meant).not.toEqual([]);
    // An equal line may have come to stand in the very place. Elsewhere it is the one shown, while
    // that stands, under the same links.
    const elsewhere = meant.filter((one) => one.line !== at && isStill(change, one));
    if (meant.every((one) => one.line !== at) && elsewhere.length > 0) {
      expect(elsewhere.map(({ itself }) => itself)).toContain(line);
    }
  }
  if (come.length !== gone.length) return;
  come.forEach(({ text }, index) => {
    expect(endingOf(text)).toBe(endingOf(gone[index]?.line.text ?? ""));
  });
  expect(made.length).toBe(lines.length);
}

function isStill({ lines, before }: Change, { itself, about }: Shown): boolean {
  const at = lines.findIndex((line) => line === itself);
  if (at < 0 || about === undefined) return at >= 0;
  return found(before).some(
    (one) => one.line === at && JSON.stringify(one.about) === JSON.stringify(about),
  );
}

function checkInsertion({ gone, come, before, after }: Change, words: string): void {
  expect(insertion(before, after)).not.toBeNull();
  // What was asked for, and for the first of it a heading.
  const [asked, other] = [true, false].map((isAsked) =>
    come.filter(({ text }) => text.includes(words) === isAsked && bare(text).trim() !== ""),
  );
  expect(asked).not.toEqual([]);
  // A last line without an ending gets one.
  expect(other?.length).toBeLessThanOrEqual(1 + gone.length);
}

function checkProperty({ before, after }: Change, key: string): void {
  expect(after.startsWith(MARK)).toBe(before.startsWith(MARK));
  const [was, is] = [before, after].map((text) => linesOf(withoutMark(text)));
  const { head, tail } = commonLines(was ?? [], is ?? []);
  const changed = [was, is].map((lines = []) => lines.slice(head, lines.length - tail));
  for (const lines of changed.filter(({ length }) => length > 0)) {
    const words = lines.map((line) => bare(line).trimEnd());
    // One line; or a whole block, made with it or going with it.
    expect([1, 3]).toContain(words.length);
    if (words.length === 3) expect(words.filter((line) => line === "---").length).toBe(2);
    expect(words.some((line) => fold(line).startsWith(fold(key)))).toBe(true);
  }
  const [gone, come] = changed;
  if (gone?.length === come?.length) {
    expect(endingOf(come?.[0] ?? "")).toBe(endingOf(gone?.[0] ?? ""));
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/["'_\s-]/g, "");
}

/** A line without its ending and the mark that may open a note. */
function wordsOf(text: string): string {
  return withoutMark(bare(text));
}

function endingOf(text: string): string {
  return text.slice(bare(text).length);
}

function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
