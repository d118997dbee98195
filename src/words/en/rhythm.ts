/** The words of the list of suggested intervals, and of people who have grown quiet. */
import { type Interval } from "../../core/dates/interval";
import { count, every, span } from "./phrases";

/** What the list of suggestions says. */
export const RHYTHM = {
  title: "Suggested intervals",
  intro:
    "Based on how often you are really in touch. Change what you like and switch off what you don't want; the others get a “check-in” property in their notes.",
  nothing:
    "Nothing to suggest. It takes five contacts or more with somebody who has no interval of their own.",
  rhythm: (usually: Interval, contacts: number, since: string) =>
    `In touch about ${every(usually)} (${count(contacts, "contact", "contacts")} since ${since})`,
  instead: (now: Interval, told: string) => `${told}; now ${every(now)}`,
  field: (name: string) => `How often to be in touch with ${name}`,
  choose: (name: string) => `Set it for ${name}`,
  all: "All",
  accept: (n: number) => `Set ${count(n, "interval", "intervals")}`,
  done: (n: number) => `Set ${count(n, "interval", "intervals")}.`,
  open: "Suggest intervals…",
  hint: (n: number) =>
    `${count(n, "person", "people")} you are in touch with regularly could have an interval of their own.`,
  setting: "Suggested intervals",
  settingHint: "Based on how often you are really in touch. Review them in one list.",
} as const;

/** What is said of people who have grown quiet. */
export const DRIFTING = {
  quiet: (quiet: Interval, usually: Interval) =>
    `Quiet for ${span(quiet)}; usually ${every(usually)}`,
  setting: "People who have grown quiet",
  settingHint:
    "Listed under Coming up when you are in touch less than you used to be, even if they are not due yet.",
  options: { tell: "Show them", hide: "Hide them" },
} as const;
