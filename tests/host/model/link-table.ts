/** The tables behind `resolvedLinks` and `unresolvedLinks`: who links to what, and how often. */
import type { CachedMetadata } from "obsidian";
import { type TFile } from "./files";
import { getLinkpath } from "./linktext";
import { basenameOf, nameOf } from "./paths";

type Counts = Record<string, number>;

/** The linkpaths of a cache in the order the app counts them: links, embeds, properties. */
export function linkpathsOf(cache: CachedMetadata | null): string[] {
  const { links = [], embeds = [], frontmatterLinks = [] } = cache ?? {};
  return [...links, ...embeds, ...frontmatterLinks].map(({ link }) => getLinkpath(link));
}

/** Link counts of every indexed file, and who must be looked at again when a name comes or goes. */
export class LinkTable {
  readonly resolved: Record<string, Counts> = {};
  readonly unresolved: Record<string, Counts> = {};
  readonly #resolve: (linkpath: string, sourcePath: string) => TFile | null;
  /** Lower-cased basename of a link to the paths of the notes that write it. */
  readonly #linkers = new Map<string, Set<string>>();
  readonly #namesIn = new Map<string, readonly string[]>();

  constructor(resolve: (linkpath: string, sourcePath: string) => TFile | null) {
    this.#resolve = resolve;
  }

  /** Counts a note's links anew. */
  put(path: string, linkpaths: readonly string[]): void {
    const resolved: Counts = {};
    const unresolved: Counts = {};
    for (const linkpath of linkpaths) {
      const target = this.#resolve(linkpath, path);
      if (target === null) bump(unresolved, linkpath.replace(/\.md$/i, ""));
      else bump(resolved, target.path);
    }
    define(this.resolved, path, resolved);
    define(this.unresolved, path, unresolved);
    this.#remember(path, linkpaths.flatMap(basenamesFor));
  }

  remove(path: string): void {
    delete this.resolved[path];
    delete this.unresolved[path];
    this.#remember(path, []);
  }

  /** A file has a new path; its counts stand under it until they are counted anew. */
  move(oldPath: string, path: string): void {
    const [resolved, unresolved] = [this.resolved[oldPath], this.unresolved[oldPath]];
    const names = this.#namesIn.get(oldPath) ?? [];
    this.remove(oldPath);
    if (resolved === undefined || unresolved === undefined) return;
    define(this.resolved, path, resolved);
    define(this.unresolved, path, unresolved);
    this.#remember(path, names);
  }

  /** The notes with a link of this basename, whether it led anywhere or not. */
  linkersOf(basename: string): readonly string[] {
    return [...(this.#linkers.get(keyOf(basename)) ?? [])];
  }

  #remember(path: string, names: readonly string[]): void {
    for (const name of this.#namesIn.get(path) ?? []) this.#linkers.get(name)?.delete(path);
    this.#namesIn.delete(path);
    if (names.length === 0) return;
    this.#namesIn.set(path, names);
    for (const name of names) {
      const linkers = this.#linkers.get(name) ?? new Set();
      this.#linkers.set(name, linkers.add(path));
    }
  }
}

/**
 * The basenames of files a link may mean: `a/Note` a "note"; `plan.png` a "plan", but also a note
 * called `plan.png.md`.
 */
function basenamesFor(linkpath: string): string[] {
  const name = nameOf(linkpath);
  return [keyOf(name), keyOf(basenameOf(name))];
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function bump(counts: Counts, key: string): void {
  define(counts, key, (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + 1);
}

/** Sets an own property whatever its name, `__proto__` too. */
function define<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
