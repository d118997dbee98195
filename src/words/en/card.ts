/** The words of the card about the person in view. */
import { count, eitherOf, number } from "./phrases";

/** What the card says. */
export const CARD = {
  mine: "You promised:",
  theirs: "They promised:",
  inTouch: (weeks: number, of: number) =>
    `In touch in ${number(weeks)} of the last ${count(of, "week", "weeks")}`,
  snoozed: (day: string) => `Snoozed until ${day}`,
  snoozedUntilReply: "Snoozed until they reply",
  morePromises: (n: number) => count(n, "more promise", "more promises"),
  unreadDate: (written: string, like: string) =>
    `“${written}” can't be read as a date: write it as in ${like}.`,
  doubtfulDate: (written: string, days: readonly string[]) =>
    `“${written}” could be two days: write ${eitherOf(days)}.`,
  fold: "Show less",
  unfold: "Show more",
  year: "Show a year at a glance",
  more: "More actions",
} as const;
