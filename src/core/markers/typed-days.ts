/**
 * The days on which markers were typed: what `@followup next Tuesday` is
 * counted from in a note that nothing dates. Only an editor can know such a day; it is kept beside
 * the settings, and found again by the marker's words:
 *
 *     in its note, on the line as it was           however often the words stand there
 *     in its note, on a line that has changed      when the words stand there no more often than known
 *     in another note, on the very same line       when the line says more than the marker
 *
 * Where days contradict each other it is none of them.
 */
import { type Day, parseDay } from "../dates/day";
import { compare, compareLatest } from "../order";
import { isMapping } from "../unknown";

/** A marker whose relative words were typed where nothing dates them. */
export interface TypedMarker {
  /** Where it was last known to stand; a hint, as notes move. */
  readonly path: string;
  /** Its whole line, as last known. */
  readonly line: string;
  /** The marker with its date words: `@followup next Tuesday`. */
  readonly words: string;
  /** The local day on which it was typed. */
  readonly day: Day;
}

/** A marker that asks for the day it was typed. */
export interface UndatedMarker {
  /** Number of its line, counted from 0. */
  readonly line: number;
  /** The line as written. */
  readonly source: string;
  /** Columns where the marker begins and its date words end. */
  readonly from: number;
  readonly to: number;
  /** The text of the whole note. */
  readonly text: string;
}

/** Markers remembered at most; the days longest ago go first. */
const MOST = 1000;

/** The longest line remembered, in UTF-16 units; nobody types a longer one, and the store stays small. */
const LONGEST_LINE = 2000;

/** What is known of the days on which markers were typed. */
export class TypedDays {
  /** Words → the markers that have them, by what else tells them from others. */
  readonly #byWords = new Map<string, Map<string, TypedMarker>>();

  constructor(markers: readonly TypedMarker[] = []) {
    this.merge(markers);
  }

  /** All that is known, latest day first; of one day in the same order on every device, so that all of them forget the same. */
  all(): TypedMarker[] {
    const all = [...this.#byWords.values()].flatMap((alike) => [...alike]);
    return all
      .sort(([a, one], [b, other]) => compareLatest(one.day, other.day) || compare(a, b))
      .map(([, marker]) => marker);
  }

  /** The day on which a marker of a note was typed, or null when that is not known for certain. */
  dayOf(path: string, { source, from, to, text }: UndatedMarker): Day | null {
    const words = source.slice(from, to);
    const alike = [...(this.#byWords.get(words)?.values() ?? [])];
    if (alike.length === 0) return null;
    const here = alike.filter((one) => one.path === path);
    const sameLine = alike.filter(({ line }) => line === keptLine(source));
    const onLine = sameLine.filter((one) => one.path === path);
    if (onLine.length > 0) return oneDay(onLine);
    if (here.length > 0 && !isOftener(text, words, here.length)) return oneDay(here);
    return saysMore(source, words) ? oneDay(sameLine) : null;
  }

  /** Takes in what else is known; the earlier day of a marker wins. Gives the paths of the notes that are concerned. */
  merge(markers: readonly TypedMarker[]): Set<string> {
    const concerned = new Set<string>();
    for (const marker of markers) if (this.#add(marker)) concerned.add(marker.path);
    for (const oldest of this.all().slice(MOST)) this.#remove(oldest);
    return concerned;
  }

  /** Takes in that a line of a note was edited. Says whether that concerns a marker. */
  follow(path: string, before: string, after: string): boolean {
    const line = keptLine(before);
    return this.#replace(
      (one) => one.path === path && one.line === line && after.includes(one.words),
      (one) => ({ ...one, line: keptLine(after) }),
    );
  }

  /** Takes in that a note, or a folder with all that is in it, has another path. Says whether that concerns a marker. */
  rename(from: string, to: string): boolean {
    return this.#replace(
      ({ path }) => path === from || path.startsWith(`${from}/`),
      (one) => ({ ...one, path: to + one.path.slice(from.length) }),
    );
  }

  /** Forgets the markers that are not worth keeping. */
  prune(isKept: (marker: TypedMarker) => boolean): void {
    for (const marker of this.all()) if (!isKept(marker)) this.#remove(marker);
  }

  /** Whether all that is known is also among some others. */
  isAmong(others: readonly TypedMarker[]): boolean {
    const known = new Set(others.map((one) => keyOf(one) + one.day));
    return this.all().every((one) => known.has(keyOf(one) + one.day));
  }

  #add(given: TypedMarker): boolean {
    const marker = { ...given, line: keptLine(given.line) };
    const key = keyOf(marker);
    const alike = this.#byWords.get(marker.words) ?? new Map<string, TypedMarker>();
    const known = alike.get(key);
    if (known !== undefined && known.day <= marker.day) return false;
    this.#byWords.set(marker.words, alike.set(key, marker));
    return true;
  }

  #remove(marker: TypedMarker): void {
    const alike = this.#byWords.get(marker.words);
    if (alike?.delete(keyOf(marker)) === true && alike.size === 0)
      this.#byWords.delete(marker.words);
  }

  #replace(
    isMeant: (marker: TypedMarker) => boolean,
    changed: (marker: TypedMarker) => TypedMarker,
  ): boolean {
    const meant = this.all().filter(isMeant);
    for (const marker of meant) this.#remove(marker);
    for (const marker of meant) this.#add(changed(marker));
    return meant.length > 0;
  }
}

/** Typed markers from stored data that anyone may have edited; what is malformed is left out. */
export function readTypedMarkers(data: unknown): TypedMarker[] {
  const listed = isMapping(data) ? data.typedMarkers : null;
  return Array.isArray(listed) ? listed.flatMap(readTypedMarker) : [];
}

function readTypedMarker(data: unknown): TypedMarker[] {
  if (!isMapping(data)) return [];
  const { path, line, words } = data;
  const day = typeof data.day === "string" ? parseDay(data.day) : null;
  if (typeof path !== "string" || typeof line !== "string" || typeof words !== "string") return [];
  return day === null || words === "" ? [] : [{ path, line, words, day }];
}

/** A line as it is kept: its indentation says nothing of it. */
function keptLine(line: string): string {
  return line.trim().slice(0, LONGEST_LINE);
}

function keyOf({ path, line, words }: TypedMarker): string {
  return JSON.stringify([path, line, words]);
}

/** The day that all agree on; null when there are none, or they differ. */
function oneDay(markers: readonly TypedMarker[]): Day | null {
  const days = new Set(markers.map(({ day }) => day));
  const [day] = days;
  return day !== undefined && days.size === 1 ? day : null;
}

/** Whether words stand in a text more often than `times`; no more of it is read than tells. */
function isOftener(text: string, words: string, times: number): boolean {
  let at = text.indexOf(words);
  for (let left = times; at !== -1 && left > 0; left -= 1)
    at = text.indexOf(words, at + words.length);
  return at !== -1;
}

/** Whether a line has words besides a marker's, by which it can be told from another. */
function saysMore(source: string, words: string): boolean {
  return /\p{L}/u.test(source.replace(words, ""));
}
