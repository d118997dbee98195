/** The French words of the settings. */
import { every, span } from "./phrases";

const WEEKDAYS = ["Dimanche", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi"] as const;

/** The settings, each with what it decides. */
export const SETTINGS = {
  howOften: "Fréquence",
  defaultInterval: "Pour tout le monde",
  defaultIntervalHint:
    "Pour les personnes dont la note et les règles n’en donnent pas, par exemple chaque mois, 6 semaines. Vide\u00a0: personne.",
  startingInterval: "Pour les nouvelles connaissances",
  startingIntervalHint:
    "Dans les 90 jours après un premier contact, s’il est plus court que celui d’une règle ou de tout le monde. Vide\u00a0: aucune différence.",
  intervalPlaceholder: "Aucune",
  pausedUntil: "Pause pour tout le monde jusqu’au",
  pausedUntilHint:
    "Personne n’est à contacter avant ce jour, par exemple en vacances (2026-08-31).",
  pausedPlaceholder: "Pas de pause",
  dayInvalid: "Écrivez le jour comme 2026-08-31.",
  nowLimit: "Lignes sous «\u00a0Maintenant\u00a0»",
  nowLimitHint:
    "Combien sont affichées avant «\u00a0autres\u00a0», les plus urgentes d’abord. Les promesses du jour le sont toujours.",
  nowLimitPlaceholder: "Toutes",
  nowLimitInvalid: "Écrivez un nombre, ou rien pour toutes.",
  yearlyLead: "Anniversaires et dates anniversaires",
  yearlyLeadHint:
    "Combien de jours à l’avance ils sont sous «\u00a0À venir\u00a0». 0\u00a0: le jour même.",
  yearlyLeadInvalid: "Écrivez un nombre de jours, de 0 à 365.",
  rules: "Règles",
  rulesEmpty:
    "Aucune règle. Une règle donne un intervalle aux personnes avec un tag, dans un dossier ou avec une propriété.",
  ruleAdd: "Ajouter une règle",
  ruleName: (n: number) => `Règle ${String(n)}`,
  ruleBy: { tag: "Tag", folder: "Dossier", property: "Propriété" },
  ruleByLabel: "Ce que la règle regarde",
  ruleMatch: { tag: "famille", folder: "Personnes/Travail", property: "relation=ami" },
  ruleMatchLabel: "Ce qui lui correspond",
  every,
  limit: span,
  never: "jamais",
  ruleIntervalLabel: "Fréquence",
  ruleLimitLabel: "Au plus",
  ruleLimit: "au plus",
  ruleLimitHint: "Entre les deux, c’est un léger retard\u00a0; ensuite, un retard.",
  ruleLimitShort: "La limite est plus courte que l’intervalle.",
  people: "Personnes",
  peopleFolders: "Autres dossiers de personnes",
  peopleFoldersHint: "Outre People, Persons, Contacts, Friends et CRM. Séparez par des virgules.",
  peopleTags: "Autres tags de personnes",
  peopleTagsHint: "Outre person, people et contact. Séparez par des virgules.",
  notPeople: "Pas des personnes",
  notPeopleHint:
    "Notes qui ne concernent pas une personne, par nom ou chemin. Séparez par des virgules.",
  ignoredFolders: "Dossiers à ne pas lire",
  ignoredFoldersHint: "Des archives, par exemple. Séparez par des virgules.",
  editing: "Pendant l’écriture",
  suggestMarkers: "Proposer des dates et des personnes",
  suggestMarkersHint: "Après @f… et @w… dans une note. Les commandes font la même chose sans cela.",
  followupWords: "Autres mots pour @followup",
  followupWordsHint: "Par exemple relancer, pour @relancer et #relancer. Séparez par des virgules.",
  waitingWords: "Autres mots pour @waiting",
  waitingWordsHint: "Par exemple attendre, pour @attendre et #attendre. Séparez par des virgules.",
  markerWordInvalid: "Un mot n’a que des lettres, des chiffres, - et _.",
  onOff: { on: "Oui", off: "Non" },
  peopleTypes: "Autres types de personnes",
  peopleTypesHint: "Outre type: person, people et contact. Séparez par des virgules.",
  peopleProperties: "Propriétés des personnes",
  peoplePropertiesHint:
    "Un nom, ou nom=valeur\u00a0: relation, ou kind=client. Séparez par des virgules.",
  whatCounts: "Ce qui compte",
  whatCountsHint: "Qui est une personne, et ce qu’est un contact, règle par règle.",
  switched: (n: number) => (n === 0 ? "" : `${String(n)} ${n === 1 ? "modifiée" : "modifiées"}`),
  me: "Vous",
  meHint:
    "Noms de votre propre note, pour que vous ne soyez pas à contacter. Séparez par des virgules.",
  dates: "Dates",
  weekStart: "Premier jour de la semaine",
  weekStartHint:
    "Décide de ce que veulent dire «\u00a0la semaine prochaine\u00a0» et «\u00a0mardi prochain\u00a0». Par défaut, selon votre région.",
  weekdays: WEEKDAYS,
  language: "Langue",
  languageHint:
    "Les mots de Kith en anglais, allemand ou français, et les dates de vos notes\u00a0; celles en anglais sont toujours lues.",
  languages: {
    "": "La langue de l’application",
    en: "English",
    de: "Deutsch",
    es: "Español",
    fr: "Français",
    it: "Italiano",
    nl: "Nederlands",
    pt: "Português",
  },
  dayMonthOrder: "Dates comme 3/4",
  dayMonthOrderHint:
    "Dans les marqueurs et les formulaires, par défaut selon votre région. Dans les titres, le journal et les propriétés, où elles pourraient être deux jours, elles ne sont pas lues.",
  dayMonthOrders: { dmy: "Le jour d’abord\u00a0: 3 avril", mdy: "Le mois d’abord\u00a0: 4 mars" },
  dailyFormat: "Format des notes quotidiennes",
  dailyFormatHint: "Vide\u00a0: comme dans les paramètres des notes quotidiennes.",
  dailyFolder: "Dossier des notes quotidiennes",
  dailyFolderHint: "Ne compte que si un format est donné ci-dessus.",
  logging: "Noter",
  logTo: "Où les contacts sont écrits",
  logTos: { person: "La note de la personne", daily: "La note quotidienne d’aujourd’hui" },
  logHeading: "Titre dans la note de la personne",
  logHeadingHint: "Ajouté à la fin de la note s’il manque.",
} as const;
