/** Why words are no interval, and what to write instead, in French. */
import { type HowOftenRefusal } from "../../core/dates/how-often";

/** By the reason; `written` are the words. */
export const INTERVAL_REFUSED: Readonly<Record<HowOftenRefusal, (written: string) => string>> = {
  biweekly: () =>
    "«\u00a0Biweekly\u00a0» peut dire deux fois par semaine ou toutes les 2 semaines\u00a0: écrivez «\u00a0toutes les 2 semaines\u00a0».",
  bimonthly: () =>
    "«\u00a0Bimonthly\u00a0» peut dire deux fois par mois ou tous les 2 mois\u00a0: écrivez «\u00a0tous les 2 mois\u00a0» ou «\u00a0toutes les 2 semaines\u00a0».",
  biannual: () =>
    "«\u00a0Biannual\u00a0» peut dire deux fois par an ou tous les 2 ans\u00a0: écrivez «\u00a0tous les 6 mois\u00a0» ou «\u00a0tous les 2 ans\u00a0».",
  "minutes-or-months": () =>
    "«\u00a0m\u00a0» peut dire minutes ou mois\u00a0: écrivez «\u00a0mois\u00a0».",
  weekday: () =>
    "Un jour de la semaine n’est pas un intervalle\u00a0: écrivez «\u00a0chaque semaine\u00a0» ou «\u00a0chaque jour\u00a0».",
  "too-short": () =>
    "Un intervalle est d’au moins un jour\u00a0; écrivez «\u00a0jamais\u00a0» pour aucun rappel.",
  "too-long": () => "Un intervalle est de cent ans au plus.",
  "limit-too-short": () => "La limite est plus courte que l’intervalle.",
  "no-interval": (written) => `«\u00a0${written}\u00a0» n’est pas un intervalle.`,
};
