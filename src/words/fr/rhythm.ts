/** The French words of the list of suggested intervals, and of people who have grown quiet. */
import { type Interval } from "../../core/dates/interval";
import { count, every, span } from "./phrases";

/** What the list of suggestions says. */
export const RHYTHM = {
  title: "Intervalles proposés",
  intro:
    "D’après la fréquence réelle de vos contacts. Modifiez ce que vous voulez, désactivez ce qui ne convient pas\u00a0; une propriété «\u00a0check-in\u00a0» est écrite dans les autres notes.",
  nothing:
    "Rien à proposer. Il faut au moins cinq contacts avec quelqu’un qui n’a pas encore son propre intervalle.",
  rhythm: (usually: Interval, contacts: number, since: string) =>
    `En contact environ ${every(usually)} (${count(contacts, "contact", "contacts")} depuis ${since})`,
  instead: (now: Interval, told: string) => `${told}\u00a0; actuellement ${every(now)}`,
  field: (name: string) => `Fréquence des contacts avec ${name}`,
  choose: (name: string) => `Appliquer à ${name}`,
  all: "Tous",
  accept: (n: number) => `Appliquer ${count(n, "intervalle", "intervalles")}`,
  done: (n: number) => `${count(n, "intervalle appliqué", "intervalles appliqués")}.`,
  open: "Proposer des intervalles…",
  hint: (n: number) =>
    count(
      n,
      "personne avec qui vous êtes régulièrement en contact pourrait avoir son propre intervalle.",
      "personnes avec qui vous êtes régulièrement en contact pourraient avoir leur propre intervalle.",
    ),
  setting: "Intervalles proposés",
  settingHint: "D’après la fréquence réelle de vos contacts, en une liste à accepter ou à laisser.",
};

/** What is said of people who have grown quiet. */
export const DRIFTING = {
  quiet: (quiet: Interval, usually: Interval) =>
    `Sans nouvelles depuis ${span(quiet)}\u00a0; d’habitude ${every(usually)}`,
  setting: "Personnes devenues silencieuses",
  settingHint:
    "Dans «\u00a0À venir\u00a0», quand vous avez moins de nouvelles l’un de l’autre qu’avant, même si l’intervalle n’est pas écoulé.",
  options: { tell: "Les afficher", hide: "Les laisser de côté" },
};
