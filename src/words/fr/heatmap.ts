/** The French words of the year at a glance. */
import { count, listed } from "./phrases";

/** What stands over the contacts of a day, week or month. */
function chosen(when: string, contacts: number): string {
  return `${when}\u00a0: ${contacts === 0 ? "aucun contact" : count(contacts, "contact", "contacts")}`;
}

/** What the view says. */
export const HEATMAP = {
  command: "Afficher une année d’un coup d’œil",
  title: (name: string | null) =>
    name === null ? "Une année d’un coup d’œil" : `Une année avec ${name}`,
  scale: "Échelle",
  scales: { day: "Jours", week: "Semaines", month: "Mois" },
  previous: "Année précédente",
  next: "Année suivante",
  everyone: "Tout le monde",
  person: "Une personne…",
  summary: (days: number, people: number | null, year: string) =>
    people === null
      ? `En contact ${count(days, "jour", "jours")} en ${year}`
      : `En contact avec ${count(people, "personne", "personnes")}, ${count(days, "jour", "jours")} en ${year}`,
  nothing: (year: string) => `Aucun contact noté en ${year}.`,
  grid: (title: string, year: string) => `${title}, ${year}`,
  cell: (when: string, contacts: number, names: readonly string[], others: number) =>
    contacts === 0 ? chosen(when, 0) : `${chosen(when, contacts)}, ${named(names, others)}`,
  chosen,
  contact: (name: string, kind: string | null, when: string | null) =>
    [name, kind, when].filter((part) => part !== null).join(", "),
  months: (from: string, to: string) => `${from}–${to}`,
  more: (n: number) => count(n, "autre", "autres"),
  choose: {
    day: "Choisissez un jour pour voir ses contacts.",
    week: "Choisissez une semaine pour voir ses contacts.",
    month: "Choisissez un mois pour voir ses contacts.",
  },
  earlier: "Contacts précédents",
  later: "Contacts suivants",
  less: "Moins",
  most: "Plus",
  reading: "Lecture des notes…",
};

function named(names: readonly string[], others: number): string {
  return listed(others === 0 ? names : [...names, count(others, "autre", "autres")]);
}
