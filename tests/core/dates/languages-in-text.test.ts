/** What stands around a date in other languages than English: what it must not be cut out of, and what it takes along. */
import { describe, expect, it } from "vitest";
import { EUROPEAN, found } from "./said-on-wednesday";

type Rows = Readonly<Record<string, readonly string[]>>;

/** Texts of each language, the date in ‹ › and its day behind `=`. */
const DATED: Rows = {
  de: [
    "‹drei Tage vor Heiligabend› = 2026-12-21",
    "‹zwei Wochen vor dem 1. Februar› = 2027-01-18",
    "‹im März 2027› = 2027-03-01",
    "‹nächste Woche Montag› = 2026-11-23",
    "‹kommende Woche am Donnerstag› = 2026-11-26",
    "‹übernächste Woche Freitag› Ana Lima treffen = 2026-12-04",
    "‹diese Woche Samstag› = 2026-11-21",
    "‹Donnerstag 26.› = 2026-11-26",
    "‹Montag, der 30.› = 2026-11-30",
    "‹am Dienstag, den 1. Dezember› wegen der Miete = 2026-12-01",
    "‹Dienstag, 1. Dezember 2026› = 2026-12-01",
    "‹Freitag Nachmittag› = 2026-11-20",
    "‹Freitag früh› Bo Díaz anrufen = 2026-11-20",
    "‹Montag nach 17 Uhr› = 2026-11-23",
    "‹Anfang November› = 2027-11-01",
    "‹in drei Wochen› nachfragen = 2026-12-09",
    "‹morgen› in Köln = 2026-11-19",
    "‹morgen› ein Paket = 2026-11-19",
    "‹am 15.12.› Bo Díaz anrufen = 2026-12-15",
    "‹am 15.› anrufen = 2026-12-15",
    "‹Mo.› nachfragen = 2026-11-23",
    "‹15.12.› Bo Díaz anrufen = 2026-12-15",
    "‹Fr.› wegen der Miete = 2026-11-20",
    "‹Mo 10:00› Zahnarzt = 2026-11-23",
    "‹Freitagabend› kochen = 2026-11-20",
  ],
  fr: [
    "‹fin avril› = 2027-04-30",
    "‹fin novembre› = 2026-11-30",
    "‹dix jours avant Noël› = 2026-12-15",
    "‹la semaine prochaine jeudi› = 2026-11-26",
    "‹jeudi 26› = 2026-11-26",
    "‹le lundi 30› = 2026-11-30",
    "‹mardi 1er décembre› = 2026-12-01",
    "‹le mardi 1er décembre 2026› = 2026-12-01",
    "‹vendredi matin› = 2026-11-20",
    "‹avant le vendredi 27 novembre› = 2026-11-27",
    "‹demain› appeler Ana Lima = 2026-11-19",
    "‹le 15› appeler Ana Lima = 2026-12-15",
  ],
  es: [
    "‹tres días antes de Nochebuena› = 2026-12-21",
    "‹la semana que viene el jueves› = 2026-11-26",
    "‹jueves 26› = 2026-11-26",
    "‹el lunes 30› = 2026-11-30",
    "‹el martes 1 de diciembre› = 2026-12-01",
    "‹el martes 1 de diciembre de 2026› = 2026-12-01",
    "‹fin de semana› = 2026-11-21",
    "‹el fin de semana› llamar = 2026-11-21",
    "‹a principios de semana› = 2026-11-23",
    "‹el lunes por la mañana› = 2026-11-23",
    "‹mañana por la mañana› = 2026-11-19",
    "‹antes de la Navidad› = 2026-12-25",
  ],
  it: [
    "‹tre giorni prima di Natale› = 2026-12-22",
    "‹la settimana prossima giovedì› = 2026-11-26",
    "‹giovedì 26› = 2026-11-26",
    "‹lunedì 30 novembre› = 2026-11-30",
    "‹martedì 1 dicembre 2026› = 2026-12-01",
    "‹fine settimana› = 2026-11-21",
    "‹a inizio settimana› = 2026-11-23",
    "‹lunedì mattina› = 2026-11-23",
  ],
  pt: [
    "‹três dias antes do Natal› = 2026-12-22",
    "‹semana que vem na quinta-feira› = 2026-11-26",
    "‹quinta-feira 26› = 2026-11-26",
    "‹na segunda, dia 30› = 2026-11-30",
    "‹terça, 1 de dezembro de 2026› = 2026-12-01",
    "‹fim de semana› = 2026-11-21",
    "‹no fim de semana› = 2026-11-21",
    "‹segunda-feira de manhã› = 2026-11-23",
    "‹sexta-feira› ligar para Ana Lima = 2026-11-20",
  ],
  nl: [
    "‹drie dagen voor Kerst› = 2026-12-22",
    "‹volgende week donderdag› = 2026-11-26",
    "‹komende week op maandag› = 2026-11-23",
    "‹donderdag 26› = 2026-11-26",
    "‹maandag de 30e› = 2026-11-30",
    "‹dinsdag 1 december 2026› = 2026-12-01",
    "‹over drie weken› bellen = 2026-12-09",
    "‹begin november› = 2027-11-01",
  ],
};

