/** The words of the list that a code block stands for. */
import { shortened } from "../intl";
import { count, eitherOf, number } from "./phrases";

/** What a block says besides its rows. Lines count from 1, as one reads them in the block. */
export const BLOCK = {
  people: "People",
  problems: "This list has a line that Kith can't follow:",
  unknownOption: (line: number, text: string, possible: readonly string[]) =>
    `Line ${String(line)}: “${shortened(text)}” is no option. Possible is ${eitherOf(possible)}, as in “show: now”.`,
  twice: (line: number, option: string) =>
    `Line ${String(line)}: “${option}” is given a second time. Once is enough.`,
  wrongShow: (line: number, text: string, possible: readonly string[]) =>
    `Line ${String(line)}: nothing is called “${shortened(text)}”. Possible is ${eitherOf(possible)}, or several with commas.`,
  wrongPerson: (line: number, text: string) =>
    `Line ${String(line)}: “${shortened(text)}” is not one person. Write a link or a name, as in “person: [[Ana]]”.`,
  wrongTag: (line: number, text: string) =>
    `Line ${String(line)}: “${shortened(text)}” is not one tag. Write it as in “tag: #friends”.`,
  wrongLimit: (line: number, text: string, most: number) =>
    `Line ${String(line)}: “${shortened(text)}” is no number of rows. Write a whole number from 1 to ${number(most)}.`,
  unknownPerson: (line: number, name: string) =>
    `Line ${String(line)}: no person is called “${shortened(name)}”. Write the name of their note, or one of its aliases.`,
  severalPeople: (line: number, name: string, paths: readonly string[]) =>
    `Line ${String(line)}: “${shortened(name)}” could be ${eitherOf(paths.slice(0, 5))}. Write the whole path.`,
  moreProblems: (n: number) => `And ${count(n, "more line", "more lines")}.`,
  empty: {
    now: "Nobody to check in on right now.",
    coming: "Nothing is coming up this week.",
    undated: "Every promise has a date.",
    waiting: "No answer is being waited for.",
    everyone: "No people found yet.",
  },
  nothingFor: (what: readonly string[]) => `Nothing to show for ${what.join(", ")}.`,
} as const;
