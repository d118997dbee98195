/** The German words of the reach-out round. */
import { count, number } from "./phrases";

/** What the round says. */
export const ROUND = {
  title: "Melderunde",
  start: "Melderunde beginnen",
  progress: (position: number, of: number) => `Person ${number(position)} von ${number(of)}`,
  announced: (name: string, { position, of }: { position: number; of: number }, last: string) =>
    `${name}, ${number(position)} von ${number(of)}. ${last}.`,
  touches: "Letzte Kontakte",
  opening: "Aus der Notiz",
  touch: (when: string, words: string) => (words === "" ? when : `${when}: ${words}`),
  answers: {
    contact: "Kontakt in dieser Runde",
    snoozed: "In dieser Runde zurückgestellt",
  },
  checkIn: "Kontakt heute",
  log: "Eintragen…",
  snooze: "Zurückstellen…",
  done: "Erledigt",
  open: "Öffnen",
  previous: "Zurück",
  next: "Weiter",
  finish: "Beenden",
  help: "Tasten",
  keys: [
    ["c", "Kontakt heute eintragen und weiter"],
    ["l", "Mit Worten eintragen"],
    ["s", "Zurückstellen und weiter"],
    ["d", "Erstes Versprechen erledigt"],
    ["o", "Notiz öffnen"],
    ["n, →", "Nächste Person"],
    ["p, ←", "Vorige Person"],
    ["?", "Diese Tasten zeigen oder verbergen"],
    ["Esc", "Runde beenden"],
  ],
  endTitle: "Das waren alle",
  endContacts: (n: number) => `Kontakt mit ${count(n, "Person", "Personen")} eingetragen.`,
  endSnoozed: (n: number) => `${count(n, "Person ist", "Personen sind")} zurückgestellt.`,
  endPromises: (n: number) => `${count(n, "Versprechen", "Versprechen")} erledigt.`,
  endNothing: "Diesmal wurde nichts geschrieben.",
  close: "Schließen",
} as const;
