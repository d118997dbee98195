/** The French words of forms, explanations, notices and commands. */
import { type HowOften } from "../../core/dates/how-often";
import { type Interval } from "../../core/dates/interval";
import { capital } from "../intl";
import { count, every, howOften, nameList, number, onDay, to, until } from "./phrases";

/** Why a mention did not count, as the explanation says it. */
const NOT_COUNTED = {
  "open-task": "la tâche est encore ouverte",
  "cancelled-task": "annulé ou barré",
  "forwarded-task": "la tâche a été déplacée ailleurs",
  "open-follow-up": "la promesse est encore en cours",
  intention: "une intention seulement, ou il n’en est que question",
  quote: "c’est dans une citation",
  embed: "c’est une note intégrée",
  code: "c’est dans du code ou une requête",
  comment: "c’est dans un commentaire",
  property: "c’est dans une propriété, sans dire que la personne était là",
  template: "la note est un modèle",
  review: "un bilan mentionne tout le monde",
  appraisal: "la note évalue son travail",
  "life-event": "un événement de sa vie, pas une rencontre",
  planned: "prévu, et rien ne dit que cela a eu lieu",
  "no-date": "rien ne donne de date",
  "no-touch": "marqué comme n’étant pas un contact",
  "other-persons-note": "c’est dans la note d’une autre personne",
  future: "c’est encore à venir",
  "non-attendee": "absente, selon la note",
  owner: "c’est vous",
  "mentions-ignored": "sa note demande de ne pas compter les mentions ailleurs",
  ambiguous: "le nom pourrait désigner deux personnes",
  self: "un lien vers elle-même",
  "switched-off": "sa règle est désactivée",
};

/** Questions, and what is said of the answers while they are typed. */
export const FORMS = {
  whoPlaceholder: "Tapez un nom",
  whoNone: "Personne ne porte ce nom.",
  nobody: "Personne en particulier",
  checkInTitle: (name: string) => `Contact avec ${name}`,
  kind: "Genre",
  kindHint: "Appel, café, lettre…",
  kinds: [
    "appel",
    "café",
    "dîner",
    "e-mail",
    "lettre",
    "déjeuner",
    "réunion",
    "message",
    "visite",
    "promenade",
  ],
  day: "Jour",
  dayHint: "Vendredi dernier, 12 mars",
  text: "Ce qui s’est dit",
  textHint: "En quelques mots, ou rien",
  others: "Les autres personnes présentes",
  othersHint: "Chacune reçoit la même ligne",
  othersUnread: "Choisissez un nom dans la liste.",
  removePerson: (name: string) => `Retirer ${name}`,
  followUpTitle: "Ajouter une promesse",
  what: "Quoi",
  whatHint: "La promesse avec vos mots",
  who: "Qui",
  when: "Quand",
  whenHint: "Mardi prochain, dans 2 semaines",
  side: "Qui la doit",
  sides: { followup: "J’ai promis", waiting: "On m’a promis" },
  where: "Où",
  places: {
    cursor: "Au curseur",
    daily: "La note quotidienne d’aujourd’hui",
    person: "La note de la personne",
  },
  rescheduleTitle: "Changer la date",
  newDayHint: "Demain, dans 2 semaines, fin du mois",
  snoozeTitle: (names: readonly string[]) => `Mettre en veille\u00a0: ${nameList(names)}`,
  snoozeUntil: "Jusqu’à",
  snoozeHint: "Demain, dans 2 semaines, fin du mois, réponse",
  snoozeReplyWords: ["réponse", "une réponse", "jusqu’à une réponse", "reply"],
  snoozeReply: "Jusqu’à un contact après aujourd’hui",
  intervalTitle: (names: readonly string[]) => `Fréquence des contacts avec ${nameList(names)}`,
  interval: "Fréquence",
  intervalHint: "Toutes les 2 semaines, chaque mois, jamais\u00a0; 6 semaines, au plus 10 semaines",
  intervalUnread:
    "Écrivez comme dans «\u00a0toutes les 2 semaines\u00a0», «\u00a0chaque mois\u00a0» ou «\u00a0jamais\u00a0».",
  howOften: (interval: Interval, limit: Interval | null) => capital(howOften(interval, limit)),
  intervalNever: "Jamais\u00a0: pas dans la liste",
  intervalUnset: "Pas d’intervalle à part\u00a0: les paramètres décident",
  dayUnread: "Ce jour n’est pas clair.",
  dayPast: "Ce jour est passé.",
  dayFuture: "Ce jour est encore à venir.",
  noDate: "Aucune date\u00a0: elle sera sous «\u00a0Sans date\u00a0».",
} as const;

