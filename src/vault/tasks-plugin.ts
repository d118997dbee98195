/** The Tasks plugin, which must tick its own tasks: it stamps dates and makes the next one of a repeating task. */
import { type App } from "obsidian";
import { valueAt } from "./unknown";

/** A line that holds a checkbox, in a quote or not. */
const CHECKBOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[.\]/u;

/** Whether a line is a checkbox. */
export function isCheckbox(line: string): boolean {
  return CHECKBOX.test(line);
}

/** The line, or lines, that Tasks makes of a checkbox line when it is ticked; null when Tasks isn't there or declines. */
export function toggledByTasks(app: App, line: string, path: string): string | null {
  const api = valueAt(app, "plugins", "plugins", "obsidian-tasks-plugin", "apiV1");
  const toggle = valueAt(api, "executeToggleTaskDoneCommand");
  if (typeof toggle !== "function") return null;
  try {
    const toggled: unknown = Reflect.apply(toggle, api, [line, path]);
    return typeof toggled === "string" && toggled !== line ? toggled : null;
  } catch {
    return null;
  }
}
