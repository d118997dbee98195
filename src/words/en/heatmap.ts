/** The words of the year at a glance. */
import { count, listed, number } from "./phrases";

/** What stands over the contacts of a day, week or month. */
function chosen(when: string, contacts: number): string {
  return `${when}: ${contacts === 0 ? "no contact" : count(contacts, "contact", "contacts")}`;
}

/** What the view says. */
export const HEATMAP = {
  command: "Show a year at a glance",
  title: (name: string | null) => (name === null ? "A year at a glance" : `A year with ${name}`),
  scale: "Scale",
  scales: { day: "Days", week: "Weeks", month: "Months" },
  previous: "Previous year",
  next: "Next year",
  everyone: "Everyone",
  person: "One person…",
  /** `people` is null when the view is of one person. */
  summary: (days: number, people: number | null, year: string) =>
    people === null
      ? `In touch on ${count(days, "day", "days")} of ${year}`
      : `In touch with ${count(people, "person", "people")} on ${count(days, "day", "days")} of ${year}`,
  nothing: (year: string) => `No contact on record in ${year}.`,
  grid: (title: string, year: string) => `${title}, ${year}`,
  cell: (when: string, contacts: number, names: readonly string[], others: number) =>
    contacts === 0 ? chosen(when, 0) : `${chosen(when, contacts)}, ${named(names, others)}`,
  chosen,
  contact: (name: string, kind: string | null, when: string | null) =>
    [name, kind, when].filter((part) => part !== null).join(", "),
  months: (from: string, to: string) => `${from}–${to}`,
  more: (n: number) => `${number(n)} more`,
  /** Stands below the cells until one is chosen. */
  choose: {
    day: "Choose a day to see its contacts.",
    week: "Choose a week to see its contacts.",
    month: "Choose a month to see its contacts.",
  },
  earlier: "Contacts before",
  later: "Contacts after",
  less: "Less",
  most: "More",
  reading: "Reading notes…",
} as const;

function named(names: readonly string[], others: number): string {
  return listed(others === 0 ? names : [...names, count(others, "other", "others")]);
}
