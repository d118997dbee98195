/** How a phrase can begin: `(?:is|are) here` with `is` or `are`. */

/** The first words that a phrase can begin with, as regular expressions. What it asks to stand around them is left out. */
export function openingsOf(phrase: string): readonly string[] {
  // A space that may be left out: `some ?day`.
  const apart = phrase.indexOf(" ?");
  if (apart !== -1)
    return [" ", ""].flatMap((space) =>
      openingsOf(phrase.slice(0, apart) + space + phrase.slice(apart + " ?".length)),
    );
  const word = phrase.split(" ", 1)[0] ?? "";
  const at = word.startsWith("(?") ? 0 : unclosed(word);
  if (at === -1) return [word];
  const to = endOfGroup(phrase, at);
  const [often = ""] = /^(?:\?|\{0,\d\})?/.exec(phrase.slice(to)) ?? [];
  const choices = alternatives(phrase.slice(at, to));
  if (often !== "") choices.push("");
  const rest = phrase.slice(to + often.length);
  return choices.flatMap((choice) => openingsOf(phrase.slice(0, at) + choice + rest));
}

/** Where the outermost group that a word leaves open begins, or -1. */
function unclosed(word: string): number {
  const open: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === "(") open.push(at);
    if (word[at] === ")") open.pop();
  }
  return open[0] ?? -1;
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
  const found = [""];
  let depth = 0;
  for (const letter of group.slice("(?:".length, -1)) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 0) found.push("");
    else found.push(`${found.pop() ?? ""}${letter}`);
  }
  return found;
}
