/** The French words of the pills that markers are drawn as, and of their menu. */

/** What stands in and behind a pill. */
export const PILLS = {
  followup: "promesse",
  waiting: "en attente",
  undated: "date\u00a0?",
  done: "fait",
  cancelled: "abandonné",
  text: (kind: string, when: string) => `${kind} · ${when}`,
  undatedHint: "Aucune date lisible avec certitude. Cliquez pour en donner une.",
  pinnedHint: (day: string) => `${day}, écrit dans la note`,
  countedHint: (day: string, words: string, from: string) =>
    `${day}\u00a0: «\u00a0${words}\u00a0» depuis ${from}`,
  typedHint: (day: string, words: string, from: string) =>
    `${day}\u00a0: «\u00a0${words}\u00a0» à compter du jour où vous l’avez tapé, ${from}`,
  fullHint: (day: string, words: string) => `${day}\u00a0: «\u00a0${words}\u00a0»`,
  pin: "Écrire la date dans la note",
  show: "Afficher dans la liste",
  atCursor: "Promesse au curseur…",
  pinAtCursor: "Écrire la date de la promesse au curseur",
  giveDate: "Donner une date…",
};
