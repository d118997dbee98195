/** Promises among the other notes: whom each is about. */
import { trimmed } from "../collections/trim";
import { columnOf, type FollowUp } from "../markers/follow-up";
import { compare, compareDays } from "../order";
import { type Resolution } from "../people/names/names";
import { type KeptFacts } from "./kept-facts";
import { type WhoIsWho } from "./who-is-who";

/** A follow-up with its note and the people it is about. */
export interface PlacedFollowUp extends FollowUp {
  readonly path: string;
  /** Paths of the people's notes. */
  readonly people: readonly string[];
  /** Where it is about nobody because a name could be several people's: the paths of their notes. */
  readonly couldBe: readonly string[];
}

/** Soonest first, undated last, then as they stand in the vault. Those that are alike stand on one line, and come and go together with their note. */
export function comparePlaces(a: PlacedFollowUp, b: PlacedFollowUp): number {
  return (
    compareDays(a.due, b.due) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    columnOf(a) - columnOf(b)
  );
}

/** The follow-ups of a note with those they are about; of checkboxes only those that link somebody. */
export function placedFollowUps(facts: KeptFacts, who: WhoIsWho): readonly PlacedFollowUp[] {
  const { followUps, path } = facts;
  if (followUps.length === 0) return NONE;
  const all = followUps.flatMap((followUp) => {
    const about = whomAbout(facts, followUp, who);
    return about === null ? [] : [placed(followUp, path, about)];
  });
  return trimmed(all);
}

const NONE: readonly never[] = [];

/** Whom a follow-up is about, and when that is nobody, who could be meant. */
type About = Pick<PlacedFollowUp, "people" | "couldBe">;

/** Null for a checkbox that links nobody: the Tasks plugin's business, not a promise to a person. */
function whomAbout(facts: KeptFacts, followUp: FollowUp, who: WhoIsWho): About | null {
  const { path } = facts;
  const { names, isOwner } = who;
  const isTask = followUp.kind === "task";
  const groups = isTask ? followUp.about.slice(0, 1) : followUp.about;
  const found = groups.map((group) => group.map((target) => names.resolveLink(target, path)));
  for (const group of found) {
    const people = group.flatMap((whom) =>
      whom.kind === "person" && !isOwner(whom.path) ? [whom.path] : [],
    );
    if (people.length > 0) return { people: [...new Set(people)], couldBe: NONE };
  }
  if (facts.person !== null && !isTask && !isOwner(path)) return { people: [path], couldBe: NONE };
  const couldBe = couldBeOf(found.flat());
  return isTask && couldBe.length === 0 ? null : { people: NONE, couldBe };
}

/** Whom the first name that could be several people's could mean. */
function couldBeOf(found: readonly Resolution[]): readonly string[] {
  return found.find((whom) => whom.kind === "ambiguous")?.paths ?? NONE;
}

/** A follow-up as its note alone tells it. Written out for the same reason as below. */
export function unplaced(one: FollowUp): FollowUp {
  const { kind, state, line, source, marker, due, phrase, anchor, text, closedOn, about } = one;
  return { kind, state, line, source, marker, due, phrase, anchor, text, closedOn, about };
}

/** Written out: spread, each would be an object of a shape of its own to the engine, half a kilobyte more. */
function placed(one: FollowUp, path: string, { people, couldBe }: About): PlacedFollowUp {
  return {
    kind: one.kind,
    state: one.state,
    line: one.line,
    source: one.source,
    marker: one.marker,
    due: one.due,
    phrase: one.phrase,
    anchor: one.anchor,
    text: one.text,
    closedOn: one.closedOn,
    about: one.about,
    path,
    people,
    couldBe,
  };
}