/** The explanation of why a person is listed. */
export const WHY = {
  title: (name: string) => `Pourquoi ${name} est dans la liste`,
  isPerson: (because: string) => `Une personne, d’après\u00a0: ${because}`,
  interval: "Fréquence",
  intervalNone: "Aucun intervalle, donc aucun rappel.",
  sources: {
    own: (key: string, written: string, tool: string | null) =>
      tool === null ? `${key}: ${written}` : `${key}: ${written} (${tool})`,
    rule: (by: string, match: string) => `règle\u00a0: ${RULE_BY[by] ?? by} ${match}`,
    default: "valeur par défaut",
    starting: "intervalle de départ",
  },
  intervalFrom: (interval: Interval, limit: Interval | null, from: string) =>
    `${capital(howOften(interval, limit))}, d’après\u00a0: ${from}`,
  due: (day: string) => `Prochain contact\u00a0: ${day}`,
  wasDue: (day: string) => `Un contact était prévu ${onDay(day)}`,
  notYetDue:
    "Rien de prévu pour l’instant\u00a0: aucun contact n’est noté, et aucune date «\u00a0created\u00a0» ne permet de compter.",
  intervalNever: (from: string) => `Aucun rappel, d’après\u00a0: ${from}`,
  snoozed: (day: string, from: string) => `En veille ${until(day)}, d’après\u00a0: ${from}`,
  snoozedUntilReply: (from: string) => `En veille jusqu’à une réponse, d’après\u00a0: ${from}`,
  paused: (day: string) => `Pause pour tout le monde ${until(day)}, d’après les paramètres`,
  unread: "Dates qui ne peuvent pas être lues",
  reasons: "Raisons",
  noReasons: "Aucune raison d’être dans la liste aujourd’hui.",
  later: "Promis pour plus tard",
  lastTouch: "Dernier contact",
  nextTouch: "Prochain contact",
  titled: (title: string, words: string) => `${title}\u00a0: ${words}`,
  touches: (n: number) => `Contacts (${number(n)})`,
  noTouches: "Aucun contact noté.",
  notCounted: (n: number) => `Mentions qui n’ont pas compté (${number(n)})`,
  notCountedBecause: NOT_COUNTED,
  place: (path: string, line: number) => `${path}, ligne ${String(line)}`,
  noDay: "Aucune date",
  notAPerson: "Cette note n’est celle d’aucune personne.",
};

const RULE_BY: Readonly<Record<string, string>> = {
  tag: "tag",
  folder: "dossier",
  property: "propriété",
};

