/** The texts of notes, in order, a few files at a time so that a large vault needs neither time nor memory twice. */
import { open } from "node:fs/promises";
import { type FoundNote } from "./find-notes";
import { wordsOf } from "./json-file";

/** Files read at the same time. */
const AT_ONCE = 16;

/** Bytes above which a file is no note that somebody wrote. */
const LARGEST = 64 * 1024 * 1024;

/** A note's text, or why there is none. `problem` tells what is wrong with a text that is read all the same. */
export type NoteText =
  | {
      readonly kind: "read";
      readonly path: string;
      readonly text: string;
      readonly problem: string | null;
    }
  | { readonly kind: "unread"; readonly path: string; readonly why: string };

/** Yields the text of each note, in the order given. Never throws for a single file. */
export async function* readNotes(notes: readonly FoundNote[]): AsyncGenerator<NoteText> {
  const reading: Promise<NoteText>[] = [];
  let next = 0;
  while (next < notes.length || reading.length > 0) {
    for (; reading.length < AT_ONCE && next < notes.length; next++) {
      const note = notes[next];
      if (note !== undefined) reading.push(readNote(note));
    }
    const first = reading.shift();
    if (first !== undefined) yield await first;
  }
}

async function readNote({ path, file }: FoundNote): Promise<NoteText> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > LARGEST) return { kind: "unread", path, why: "larger than 64 MB" };
      return { kind: "read", path, ...decode(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { kind: "unread", path, why: wordsOf(error) };
  }
}

function decode(bytes: Uint8Array): { text: string; problem: string | null } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problem: null };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    return { text, problem: "read, but some of its bytes are not UTF-8" };
  }
}
