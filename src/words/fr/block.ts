/** The French words of the list that a code block stands for. */
import { shortened } from "../intl";
import { count, eitherOf, number } from "./phrases";

/** What a block says besides its rows. Lines count from 1, as one reads them in the block. */
export const BLOCK = {
  people: "Personnes",
  problems: "Cette liste a une ligne que Kith ne comprend pas\u00a0:",
  unknownOption: (line: number, text: string, possible: readonly string[]) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${shortened(text)}\u00a0» n’est pas une option. Sont possibles ${eitherOf(possible)}, comme dans «\u00a0show: now\u00a0».`,
  twice: (line: number, option: string) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${option}\u00a0» est donné une deuxième fois. Une seule suffit.`,
  wrongShow: (line: number, text: string, possible: readonly string[]) =>
    `Ligne ${String(line)}\u00a0: rien ne s’appelle «\u00a0${shortened(text)}\u00a0». Sont possibles ${eitherOf(possible)}, ou plusieurs avec des virgules.`,
  wrongPerson: (line: number, text: string) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${shortened(text)}\u00a0» n’est pas une personne. Écrivez un lien ou un nom, comme dans «\u00a0person: [[Ana]]\u00a0».`,
  wrongTag: (line: number, text: string) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${shortened(text)}\u00a0» n’est pas un tag. Écrivez-le comme dans «\u00a0tag: #friends\u00a0».`,
  wrongLimit: (line: number, text: string, most: number) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${shortened(text)}\u00a0» n’est pas un nombre de lignes. Écrivez un nombre entier de 1 à ${number(most)}.`,
  unknownPerson: (line: number, name: string) =>
    `Ligne ${String(line)}\u00a0: personne ne s’appelle «\u00a0${shortened(name)}\u00a0». Écrivez le nom de sa note, ou l’un de ses alias.`,
  severalPeople: (line: number, name: string, paths: readonly string[]) =>
    `Ligne ${String(line)}\u00a0: «\u00a0${shortened(name)}\u00a0» pourrait être ${eitherOf(paths.slice(0, 5))}. Écrivez le chemin entier.`,
  moreProblems: (n: number) => `Et ${count(n, "autre ligne", "autres lignes")}.`,
  empty: {
    now: "Personne à contacter pour l’instant.",
    coming: "Rien n’est à venir cette semaine.",
    undated: "Chaque promesse a une date.",
    waiting: "Aucune réponse n’est attendue.",
    everyone: "Aucune personne trouvée pour l’instant.",
  },
  nothingFor: (what: readonly string[]) => `Rien à afficher pour ${what.join(", ")}.`,
};
