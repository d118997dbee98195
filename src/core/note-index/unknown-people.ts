/** People whom dated notes tell of and who have no note of their own. Worked out when asked for. */
import { type Day } from "../dates/day";
import { compare, compareLatest } from "../order";
import { tellingKind } from "../people/contact/contact-kind";
import { foldName } from "../people/names/fold-name";
import { type Mention } from "../people/contact/mention";
import { nameShape } from "../people/names/name-shape";
import { type NoteIndex } from "./note-index";

/** Somebody without a note, as far as links can tell. */
export interface UnknownPerson {
  readonly name: string;
  /** As links last wrote it: the name, with an `@` before it where they put one. */
  readonly target: string;
  /** How many dated notes tell of contact. */
  readonly notes: number;
  /** The latest of it. The line counts from 0. */
  readonly last: { readonly day: Day; readonly path: string; readonly line: number };
}

/** Notes in which a name that nobody lists as an attendee must stand. */
const FEWEST_NOTES = 2;

/** Who has no note, those written of most first; only contact up to `today` speaks for somebody. */
export function unknownPeople(index: NoteIndex, today: Day): UnknownPerson[] {
  const found: UnknownPerson[] = [];
  for (const told of toldOfUnknown(index).values()) {
    const person = personIn(told.filter(({ day }) => day <= today));
    if (person !== null) found.push(person);
  }
  return found.sort(
    (a, b) => b.notes - a.notes || compareLatest(a.last.day, b.last.day) || compare(a.name, b.name),
  );
}

interface Told {
  readonly mention: Mention;
  readonly day: Day;
  readonly path: string;
}

/** Folded name that is nobody's → where dated notes tell of contact. */
function toldOfUnknown(index: NoteIndex): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>(index.unknownNames().map((name) => [name, []]));
  const paths = new Set([...told.keys()].flatMap((name) => index.mentioning(name)));
  const isUnknown = (target: string): boolean => told.has(foldName(target));
  for (const path of paths)
    for (const mention of index.factsOf(path)?.mentions.those(isUnknown) ?? []) {
      const { day, excluded, target } = mention;
      if (day === null || excluded !== null) continue;
      told.get(foldName(target))?.push({ mention, day, path });
    }
  return told;
}

function personIn(told: readonly Told[]): UnknownPerson | null {
  const [last] = [...told].sort(
    (a, b) =>
      compareLatest(a.day, b.day) ||
      compare(a.path, b.path) ||
      a.mention.line - b.mention.line ||
      compare(a.mention.target, b.mention.target),
  );
  if (last === undefined) return null;
  const shape = nameShape(last.mention.target);
  const met = told.some(({ mention }) => mention.place === "attendee");
  const isContact = met || told.some(({ mention }) => tellingKind(mention.kind) !== null);
  const notes = new Set(told.map(({ path }) => path)).size;
  if (shape === null || (shape === "single" && !isContact)) return null;
  if (notes < FEWEST_NOTES && !met) return null;
  const { day, path, mention } = last;
  const target = mention.target.trim();
  return { name: target.replace(/^@/, ""), target, notes, last: { day, path, line: mention.line } };
}
