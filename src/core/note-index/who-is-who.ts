/** Whom the words of a note mean among the other notes: a person, or a group and so its members. */
import { type GroupFacts } from "../people/contact/group";
import { type Mention } from "../people/contact/mention";
import { type Names, type Resolution } from "../people/names/names";
import { type Rules } from "../people/rules";
import { type AskedTargets } from "./mention-words";

/** Who is who: names, which person is the owner of the vault, which notes are groups, and the rules that decide. */
export interface WhoIsWho {
  readonly names: Names;
  readonly isOwner: (path: string) => boolean;
  /** Targets of links that can mean a person or a group in some note. */
  readonly somebodys: AskedTargets;
  /** The notes that are groups, by path. */
  readonly groups: ReadonlyMap<string, GroupFacts>;
  readonly memberships: Memberships;
  readonly rules: Rules;
}

/** A group that was meant, by the path of its note, and the people in it by theirs. */
export interface MeantGroup {
  readonly path: string;
  readonly members: readonly string[];
}

/** Whom a mention in the note `from` means. */
export function personMeant(
  { form, target }: Pick<Mention, "form" | "target">,
  from: string,
  names: Names,
): Resolution {
  return form === "name" ? names.resolveName(target) : names.resolveLink(target, from);
}

/** The group that a mention in the note `from` means; null when it means none, or the very note it stands in. */
export function groupMeant(
  { target }: Pick<Mention, "target">,
  from: string,
  who: WhoIsWho,
): MeantGroup | null {
  // Most vaults have no groups, and need not be searched for them at every link.
  const path = who.groups.size === 0 ? null : who.names.noteAt(target, from);
  if (path === null || path === from || !who.groups.has(path)) return null;
  return { path, members: who.memberships.of(path, who) };
}

/** Those who are in a group by its own list: people, and other groups. */
interface Listed {
  readonly people: readonly string[];
  readonly inner: readonly string[];
}

/** Who is in which group, found out once and kept until it is forgotten. */
export class Memberships {
  readonly #listed = new Map<string, Listed>();
  readonly #all = new Map<string, readonly string[]>();

  /** The people in a group, and in the groups that are in it, each once. */
  of(group: string, who: WhoIsWho): readonly string[] {
    const known = this.#all.get(group);
    if (known !== undefined) return known;
    const people = new Set<string>();
    const groups = new Set([group]);
    // Grows while it is walked; a group that was there already is not walked again, so a circle ends.
    for (const path of groups) {
      const listed = this.#listedIn(path, who);
      for (const person of listed.people) people.add(person);
      for (const inner of listed.inner) groups.add(inner);
    }
    const all = [...people];
    this.#all.set(group, all);
    return all;
  }

  /** To be called when any note, name or person may have become another. */
  forget(): void {
    // Engines make new tables for maps that are cleared, also for empty ones.
    if (this.#listed.size > 0) this.#listed.clear();
    if (this.#all.size > 0) this.#all.clear();
  }

  #listedIn(path: string, who: WhoIsWho): Listed {
    const known = this.#listed.get(path);
    if (known !== undefined) return known;
    const people: string[] = [];
    const inner: string[] = [];
    for (const member of who.groups.get(path)?.members ?? []) {
      const whom = personMeant(member, path, who.names);
      if (whom.kind === "person") people.push(whom.path);
      if (whom.kind !== "none") continue;
      const note = who.names.noteAt(member.target, path);
      if (note !== null && who.groups.has(note)) inner.push(note);
    }
    const listed = { people, inner };
    this.#listed.set(path, listed);
    return listed;
  }
}
