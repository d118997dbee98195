/** A vault's copy in a temporary folder, so that the one given is never written to. */
import { copyFile, mkdir, mkdtemp, realpath, rm, utimes } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { treeOf } from "./folder.mjs";

/**
 * @typedef {object} VaultCopy
 * @property {string} vaultPath the copy
 * @property {readonly string[]} skipped files that could not be read, relative
 * @property {() => Promise<void>} remove deletes the copy
 */

/**
 * Copies notes and settings. Links, and folders starting with a dot other than the settings', stay
 * behind; times are kept, since the app shows them.
 * @param {string} vault
 * @param {string} configDir
 * @returns {Promise<VaultCopy>}
 */
export async function copyVault(vault, configDir) {
  const temporary = await mkdtemp(path.join(await realpath(os.tmpdir()), "kith-vault-"));
  const vaultPath = path.join(temporary, path.basename(vault) || "vault");
  await mkdir(vaultPath);
  const skipped = [];
  for (const entry of await treeOf(vault, (name) => !name.startsWith(".") || name === configDir)) {
    const target = path.join(vaultPath, entry.path);
    if (entry.kind === "folder") await mkdir(target);
    else if (!(await copyOne(path.join(vault, entry.path), target, entry.mtime))) {
      skipped.push(entry.path);
    }
  }
  const remove = () => rm(temporary, { recursive: true, force: true });
  return { vaultPath, skipped, remove };
}

/**
 * @param {string} source
 * @param {string} target
 * @param {number} mtime
 */
async function copyOne(source, target, mtime) {
  try {
    await copyFile(source, target);
    await utimes(target, mtime / 1000, mtime / 1000);
    return true;
  } catch {
    return false;
  }
}
