/** The words of the list of suggested intervals, and of people who have grown quiet. */
import { type Interval } from "../../core/dates/interval";
import { count, every, span } from "./phrases";

/** What the list of suggestions says. */
export const RHYTHM = {
  title: "Suggested intervals",
  intro:
    "Told from how often you really are in touch. Change what you like, switch off what you don't; a property “check-in” is written into the notes of the rest.",
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
  settingHint: "From how often you really are in touch, in one list, to accept or not.",
} as const;

/** What is said of people who have grown quiet. */
export const DRIFTING = {
  quiet: (quiet: Interval, usually: Interval) =>
    `Quiet for ${span(quiet)}; usually ${every(usually)}`,
  setting: "People who have grown quiet",
  settingHint:
    "Under Coming up, when you hear less of each other than you used to, though the interval is not over.",
  options: { tell: "Tell of them", hide: "Leave them out" },
} as const;
