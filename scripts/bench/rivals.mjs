/** What Kith is held against: the limit below which nothing can go, and two simple ways to do the same. */

const LINK = "[[";
const MARKER = "@followup";

/** How often a text holds a link or a marker: the least that anybody must look for. */
export function scan(text) {
  return occurrences(text, LINK) + occurrences(text, MARKER);
}

function occurrences(text, words) {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    count += 1;
  return count;
}

const PER_LINE =
  /@followup\b(.*)|\[\[([^\]|#]+)(?:[^\]]*)\]\]|^\s*[-*+] \[(.)\] (.*)$|(\d{4}-\d{2}-\d{2})/g;

/** The same by a regular expression on every line, as most plugins begin. */
export function regexPerLine(text) {
  let count = 0;
  for (const line of text.split("\n"))
    for (const match of line.matchAll(PER_LINE)) count += match[0].length;
  return count;
}

/** One pass over the numbers of so many people: the latest day of each, and the smallest found. */
export function onePass(numbers) {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
