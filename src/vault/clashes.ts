/**
 * Plugins whose own popup takes the keystrokes of a marker. Obsidian asks suggesters in the order in
 * which they were registered and the first that answers wins, so there is no way to be asked before
 * a plugin that was loaded earlier; the user can change that plugin's trigger, and is told once.
 * What another plugin's settings hold is its own affair: they may have any shape.
 *
 *     Natural Language Dates   its trigger phrase (`@` unless changed), where a marker starts with it
 *     At People                any `@` at the start of a line or behind a space; no setting
 *     Reminder                 the two characters last typed; `(@` unless changed, which is no
 *                              marker's beginning in running text
 */
import { type App } from "obsidian";
import { WORDS } from "../words";
import { valueAt } from "./unknown";

/** How markers begin as they are typed. */
const BEGINNINGS = ["@followup", "@waiting"];

/** Where it is kept, on this device, of which plugins the user was told. */
const TOLD = "kith-told-clashes";

/** The plugins, with what of their settings (of any shape) takes a marker's keystrokes. */
const TAKES: ReadonlyMap<keyof typeof WORDS.clashes, (settings: unknown) => boolean> = new Map([
  ["nldates-obsidian", naturalDates],
  ["at-people", () => true],
  ["obsidian-reminder-plugin", reminder],
]);

/** Says of each plugin that clashes what can be changed, once on this device. */
export function tellClashes(app: App, tell: (message: string) => void): void {
  const stored: unknown = app.loadLocalStorage(TOLD);
  const told: unknown[] = Array.isArray(stored) ? stored : [];
  const found = [...TAKES.keys()].filter((id) => isClashing(app, id) && !told.includes(id));
  if (found.length === 0) return;
  for (const id of found) tell(WORDS.clashes[id]);
  app.saveLocalStorage(TOLD, [...told, ...found]);
}

function isClashing(app: App, id: keyof typeof WORDS.clashes): boolean {
  const plugin = valueAt(app, "plugins", "plugins", id);
  if (plugin === undefined || plugin === null) return false;
  return TAKES.get(id)?.(valueAt(plugin, "settings")) === true;
}

function naturalDates(settings: unknown): boolean {
  if (valueAt(settings, "isAutosuggestEnabled") === false) return false;
  const phrase = valueAt(settings, "autocompleteTriggerPhrase") ?? "@";
  return typeof phrase === "string" && BEGINNINGS.some((one) => one.startsWith(phrase));
}

function reminder(settings: unknown): boolean {
  const trigger = valueAt(settings, "autoCompleteTrigger", "value");
  if (typeof trigger !== "string" || trigger.length !== 2) return false;
  return BEGINNINGS.some((one) => ` ${one}`.includes(trigger));
}
