/** The German words of forms, explanations, notices and commands. */
import { type HowOften } from "../../core/dates/how-often";
import { type Interval } from "../../core/dates/interval";
import { capital } from "../intl";
import { count, every, howOften, nameList, number, onDay } from "./phrases";

/** Why a mention did not count, as the explanation says it. */
const NOT_COUNTED = {
  "open-task": "die Aufgabe ist noch offen",
  "cancelled-task": "abgesagt oder durchgestrichen",
  "forwarded-task": "die Aufgabe wurde woandershin verschoben",
  "open-follow-up": "das Versprechen ist noch offen",
  intention: "nur vorgehabt, oder es ist nur die Rede davon",
  quote: "es steht in einem Zitat",
  embed: "es ist eine Einbettung",
  code: "es steht in Code oder einer Abfrage",
  comment: "es steht in einem Kommentar",
  property: "es steht in einer Eigenschaft, nicht als jemand, der dabei war",
  template: "die Notiz ist eine Vorlage",
  review: "ein Rückblick erwähnt alle",
  appraisal: "die Notiz beurteilt ihre Arbeit",
  "life-event": "etwas aus ihrem Leben, kein Treffen",
  planned: "geplant, und nichts sagt, dass es stattfand",
  "no-date": "es hat kein Datum",
  "no-touch": "als kein Kontakt markiert",
  "other-persons-note": "es steht in der Notiz einer anderen Person",
  future: "es steht noch bevor",
  "non-attendee": "laut Notiz nicht dabei",
  owner: "das bist du",
  "mentions-ignored": "ihre Notiz bittet darum, Erwähnungen anderswo nicht zu zählen",
  ambiguous: "der Name könnte zwei Personen meinen",
  self: "ein Link auf sich selbst",
  "switched-off": "die Regel dafür ist ausgeschaltet",
};

/** Questions, and what is said of the answers while they are typed. */
export const FORMS = {
  whoPlaceholder: "Namen eingeben",
  whoNone: "So heißt keine Person.",
  nobody: "Niemand Bestimmtes",
  checkInTitle: (name: string) => `Kontakt mit ${name}`,
  kind: "Art",
  kindHint: "Anruf, Kaffee, Brief…",
  kinds: [
    "Anruf",
    "Kaffee",
    "Abendessen",
    "E-Mail",
    "Brief",
    "Mittagessen",
    "Treffen",
    "Nachricht",
    "Besuch",
    "Spaziergang",
  ],
  day: "Tag",
  dayHint: "Letzten Freitag, 12. März",
  text: "Worum es ging",
  textHint: "In wenigen Worten, oder nichts",
  others: "Wer sonst dabei war",
  othersHint: "Alle bekommen dieselbe Zeile",
  othersUnread: "Wähle einen Namen aus der Liste.",
  removePerson: (name: string) => `${name} entfernen`,
  followUpTitle: "Versprechen hinzufügen",
  what: "Was",
  whatHint: "Das Versprechen in deinen Worten",
  who: "Wer",
  when: "Wann",
  whenHint: "Nächsten Dienstag, in 2 Wochen",
  side: "Wer dran ist",
  sides: { followup: "Ich habe versprochen", waiting: "Mir wurde versprochen" },
  where: "Wo",
  places: {
    cursor: "An der Cursorposition",
    daily: "Heutige tägliche Notiz",
    person: "Notiz der Person",
  },
  rescheduleTitle: "Verschieben",
  newDayHint: "Morgen, in 2 Wochen, Ende des Monats",
  snoozeTitle: (names: readonly string[]) => `${nameList(names)} zurückstellen`,
  snoozeUntil: "Bis",
  snoozeHint: "Morgen, in 2 Wochen, Ende des Monats, Antwort",
  snoozeReplyWords: ["antwort", "zur antwort", "bis zur antwort", "reply"],
  snoozeReply: "Bis zu einem Kontakt nach heute",
  intervalTitle: (names: readonly string[]) => `Wie oft Kontakt mit ${nameList(names)}`,
  interval: "Wie oft",
  intervalHint: "Alle 2 Wochen, monatlich, nie; 6 Wochen, höchstens 10 Wochen",
  intervalUnread: "Schreib es wie in „alle 2 Wochen“, „monatlich“ oder „nie“.",
  howOften: (interval: Interval, limit: Interval | null) => capital(howOften(interval, limit)),
  intervalNever: "Nie: nicht auf der Liste",
  intervalUnset: "Kein eigener Abstand: Es gelten die Einstellungen",
  dayUnread: "Nicht sicher, welcher Tag das ist.",
  dayPast: "Dieser Tag ist vorbei.",
  dayFuture: "Dieser Tag kommt erst noch.",
  noDate: "Kein Datum: Es wird unter „Ohne Datum“ stehen.",
} as const;

