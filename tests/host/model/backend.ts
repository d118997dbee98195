/**
 * Where a vault's bytes live. The vault above knows notes, events and queues; a backend knows only
 * paths and bytes, and says when something other than the vault may have changed a path.
 *
 * Paths are the vault's: relative, with `/`, never starting or ending with one; "" is the root.
 */

/** One file or folder. Times are milliseconds since 1970; a folder's size is 0. */
export interface Entry {
  readonly path: string;
  readonly kind: "file" | "folder";
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** Times to give a written file instead of the present moment. */
export interface WriteTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

/** The bytes of a vault. Every method rejects with an Error when it can't do what it was asked. */
export interface Backend {
  /** Everything but what lies under a name starting with a dot; folders before what is in them. */
  tree(): Promise<readonly Entry[]>;
  /** The direct children of a folder, dot names too. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The entry at a path, null when nothing is there. */
  stat(path: string): Promise<Entry | null>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a whole file whose folder is there, and says what then lies on disk. */
  write(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<Entry>;
  /** Removes a file, or a folder with everything in it. */
  remove(path: string): Promise<void>;
  /** Moves a file or a folder; rejects when the new path is taken. */
  rename(from: string, to: string): Promise<void>;
  /** Makes a folder and those above it; nothing to do when it is there. */
  mkdir(path: string): Promise<void>;
  /** Tells the paths that may have changed, own writes among them. Gives the way to stop. */
  watch(listener: (path: string) => void): () => void;
  /** An address an `<img>` could show a file from. */
  resourceUrl(path: string): string;
}

/** Text as the disk would keep it: a lone surrogate becomes U+FFFD. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes as text; invalid UTF-8 becomes U+FFFD, a byte order mark is kept. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The app's own words for a path that is not there. */
export function missing(path: string): Error {
  return new Error(`ENOENT: no such file or directory, open '${path}'`);
}
