/** The German words of the year at a glance. */
import { count, listed, number } from "./phrases";

/** What stands over the contacts of a day, week or month. */
function chosen(when: string, contacts: number): string {
  return `${when}: ${contacts === 0 ? "kein Kontakt" : count(contacts, "Kontakt", "Kontakte")}`;
}

/** What the view says. */
export const HEATMAP = {
  command: "Ein Jahr auf einen Blick zeigen",
  title: (name: string | null) =>
    name === null ? "Ein Jahr auf einen Blick" : `Ein Jahr mit ${name}`,
  scale: "Maßstab",
  scales: { day: "Tage", week: "Wochen", month: "Monate" },
  previous: "Voriges Jahr",
  next: "Nächstes Jahr",
  everyone: "Alle",
  person: "Eine Person…",
  summary: (days: number, people: number | null, year: string) =>
    people === null
      ? `${year}: Kontakt an ${count(days, "Tag", "Tagen")}`
      : `${year}: Kontakt mit ${count(people, "Person", "Personen")} an ${count(days, "Tag", "Tagen")}`,
  nothing: (year: string) => `Kein Kontakt für ${year} vermerkt.`,
  grid: (title: string, year: string) => `${title}, ${year}`,
  cell: (when: string, contacts: number, names: readonly string[], others: number) =>
    contacts === 0 ? chosen(when, 0) : `${chosen(when, contacts)}, ${named(names, others)}`,
  chosen,
  contact: (name: string, kind: string | null, when: string | null) =>
    [name, kind, when].filter((part) => part !== null).join(", "),
  months: (from: string, to: string) => `${from}–${to}`,
  more: (n: number) => `${number(n)} weitere`,
  choose: {
    day: "Tag wählen, um seine Kontakte zu sehen.",
    week: "Woche wählen, um ihre Kontakte zu sehen.",
    month: "Monat wählen, um seine Kontakte zu sehen.",
  },
  earlier: "Frühere Kontakte",
  later: "Spätere Kontakte",
  less: "Weniger",
  most: "Mehr",
  reading: "Notizen werden gelesen…",
};

function named(names: readonly string[], others: number): string {
  return listed(others === 0 ? names : [...names, count(others, "weitere Person", "weitere")]);
}