/** What was done, or why it was not. */
export const NOTICES = {
  logged: (names: readonly string[], day: string) =>
    `Contact noté avec ${nameList(names)} (${day}).`,
  done: (text: string) => `Fait\u00a0: ${text}`,
  rescheduled: (text: string, day: string) => `${text}\u00a0: reporté ${to(day)}.`,
  snoozed: (names: readonly string[], day: string) =>
    `En veille ${until(day)}\u00a0: ${nameList(names)}.`,
  snoozedUntilReply: (names: readonly string[]) =>
    `En veille jusqu’à une réponse\u00a0: ${nameList(names)}.`,
  stillListed: (said: string, names: readonly string[]) =>
    `${said} Encore dans la liste pour ce qui est prévu\u00a0: ${nameList(names)}.`,
  noPerson: (name: string) => `${name} n’est plus considéré comme une personne.`,
  unsnoozed: (names: readonly string[]) => `Sorti de veille\u00a0: ${nameList(names)}.`,
  intervalSet: (names: readonly string[], set: HowOften | null) =>
    `${nameList(names)}\u00a0: ${set === null ? "jamais" : howOften(set.interval, set.limit)}.`,
  intervalUnset: (names: readonly string[]) =>
    `${nameList(names)}\u00a0: plus d’intervalle à part.`,
  defaultSet: (interval: Interval) =>
    `Tout le monde\u00a0: ${every(interval)}, sauf si leur note dit autre chose.`,
  added: (note: string) => `Promesse ajoutée à ${note}.`,
  partly: (n: number, of: number) => `Écrit dans ${number(n)} de ${count(of, "note", "notes")}.`,
  undone: (said: string) => `Annulé\u00a0: ${said}`,
  notUndone: (notes: readonly string[]) =>
    `Modifié depuis, rien n’y a donc été annulé\u00a0: ${nameList(notes)}.`,
  undoFailed: (notes: readonly string[], why: string) =>
    `Impossible d’écrire ${nameList(notes)}, rien n’y a donc été annulé\u00a0: ${why}`,
  alreadyUndone: "C’est déjà annulé.",
  nothingToUndo: "Il n’y a rien à annuler.",
  lineChanged: (notes: readonly string[]) =>
    `Cette ligne de ${nameList(notes)} a changé depuis, rien n’a donc été écrit. La voici.`,
  lineAmbiguous: (notes: readonly string[]) =>
    `Cette ligne a été déplacée et figure plus d’une fois dans ${nameList(notes)}, rien n’a donc été écrit. La voici.`,
  noteMissing: (notes: readonly string[]) =>
    `Introuvable désormais, rien n’a donc été écrit\u00a0: ${nameList(notes)}.`,
  propertiesUnread: (notes: readonly string[]) =>
    `Les propriétés de ${nameList(notes)} ne peuvent pas être lues comme du YAML, rien n’a donc été écrit. Corrigez-les d’abord.`,
  propertyShape: (notes: readonly string[]) =>
    `Cette propriété de ${nameList(notes)} est écrite sur plusieurs lignes ou entre accolades, rien n’a donc été écrit. Modifiez-la sur place.`,
  notText: (notes: readonly string[]) =>
    `Certains octets de ${nameList(notes)} ne sont pas du texte et seraient perdus\u00a0; rien n’a donc été écrit. Enregistrez d’abord la note en UTF-8.`,
  failed: (notes: readonly string[], why: string) =>
    `${nameList(notes)}\u00a0: écriture impossible\u00a0: ${why}`,
  repeats: "Cette tâche se répète. Cochez-la dans sa note, pour que la suivante soit créée.",
  property: "C’est une propriété de la note. Modifiez-la sur place.",
  noDailyNote: (path: string, why: string) =>
    `La note quotidienne ${path} n’a pas pu être créée\u00a0: ${why}`,
  notAPerson: "Ouvrez d’abord la note d’une personne, ou choisissez-en une dans la liste.",
  noPeople: "Aucune personne n’a encore été trouvée dans ce coffre.",
};

/** The commands. */
export const COMMANDS = {
  open: "Afficher qui contacter",
  search: "Rechercher des personnes et des promesses",
  checkIn: "Noter un contact aujourd’hui",
  log: "Noter un contact…",
  done: "Marquer la promesse comme tenue",
  reschedule: "Donner une autre date à la promesse…",
  snooze: "Mettre en veille…",
  unsnooze: "Sortir de veille",
  setInterval: "Choisir la fréquence…",
  followUp: "Ajouter une promesse…",
  why: "Afficher pourquoi cette personne est dans la liste",
  undo: "Annuler la dernière modification de Kith",
  pinNote: "Fixer les dates de cette note…",
  suggest: "Proposer des intervalles d’après vos contacts…",
  pinVault: "Fixer les dates de tout le coffre…",
};