const UNDATED: Readonly<Record<string, Rows>> = {
  "a day that is past": {
    de: [
      "Montag letzter Woche",
      "Dienstag voriger Woche",
      "im März letzten Jahres",
      "drei Tage vor Freitag",
      "Montag vor drei Wochen",
    ],
    fr: ["lundi dernier", "lundi passé", "en avril dernier", "lundi il y a un mois"],
    es: [
      "el lunes pasado",
      "el jueves de la semana pasada",
      "en abril pasado",
      "el lunes que pasó",
      "el lunes hace un mes",
    ],
    it: ["lunedì scorso", "ad aprile scorso", "ad aprile passato"],
    pt: ["na segunda passada", "em abril passado", "sexta-feira que passou"],
    nl: [
      "maandag jl.",
      "maandag vorige week",
      "maandag jongstleden",
      "twee weken geleden",
      "maandag drie weken geleden",
    ],
  },
  "time that began before": {
    de: ["seit März", "seit Montag"],
    fr: ["depuis lundi"],
    es: ["desde el lunes", "desde marzo"],
    it: ["da lunedì", "dal 24 novembre"],
    pt: ["desde segunda", "desde sexta-feira"],
    nl: ["sinds maandag"],
  },
  "a day counted from another": {
    de: [
      "morgen in zwei Wochen",
      "heute in 14 Tagen",
      "Montag in drei Wochen",
      "Montag vor Ostern",
      "Freitag nach Weihnachten",
      "nächsten Monat am 3.",
    ],
    fr: ["lundi dans trois semaines", "lundi en quinze", "demain en huit", "deux semaines à Noël"],
    es: ["el lunes en dos semanas", "el viernes antes de Navidad"],
    it: ["lunedì tra tre settimane", "venerdì prima di Natale", "due settimane a gennaio"],
    pt: ["sexta-feira em duas semanas", "sexta-feira antes do Natal"],
    nl: ["morgen over een week", "maandag over drie weken", "over drie weken maandag"],
  },
  "a feast named like a weekday": {
    fr: ["vendredi saint", "lundi de Pâques"],
    es: ["el jueves santo", "viernes santo"],
    it: ["venerdì santo", "martedì grasso"],
    pt: ["sexta-feira santa"],
  },
  "one of two": {
    de: [
      "Montag oder Dienstag",
      "Montag und Dienstag",
      "Dienstag bis Freitag",
      "1. Dezember bis 5. Dezember",
      "morgen oder übermorgen",
      "in zwei Wochen oder drei",
      "in zwei Wochen oder Monaten",
      "im Januar oder Februar",
      "Freitag, Montag oder Dienstag",
    ],
    fr: ["lundi ou mardi", "aujourd'hui ou demain", "dans deux semaines ou trois", "lundi à jeudi"],
    es: ["lunes o martes", "mañana o el lunes", "en dos semanas o tres", "lunes a jueves"],
    it: ["lunedì o martedì", "oggi o domani", "tra due settimane o tre", "lunedì e giovedì"],
    pt: ["hoje ou na sexta", "em duas semanas ou três", "sexta-feira a domingo"],
    nl: ["maandag of dinsdag", "maandag t/m donderdag", "maandag tot en met donderdag"],
  },
  "words that only look like one": {
    de: [
      "März 2027 Abrechnung",
      "in 2 Wochen Resturlaub",
      "so",
      "am 30. Geburtstag",
      "am 2. Treffen vorstellen",
      "Fr. Díaz anrufen",
      "am 3.5 Liter Milch",
      "Montag 3 Pakete",
    ],
    fr: ["le lundi", "le jeudi on mange ensemble", "dans deux semaines de vacances"],
    es: ["por la mañana", "en la mañana", "para la mañana", "en dos semanas de vacaciones"],
    it: ["tra due settimane di ferie"],
    pt: ["em duas semanas de férias"],
    nl: ["do", "zo", "ma", "over drie weken vakantie"],
  },
};

const dated = Object.entries(DATED).flatMap(([language, rows]) =>
  rows.map((row) => [language, ...parted(row)] as const),
);

/** A row as its text and as what must be found in it. */
function parted(row: string): [text: string, expected: string] {
  const [text = "", day] = row.split(" = ");
  const phrase = /‹(.*)›/.exec(text)?.[1] ?? "";
  return [text.replace(/[‹›]/g, ""), `${phrase} = ${String(day)}`];
}

it.each(dated)("in %s, %j has %j", (language, text, expected) => {
  expect(found(text, { ...EUROPEAN, language })).toBe(expected);
});

describe.each(Object.entries(UNDATED))("%s", (_, byLanguage) => {
  const texts = Object.entries(byLanguage).flatMap(([language, rows]) =>
    rows.map((text) => [language, text] as const),
  );

  it.each(texts)("in %s, %j has no date", (language, text) => {
    expect(found(text, { ...EUROPEAN, language })).toBeNull();
  });
});
