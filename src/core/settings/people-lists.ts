/** The lists of the settings that say who is somebody: names, and paths of notes. */
import { withoutMd } from "../paths";
import { foldName } from "../people/names/fold-name";
import { type Settings } from "./settings";

/** Those who are nobody, and those who are somebody without a note. */
export type PeopleLists = Pick<Settings, "notPeople" | "peopleWithoutNotes">;

/** The lists with a name in one of them and out of the other, however it was written there. */
export function listedIn(
  { notPeople, peopleWithoutNotes }: PeopleLists,
  list: keyof PeopleLists,
  name: string,
): PeopleLists {
  const others = {
    notPeople: without(notPeople, name),
    peopleWithoutNotes: without(peopleWithoutNotes, name),
  };
  return { ...others, [list]: [...others[list], name] };
}

/** The lists as they are, but for a name, which is listed as it was before. */
export function listedAsBefore(now: PeopleLists, before: PeopleLists, name: string): PeopleLists {
  const as = (list: keyof PeopleLists): string[] => [
    ...without(now[list], name),
    ...before[list].filter((one) => bareName(one) === bareName(name)),
  ];
  return { notPeople: as("notPeople"), peopleWithoutNotes: as("peopleWithoutNotes") };
}

/**
 * Names and paths after a note, or a folder with all that is in it, has moved; null when that
 * concerns none. A bare name stays, since other notes may have it.
 */
export function movedNames(
  names: readonly string[],
  from: string,
  to: string,
): readonly string[] | null {
  const moved = names.map((name) => {
    if (name.startsWith(`${from}/`)) return to + name.slice(from.length);
    return isPath(name) && foldPath(name) === foldPath(from) ? to : name;
  });
  return moved.some((name, at) => name !== names[at]) ? moved : null;
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((one) => bareName(one) !== bareName(name));
}

/** A name as compared in the lists. */
export function bareName(name: string): string {
  return foldName(name.replace(/^@/, ""));
}

function isPath(name: string): boolean {
  return name.includes("/") || withoutMd(name) !== name;
}

/** A path as compared here: white space counts, since two notes may differ by nothing else. */
function foldPath(path: string): string {
  return withoutMd(path).normalize("NFC").toLowerCase();
}
