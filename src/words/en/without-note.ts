/** The words about people who have no note. */
import { count, nameList } from "./phrases";

/** The line in the list, the review of names, and what is said when it is done. */
export const WITHOUT_NOTE = {
  line: (n: number) =>
    n === 1
      ? "1 person you write about has no note"
      : `${String(n)} people you write about have no note`,
  dismiss: "Don't show this line",
  dismissed: "Hidden. The command “Review people without a note” still opens the list.",
  command: "Review people without a note…",
  title: "People without a note",
  intro: "Your dated notes link to these names, but they have no note.",
  empty: "Everyone you write about has a note, or you have decided about them.",
  told: (notes: number, day: string) => `In ${count(notes, "note", "notes")}, last ${day}`,
  make: "Make a note",
  track: "Track without a note",
  reject: "Not a person",
  /** What a button says to those who hear it without its row. */
  of: (act: string, name: string) => `${act}: ${name}`,
  made: (name: string, path: string) => `Made a note for ${name}: ${path}`,
  exists: (path: string) => `There is a note already, so nothing was written: ${path}`,
  unnamed: (name: string) => `No file can be named “${name}”.`,
  tracked: (name: string) => `${name} is tracked without a note.`,
  rejected: (name: string) => `${name} is not a person.`,
  hasNone: (names: readonly string[]) => `No note yet: ${nameList(names)}.`,
  needed: (names: readonly string[]) =>
    `This is kept in a person's note, and there is none yet for ${nameList(names)}.`,
  all: (n: number) => `Show all ${n.toLocaleString("en")}`,
  template: "Template for new people",
  templateHint: "A note with {{title}}, {{name}} and {{date}}. Empty: none.",
  folder: "Folder for new people",
  folderHint: "Empty: where most people are.",
  names: "Tracked without a note",
  namesHint: "Names to be in touch with that have no note. Separate with commas.",
  tell: "Offer notes for people without one",
  tellHint: "A line at the end of the list.",
  tells: { on: "Yes", off: "No" },
} as const;
