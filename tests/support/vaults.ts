/** Tiny vaults as text, and the core's answers about them in words. */
import { type Day, parseDay } from "../../src/core/dates/day";
import { Kith, type VaultWays } from "../../src/core/kith";
import { TypedDays } from "../../src/core/markers/typed-days";
import { type Row } from "../../src/core/ranking/agenda";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { readYaml } from "../../src/folder/read-yaml";

/** The ways of a vault with core daily notes and nothing else configured. */
const PLAIN_WAYS: VaultWays = {
  formats: { daily: ["YYYY-MM-DD"], reviews: [] },
  templateFolders: [],
  readYaml,
  typed: new TypedDays(),
  language: "en",
};

/** A vault: path → text. */
export type Vault = Readonly<Record<string, string>>;

/** The day a test speaks of; a typing error in a test fails it at once. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

/** An index of a vault. */
export function read(
  vault: Vault,
  settings: Partial<Settings> = {},
  ways: Partial<VaultWays> = {},
): Kith {
  const kith = new Kith({ ...DEFAULT_SETTINGS, ...settings }, { ...PLAIN_WAYS, ...ways });
  for (const [path, text] of Object.entries(vault)) kith.put(path, text);
  return kith;
}

/** `2026-03-05 coffee, Daily/2026-03-05.md:1`, or `never`: the last touch with a person by path. */
export function lastTouch(kith: Kith, path: string, today: Day): string {
  const touch = kith.explain(path, today)?.standing.lastTouch;
  if (touch === undefined) return "nobody";
  return touch === null ? "never" : `${touch.day} ${touch.kind}, ${touch.path}:${touch.line + 1}`;
}

/** Why mentions of a person did not count: `open-task Daily/2026-03-05.md:1`, in order. */
export function notCounted(kith: Kith, path: string, today: Day): string[] {
  const explained = kith.explain(path, today)?.notCounted ?? [];
  return explained.map((one) => `${one.why} ${one.path}:${one.line + 1}`);
}

/** A row in words: `Ana Lima (check-in 2026-03-01, promise 2026-03-02)`, or `"send the lease" 2026-03-02`. */
export function rowInWords(row: Row): string {
  if (row.kind === "promise") return `"${row.followUp.text}" ${row.followUp.due ?? "undated"}`;
  const { person, reasons } = row.standing;
  const causes = reasons.map((reason) => `${reason.kind} ${reason.day ?? "undated"}`);
  return causes.length === 0 ? person.name : `${person.name} (${causes.join(", ")})`;
}
