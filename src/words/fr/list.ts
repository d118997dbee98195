/** The French words of the sidebar. */
import { type Interval } from "../../core/dates/interval";
import { asking, capital } from "../intl";
import { by, count, eitherOf, every, number, onDay, quoted, span, until } from "./phrases";

/** The names of the sidebar's sections. */
export const SECTIONS = {
  now: "Maintenant",
  coming: "À venir",
  undated: "Sans date",
  waiting: "En attente",
  everyone: "Tout le monde",
};

/** The first run: people, but no interval for any of them. */
export const FIRST_RUN = {
  found: (people: number) => count(people, "personne trouvée", "personnes trouvées"),
  place: (because: string, people: number) => `${because} (${number(people)})`,
  from: (places: readonly string[]) => `D’après\u00a0: ${places.join(", ")}.`,
  question:
    "À quelle fréquence voulez-vous être en contact, sauf si une note dit autre chose\u00a0?",
  later: "Pas maintenant",
  hint: "Chacun peut avoir la sienne\u00a0: donnez à sa note une propriété comme «\u00a0check-in: toutes les 2 semaines\u00a0».",
  choose: (interval: Interval) => capital(every(interval)),
};

/** What an empty list says: what was looked for, and what to do next. */
export const EMPTY = {
  nobodyNow: "Personne à contacter pour l’instant.",
  nobodyNowTracked: (people: number) =>
    `Parcouru\u00a0: ${count(people, "personne", "personnes")} et toutes les promesses en cours.`,
  noPeopleTitle: "Aucune personne trouvée pour l’instant",
  noPeople: (notes: number) => `Kith a lu ${count(notes, "note", "notes")} et a cherché\u00a0:`,
  noPeopleLookedFor: [
    "des notes dans un dossier nommé People, Persons, Contacts, Friends ou CRM",
    "des notes avec le tag #person, #people ou #contact",
    "des notes avec la propriété «\u00a0type: person\u00a0»",
  ],
  noPeopleNext: "D’autres dossiers et tags peuvent être indiqués dans les paramètres.",
  openSettings: "Ouvrir les paramètres",
  noMatch: (query: string) => `Rien ne correspond à «\u00a0${query}\u00a0».`,
  noMatchHint:
    "Cherché dans les noms, les alias et les promesses\u00a0; écrivez #tag pour chercher un tag.",
} as const;

/** The lines of a row. */
export const ROW = {
  lastTouch: (distance: string, kind: string | null) =>
    kind === null ? capital(distance) : `${capital(distance)}, ${kind}`,
  never: "Aucun contact noté",
  snoozedAfter: (day: string) => `en veille ${until(day)}`,
  snoozedUntilReply: "en veille jusqu’à une réponse",
  everyAfter: every,
  untracked: "Aucun intervalle",
  every: (interval: Interval) => capital(every(interval)),
  past: (interval: string, late: string) => `${interval}\u00a0; ${late} de plus`,
  pastWithin: (interval: string, late: string, limit: Interval) =>
    `${interval}\u00a0; ${late} de plus, limite de ${span(limit)}`,
  pastLimit: (interval: string, late: string, limit: Interval) =>
    `${interval}\u00a0; ${late} après la limite de ${span(limit)}`,
  dueOn: (interval: string, day: string) => `${interval}\u00a0; prévu ${onDay(day)}`,
  promise: (text: string, day: string) => `${text}, ${by(day)}`,
  due: (day: string, note: string) => `${capital(by(day))}, dans ${note}`,
  noAnswer: (text: string | null, day: string) =>
    text === null
      ? `Sans réponse, attendue ${by(day)}`
      : `${text}\u00a0: sans réponse, attendue ${by(day)}`,
  promisedUnanswered: (text: string, day: string) => `${text}, sans réponse, attendue ${by(day)}`,
  waitingUntil: (text: string, day: string) => `${text}, ${by(day)}`,
  waitingFor: (people: string, day: string) =>
    people === "" ? capital(by(day)) : `${people}, ${by(day)}`,
  both: (one: string, other: string) => `${one} · ${other}`,
  quoted,
  undated: (text: string) => `${quoted(text)}, encore sans date`,
  undatedPlace: (people: string, note: string) => (people === "" ? note : `${people}, ${note}`),
  couldBe: (names: readonly string[]) => `Peut-être ${eitherOf(names)}`,
  seeing: (day: string, kind: string | null) =>
    kind === null ? `Vous vous voyez ${onDay(day)}` : `Vous vous voyez ${onDay(day)}, ${kind}`,
  birthday: (day: string, age: number | null) =>
    age === null
      ? `Anniversaire ${onDay(day)}`
      : `Anniversaire ${onDay(day)}, ${count(age, "an", "ans")}`,
  anniversary: (day: string, years: number | null) =>
    years === null
      ? `Date anniversaire ${onDay(day)}`
      : `Date anniversaire ${onDay(day)}, ${count(years, "an", "ans")}`,
  promiseWithoutWords: "Faire le point",
  answerWithoutWords: "Une réponse",
  more: (n: number) => count(n, "autre", "autres"),
  andMore: (n: number) => `et ${count(n, "autre", "autres")}`,
};

/** Buttons and menu items. */
export const ACTIONS = {
  checkIn: "Noter un contact aujourd’hui",
  logCheckIn: "Noter un contact…",
  addFollowUp: "Ajouter une promesse…",
  done: "Marquer comme fait",
  doneOne: (text: string) => `Fait\u00a0: ${text}`,
  reschedule: "Changer la date…",
  rescheduleOne: (text: string) => asking(`Changer la date\u00a0: ${text}`),
  giveDate: "Donner une date…",
  giveDateOne: (text: string) => asking(`Donner une date\u00a0: ${text}`),
  snooze: "Mettre en veille",
  snoozeTomorrow: "Mettre en veille jusqu’à demain",
  snoozeNextWeek: (day: string) => `Mettre en veille jusqu’à la semaine prochaine, ${day}`,
  snoozeInterval: (interval: Interval, day: string) =>
    `Mettre en veille pendant ${span(interval)}, ${until(day)}`,
  snoozeWords: "Mettre en veille jusqu’à…",
  snoozeReply: "Mettre en veille jusqu’à une réponse",
  unsnooze: "Sortir de veille",
  neverCheckIn: "Ne jamais rappeler",
  notAPerson: "Pas une personne",
  setInterval: "Choisir la fréquence…",
  why: "Afficher pourquoi cette personne est dans la liste",
  openNote: "Ouvrir la note",
  more: "Plus d’actions",
  openList: "Afficher qui contacter",
  search: "Rechercher",
  collapseAll: "Tout replier",
  expandAll: "Tout déplier",
  undo: "Annuler",
  save: "Enregistrer",
  add: "Ajouter",
  log: "Noter",
  cancel: "Annuler",
};

/** The pane itself. */
export const LIST = {
  title: "Prendre des nouvelles",
  hoverSource: "Kith",
  label: "Personnes et promesses",
  searchPlaceholder: "Nom, promesse ou #tag",
  searchLabel: "Rechercher des personnes et des promesses",
  reading: (done: number, of: number) =>
    `Lecture des notes\u00a0: ${number(done)} sur ${number(of)}`,
  matches: (n: number) => count(n, "résultat", "résultats"),
  statusCount: (people: number, promises: number) => {
    const kept = count(promises, "promesse", "promesses");
    if (people === 0) return promises === 0 ? "Personne à contacter" : kept;
    const who = `${count(people, "personne", "personnes")} à contacter`;
    return promises === 0 ? who : `${who}, ${kept}`;
  },
};
