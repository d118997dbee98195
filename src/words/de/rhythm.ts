/** The German words of the list of suggested intervals, and of people who have grown quiet. */
import { type Interval } from "../../core/dates/interval";
import { count, every, spanDative } from "./phrases";

/** What the list of suggestions says. */
export const RHYTHM = {
  title: "Vorgeschlagene Abstände",
  intro:
    "Abgelesen daran, wie oft ihr wirklich Kontakt habt. Ändere, was du magst, und schalte aus, was du nicht willst; in die übrigen Notizen wird eine Eigenschaft „check-in“ geschrieben.",
  nothing:
    "Nichts vorzuschlagen. Dafür braucht es mindestens fünf Kontakte mit jemandem, der noch keinen eigenen Abstand hat.",
  rhythm: (usually: Interval, contacts: number, since: string) =>
    `Kontakt etwa ${every(usually)} (${count(contacts, "Kontakt", "Kontakte")} seit ${since})`,
  instead: (now: Interval, told: string) => `${told}; bisher ${every(now)}`,
  field: (name: string) => `Wie oft Kontakt mit ${name}`,
  choose: (name: string) => `Für ${name} setzen`,
  all: "Alle",
  accept: (n: number) => `${count(n, "Abstand", "Abstände")} setzen`,
  done: (n: number) => `${count(n, "Abstand", "Abstände")} gesetzt.`,
  open: "Abstände vorschlagen…",
  hint: (n: number) =>
    count(
      n,
      "Person, mit der du regelmäßig Kontakt hast, könnte einen eigenen Abstand haben.",
      "Personen, mit denen du regelmäßig Kontakt hast, könnten einen eigenen Abstand haben.",
    ),
  setting: "Vorgeschlagene Abstände",
  settingHint:
    "Danach, wie oft ihr wirklich Kontakt habt, in einer Liste zum Annehmen oder Auslassen.",
};

/** What is said of people who have grown quiet. */
export const DRIFTING = {
  quiet: (quiet: Interval, usually: Interval) =>
    `Seit ${spanDative(quiet)} still; sonst ${every(usually)}`,
  setting: "Um wen es still geworden ist",
  settingHint:
    "Unter „Demnächst“, wenn ihr weniger voneinander hört als früher, obwohl der Abstand noch nicht vorbei ist.",
  options: { tell: "Zeigen", hide: "Weglassen" },
};
