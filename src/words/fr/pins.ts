/** The French words of the list of dates that can be pinned. */
import { type AnchorSource } from "../../core/markers/follow-up";
import { count } from "./phrases";

const COUNTED_FROM: Readonly<Record<AnchorSource, string>> = {
  line: "du jour qui ouvre la ligne",
  heading: "du titre daté au-dessus",
  note: "de la date de la note",
  created: "du jour de création de la note",
  typed: "du jour de la saisie",
};

/** What the list says. */
export const PINS = {
  title: "Fixer les dates",
  intro:
    "Ces dates se comptent à partir de l’endroit où elles se trouvent. Fixée, la date est écrite à côté des mots et ne change plus.",
  nothing: "Toutes les promesses qui ont une date sont déjà fixées.",
  pinned: (words: string, day: string) => `${words}\u00a0: ${day}`,
  why: (place: string, source: AnchorSource, anchor: string) =>
    `${place}, à compter ${COUNTED_FROM[source]}, ${anchor}`,
  all: "Toutes",
  pin: (n: number) => `Fixer ${count(n, "date", "dates")}`,
  done: (n: number) => `${count(n, "date fixée", "dates fixées")}.`,
};
