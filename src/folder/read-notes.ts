/** The texts of notes, in order, a few files at a time so that a large vault needs neither time nor memory twice. */
import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { type KeptState } from "../core/note-index/kept-notes";
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
      /** The state of the file before it was read. */
      readonly state: KeptState["state"];
      readonly problem: string | null;
    }
  | { readonly kind: "unread"; readonly path: string; readonly why: string };

/** Yields the text of each note, in the order given. Never throws for a single file. */
export function readNotes(notes: readonly FoundNote[]): AsyncGenerator<NoteText> {
  return aFewAtOnce(notes, AT_ONCE, readNote);
}

/** The state of a note's file, null when it can't be looked at. Waits: to ask for thousands one by one takes a fraction of what it takes to be called back. */
export function stateOf({ file }: FoundNote): KeptState["state"] | null {
  try {
    const { mtimeMs: mtime, size } = statSync(file);
    return { mtime, size };
  } catch {
    return null;
  }
}

async function* aFewAtOnce<Item, Result>(
  items: readonly Item[],
  most: number,
  act: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const acting: Promise<Result>[] = [];
  for (const item of items) {
    acting.push(act(item));
    const first = acting.length < most ? undefined : acting.shift();
    if (first !== undefined) yield await first;
  }
  for (const last of acting) yield await last;
}

async function readNote({ path, file }: FoundNote): Promise<NoteText> {
  try {
    const handle = await open(file);
    try {
      const { size, mtimeMs: mtime } = await handle.stat();
      if (size > LARGEST) return { kind: "unread", path, why: "larger than 64 MB" };
      const read = decode(await handle.readFile());
      return { kind: "read", path, state: { mtime, size }, ...read };
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
