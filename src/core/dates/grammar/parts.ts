/**
 * What grammars are made of. A part reads some tokens and says what they mean; rows put parts in a
 * sequence, and a choice of rows is a part again:
 *
 *     row("the? _ _ of|in _", [ordinal, weekday, month], (nth, weekday, month) => …)
 *
 * In a row's pattern a word stands for itself, `|` is between alternatives, `?` makes a word (or all
 * its alternatives) optional, and `_` is the next of the parts listed. A part answers all the ways it
 * can be read, longest or not; whoever asked decides. A choice looks only at the rows that can start
 * with the word at hand, so a grammar of hundreds of rows costs what the few that fit cost.
 */
import { lazily } from "../../lazily";
import { type Tokens } from "./tokens";

/** One way a part can be read: what it means, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly to: number;
}

/** Something that can be read at a token. */
export interface Part<T> {
  /** All the ways it can be read here; none when it can't. */
  readonly read: (tokens: Tokens, at: number) => readonly Found<T>[];
  /** The words it can start with (`NUMBER` for digits), null for "may be left out". */
  readonly starts: () => ReadonlySet<string | null>;
  /** The words that it can read by itself, wherever they stand in it. Figures and signs are not among them. */
  readonly words: () => ReadonlySet<string>;
  /** The parts that it is made of. */
  readonly parts: () => readonly Part<unknown>[];
}

/** Stands for any digits in `starts`. */
export const NUMBER = "0";

const NOTHING: readonly never[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();
const noWords = (): ReadonlySet<string> => NO_WORDS;
const noParts = (): readonly never[] => NOTHING;

/** All the words that a part can read, with those of the parts that it is made of. */
export function wordsKnownTo(part: Part<unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  // Grows while it is walked, each part once, as grammars refer to themselves.
  const parts = new Set([part]);
  for (const one of parts) {
    for (const word of one.words()) words.add(word);
    for (const inner of one.parts()) parts.add(inner);
  }
  return words;
}

/** A part that reads one of the words of a table (a key may hold several words) and gives what stands there. */
export function vocabulary<T>(table: ReadonlyMap<string, T>): Part<T> {
  const entries = lazily(() => entriesOf(table));
  return {
    starts: lazily(() => new Set(entries().keys())),
    words: lazily(() => new Set([...table.keys()].flatMap((key) => key.split(" ")))),
    parts: noParts,
    read: (tokens, at) => {
      const alike = entries().get(tokens.words[at] ?? "");
      if (!alike) return NOTHING;
      return alike
        .filter(({ words }) => words.every((word, index) => tokens.words[at + index] === word))
        .map(({ words, value }) => ({ value, to: at + words.length }));
    },
  };
}

/** The words of each key and what they mean, by the first of them. */
function entriesOf<T>(table: ReadonlyMap<string, T>): ReadonlyMap<string, readonly Entry<T>[]> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [key, value] of table) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    const alike = entries.get(first) ?? [];
    alike.push({ words, value });
    entries.set(first, alike);
  }
  return entries;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A part that a function reads by hand; `starts` are the words it can start with, `others` those it can read behind them. */
export function reader<T>(
  starts: readonly string[],
  read: (tokens: Tokens, at: number) => Found<T> | null,
  others: readonly string[] = [],
): Part<T> {
  return {
    starts: lazily(() => new Set(starts)),
    words: lazily(() => new Set([...starts, ...others])),
    parts: noParts,
    read: (tokens, at) => {
      const found = read(tokens, at);
      return found ? [found] : NOTHING;
    },
  };
}

/** A part that may be left out, which reads as null. */
export function optional<T>(part: Part<T>): Part<T | null> {
  return {
    starts: () => new Set([...part.starts(), null]),
    words: noWords,
    parts: () => [part],
    read: (tokens, at) => [...part.read(tokens, at), { value: null, to: at }],
  };
}

/** Any of several parts. Read once at each place, as many rows begin with the same choices. */
export function anyOf<T>(...parts: readonly Part<T>[]): Part<T> {
  const starts = lazily(() => new Set(parts.flatMap((part) => [...part.starts()])));
  const byStart = lazily(() => indexByStart(parts));
  const id = choices++;
  return {
    starts,
    words: noWords,
    parts: () => parts,
    read: (tokens, at) => {
      const candidates = byStart().get(startOf(tokens.words[at]));
      if (!candidates) return NOTHING;
      const place = id * MOST_TOKENS + at;
      // Only this choice writes here, and what it finds.
      const known = tokens.memory.get(place) as readonly Found<T>[] | undefined;
      if (known) return known;
      const found = readAll(candidates, tokens, at);
      tokens.memory.set(place, found);
      return found;
    },
  };
}

/** Every choice has a number, by which texts remember what it found. */
let choices = 0;

