/** The words of selecting people and of the keys. */

import { count, number } from "./phrases";

/** The bar that stands below the list while people are selected. */
export const SELECTION = {
  selected: (n: number) => `${number(n)} selected`,
  bar: (n: number) => `With ${count(n, "selected person", "selected people")}`,
  checkIn: "Check in…",
  snooze: "Snooze",
  setInterval: "How often…",
  clear: "Clear the selection",
  select: "Select",
  deselect: "Deselect",
} as const;

/** What the keys of the list do. */
export const KEYS = {
  title: "Keys in the list",
  move: "Move through the list",
  page: "Move ten rows",
  ends: "First and last row",
  fold: "Fold and unfold a section",
  open: "Open the line that matters; with Ctrl or Cmd in a new tab",
  openNote: "Open the note",
  checkIn: "Check in today, or mark as done",
  log: "Log a check-in with details",
  done: "Mark the promise as done",
  reschedule: "Give the promise another date",
  snooze: "Snooze",
  setInterval: "Set how often",
  addFollowUp: "Add a follow-up",
  why: "Show why this person is listed",
  menu: "All actions",
  select: "Select or deselect",
  extend: "Extend the selection",
  selectAll: "Select everybody in the section",
  clear: "Clear the selection",
  search: "Search",
  help: "Show the keys",
  typeAhead: "Any other letter, or a capital one: go to that name",
  names: {
    ArrowDown: "↓",
    ArrowUp: "↑",
    ArrowLeft: "←",
    ArrowRight: "→",
    PageDown: "Page down",
    PageUp: "Page up",
    Escape: "Esc",
    ContextMenu: "Menu key",
  } as Readonly<Record<string, string>>,
} as const;
