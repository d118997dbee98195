/** Why words are no interval, and what to write instead, in German. */
import { type HowOftenRefusal } from "../../core/dates/how-often";

/** By the reason; `written` are the words. */
export const INTERVAL_REFUSED: Readonly<Record<HowOftenRefusal, (written: string) => string>> = {
  biweekly: () =>
    "„Biweekly“ kann zweimal in der Woche oder alle 2 Wochen heißen: Schreib „alle 2 Wochen“.",
  bimonthly: () =>
    "„Bimonthly“ kann zweimal im Monat oder alle 2 Monate heißen: Schreib „alle 2 Monate“ oder „alle 2 Wochen“.",
  biannual: () =>
    "„Biannual“ kann zweimal im Jahr oder alle 2 Jahre heißen: Schreib „alle 6 Monate“ oder „alle 2 Jahre“.",
  "minutes-or-months": () => "„m“ kann Minuten oder Monate heißen: Schreib „Monate“.",
  weekday: () => "Ein Wochentag ist kein Abstand: Schreib „jede Woche“ oder „jeden Tag“.",
  "too-short": () => "Ein Abstand ist mindestens ein Tag; ganz ohne Erinnerung heißt „nie“.",
  "too-long": () => "Ein Abstand ist höchstens hundert Jahre.",
  "limit-too-short": () => "Die Grenze ist kürzer als der Abstand.",
  "no-interval": (written) => `„${written}“ ist kein Abstand.`,
};
