/** The German words of the card about the person in view. */
import { count, eitherOf, number } from "./phrases";

/** What the card says. */
export const CARD = {
  mine: "Du hast versprochen:",
  theirs: "Dir wurde versprochen:",
  inTouch: (weeks: number, of: number) =>
    `Kontakt in ${number(weeks)} von ${count(of, "letzten Woche", "letzten Wochen")}`,
  snoozed: (day: string) => `Zurückgestellt bis ${day}`,
  snoozedUntilReply: "Zurückgestellt bis zur Antwort",
  morePromises: (n: number) => count(n, "weiteres Versprechen", "weitere Versprechen"),
  unreadDate: (written: string, like: string) =>
    `„${written}“ ist nicht als Datum zu lesen: Schreib es wie ${like}.`,
  doubtfulDate: (written: string, days: readonly string[]) =>
    `„${written}“ kann zwei Tage heißen: Schreib ${eitherOf(days)}.`,
  fold: "Weniger zeigen",
  unfold: "Mehr zeigen",
  year: "Ein Jahr auf einen Blick zeigen",
  more: "Weitere Aktionen",
};