/** More tokens than any text has that is short enough to be read. */
const MOST_TOKENS = 1024;

function readAll<T>(parts: readonly Part<T>[], tokens: Tokens, at: number): readonly Found<T>[] {
  let found: readonly Found<T>[] = NOTHING;
  for (const part of parts) {
    const more = part.read(tokens, at);
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  return found;
}

/** A part that is made on first use, so that grammars can refer to themselves. */
export function later<T>(make: () => Part<T>): Part<T> {
  const made = lazily(make);
  return {
    starts: () => made().starts(),
    words: noWords,
    parts: () => [made()],
    read: (tokens, at) => made().read(tokens, at),
  };
}

/** A part with another meaning. */
export function mapped<T, R>(part: Part<T>, mean: (value: T) => R): Part<R> {
  return {
    starts: () => part.starts(),
    words: noWords,
    parts: () => [part],
    read: (tokens, at) =>
      part.read(tokens, at).map(({ value, to }) => ({ value: mean(value), to })),
  };
}

type Piece =
  | { readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly part: Part<unknown> };

/** What the parts of a row mean, in order. */
type Meanings<P extends readonly Part<unknown>[]> = {
  [K in keyof P]: P[K] extends Part<infer T> ? T : never;
};

/** A sequence of words and parts, and what they mean together; see the head of this file. */
export function row<const P extends readonly Part<unknown>[], R>(
  pattern: string,
  parts: P,
  mean: (...values: Meanings<P>) => R,
): Part<R> {
  const made = lazily(() => {
    const pieces = readPattern(pattern, parts);
    const needed = pieces.filter((piece) => "words" in piece && !piece.optional).map(wordsOf);
    return { pieces, needed };
  });
  return {
    starts: lazily(() => startsOf(made().pieces)),
    words: lazily(() => new Set(made().pieces.flatMap(wordsOf))),
    parts: () => parts,
    read: (tokens, at) => {
      const { pieces, needed } = made();
      // Most rows that could start here want a word that the phrase hasn't got.
      if (tokens.words.length - at < needed.length || !needed.every(isIn, tokens)) return NOTHING;
      const found: Found<R>[] = [];
      const end = (values: readonly unknown[], to: number): void => {
        // The pattern was read with these very parts, so their values come in this order.
        found.push({ value: mean(...(values as Meanings<P>)), to });
      };
      walk({ tokens, pieces, end }, 0, at, []);
      return found;
    },
  };
}

function wordsOf(piece: Piece): readonly string[] {
  return "words" in piece ? [...piece.words] : [];
}

/** Whether one of some words is among the tokens that it is asked of. */
function isIn(this: Tokens, words: readonly string[]): boolean {
  for (const word of words) if (this.has.has(word)) return true;
  return false;
}

interface Walk {
  readonly tokens: Tokens;
  readonly pieces: readonly Piece[];
  readonly end: (values: readonly unknown[], to: number) => void;
}

function walk(way: Walk, index: number, at: number, values: readonly unknown[]): void {
  const piece = way.pieces[index];
  if (!piece) {
    way.end(values, at);
    return;
  }
  if ("part" in piece) {
    for (const { value, to } of piece.part.read(way.tokens, at))
      walk(way, index + 1, to, [...values, value]);
    return;
  }
  const word = way.tokens.words[at];
  if (word !== undefined && piece.words.has(word)) walk(way, index + 1, at + 1, values);
  if (piece.optional) walk(way, index + 1, at, values);
}

function readPattern(pattern: string, parts: readonly Part<unknown>[]): readonly Piece[] {
  let used = 0;
  return pattern.split(" ").map((text) => {
    const part = text === "_" ? parts[used++] : undefined;
    if (part) return { part };
    const optional = text.length > 1 && text.endsWith("?");
    const words = optional ? text.slice(0, -1) : text;
    return { words: new Set(words.split("|")), optional };
  });
}

function startsOf(pieces: readonly Piece[]): ReadonlySet<string | null> {
  const starts = new Set<string | null>();
  for (const piece of pieces) {
    const words: ReadonlySet<string | null> = "part" in piece ? piece.part.starts() : piece.words;
    for (const word of words) if (word !== null) starts.add(word);
    const open = "part" in piece ? words.has(null) : piece.optional;
    if (!open) return starts;
  }
  starts.add(null);
  return starts;
}

function startOf(word: string | undefined): string {
  if (word === undefined) return "";
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 ? NUMBER : word;
}

function indexByStart<T>(parts: readonly Part<T>[]): Map<string, Part<T>[]> {
  const index = new Map<string, Part<T>[]>();
  for (const part of parts)
    for (const start of part.starts()) {
      if (start === null) throw new Error("A choice may not be left out: wrap it in optional().");
      const alike = index.get(start);
      if (alike) alike.push(part);
      else index.set(start, [part]);
    }
  return index;
}
