/** The German words of the sidebar. */
import { type Interval } from "../../core/dates/interval";
import { asking, capital } from "../intl";
import { count, eitherOf, every, number, onDay, quoted, span } from "./phrases";

/** The names of the sidebar's sections. */
export const SECTIONS = {
  now: "Jetzt",
  coming: "Demnächst",
  undated: "Ohne Datum",
  waiting: "Ausstehend",
  everyone: "Alle",
};

/** The first run: people, but no interval for any of them. */
export const FIRST_RUN = {
  found: (people: number) => `${count(people, "Person", "Personen")} gefunden`,
  place: (because: string, people: number) => `${because} (${number(people)})`,
  from: (places: readonly string[]) => `Erkannt an: ${places.join(", ")}.`,
  question: "Wie oft möchtest du in Kontakt sein, wenn eine Notiz nichts anderes sagt?",
  later: "Nicht jetzt",
  hint: "Für Einzelne geht es anders: Gib ihrer Notiz eine Eigenschaft wie „check-in: alle 2 Wochen“.",
  choose: (interval: Interval) => capital(every(interval)),
};

/** What an empty list says: what was looked for, and what to do next. */
export const EMPTY = {
  nobodyNow: "Gerade ist niemand dran.",
  nobodyNowTracked: (people: number) =>
    `Durchgesehen: ${count(people, "Person", "Personen")} und alle offenen Versprechen.`,
  noPeopleTitle: "Noch keine Personen gefunden",
  noPeople: (notes: number) =>
    `Kith hat ${count(notes, "Notiz", "Notizen")} gelesen und gesucht nach:`,
  noPeopleLookedFor: [
    "Notizen in einem Ordner namens People, Persons, Contacts, Friends oder CRM",
    "Notizen mit dem Tag #person, #people oder #contact",
    "Notizen mit der Eigenschaft „type: person“",
  ],
  noPeopleNext: "Andere Ordner und Tags kannst du in den Einstellungen nennen.",
  openSettings: "Einstellungen öffnen",
  noMatch: (query: string) => `Nichts passt zu „${query}“.`,
  noMatchHint: "Gesucht in Namen, Aliassen und Versprechen; mit #tag suchst du nach einem Tag.",
} as const;

/** The lines of a row. */
export const ROW = {
  lastTouch: (distance: string, kind: string | null) =>
    kind === null ? capital(distance) : `${capital(distance)}, ${kind}`,
  never: "Kein Kontakt vermerkt",
  snoozedAfter: (day: string) => `zurückgestellt bis ${day}`,
  snoozedUntilReply: "zurückgestellt bis zur Antwort",
  everyAfter: every,
  untracked: "Kein Abstand",
  every: (interval: Interval) => capital(every(interval)),
  past: (interval: string, late: string) => `${interval}; ${late} darüber`,
  pastWithin: (interval: string, late: string, limit: Interval) =>
    `${interval}; ${late} darüber, Grenze ${span(limit)}`,
  pastLimit: (interval: string, late: string, limit: Interval) =>
    `${interval}; ${late} über der Grenze (${span(limit)})`,
  dueOn: (interval: string, day: string) => `${interval}; fällig ${onDay(day)}`,
  promise: (text: string, day: string) => `${text}, fällig ${onDay(day)}`,
  due: (day: string, note: string) => `Fällig ${onDay(day)}, aus ${note}`,
  noAnswer: (text: string | null, day: string) =>
    text === null ? `Bis ${day} keine Antwort` : `${text}: bis ${day} keine Antwort`,
  promisedUnanswered: (text: string, day: string) => `${text}, bis ${day} keine Antwort`,
  waitingUntil: (text: string, day: string) => `${text}, bis ${day}`,
  waitingFor: (people: string, day: string) =>
    people === "" ? `Bis ${day}` : `${people}, bis ${day}`,
  both: (one: string, other: string) => `${one} · ${other}`,
  quoted,
  undated: (text: string) => `${quoted(text)}, noch ohne Datum`,
  undatedPlace: (people: string, note: string) => (people === "" ? note : `${people}, ${note}`),
  couldBe: (names: readonly string[]) => `Vielleicht ${eitherOf(names)}`,
  seeing: (day: string, kind: string | null) =>
    kind === null ? `Ihr seht euch ${onDay(day)}` : `Ihr seht euch ${onDay(day)}, ${kind}`,
  birthday: (day: string, age: number | null) =>
    age === null ? `Geburtstag ${onDay(day)}` : `Geburtstag ${onDay(day)}, wird ${String(age)}`,
  anniversary: (day: string, years: number | null) =>
    years === null
      ? `Jahrestag ${onDay(day)}`
      : `Jahrestag ${onDay(day)}, ${count(years, "Jahr", "Jahre")}`,
  promiseWithoutWords: "Nachfassen",
  answerWithoutWords: "Eine Antwort",
  more: (n: number) => `${number(n)} weitere`,
  andMore: (n: number) => `und ${number(n)} weitere`,
};

/** Buttons and menu items. */
export const ACTIONS = {
  checkIn: "Kontakt heute eintragen",
  logCheckIn: "Kontakt eintragen…",
  addFollowUp: "Versprechen hinzufügen…",
  done: "Als erledigt markieren",
  doneOne: (text: string) => `Erledigt: ${text}`,
  reschedule: "Verschieben…",
  rescheduleOne: (text: string) => asking(`Verschieben: ${text}`),
  giveDate: "Datum geben…",
  giveDateOne: (text: string) => asking(`Datum geben: ${text}`),
  snooze: "Zurückstellen",
  snoozeTomorrow: "Bis morgen zurückstellen",
  snoozeNextWeek: (day: string) => `Bis nächste Woche zurückstellen, ${day}`,
  snoozeInterval: (interval: Interval, day: string) =>
    `Für ${span(interval)} zurückstellen, bis ${day}`,
  snoozeWords: "Zurückstellen bis…",
  snoozeReply: "Bis zur Antwort zurückstellen",
  unsnooze: "Nicht mehr zurückstellen",
  neverCheckIn: "Nie erinnern",
  notAPerson: "Keine Person",
  setInterval: "Wie oft…",
  why: "Zeigen, warum diese Person auf der Liste steht",
  openNote: "Notiz öffnen",
  more: "Weitere Aktionen",
  openList: "Zeigen, wer dran ist",
  search: "Suchen",
  collapseAll: "Alle einklappen",
  expandAll: "Alle ausklappen",
  undo: "Rückgängig",
  save: "Speichern",
  add: "Hinzufügen",
  log: "Eintragen",
  cancel: "Abbrechen",
};

/** The pane itself. */
export const LIST = {
  title: "In Kontakt",
  hoverSource: "Kith",
  label: "Personen und Versprechen",
  searchPlaceholder: "Name, Versprechen oder #tag",
  searchLabel: "Personen und Versprechen suchen",
  reading: (done: number, of: number) =>
    `Notizen werden gelesen: ${number(done)} von ${number(of)}`,
  matches: (n: number) => count(n, "Treffer", "Treffer"),
  statusCount: (people: number, promises: number) => {
    const kept = count(promises, "Versprechen", "Versprechen");
    if (people === 0) return promises === 0 ? "Niemand ist dran" : kept;
    const who = count(people, "Person ist dran", "Personen sind dran");
    return promises === 0 ? who : `${who}, ${kept}`;
  },
};
