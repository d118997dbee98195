/** How a phrase can begin: `(?:is|are) here` with `is` or `are`, `needs?` with `need` or `needs`. */
import { lazily } from "../../../lazily";

/**
 * The first words that a phrase can begin with, each alternative spelled out: letters, behind which a regular
 * expression may stand. What it asks to stand around them is left out.
 */
export function openingsOf(phrase: string): readonly string[] {
  // A space that may be left out: `some ?day`.
  const apart = phrase.indexOf(" ?");
  if (apart !== -1)
    return [" ", ""].flatMap((space) =>
      openingsOf(phrase.slice(0, apart) + space + phrase.slice(apart + " ?".length)),
    );
  const space = phrase.indexOf(" ");
  const at = phrase.indexOf("(");
  if (at === -1 || (space !== -1 && space < at))
    return spelledOut(space === -1 ? phrase : phrase.slice(0, space));
  const to = endOfGroup(phrase, at);
  const [often = ""] = OFTEN.exec(phrase.slice(to, to + LONGEST_OFTEN)) ?? [];
  const choices = alternatives(phrase.slice(at, to));
  if (often !== "") choices.push("");
  const rest = phrase.slice(to + often.length);
  return choices.flatMap((choice) => openingsOf(phrase.slice(0, at) + choice + rest));
}

/** How often a group may come, where it may come not at all. */
const OFTEN = /^(?:\?|\{0,\d\})/;
const LONGEST_OFTEN = "{0,4}".length;

/** A letter that may be left out, or one of some: `s?he`, `quer[oi]`. */
const CHOICE = lazily(() => /([\p{L}'])\?|\[([\p{L}]+)\]([?]?)/u);

/** A word without groups, its choices of letters made in all ways. */
function spelledOut(word: string): readonly string[] {
  const choice = word.includes("?") || word.includes("[") ? CHOICE().exec(word) : null;
  if (choice === null || word.slice(0, choice.index).includes("\\")) return [word];
  const [whole, optional, some = "", often] = choice;
  const letters = optional === undefined ? [...some] : [optional];
  if (optional !== undefined || often === "?") letters.push("");
  const [before, after] = [word.slice(0, choice.index), word.slice(choice.index + whole.length)];
  return letters.flatMap((letter) => spelledOut(before + letter + after));
}

/** The offset behind the group that begins at one. */
function endOfGroup(phrase: string, from: number): number {
  let depth = 0;
  for (let at = from; at < phrase.length; at += 1) {
    if (phrase[at] === "(") depth += 1;
    if (phrase[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return phrase.length;
}

/** The alternatives of a group; nothing where it only looks around. */
function alternatives(group: string): string[] {
  if (!group.startsWith("(?:")) return [""];
  const inner = group.slice("(?:".length, -1);
  if (!inner.includes("(")) return inner.split("|");
  const found = [""];
  let depth = 0;
  for (const letter of inner) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 0) found.push("");
    else found.push(`${found.pop() ?? ""}${letter}`);
  }
  return found;
}
