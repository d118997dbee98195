/**
 * Date words that are offered while one types, by language. What is offered is what the grammar reads:
 * a test holds every phrase against it. `#` stands for a number.
 */

/** The phrases of a language. */
export interface CommonPhrases {
  /** Offered when nothing is typed yet, likeliest first. */
  readonly first: readonly string[];
  /** Offered when what is typed begins them. */
  readonly more: readonly string[];
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const ENGLISH: CommonPhrases = {
  first: ["tomorrow", "next week", "in 2 weeks", "in a month", "in 3 months"],
  more: [
    "today",
    "in # days",
    "in # weeks",
    "in # months",
    "in a week",
    "in a year",
    ...WEEKDAYS,
    ...WEEKDAYS.map((weekday) => `next ${weekday}`),
    "next month",
    "next quarter",
    "next year",
    "end of the week",
    "end of the month",
    "end of the quarter",
    "end of the year",
    "mid next month",
  ],
};

const OTHERS: Readonly<Record<string, CommonPhrases>> = {
  de: {
    first: ["morgen", "nächste Woche", "in 2 Wochen", "in einem Monat"],
    more: ["heute", "übermorgen", "in # Tagen", "in # Wochen", "in # Monaten", "nächsten Monat"],
  },
  fr: {
    first: ["demain", "la semaine prochaine", "dans 2 semaines", "dans un mois"],
    more: ["aujourd'hui", "après-demain", "dans # jours", "dans # semaines", "dans # mois"],
  },
  es: {
    first: ["mañana", "la semana que viene", "en 2 semanas", "en un mes"],
    more: ["hoy", "pasado mañana", "en # días", "en # semanas", "en # meses"],
  },
  it: {
    first: ["domani", "la settimana prossima", "tra 2 settimane", "tra un mese"],
    more: ["oggi", "dopodomani", "tra # giorni", "tra # settimane", "tra # mesi"],
  },
  nl: {
    first: ["morgen", "volgende week", "over 2 weken", "over een maand"],
    more: ["vandaag", "overmorgen", "over # dagen", "over # weken", "over # maanden"],
  },
  pt: {
    first: ["amanhã", "na próxima semana", "em 2 semanas", "em um mês"],
    more: ["hoje", "depois de amanhã", "em # dias", "em # semanas", "em # meses"],
  },
};

/** The phrases of a language (BCP 47), the language's own before the English ones, which are read everywhere. */
export function commonPhrases(language: string): CommonPhrases {
  const own = OTHERS[language.toLowerCase().split("-")[0] ?? ""];
  if (own === undefined) return ENGLISH;
  return { first: own.first, more: [...own.more, ...ENGLISH.first, ...ENGLISH.more] };
}
