/** The words of the reach-out round. */
import { count, number } from "./phrases";

/** What the round says. */
export const ROUND = {
  title: "Reach-out round",
  start: "Start a reach-out round",
  progress: (position: number, of: number) => `Person ${number(position)} of ${number(of)}`,
  announced: (name: string, { position, of }: { position: number; of: number }, last: string) =>
    `${name}, ${number(position)} of ${number(of)}. ${last}.`,
  touches: "Last contacts",
  opening: "From the note",
  touch: (when: string, words: string) => (words === "" ? when : `${when}: ${words}`),
  answers: { contact: "In touch during this round", snoozed: "Snoozed during this round" },
  checkIn: "Check in",
  log: "Log…",
  snooze: "Snooze…",
  done: "Promise done",
  open: "Open",
  previous: "Previous",
  next: "Next",
  finish: "Finish",
  help: "Keys",
  keys: [
    ["c", "Check in today, and go on"],
    ["l", "Log with words"],
    ["s", "Snooze, and go on"],
    ["d", "First promise done"],
    ["o", "Open the note"],
    ["n or →", "Next person"],
    ["p or ←", "Previous person"],
    ["?", "Show or hide these keys"],
    ["Esc", "End the round"],
  ],
  endTitle: "That was everybody",
  endContacts: (n: number) => `You checked in with ${count(n, "person", "people")}.`,
  endSnoozed: (n: number) => `${count(n, "person is", "people are")} snoozed.`,
  endPromises: (n: number) => `${count(n, "promise", "promises")} done.`,
  endNothing: "Nothing was written this time.",
  close: "Close",
} as const;
