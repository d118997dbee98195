/** Portuguese: "próxima terça", "em duas semanas", "fim do mês", "24 de novembro". */
import { type Language } from "./language";

/** The Portuguese table. */
export const portuguese: Language = {
  tag: "pt",
  days: {
    "-1": "ontem",
    "0": "hoje,hoje a noite,esta noite,esta tarde,esta manha",
    "1": "amanha,amanha de manha,amanha a tarde,amanha a noite",
    "2": "depois de amanha",
  },
  numbers:
    "um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze",
  counts: { "um par de": 2, uns: 3, umas: 3, alguns: 3, algumas: 3, vinte: 20, trinta: 30 },
  units: {
    day: "dia,dias",
    "working day": "dia util,dias uteis",
    week: "semana,semanas",
    fortnight: "quinzena,quinzenas",
    month: "mes,meses",
    quarter: "trimestre,trimestres",
    year: "ano,anos",
  },
  otherWeekdays: { segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5 },
  alsoWords: "ter",
  ordinal: "º|o?",
  coming: ["na|no|nesta|neste|esta|este? _", "na|no? _ que vem"],
  next: ["na|no? proxima|proximo _"],
  ahead: ["em|dentro de? _", "daqui a? _", "_ depois", "_ mais tarde"],
  aheadTrust: "sure",
  from: ["_ depois de|da|do _", "_ apos a|o? _", "_ a partir de|da|do _"],
  before: ["_ antes de|da|do _"],
  monthDay: ["no|em|dia|a? dia? _ de? _ .?"],
  beforeYear: "de?",
  dayOfMonth: ["no|dia|ao dia? _"],
  inMonth: ["em|ate|durante _"],
  weekdayOf: ["na|no? _ da|do? _"],
  weekdayDate: ["na|no? _ .? ,? dia|o? _"],
  periodWeekday: ["_ ,? na|no? _"],
  running: {
    week: "esta semana,nesta semana,essa semana",
    weekend:
      "este fim de semana,neste fim de semana,esse fim de semana,fim de semana,o fim de semana,no fim de semana,final de semana,no final de semana",
    month: "este mes,neste mes",
    quarter: "este trimestre,neste trimestre",
    year: "este ano,neste ano",
  },
  following: {
    week: "proxima semana,na proxima semana,semana que vem,na semana que vem,a semana que vem",
    weekend: "proximo fim de semana,no proximo fim de semana,fim de semana que vem",
    month: "proximo mes,no proximo mes,mes que vem,no mes que vem,do proximo mes,do mes que vem",
    quarter: "proximo trimestre,no proximo trimestre,trimestre que vem",
    year: "proximo ano,no proximo ano,ano que vem,no ano que vem",
  },
  whole: {
    week: "da semana",
    month: "do mes,mes,de mes",
    quarter: "do trimestre,trimestre",
    year: "do ano,ano,de ano",
  },
  briefly: { week: "semana" },
  start: ["no? inicio|comeco|principio|inicios de|do|da? _"],
  middle: ["em? meados|meio de|do|da? _"],
  end: ["no|ao|ate? o? fim|final|finais de|do|da? _"],
  ends: {},
  holidays: {
    "christmas eve": "vespera de natal",
    christmas: "natal",
    "new year's eve": "vespera de ano novo,reveillon",
    "new year": "ano novo",
    easter: "pascoa",
  },
  led: ["ate|para|por|no|na o|a? _", "antes de|do|da _"],
  times: ["as|a _ h|horas?", "_ h|hs|horas"],
  dayParts: "de manha,pela manha,a tarde,de tarde,a noite,de noite,ao meio dia",
  behind: {
    continues:
      "passado passada passados passadas ultimo ultima anterior atras seguinte proximo proxima de do da dos das que santa",
    between: "ou e a ao ate",
    links: "ha em dentro depois antes de da do o na no daqui desde",
    opens: "ligar perguntar escrever enviar mandar ver falar se quando",
  },
};
