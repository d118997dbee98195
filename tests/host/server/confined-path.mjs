/** Keeps every path a page asks for inside one folder: no climbing out, no link that leads out. */
import { lstat } from "node:fs/promises";
import path from "node:path";

/** A request that is refused; `status` is the HTTP status that says so. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * The place on disk of a `/`-separated path below `root`. Refuses with 400 a path with `..`, empty
 * parts, a backslash or a NUL, and with 403 one that passes through a symbolic link, whether or not
 * its last part is there.
 * @param {string} root a real path, without links in it
 * @param {string} relative "" is the root itself
 * @returns {Promise<string>}
 */
export async function confinedPath(root, relative) {
  if (relative === "") return root;
  const parts = relative.split("/");
  const isOdd = parts.some((part) => part === "" || part === "." || part === "..");
  if (isOdd || /[\\\0]/.test(relative)) throw new Refused(400, `not a path: ${relative}`);
  let full = root;
  for (const part of parts) {
    full = path.join(full, part);
    if (await isLink(full)) throw new Refused(403, `a link, which is not followed: ${relative}`);
  }
  return full;
}

/** @param {string} full */
async function isLink(full) {
  return (await lstat(full).catch(() => null))?.isSymbolicLink() ?? false;
}