/** The explanation of why a person is listed. */
export const WHY = {
  title: (name: string) => `Warum ${name} auf der Liste steht`,
  isPerson: (because: string) => `Eine Person, erkannt an: ${because}`,
  interval: "Wie oft",
  intervalNone: "Kein Abstand, also keine Erinnerung.",
  sources: {
    own: (key: string, written: string, tool: string | null) =>
      tool === null ? `${key}: ${written}` : `${key}: ${written} (${tool})`,
    rule: (by: string, match: string) => `Regel: ${RULE_BY[by] ?? by} ${match}`,
    default: "Vorgabe für alle",
    starting: "Abstand für den Anfang",
  },
  intervalFrom: (interval: Interval, limit: Interval | null, from: string) =>
    `${capital(howOften(interval, limit))}, aus: ${from}`,
  due: (day: string) => `Nächster Kontakt fällig: ${day}`,
  wasDue: (day: string) => `Ein Kontakt war ${onDay(day)} fällig`,
  notYetDue:
    "Noch nicht fällig: Es ist kein Kontakt vermerkt und kein Datum „created“, ab dem gezählt werden könnte.",
  intervalNever: (from: string) => `Keine Erinnerung, aus: ${from}`,
  snoozed: (day: string, from: string) => `Zurückgestellt bis ${day}, aus: ${from}`,
  snoozedUntilReply: (from: string) => `Zurückgestellt bis zur Antwort, aus: ${from}`,
  paused: (day: string) => `Für alle ist Pause bis ${day}, aus den Einstellungen`,
  unread: "Daten, die nicht gelesen werden können",
  reasons: "Gründe",
  noReasons: "Heute kein Grund, auf der Liste zu stehen.",
  later: "Für später versprochen",
  lastTouch: "Letzter Kontakt",
  nextTouch: "Nächster Kontakt",
  titled: (title: string, words: string) => `${title}: ${words}`,
  touches: (n: number) => `Kontakte (${number(n)})`,
  noTouches: "Kein Kontakt vermerkt.",
  notCounted: (n: number) => `Erwähnungen, die nicht zählten (${number(n)})`,
  notCountedBecause: NOT_COUNTED,
  place: (path: string, line: number) => `${path}, Zeile ${String(line)}`,
  noDay: "Kein Datum",
  notAPerson: "Diese Notiz gehört zu keiner Person.",
};

const RULE_BY: Readonly<Record<string, string>> = {
  tag: "Tag",
  folder: "Ordner",
  property: "Eigenschaft",
};

