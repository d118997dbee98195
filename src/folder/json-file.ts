/** Configuration files of a vault: each may be absent, and none may bring the reading down. */
import { readFile } from "node:fs/promises";
import { someText, valueAt } from "../core/unknown";

/** What a configuration file holds. */
export type JsonReading =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly why: string };

/** Reads a JSON file at a path of this machine. Never throws. */
export async function readJsonFile(file: string): Promise<JsonReading> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR"
      ? { kind: "absent" }
      : { kind: "unreadable", why: wordsOf(error) };
  }
  try {
    return { kind: "read", value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch {
    return { kind: "unreadable", why: "not valid JSON" };
  }
}

/** The system's code of an error (`ENOENT`), or null. */
function errorCode(error: unknown): string | null {
  return someText(valueAt(error, "code"));
}

/** What an error of the file system means, in words for a person. */
export function wordsOf(error: unknown): string {
  const code = errorCode(error);
  return (code === null ? undefined : CODES.get(code)) ?? code ?? String(error);
}

const CODES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "it is not there"],
  ["ENOTDIR", "it is not a folder"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "its links lead in a circle"],
  ["ENAMETOOLONG", "its path is too long"],
  ["EIO", "the disk could not read it"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
]);
