/** What the pane remembers in the stored layout, which anyone may have edited. */
import { type SectionName } from "../../core/ranking/agenda";
import { SECTION_NAMES } from "../list/outlook";

/** The sections that were folded when a layout was stored, or null when it says nothing of them. */
export function collapsedIn(state: unknown): readonly SectionName[] | null {
  if (typeof state !== "object" || state === null || !("collapsed" in state)) return null;
  const { collapsed } = state;
  if (!Array.isArray(collapsed)) return null;
  return SECTION_NAMES.filter((name) => collapsed.includes(name));
}

/** Whether the offer of the first run had been put off. */
export function isSettledIn(state: unknown): boolean {
  return (
    typeof state === "object" && state !== null && "settledIn" in state && state.settledIn === true
  );
}

/** Whether the card of the person in view was folded, or null when nothing says so. */
export function cardFoldedIn(state: unknown): boolean | null {
  if (typeof state !== "object" || state === null || !("cardFolded" in state)) return null;
  return state.cardFolded === true;
}

/** Whether a view is told to take the keyboard. */
export function isFocusing(state: unknown): boolean {
  return typeof state === "object" && state !== null && "focus" in state && state.focus === true;
}
