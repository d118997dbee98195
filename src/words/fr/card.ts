/** The French words of the card about the person in view. */
import { count, number, until } from "./phrases";

/** What the card says. */
export const CARD = {
  mine: "Vous avez promis",
  theirs: "On vous a promis",
  inTouch: (weeks: number, of: number) =>
    `En contact ${number(weeks)} des ${count(of, "dernière semaine", "dernières semaines")}`,
  snoozed: (day: string) => `En veille ${until(day)}`,
  snoozedUntilReply: "En veille jusqu’à une réponse",
  morePromises: (n: number) => count(n, "autre promesse", "autres promesses"),
  fold: "Afficher moins",
  unfold: "Afficher plus",
  year: "Afficher une année d’un coup d’œil",
  more: "Plus d’actions",
};
