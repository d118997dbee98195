/** German: "nächsten Dienstag", "in zwei Wochen", "Ende des Monats", "am 24. November". */
import { type Language } from "./language";

/** The German table. */
export const german: Language = {
  tag: "de",
  days: {
    "-1": "gestern",
    "0": "heute,heute abend,heute nachmittag,heute morgen",
    "1": "morgen,morgen fruh,morgen abend,morgen nachmittag,morgen vormittag",
    "2": "ubermorgen",
  },
  numbers:
    "ein/eine/einen/einem/einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn",
  counts: { "ein paar": 3, paar: 3, zwanzig: 20, dreißig: 30 },
  units: {
    day: "tag,tage,tagen",
    "working day": "werktag,werktage,werktagen,arbeitstag,arbeitstage,arbeitstagen",
    week: "woche,wochen",
    month: "monat,monate,monaten,monats",
    quarter: "quartal,quartale,quartalen",
    year: "jahr,jahre,jahren,jahres",
  },
  otherWeekdays: { sonnabend: 6 },
  alsoWords: "so",
  ordinal: ".|ten|te?",
  coming: ["am? _", "diesen|dieser|kommenden|kommender _"],
  next: ["am? nachsten|nachster _"],
  ahead: ["in|binnen|innerhalb|nach etwa|von? _"],
  aheadTrust: "unnamed",
  from: ["_ nach|ab _"],
  before: ["_ vor _"],
  monthDay: ["am|der|den|dem|zum? _ _ .?"],
  beforeYear: ",?",
  dayOfMonth: ["am|zum|der|den _"],
  inMonth: ["im|bis|ab _"],
  weekdayOf: ["am? _ in? der? _"],
  weekdayDate: ["am? _ .? ,? den|der? _"],
  periodWeekday: ["_ ,? am? _"],
  weekLater: ["am? _ in einer woche"],
  running: {
    week: "diese woche,dieser woche",
    weekend: "dieses wochenende,am wochenende,diesem wochenende",
    month: "diesen monat,diesem monat,dieses monats,dieses monat",
    quarter: "dieses quartal,diesem quartal",
    year: "dieses jahr,diesem jahr,dieses jahres",
  },
  following: {
    week: "nachste woche,nachster woche,nachsten woche,kommende woche,kommender woche,kommenden woche",
    weekend: "nachstes wochenende,nachsten wochenende,kommendes wochenende,am nachsten wochenende",
    month:
      "nachsten monat,nachster monat,nachsten monats,nachstes monat,kommenden monat,im nachsten monat",
    quarter:
      "nachstes quartal,nachsten quartal,nachsten quartals,kommendes quartal,im nachsten quartal",
    year: "nachstes jahr,nachsten jahr,nachsten jahres,kommendes jahr,im nachsten jahr",
  },
  afterNext: {
    week: "ubernachste woche,ubernachster woche",
    weekend: "ubernachstes wochenende",
    month: "ubernachsten monat,ubernachster monat",
    year: "ubernachstes jahr",
  },
  whole: {
    week: "der woche,woche",
    month: "des monats,monat",
    quarter: "des quartals,quartal",
    year: "des jahres,jahr",
  },
  start: ["zu|am? anfang|beginn der? _"],
  middle: ["mitte der? _"],
  end: ["bis|am|gegen|zum? ende der? _"],
  ends: {
    week: "wochenende der woche",
    month: "monatsende",
    quarter: "quartalsende",
    year: "jahresende",
  },
  holidays: {
    "christmas eve": "heiligabend",
    christmas: "weihnachten",
    "new year's eve": "silvester,sylvester",
    "new year": "neujahr",
    easter: "ostern,ostersonntag",
  },
  led: ["bis|ab|vor|gegen|zu|an zum|zu|am? _"],
  times: ["um|ab|vor|nach|gegen|bis? _ uhr", "um _"],
  dayParts: "morgen,fruh,vormittag,mittag,nachmittag,abend",
  behind: {
    continues:
      "letzte letzten letzter letztes letztem vorige vorigen voriger voriges vergangene vergangenen vergangener vergangenes her zuvor davor danach darauf spater fruher folgend folgende folgenden des",
    between: "oder und bis bzw beziehungsweise",
    links: "in vor nach ab an am im zu zum von seit der den dem die",
    opens: "anrufen nachfragen fragen melden schreiben schicken treffen wenn weil ob",
  },
};
