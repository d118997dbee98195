/** Warum Worte für einen Abstand nicht gelten, und was stattdessen zu schreiben ist, auf Deutsch. */
import { type HowOftenRefusal } from "../../core/dates/how-often";

/** Nach dem Grund; `written` sind die Worte. */
export const INTERVAL_REFUSED: Readonly<Record<HowOftenRefusal, (written: string) => string>> = {
  biweekly: () =>
    "„Biweekly“ kann zweimal in der Woche oder alle 2 Wochen heißen: Schreib „every 2 weeks“ oder „fortnightly“.",
  bimonthly: () =>
    "„Bimonthly“ kann zweimal im Monat oder alle 2 Monate heißen: Schreib „every 2 months“ oder „every 2 weeks“.",
  biannual: () =>
    "„Biannual“ kann zweimal im Jahr oder alle 2 Jahre heißen: Schreib „every 6 months“ oder „every 2 years“.",
  "minutes-or-months": () => "„m“ kann Minuten oder Monate heißen: Schreib „mo“ oder „months“.",
  weekday: () => "Ein Wochentag ist kein Abstand: Schreib „every week“ oder „daily“.",
  "too-short": () => "Ein Abstand ist mindestens ein Tag; „never“ heißt nie.",
  "too-long": () => "Ein Abstand ist höchstens hundert Jahre.",
  "limit-too-short": () => "Die Grenze ist kürzer als der Abstand.",
  "no-interval": (written) => `„${written}“ ist kein Abstand.`,
};
