/** The German words of the list that a code block stands for. */
import { shortened } from "../intl";
import { count, eitherOf, number } from "./phrases";

/** What a block says besides its rows. Lines count from 1, as one reads them in the block. */
export const BLOCK = {
  people: "Personen",
  problems: "Diese Liste hat eine Zeile, der Kith nicht folgen kann:",
  unknownOption: (line: number, text: string, possible: readonly string[]) =>
    `Zeile ${String(line)}: „${shortened(text)}“ ist keine Option. Möglich ist ${eitherOf(possible)}, wie in „show: now“.`,
  twice: (line: number, option: string) =>
    `Zeile ${String(line)}: „${option}“ steht ein zweites Mal da. Einmal reicht.`,
  wrongShow: (line: number, text: string, possible: readonly string[]) =>
    `Zeile ${String(line)}: Nichts heißt „${shortened(text)}“. Möglich ist ${eitherOf(possible)}, oder mehrere mit Kommas.`,
  wrongPerson: (line: number, text: string) =>
    `Zeile ${String(line)}: „${shortened(text)}“ ist keine Person. Schreib einen Link oder einen Namen, wie in „person: [[Ana]]“.`,
  wrongTag: (line: number, text: string) =>
    `Zeile ${String(line)}: „${shortened(text)}“ ist kein Tag. Schreib es wie in „tag: #friends“.`,
  wrongLimit: (line: number, text: string, most: number) =>
    `Zeile ${String(line)}: „${shortened(text)}“ ist keine Anzahl von Zeilen. Schreib eine ganze Zahl von 1 bis ${number(most)}.`,
  unknownPerson: (line: number, name: string) =>
    `Zeile ${String(line)}: Keine Person heißt „${shortened(name)}“. Schreib den Namen ihrer Notiz oder einen ihrer Aliasse.`,
  severalPeople: (line: number, name: string, paths: readonly string[]) =>
    `Zeile ${String(line)}: „${shortened(name)}“ könnte ${eitherOf(paths.slice(0, 5))} sein. Schreib den ganzen Pfad.`,
  moreProblems: (n: number) => `Und ${count(n, "weitere Zeile", "weitere Zeilen")}.`,
  empty: {
    now: "Gerade ist niemand dran.",
    coming: "In dieser Woche steht nichts an.",
    undated: "Jedes Versprechen hat ein Datum.",
    waiting: "Keine Antwort steht aus.",
    everyone: "Noch keine Personen gefunden.",
  },
  nothingFor: (what: readonly string[]) => `Nichts zu zeigen für ${what.join(", ")}.`,
};
