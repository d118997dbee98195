/** Whom a note lists as the only ones who were there, and for which of its lines. */
import { type Span } from "../markdown/outline";
import { type Mention } from "../people/contact/mention";
import { type Names, type Resolution } from "../people/names/names";
import { type MeantGroup } from "./who-is-who";

/** A mention, and the person or group it means. */
export interface Resolved {
  readonly mention: Mention;
  readonly whom: Resolution;
  readonly group: MeantGroup | null;
}

/** Tells of a mention of a person (by path) whether lists stand for its line and none of them has the person, or one of those absent has. */
export type IsAbsent = (mention: Mention, person: string) => boolean;

/**
 * Reads the lists of a note. Links to people make a list, and links to nothing yet; a note that is no
 * person's and plain text that names nobody do not (`from: "[[Lisbon]]"`).
 */
export function whoWasAbsent(resolved: readonly Resolved[], names: Names): IsAbsent {
  const present = new Lists();
  const absent = new Lists();
  for (const { place, among, listed } of groups(resolved)) {
    if (!listed.some((one) => isOfSomebody(one, names))) continue;
    (place === "attendee" ? present : absent).add(among, new Set(listed.flatMap(keysOf)));
  }
  if (present.isEmpty && absent.isEmpty) return nobodyIs;
  return ({ line, target }, person) => {
    const has = (list: Listed): boolean => list.has(target) || list.has(person);
    const attendees = present.of(line);
    return absent.of(line).some(has) || (attendees.length > 0 && !attendees.some(has));
  };
}

/** Where no list stands for any line. */
export const nobodyIs: IsAbsent = () => false;

/** Those listed, by the words that name them and by the paths of their notes. */
type Listed = ReadonlySet<string>;

/** Lists by the lines they stand for. */
class Lists {
  readonly #ofNote: Listed[] = [];
  readonly #ofLine = new Map<number, Listed[]>();

  get isEmpty(): boolean {
    return this.#ofNote.length + this.#ofLine.size === 0;
  }

  add(among: Span | null, listed: Listed): void {
    if (among === null) this.#ofNote.push(listed);
    else for (let line = among.from; line < among.to; line += 1) addTo(this.#ofLine, line, listed);
  }

  of(line: number): readonly Listed[] {
    return [...this.#ofNote, ...(this.#ofLine.get(line) ?? [])];
  }
}

interface Group {
  readonly place: Mention["place"];
  readonly among: Span | null;
  readonly listed: Resolved[];
}

/** Those listed that stand for the same lines: several lists of a section are one. */
function groups(resolved: readonly Resolved[]): Iterable<Group> {
  const byLines = new Map<string, Group>();
  for (const one of resolved) {
    const { place, excluded, among = null } = one.mention;
    if (place === "body" || excluded === "switched-off") continue;
    const key = `${place} ${among === null ? "" : `${among.from}-${among.to}`}`;
    const group = byLines.get(key);
    if (group === undefined) byLines.set(key, { place, among, listed: [one] });
    else group.listed.push(one);
  }
  return byLines.values();
}

function isOfSomebody({ mention: { form, target }, whom, group }: Resolved, names: Names): boolean {
  return whom.kind !== "none" || group !== null || (form === "link" && !names.knows(target));
}

/** Words and paths can't be taken for each other: no path of a note lacks its ending. */
function keysOf({ mention, whom, group }: Resolved): string[] {
  const person = whom.kind === "person" ? [whom.path] : [];
  return [mention.target, ...person, ...(group?.members ?? [])];
}

function addTo(map: Map<number, Listed[]>, line: number, listed: Listed): void {
  const there = map.get(line);
  if (there === undefined) map.set(line, [listed]);
  else there.push(listed);
}
