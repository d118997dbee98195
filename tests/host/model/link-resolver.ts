/**
 * Which file a link means. Names are compared without case. A path that is exactly a file's wins;
 * otherwise all files whose path ends with the link's are candidates, those under the source's own
 * folder first, then the shortest path. Aliases never resolve.
 */
import { type TFile } from "./files";
import { folderOf, isUnder, nameOf } from "./paths";

/** Files by name, kept as the vault changes. */
export class LinkResolver {
  readonly #byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const key = keyOf(file.name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), file]);
  }

  /** Forgets a file under the path it had. */
  remove(file: TFile, path: string = file.path): void {
    const key = keyOf(nameOf(path));
    const left = (this.#byName.get(key) ?? []).filter((other) => other !== file);
    if (left.length === 0) this.#byName.delete(key);
    else this.#byName.set(key, left);
  }

  /** How many files have this name, in any case. */
  countOf(name: string): number {
    return this.#byName.get(keyOf(name))?.length ?? 0;
  }

  /** The file a linkpath (no subpath) written in `sourcePath` leads to; "" is the source itself. */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === "") return this.#exactly(sourcePath);
    return this.#named(linkpath, sourcePath) ?? this.#named(`${linkpath}.md`, sourcePath);
  }

  #named(linkpath: string, sourcePath: string): TFile | null {
    // A name without a dot can only be a note's.
    if (!nameOf(linkpath).includes(".")) return null;
    if (linkpath.startsWith("/")) return this.#exactly(linkpath.slice(1));
    if (/^\.\.?\//.test(linkpath)) {
      const path = climb(folderOf(sourcePath), linkpath);
      return path === null ? null : this.#exactly(path);
    }
    return this.#exactly(linkpath) ?? this.#nearest(linkpath, sourcePath);
  }

  #exactly(path: string): TFile | null {
    const same = this.#candidates(path).filter((file) => keyOf(file.path) === keyOf(path));
    return same.find((file) => file.path === path) ?? same[0] ?? null;
  }

  #nearest(linkpath: string, sourcePath: string): TFile | null {
    const ending = `/${keyOf(linkpath)}`;
    const found = this.#candidates(linkpath).filter((file) => keyOf(file.path).endsWith(ending));
    const home = folderOf(sourcePath);
    const near = home === "" ? [] : found.filter((file) => isUnder(home, file.path));
    return [...(near.length > 0 ? near : found)].sort(byLength)[0] ?? null;
  }

  #candidates(path: string): readonly TFile[] {
    return this.#byName.get(keyOf(nameOf(path))) ?? [];
  }
}

/** Shortest path string first; the alphabet breaks ties so that the answer is always the same. */
function byLength(a: TFile, b: TFile): number {
  return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

function keyOf(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** A relative path seen from a folder; null when it climbs out of the vault. */
function climb(folder: string, relative: string): string | null {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
