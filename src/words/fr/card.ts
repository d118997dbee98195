/** The French words of the card about the person in view. */
import { count, eitherOf, number, until } from "./phrases";

/** What the card says. */
export const CARD = {
  mine: "Vous avez promis\u00a0:",
  theirs: "On vous a promis\u00a0:",
  inTouch: (weeks: number, of: number) =>
    `En contact ${number(weeks)} des ${count(of, "dernière semaine", "dernières semaines")}`,
  snoozed: (day: string) => `En veille ${until(day)}`,
  snoozedUntilReply: "En veille jusqu’à une réponse",
  morePromises: (n: number) => count(n, "autre promesse", "autres promesses"),
  unreadDate: (written: string, like: string) =>
    `«\u00a0${written}\u00a0» ne se lit pas comme une date\u00a0: écrivez-la comme ${like}.`,
  doubtfulDate: (written: string, days: readonly string[]) =>
    `«\u00a0${written}\u00a0» peut être deux jours\u00a0: écrivez ${eitherOf(days)}.`,
  fold: "Afficher moins",
  unfold: "Afficher plus",
  year: "Afficher une année d’un coup d’œil",
  more: "Plus d’actions",
};
