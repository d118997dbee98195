/** The vault over HTTP: the other end of `model/http-backend.ts`. */
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { confinedPath, Refused } from "./confined-path.mjs";
import { childrenAt, entryAt, treeOf } from "./folder.mjs";

/** @typedef {{ query: URLSearchParams, body: () => Promise<Buffer> }} Call */
/**
 * Bytes, or what is sent as JSON, or undefined for a file that is not there.
 * @typedef {(root: string, call: Call) => Promise<unknown>} Answer
 */

/** @type {Readonly<Record<string, Answer>>} */
const ANSWERS = {
  "GET tree": (root) => treeOf(root, (name) => !name.startsWith(".")),
  "GET list": async (root, call) => {
    const relative = given(call, "path");
    await confinedPath(root, relative);
    return childrenAt(root, relative);
  },
  "GET stat": async (root, call) => {
    const relative = given(call, "path");
    await confinedPath(root, relative);
    return entryAt(root, relative);
  },
  "GET file": async (root, call) => {
    const full = await confinedPath(root, given(call, "path"));
    return readFile(full).catch(noneWhenMissing);
  },
  "PUT file": async (root, call) => {
    const relative = given(call, "path");
    const full = await confinedPath(root, relative);
    await writeFile(full, await call.body());
    const mtime = Number(call.query.get("mtime") ?? Number.NaN) / 1000;
    if (Number.isFinite(mtime)) await utimes(full, mtime, mtime);
    return entryAt(root, relative);
  },
  "DELETE file": async (root, call) => {
    await rm(await confinedPath(root, named(call, "path")), { recursive: true });
    return null;
  },
  "POST rename": async (root, call) => {
    const from = await confinedPath(root, named(call, "from"));
    const target = named(call, "to");
    const to = await confinedPath(root, target);
    const isTaken = (await entryAt(root, target)) !== null;
    if (isTaken) throw new Refused(409, "Destination file already exists!");
    await rename(from, to);
    return null;
  },
  "POST mkdir": async (root, call) => {
    await mkdir(await confinedPath(root, named(call, "path")), { recursive: true });
    return null;
  },
};

/**
 * Answers one call, null for a call that does not exist.
 * @param {string} root
 * @param {string} name such as "GET tree"
 * @param {Call} call
 * @returns {Promise<{ value: unknown } | null>}
 */
export async function answerVaultCall(root, name, call) {
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  return answer === undefined ? null : { value: await answer(root, call) };
}

/**
 * A browser writes every refusal to its console as an error, and asking for a file that may not be
 * there is an everyday thing.
 * @param {NodeJS.ErrnoException} error
 */
function noneWhenMissing(error) {
  if (error.code === "ENOENT") return undefined;
  throw error;
}

/**
 * A path among the call's parameters.
 * @param {Call} call
 * @param {string} name
 */
function given(call, name) {
  const value = call.query.get(name);
  if (value === null) throw new Refused(400, `missing: ${name}`);
  return value;
}

/**
 * A path that must not be the vault itself.
 * @param {Call} call
 * @param {string} name
 */
function named(call, name) {
  const value = given(call, name);
  if (value === "" || path.posix.normalize(value) === ".") throw new Refused(400, `no ${name}`);
  return value;
}
