/** Files and folders of a vault on disk, as the page's backend has them. Symbolic links are not shown. */
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {object} Entry
 * @property {string} path relative to the vault, with `/`
 * @property {"file" | "folder"} kind
 * @property {number} ctime milliseconds
 * @property {number} mtime milliseconds
 * @property {number} size bytes; 0 for a folder
 */

/**
 * @param {string} root
 * @param {string} relative
 * @returns {Promise<Entry | null>} null when nothing is there, or neither a file nor a folder
 */
export async function entryAt(root, relative) {
  const stat = await lstat(path.join(root, relative)).catch(() => null);
  const kind = stat?.isFile() ? "file" : stat?.isDirectory() ? "folder" : null;
  if (stat === null || kind === null) return null;
  const mtime = Math.floor(stat.mtimeMs);
  const ctime = Math.floor(stat.birthtimeMs) || mtime;
  return { path: relative, kind, ctime, mtime, size: kind === "file" ? stat.size : 0 };
}

/**
 * The direct children of a folder, sorted; none when it can't be read.
 * @param {string} root
 * @param {string} relative
 * @returns {Promise<Entry[]>}
 */
export async function childrenAt(root, relative) {
  const names = await readdir(path.join(root, relative)).catch(() => []);
  const paths = names.sort().map((name) => (relative === "" ? name : `${relative}/${name}`));
  const entries = await Promise.all(paths.map((child) => entryAt(root, child)));
  return entries.filter((entry) => entry !== null);
}

/**
 * Everything below a folder, parents first.
 * @param {string} root
 * @param {(name: string) => boolean} wanted tells by a name alone whether it is looked at
 * @param {string} [relative]
 * @returns {Promise<Entry[]>}
 */
export async function treeOf(root, wanted, relative = "") {
  const found = [];
  for (const entry of await childrenAt(root, relative)) {
    if (!wanted(path.posix.basename(entry.path))) continue;
    found.push(entry);
    if (entry.kind === "folder") found.push(...(await treeOf(root, wanted, entry.path)));
  }
  return found;
}
