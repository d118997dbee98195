/** Pourquoi des mots ne valent pas pour un intervalle, et quoi écrire à la place, en français. */
import { type HowOftenRefusal } from "../../core/dates/how-often";

/** Selon la raison ; `written` sont les mots. */
export const INTERVAL_REFUSED: Readonly<Record<HowOftenRefusal, (written: string) => string>> = {
  biweekly: () =>
    "«\u00a0Biweekly\u00a0» peut dire deux fois par semaine ou toutes les 2 semaines\u00a0: écrivez «\u00a0every 2 weeks\u00a0» ou «\u00a0fortnightly\u00a0».",
  bimonthly: () =>
    "«\u00a0Bimonthly\u00a0» peut dire deux fois par mois ou tous les 2 mois\u00a0: écrivez «\u00a0every 2 months\u00a0» ou «\u00a0every 2 weeks\u00a0».",
  biannual: () =>
    "«\u00a0Biannual\u00a0» peut dire deux fois par an ou tous les 2 ans\u00a0: écrivez «\u00a0every 6 months\u00a0» ou «\u00a0every 2 years\u00a0».",
  "minutes-or-months": () =>
    "«\u00a0m\u00a0» peut dire minutes ou mois\u00a0: écrivez «\u00a0mo\u00a0» ou «\u00a0months\u00a0».",
  weekday: () =>
    "Un jour de la semaine n’est pas un intervalle\u00a0: écrivez «\u00a0every week\u00a0» ou «\u00a0daily\u00a0».",
  "too-short": () =>
    "Un intervalle est d’au moins un jour\u00a0; «\u00a0never\u00a0» veut dire jamais.",
  "too-long": () => "Un intervalle est de cent ans au plus.",
  "limit-too-short": () => "La limite est plus courte que l’intervalle.",
  "no-interval": (written) => `«\u00a0${written}\u00a0» n’est pas un intervalle.`,
};
