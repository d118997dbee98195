/** Facts of notes as they are kept from one run to the next, so that a note that has not changed is not read again. */
import { checksumOf, pack, unpack } from "../packed";
import { type TypedDays } from "../markers/typed-days";
import { type KeptFacts } from "./kept-facts";
import { MentionWords, type PlainMentionWords } from "./mention-words";
import { Mentions } from "./mentions";

/** What tells one state of a file from another without reading it: when it was changed, in milliseconds, and its bytes. */
interface FileState {
  readonly mtime: number;
  readonly size: number;
}

/** How things were when a note was read. */
export interface KeptState {
  /** The state of its file. */
  readonly state: FileState;
  /** Checksum of the typed days it was read with; null when it was read without asking for one. */
  readonly typed: number | null;
}

/** What one note said, and when. */
export interface KeptNote extends KeptState {
  readonly path: string;
  /** Null when nothing of the note counts. */
  readonly facts: KeptFacts | null;
}

/** A note as it is packed: of its mentions only the rows. */
interface PackedNote extends Omit<KeptNote, "facts"> {
  readonly facts: (Omit<KeptFacts, "mentions"> & { readonly mentions: string }) | null;
}

/** Packs notes into one record, in front of them the words that their mentions are made of. */
export function packNotes(notes: readonly KeptNote[]): string {
  const words = new MentionWords();
  const packed = notes.map(({ facts, ...note }): PackedNote => {
    if (facts === null) return { ...note, facts };
    return { ...note, facts: { ...facts, mentions: facts.mentions.inWords(words).rows } };
  });
  return pack([words.plain(), ...packed]);
}

/** The notes of a record, one after another as they are asked for; null when it is none, or was damaged. */
export function unpackNotes(record: unknown): Iterable<KeptNote> | null {
  const values = unpack(record);
  return values === null ? null : notesIn(values[Symbol.iterator]());
}

function* notesIn(values: Iterator<unknown>): Generator<KeptNote, void> {
  const first = values.next();
  if (first.done === true) return;
  // Nobody but `packNotes` packs records.
  const words = new MentionWords(first.value as PlainMentionWords);
  for (let next = values.next(); next.done !== true; next = values.next()) {
    const { facts, ...note } = next.value as PackedNote;
    if (facts === null) yield { ...note, facts };
    else yield { ...note, facts: { ...facts, mentions: new Mentions(words, facts.mentions) } };
  }
}

/** Whether what was kept of a note would be read from its file again. `typed` is the checksum of the typed days as they are now. */
export function isCurrent(kept: KeptState, now: FileState, typed: number): boolean {
  const { state } = kept;
  if (state.mtime !== now.mtime || state.size !== now.size) return false;
  return kept.typed === null || kept.typed === typed;
}

/** What `KeptState.typed` is for facts that were read just now. */
export function typedFor(facts: KeptFacts | null, typed: TypedDays): number | null {
  return facts !== null && mayRestOnTyping(facts) ? checksumOfTyped(typed) : null;
}

/** One number for all days on which markers were typed. */
export function checksumOfTyped(typed: TypedDays): number {
  return checksumOf(JSON.stringify(typed.all()));
}

/** Whether a marker has words that nothing in the note dates, so that it may have been asked when they were typed. */
function mayRestOnTyping({ followUps }: KeptFacts): boolean {
  return followUps.some(({ phrase, anchor, due }) => {
    if (phrase === null || (due !== null && phrase.startsWith(due))) return false;
    return anchor === null || anchor.source === "typed";
  });
}
