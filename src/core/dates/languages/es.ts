/** Spanish: "el próximo martes", "en dos semanas", "a fin de mes", "el 24 de noviembre". */
import { type Language } from "./language";

/** The Spanish table. */
export const spanish: Language = {
  tag: "es",
  days: {
    "-1": "ayer",
    "0": "hoy,esta noche,esta tarde,esta manana,hoy mismo",
    "1": "manana,manana por la manana,manana por la tarde,manana por la noche",
    "2": "pasado manana",
  },
  numbers:
    "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
  counts: { "un par de": 2, unos: 3, unas: 3, veinte: 20, treinta: 30 },
  units: {
    day: "dia,dias",
    "working day": "dia habil,dias habiles,dia laborable,dias laborables",
    week: "semana,semanas",
    fortnight: "quincena,quincenas",
    month: "mes,meses",
    quarter: "trimestre,trimestres",
    year: "ano,anos",
  },
  alsoWords: "mar",
  ordinal: "º|o?",
  coming: ["el|este? _", "el? _ que viene"],
  next: ["el|este? proximo _", "el? _ proximo"],
  ahead: ["en|dentro de? unos? _", "de aqui a _", "_ mas tarde", "_ despues"],
  aheadTrust: "sure",
  from: ["_ despues de|del _", "_ a partir de|del _"],
  before: ["_ antes de|del _"],
  monthDay: ["el|para? el? _ de? _ .?"],
  beforeYear: "de|del?",
  dayOfMonth: ["el|al dia? _"],
  inMonth: ["en|para|hasta|durante _"],
  weekdayOf: ["el? _ de? _"],
  weekdayDate: ["el? _ .? ,? el|dia? _"],
  periodWeekday: ["_ ,? el? _"],
  running: {
    week: "esta semana",
    weekend: "este fin de semana,este finde,fin de semana,el fin de semana,finde",
    month: "este mes",
    quarter: "este trimestre",
    year: "este ano",
  },
  following: {
    week: "la proxima semana,proxima semana,la semana que viene,semana que viene,la semana proxima",
    weekend:
      "el proximo fin de semana,proximo fin de semana,el fin de semana que viene,el proximo finde",
    month:
      "el proximo mes,proximo mes,el mes que viene,mes que viene,el mes proximo,del mes que viene",
    quarter: "el proximo trimestre,proximo trimestre,el trimestre que viene",
    year: "el proximo ano,proximo ano,el ano que viene,ano que viene,el ano proximo",
  },
  whole: {
    week: "de la semana,la semana",
    month: "de mes,del mes,mes",
    quarter: "de trimestre,del trimestre",
    year: "de ano,del ano,ano",
  },
  briefly: { week: "semana" },
  start: ["a|al? principios|principio|comienzos|inicios|inicio de? _"],
  middle: ["a? mediados|mitad de? _"],
  end: ["a|al|para|hasta? el? fin|final|finales|fines de|del? _", "el? ultimo dia de|del _"],
  ends: {},
  holidays: {
    "christmas eve": "nochebuena",
    christmas: "navidad,navidades,la navidad,las navidades",
    "new year's eve": "nochevieja,fin de ano",
    "new year": "ano nuevo",
    easter: "pascua,domingo de pascua",
  },
  after: ["despues de|del el? _"],
  led: ["a mas tardar el? _", "para|hasta|en|por|hacia el? _", "antes de|del el? _"],
  times: ["a las|la _ h|hs|horas?", "_ h|hs|horas"],
  dayParts:
    "por la manana,por la tarde,por la noche,a la manana,a la tarde,a la noche,al mediodia,de madrugada",
  often: {
    once: "una vez,1 vez",
    each: "cada,al,a la,por,todos los,todas las",
    said: {
      "1 day": "diario,diaria,diariamente",
      "1 week": "semanal,semanalmente",
      "2 weeks": "quincenal,quincenalmente",
      "1 month": "mensual,mensualmente",
      "2 months": "bimestral,bimestralmente",
      "3 months": "trimestral,trimestralmente",
      "6 months": "semestral,semestralmente,dos veces al ano",
      "1 year": "anual,anualmente",
    },
    never: "nunca,jamas",
  },
  behind: {
    continues:
      "pasado pasada pasados pasadas ultimo ultima anterior atras siguiente proximo proxima de del que santo",
    between: "o u y e a al hasta",
    links: "hace en dentro despues antes de del el la desde",
    opens: "llamar preguntar escribir enviar mandar ver hablar si cuando",
  },
};
