/** Italian: "martedì prossimo", "tra due settimane", "fine mese", "il 24 novembre". */
import { type Language } from "./language";

/** The Italian table. */
export const italian: Language = {
  tag: "it",
  days: {
    "-1": "ieri",
    "0": "oggi,stasera,stamattina,questa sera,oggi pomeriggio",
    "1": "domani,domani mattina,domani sera,domani pomeriggio,domattina",
    "2": "dopodomani",
  },
  numbers:
    "un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici",
  counts: { "un paio di": 2, qualche: 3, alcuni: 3, alcune: 3, venti: 20, trenta: 30 },
  units: {
    day: "giorno,giorni",
    "working day": "giorno lavorativo,giorni lavorativi,giorno feriale,giorni feriali",
    week: "settimana,settimane",
    month: "mese,mesi",
    quarter: "trimestre,trimestri",
    year: "anno,anni",
  },
  ordinal: "º|°?",
  coming: ["questo|questa? _", "_ che viene"],
  next: ["il|la? prossimo|prossima _", "_ prossimo|prossima"],
  ahead: ["tra|fra|entro|in circa? _", "_ dopo", "_ piu tardi"],
  aheadTrust: "sure",
  from: ["_ dopo _", "_ da _", "_ a partire da|dal|dalla _"],
  before: ["_ prima di|del|della _"],
  monthDay: ["il|al|entro? il? _ _ .?", "l ' _ _ .?"],
  beforeYear: "del?",
  dayOfMonth: ["il|al _", "l ' _"],
  inMonth: ["a|in|entro|per _"],
  weekdayOf: ["_ di|della? _"],
  weekdayDate: ["il? _ .? ,? il? _"],
  periodWeekday: ["_ ,? il|di? _"],
  weekLater: ["_ tra|fra una settimana"],
  running: {
    week: "questa settimana",
    weekend:
      "questo fine settimana,questo weekend,questo week end,fine settimana,il fine settimana,nel fine settimana",
    month: "questo mese",
    quarter: "questo trimestre",
    year: "quest ' anno",
  },
  following: {
    week: "la prossima settimana,prossima settimana,la settimana prossima,settimana prossima,della prossima settimana",
    weekend:
      "il prossimo fine settimana,prossimo fine settimana,il prossimo weekend,prossimo weekend",
    month:
      "il prossimo mese,prossimo mese,il mese prossimo,mese prossimo,del mese prossimo,del prossimo mese",
    quarter: "il prossimo trimestre,prossimo trimestre,il trimestre prossimo",
    year: "il prossimo anno,prossimo anno,l ' anno prossimo,anno prossimo",
  },
  whole: {
    week: "della settimana",
    month: "del mese,mese",
    quarter: "del trimestre,trimestre",
    year: "dell ' anno,anno",
  },
  briefly: { week: "settimana" },
  start: ["a|ad|da? inizio|inizi di? _", "all ' inizio di|del|della? _", "ai primi di _"],
  middle: ["a? meta|mezzo di? _"],
  end: ["entro|per|a|alla|verso? la|il? fine di? _"],
  ends: {},
  holidays: {
    "christmas eve": "vigilia di natale,la vigilia di natale",
    christmas: "natale",
    "new year's eve": "san silvestro,capodanno sera",
    "new year": "capodanno",
    easter: "pasqua",
  },
  after: ["dopo il|la? _"],
  led: ["al piu tardi il? _", "entro|per|a|verso il|la? _", "prima di|del? _", "fino a|al? _"],
  times: ["alle|ore _", "all ' _"],
  dayParts: "mattina,pomeriggio,sera,notte,di mattina,di pomeriggio,di sera,a mezzogiorno",
  often: {
    once: "una volta,1 volta",
    each: "ogni,al,alla,tutti i,tutte le",
    said: {
      "1 day": "giornaliero,giornaliera,giornalmente,quotidiano,quotidiana",
      "1 week": "settimanale,settimanalmente",
      "2 weeks": "quindicinale",
      "1 month": "mensile,mensilmente",
      "2 months": "bimestrale,bimestralmente",
      "3 months": "trimestrale,trimestralmente",
      "6 months": "semestrale,semestralmente,due volte all'anno",
      "1 year": "annuale,annualmente,all'anno",
    },
    // "Mai" is a month to others, and somebody would silently leave the list.
    never: "",
  },
  behind: {
    continues:
      "scorso scorsa passato passata ultimo ultima precedente seguente successivo successiva prossimo prossima fa di del dello della dell dei che santo grasso",
    between: "o od oppure e ed a al fino",
    links: "tra fra in prima dopo di da dal il la entro",
    opens: "chiamare chiedere scrivere inviare mandare vedere sentire se quando",
  },
};
