/** What a search in the list finds. */
import { withoutLinkMarks } from "../../core/markdown/links";
import { type PersonFacts } from "../../core/people/person-facts";
import { plainLetters } from "../../core/plain-letters";
import { type PlacedFollowUp, type Row } from "../../core/ranking/agenda";

/** Decides whether a row is shown. */
export type RowFilter = (row: Row) => boolean;

/**
 * The filter a query stands for: every word must be found in the person's name, aliases or promises,
 * every `#tag` among the person's tags (`#work` finds `work/ops`). Case and accents are ignored.
 * Null for a blank query.
 */
export function filterFor(query: string): RowFilter | null {
  const terms = plainLetters(query)
    .split(/\s+/)
    .filter((term) => term !== "" && term !== "#");
  if (terms.length === 0) return null;
  const tags = terms.filter((term) => term.startsWith("#")).map((term) => term.slice(1));
  const words = terms.filter((term) => !term.startsWith("#"));
  return (row) => {
    const person = row.kind === "person" ? row.standing.person : null;
    if (!tags.every((tag) => hasTag(person, tag))) return false;
    const text = words.length === 0 ? "" : plainLetters(textOf(row));
    return words.every((word) => text.includes(word));
  };
}

function hasTag(person: PersonFacts | null, tag: string): boolean {
  return person !== null && person.tags.some((one) => plainLetters(one).startsWith(tag));
}

function textOf(row: Row): string {
  if (row.kind === "promise") return promiseWords(row.followUp);
  const { person, reasons } = row.standing;
  const promises = reasons.flatMap(({ followUp }) => (followUp === null ? [] : [followUp]));
  return [person.name, ...person.aliases, ...promises.map(promiseWords)].join("\n");
}

function promiseWords({ text, path }: PlacedFollowUp): string {
  return `${withoutLinkMarks(text)}\n${path}`;
}
