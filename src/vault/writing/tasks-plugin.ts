/** The Tasks plugin, which must tick its own tasks: it stamps dates and makes the next one of a repeating task. */
import { type App } from "obsidian";
import { type Day } from "../../core/dates/day";
import { type Edit } from "../../core/edits/edit";
import { completeFollowUp } from "../../core/edits/follow-up-edits";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { valueAt } from "../unknown";

/** A line that holds a checkbox, in a quote or not. */
const CHECKBOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[.\]/u;

/**
 * The edit that completes a follow-up on a day: a checkbox as Tasks would tick it, when that is
 * there; else as Kith does. Null when only the user can.
 */
export function completing(app: App, followUp: PlacedFollowUp, today: Day): Edit | null {
  const { path, source, line, marker, about } = followUp;
  // Of several promises on a line Tasks knows nothing: it would tick them all.
  const isWholeLine = marker === null || marker.alone;
  const toggled = isWholeLine && CHECKBOX.test(source) ? toggledByTasks(app, source, path) : null;
  if (toggled === null) return completeFollowUp(path, followUp, today);
  const expected = { kind: "replace-line", path, line, was: source, becomes: toggled } as const;
  return marker === null ? expected : { ...expected, about };
}

/** The line, or lines, that Tasks makes of a checkbox line when it is ticked; null when Tasks isn't there or declines. */
function toggledByTasks(app: App, line: string, path: string): string | null {
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
