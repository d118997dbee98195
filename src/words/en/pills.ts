/** The words of the pills that markers are drawn as, and of their menu. */

/** What stands in and behind a pill. */
export const PILLS = {
  followup: "follow up",
  waiting: "waiting",
  undated: "date?",
  done: "done",
  cancelled: "cancelled",
  text: (kind: string, when: string) => `${kind} · ${when}`,
  undatedHint: "No date that can be read for certain. Click to give it one.",
  pinnedHint: (day: string) => `${day}, written in the note`,
  countedHint: (day: string, words: string, from: string) => `${day}: “${words}” from ${from}`,
  typedHint: (day: string, words: string, from: string) =>
    `${day}: “${words}”, counted from the day you typed it, ${from}`,
  fullHint: (day: string, words: string) => `${day}: “${words}”`,
  pin: "Write the date into the note",
  show: "Show in the list of who to check in on",
  atCursor: "Follow-up at the cursor…",
  pinAtCursor: "Write the date of the follow-up at the cursor",
  giveDate: "Give it a date…",
} as const;
