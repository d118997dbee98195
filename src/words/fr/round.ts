/** The French words of the reach-out round. */
import { count, number } from "./phrases";

/** What the round says. */
export const ROUND = {
  title: "Tour de nouvelles",
  start: "Commencer un tour de nouvelles",
  progress: (position: number, of: number) => `Personne ${number(position)} sur ${number(of)}`,
  announced: (name: string, { position, of }: { position: number; of: number }, last: string) =>
    `${name}, ${number(position)} sur ${number(of)}. ${last}.`,
  touches: "Derniers contacts",
  opening: "Dans la note",
  touch: (when: string, words: string) => (words === "" ? when : `${when}\u00a0: ${words}`),
  answers: { contact: "En contact pendant ce tour", snoozed: "En veille depuis ce tour" },
  checkIn: "Contact aujourd’hui",
  log: "Noter…",
  snooze: "En veille…",
  done: "Promesse tenue",
  open: "Ouvrir",
  previous: "Précédent",
  next: "Suivant",
  finish: "Terminer",
  help: "Touches",
  keys: [
    ["c", "Noter un contact aujourd’hui et continuer"],
    ["l", "Noter avec des mots"],
    ["s", "Mettre en veille et continuer"],
    ["d", "Première promesse tenue"],
    ["o", "Ouvrir la note"],
    ["n, →", "Personne suivante"],
    ["p, ←", "Personne précédente"],
    ["?", "Afficher ou masquer ces touches"],
    ["Esc", "Terminer le tour"],
  ],
  endTitle: "Le tour est fini",
  endContacts: (n: number) => `Contact noté avec ${count(n, "personne", "personnes")}.`,
  endSnoozed: (n: number) => `${count(n, "personne", "personnes")} en veille.`,
  endPromises: (n: number) => `${count(n, "promesse tenue", "promesses tenues")}.`,
  endNothing: "Rien n’a été écrit cette fois.",
  close: "Fermer",
} as const;
