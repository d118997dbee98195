/** What is told of a person, a line at a time: one that names them twice is told of once. */
import { type Day } from "./dates/day";

/** Something told of a line. */
interface Told {
  readonly day: Day | null;
  readonly path: string;
  readonly line: number;
  /** Why it does not count, where that is what is told. */
  readonly why?: string;
}

/** The first of all that tell the same of the same line, in the order given. */
export function onePerLine<T extends Told>(all: readonly T[]): T[] {
  const told = new Set<string>();
  return all.filter(({ day, path, line, why }) => {
    const key = JSON.stringify([day, path, line, why]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