/** What was done, or why it was not. */
export const NOTICES = {
  logged: (names: readonly string[], day: string) =>
    `Kontakt mit ${nameList(names)} eingetragen (${day}).`,
  done: (text: string) => `Erledigt: ${text}`,
  rescheduled: (text: string, day: string) => `${text}: verschoben auf ${day}.`,
  snoozed: (names: readonly string[], day: string) =>
    `${nameList(names)} zurückgestellt bis ${day}.`,
  snoozedUntilReply: (names: readonly string[]) =>
    `${nameList(names)} zurückgestellt bis zur Antwort.`,
  stillListed: (said: string, names: readonly string[]) =>
    `${said} Wegen anderem, was ansteht, weiter auf der Liste: ${nameList(names)}.`,
  noPerson: (name: string) => `${name} gilt nicht mehr als Person.`,
  unsnoozed: (names: readonly string[]) => `Nicht mehr zurückgestellt: ${nameList(names)}.`,
  intervalSet: (names: readonly string[], set: HowOften | null) =>
    `${nameList(names)}: ${set === null ? "nie" : howOften(set.interval, set.limit)}.`,
  intervalUnset: (names: readonly string[]) => `${nameList(names)}: kein eigener Abstand mehr.`,
  defaultSet: (interval: Interval) =>
    `Für alle: ${every(interval)}, wenn ihre Notiz nichts anderes sagt.`,
  added: (note: string) => `Versprechen zu ${note} hinzugefügt.`,
  partly: (n: number, of: number) =>
    `In ${number(n)} von ${count(of, "Notiz", "Notizen")} geschrieben.`,
  undone: (said: string) => `Zurückgenommen: ${said}`,
  notUndone: (notes: readonly string[]) =>
    `Seither geändert, dort wurde nichts zurückgenommen: ${nameList(notes)}.`,
  undoFailed: (notes: readonly string[], why: string) =>
    `${nameList(notes)} ließ sich nicht schreiben, dort wurde nichts zurückgenommen: ${why}`,
  alreadyUndone: "Das wurde schon zurückgenommen.",
  nothingToUndo: "Es gibt nichts zurückzunehmen.",
  lineChanged: (notes: readonly string[]) =>
    `Diese Zeile in ${nameList(notes)} hat sich seither geändert, es wurde nichts geschrieben. Hier ist sie.`,
  lineAmbiguous: (notes: readonly string[]) =>
    `Diese Zeile ist verschoben und steht mehr als einmal in ${nameList(notes)}, es wurde nichts geschrieben. Hier ist sie.`,
  noteMissing: (notes: readonly string[]) =>
    `Nicht mehr da, es wurde nichts geschrieben: ${nameList(notes)}.`,
  propertiesUnread: (notes: readonly string[]) =>
    `Die Eigenschaften von ${nameList(notes)} lassen sich nicht als YAML lesen, es wurde nichts geschrieben. Bring sie erst in Ordnung.`,
  propertyShape: (notes: readonly string[]) =>
    `Diese Eigenschaft von ${nameList(notes)} geht über mehrere Zeilen oder steht in Klammern, es wurde nichts geschrieben. Ändere sie dort.`,
  notText: (notes: readonly string[]) =>
    `Einige Bytes in ${nameList(notes)} sind kein Text und gingen beim Schreiben verloren, daher wurde nichts geschrieben. Speichere die Notiz erst als UTF-8.`,
  failed: (notes: readonly string[], why: string) =>
    `${nameList(notes)}: Schreiben war nicht möglich: ${why}`,
  repeats: "Diese Aufgabe wiederholt sich. Hake sie in ihrer Notiz ab, damit die nächste entsteht.",
  property: "Das ist eine Eigenschaft der Notiz. Ändere es dort.",
  noDailyNote: (path: string, why: string) =>
    `Die tägliche Notiz ${path} konnte nicht angelegt werden: ${why}`,
  notAPerson: "Öffne erst die Notiz einer Person, oder wähle eine aus der Liste.",
  noPeople: "In diesem Vault wurden noch keine Personen gefunden.",
};

/** The commands. */
export const COMMANDS = {
  open: "Zeigen, wer dran ist",
  search: "Personen und Versprechen suchen",
  checkIn: "Kontakt heute eintragen",
  log: "Kontakt eintragen…",
  done: "Versprechen als erledigt markieren",
  reschedule: "Dem Versprechen ein anderes Datum geben…",
  snooze: "Zurückstellen…",
  unsnooze: "Nicht mehr zurückstellen",
  setInterval: "Festlegen, wie oft…",
  followUp: "Versprechen hinzufügen…",
  why: "Zeigen, warum diese Person auf der Liste steht",
  undo: "Letzte Änderung von Kith rückgängig machen",
  pinNote: "Daten in dieser Notiz festschreiben…",
  suggest: "Abstände nach eurem Kontakt vorschlagen…",
  pinVault: "Daten im ganzen Vault festschreiben…",
};
