/**
 * Tells which paths of a folder changed. The system's hints (which folder stirred) only start a
 * comparison with what was there before, since hints are coarse and differ between systems.
 */
import { watch } from "node:fs";
import path from "node:path";
import { treeOf } from "./folder.mjs";

/** Milliseconds a burst of hints is given to end. */
const CALM = 40;
/** Milliseconds between looks when the system has no watches left to give. */
const POLL = 2000;

/** @typedef {import("./folder.mjs").Entry} Entry */

/** Follows one folder until `close`. */
export class FolderWatch {
  #root;
  #wanted;
  #told;
  /** @type {Map<string, Entry>} */
  #known = new Map();
  /** @type {Map<string, import("node:fs").FSWatcher>} */
  #watchers = new Map();
  /** @type {NodeJS.Timeout | null} */
  #timer = null;
  #closed = false;
  #polling = false;
  /** @type {Promise<void>} */
  #scan = Promise.resolve();

  /**
   * @param {string} root
   * @param {(name: string) => boolean} wanted
   * @param {(path: string) => void} told
   */
  constructor(root, wanted, told) {
    this.#root = root;
    this.#wanted = wanted;
    this.#told = told;
  }

  /** Takes stock; from then on changes are told. */
  async open() {
    this.#follow("");
    this.#known = await this.#read();
  }

  async close() {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    await this.#scan;
  }

  async #read() {
    const entries = await treeOf(this.#root, this.#wanted);
    const folders = new Set(entries.filter(({ kind }) => kind === "folder").map((e) => e.path));
    for (const folder of folders) this.#follow(folder);
    for (const [folder, watcher] of this.#watchers) {
      if (folder === "" || folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    return new Map(entries.map((entry) => [entry.path, entry]));
  }

  /** @param {string} folder */
  #follow(folder) {
    if (this.#closed || this.#watchers.has(folder)) return;
    try {
      const watcher = watch(path.join(this.#root, folder), () => this.#soon(CALM));
      watcher.on("error", () => this.#poll());
      this.#watchers.set(folder, watcher);
    } catch {
      this.#poll();
    }
  }

  #poll() {
    this.#polling = true;
    this.#soon(POLL);
  }

  /** @param {number} delay */
  #soon(delay) {
    if (this.#closed || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#scan = this.#scan.then(() => this.#compare());
    }, delay);
  }

  async #compare() {
    const before = this.#known;
    this.#known = await this.#read();
    if (this.#closed) return;
    for (const path of before.keys()) if (!this.#known.has(path)) this.#told(path);
    for (const [path, entry] of this.#known) if (differs(before.get(path), entry)) this.#told(path);
    if (this.#polling) this.#soon(POLL);
  }
}

/**
 * @param {Entry | undefined} before
 * @param {Entry} after
 */
function differs(before, after) {
  if (before?.kind !== after.kind) return true;
  return after.kind === "file" && (before.mtime !== after.mtime || before.size !== after.size);
}
