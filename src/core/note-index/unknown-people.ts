/** People whom dated notes tell of and who have no note of their own. Worked out when asked for. */
import { type Day } from "../dates/day";
import { compare, compareLatest } from "../order";
import { tellingKind } from "../people/contact-kind";
import { type Mention } from "../people/mention";
import { nameShape } from "../people/name-shape";
import { foldName } from "../people/names";
import { type NoteIndex } from "./note-index";

/** Somebody without a note, as far as links can tell. */
export interface UnknownPerson {
  /** As it was last written. */
  readonly name: string;
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
  for (const [name, paths] of index.unknownNames()) {
    const told = [...paths].flatMap((path) =>
      (index.factsOf(path)?.mentions ?? []).flatMap((mention) =>
        placed(mention, path, name, today),
      ),
    );
    const person = personIn(told);
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

function placed(mention: Mention, path: string, name: string, today: Day): Told[] {
  const { day, excluded, target } = mention;
  if (day === null || day > today || excluded !== null || foldName(target) !== name) return [];
  return [{ mention, day, path }];
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
  const name = mention.target.trim().replace(/^@/, "");
  return { name, notes, last: { day, path, line: mention.line } };
}
