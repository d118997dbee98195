/** Facts of notes as they are kept from one run to the next, so that a note that has not changed is not read again. */
import { type TypedDays } from "../markers/typed-days";
import { checksumOf, Packing, Unpacking } from "../packing/packed";
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

/** Notes in a part of a record: as many as are packed, or unpacked, before somebody else has their turn. */
const PART = 32;

/** Packs notes into the parts of one record, each when it is asked for: notes are taken one by one as they are packed. */
export function* packNotes(notes: Iterable<KeptNote>): Generator<string, void> {
  const words = new MentionWords();
  const packing = new Packing();
  let part: PackedNote[] = [];
  for (const note of notes) {
    part.push(packedNote(note, words));
    if (part.length < PART) continue;
    yield partOf(packing, words, part);
    part = [];
  }
  if (part.length > 0) yield partOf(packing, words, part);
}

function packedNote({ facts, ...note }: KeptNote, words: MentionWords): PackedNote {
  if (facts === null) return { ...note, facts };
  return { ...note, facts: { ...facts, mentions: facts.mentions.inWords(words).rows } };
}

/** A part: in front of its notes the words that no part before needed for its mentions. */
function partOf(packing: Packing, words: MentionWords, notes: readonly PackedNote[]): string {
  packing.add(words.takeNew());
  for (const note of notes) packing.add(note);
  return packing.part();
}

/** Takes a record apart, part by part in the order they were packed. */
export class NoteUnpacking {
  readonly #unpacking = new Unpacking();
  readonly #words = new MentionWords();

  /** The notes of the next part, one after another as they are asked for, all of them before the part behind it; null when it is not the next, or was damaged. */
  part(text: unknown): Iterable<KeptNote> | null {
    const values = this.#unpacking.part(text);
    return values === null ? null : this.#notesIn(values[Symbol.iterator]());
  }

  *#notesIn(values: Iterator<unknown>): Generator<KeptNote, void> {
    const words = this.#words;
    const first = values.next();
    if (first.done === true) return;
    // Nobody but `packNotes` packs records.
    words.add(first.value as PlainMentionWords);
    for (let next = values.next(); next.done !== true; next = values.next()) {
      const { path, state, typed, facts } = next.value as PackedNote;
      const mentions = facts && new Mentions(words, facts.mentions);
      yield { path, state, typed, facts: mentions && Object.assign(facts, { mentions }) };
    }
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
