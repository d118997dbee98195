/**
 * The core's front door: notes go in one at a time, answers for any day come out. The plugin and
 * the command line both talk to this and to nothing behind it.
 */
import { type Day } from "./dates/day";
import { type NoteDayFormats } from "./dates/note-day";
import { type MentionExclusion } from "./note-index/facts";
import { type Agenda, type Standing, type Touch } from "./ranking/agenda";
import { type Settings } from "./settings";

/** What the vault's own configuration tells, besides Kith's settings. */
export interface VaultWays {
  readonly formats: NoteDayFormats;
  /** Vault folders that hold templates. */
  readonly templateFolders: readonly string[];
  /** Reads YAML to plain values, dates left as strings. Throws on malformed text. */
  readonly readYaml: (yaml: string) => unknown;
  /** BCP 47 tag of the app's language. */
  readonly language: string;
}

/** What was read, in numbers. */
export interface Stats {
  readonly notes: number;
  readonly people: number;
  readonly datedNotes: number;
  readonly touches: number;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

/** Everything known about one person: what counted, and what did not and why. */
export interface Explanation {
  readonly standing: Standing;
  readonly touches: readonly Touch[];
  readonly notCounted: readonly {
    readonly day: Day | null;
    readonly path: string;
    readonly line: number;
    readonly why: MentionExclusion | "future" | "non-attendee" | "owner" | "ambiguous" | "self";
  }[];
}

/** Answers to "which person is meant by these words": one, several (their paths), or none. */
export type PersonMatch =
  | { readonly kind: "one"; readonly path: string }
  | { readonly kind: "several"; readonly paths: readonly string[] }
  | { readonly kind: "none" };

/** The index. Putting a note costs the work of that note; answers are derived when asked. */
export declare class Kith {
  constructor(settings: Settings, ways: VaultWays);
  /** Reads a note in, replacing what it said before. */
  put(path: string, text: string): void;
  /** Forgets a note. */
  remove(path: string): void;
  /** Moves a note to a new path without reading its text again where possible. */
  rename(from: string, to: string, text: string): void;
  /** Says that a file could not be read, to be told in the stats. */
  skip(path: string, why: string): void;
  /** The list for a day. */
  agenda(today: Day): Agenda;
  /** All about one person on a day, or null when the path is no person's. */
  explain(path: string, today: Day): Explanation | null;
  /** The person meant by a name, alias or path, any case. */
  findPerson(name: string): PersonMatch;
  stats(today: Day): Stats;
}
