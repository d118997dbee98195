/** What a note says about people, once it is known who is meant: contacts that count, and mentions that do not, with the rule that decided. */
import { type Day } from "../dates/day";
import { compare, compareLatest } from "../order";
import { vagueness } from "../people/contact/contact-kind";
import { unlessSwitchedOff } from "../people/contact/line-verdict";
import { type Mention, type MentionExclusion } from "../people/contact/mention";
import { saidOf } from "../people/contact/said";
import { type Resolution } from "../people/names/names";
import { type Rules } from "../people/rules";
import { type KeptFacts } from "./kept-facts";
import { type PlacedFollowUp, placedFollowUps } from "./placed-follow-up";
import { groupMeant, type MeantGroup, personMeant, type WhoIsWho } from "./who-is-who";
import { type IsAbsent, nobodyIs, type Resolved, whoWasAbsent } from "./who-was-there";

/** Why something that names a person is no contact with them. Dates after today are judged when asked. */
export type Exclusion =
  MentionExclusion | "non-attendee" | "ambiguous" | "self" | "owner" | "mentions-ignored";

/** What `%%touch%%` on the line overrules, where something dates it. */
const OVERRULED: ReadonlySet<Exclusion> = new Set([
  "open-task",
  "cancelled-task",
  "forwarded-task",
  "open-follow-up",
  "intention",
  "planned",
  "quote",
  "embed",
  "review",
  "no-touch",
  "other-persons-note",
  "non-attendee",
  "mentions-ignored",
]);

/** Whether a mention that does not count would, if its line said `%%touch%%`. */
export function couldCount({ day, why }: Pick<Evidence, "day" | "why">, rules: Rules): boolean {
  return rules.has("touch") && day !== null && why !== null && OVERRULED.has(why);
}

/** One place where a note tells of a person. */
export interface Evidence {
  /** Path of the person's note. */
  readonly person: string;
  readonly day: Day | null;
  /** Where it is written. Lines count from 0. */
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  /** Null when it counts as a contact. */
  readonly why: Exclusion | null;
  /** Path of the group's note that was named in the person's stead; null when the person was. */
  readonly via: string | null;
}

/** Latest first, undated last; of one day what tells best how people met. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareLatest(a.day, b.day) ||
    vagueness(a.kind) - vagueness(b.kind) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(reasonOf(a), reasonOf(b))
  );
}

function reasonOf({ kind, why, via }: Evidence): string {
  return `${kind} ${why ?? ""} ${via ?? ""}`;
}

/** What a note amounts to among the other notes. */
export interface Settled {
  readonly evidence: readonly Evidence[];
  readonly followUps: readonly PlacedFollowUp[];
}

/** What a note amounts to that is not there, or says nothing of anybody. */
export const NOTHING: Settled = { evidence: [], followUps: [] };

/** Settles whom a note's facts are about. */
export function settle(facts: KeptFacts, who: WhoIsWho): Settled {
  const followUps = placedFollowUps(facts, who);
  const resolved = facts.mentions.those(who.somebodys).map((mention): Resolved => ({
    mention,
    whom: personMeant(mention, facts.path, who.names),
    group: groupMeant(mention, facts.path, who),
  }));
  const isEmpty = resolved.length + followUps.length + facts.log.length === 0;
  if (isEmpty && facts.person === null) return NOTHING;
  const isAbsent = who.rules.has("non-attendee") ? whoWasAbsent(resolved, who.names) : nobodyIs;
  const witness = { facts, who, isAbsent };
  const direct = logEvidence(facts);
  const ofGroups: Evidence[] = [];
  for (const one of resolved) {
    // Not spread: a group may have more members than a call takes arguments.
    for (const told of evidenceOf(witness, one)) direct.push(told);
    if (one.group === null) continue;
    for (const told of groupEvidence(witness, one.mention, one.group)) ofGroups.push(told);
  }
  for (const told of groupLogEvidence(witness)) ofGroups.push(told);
  const evidence = direct.concat(untold(direct, ofGroups));
  const closed = closedEvidence(followUps, who.rules);
  return { evidence: evidence.concat(untold(evidence, closed)), followUps };
}

function logEvidence({ path, person, log }: KeptFacts): Evidence[] {
  if (person === null) return [];
  return log.map(({ day, line, kind, excluded }) => {
    return { person: path, day, path, line, kind, via: null, why: excluded };
  });
}

/** What is needed to tell whether a note is witness of a contact. */
interface Witness {
  readonly facts: KeptFacts;
  readonly who: WhoIsWho;
  readonly isAbsent: IsAbsent;
}

function evidenceOf(witness: Witness, { mention, whom }: Resolved): Evidence[] {
  const { day, line, kind } = mention;
  const { path } = witness.facts;
  const isUnclear = whom.kind === "ambiguous" && witness.who.rules.has("ambiguous");
  return peopleMeant(whom).map((person) => {
    const why = isUnclear ? "ambiguous" : whyNot(witness, mention, person);
    return { person, day, path, line, kind, via: null, why };
  });
}

/** What a group's own note records is told of each of its members. */
function groupLogEvidence(witness: Witness): Evidence[] {
  const { facts, who } = witness;
  const { path, person, group, log } = facts;
  if (person !== null || group === null || log.length === 0) return [];
  const meant = { path, members: who.memberships.of(path, who) };
  return log.flatMap((entry) => groupEvidence(witness, { ...AS_MENTION, ...entry }, meant));
}

/** An entry of a log as if a link to the group stood there. */
const AS_MENTION = { target: "", form: "link", place: "body", weight: "plain" } as const;

/** What is told of a group is told of each of its members. */
function groupEvidence(witness: Witness, mention: Mention, group: MeantGroup): Evidence[] {
  const { day, line, kind } = mention;
  const { path } = witness.facts;
  return group.members.map((person) => {
    const why = whyNot(witness, mention, person);
    return { person, day, path, line, kind, via: group.path, why };
  });
}

function peopleMeant(whom: Resolution): readonly string[] {
  if (whom.kind === "none") return [];
  return whom.kind === "person" ? [whom.path] : whom.paths;
}

function whyNot(
  { facts, who, isAbsent }: Witness,
  mention: Mention,
  person: string,
): Exclusion | null {
  const { names, isOwner, rules } = who;
  if (isOwner(person)) return "owner";
  const excluded = whyNotHere(facts, mention, person, rules);
  if ((excluded !== null && excluded !== "planned") || isMeant(mention)) return excluded;
  if (isAbsent(mention, person)) return "non-attendee";
  const isIgnored = names.person(person)?.mentions === "ignored" && rules.has("mentions-ignored");
  return isIgnored ? "mentions-ignored" : excluded;
}

/** Why a mention is no contact by its own note, once it is known whose note that is. */
function whyNotHere(
  facts: KeptFacts,
  { excluded, day }: Mention,
  person: string,
  rules: Rules,
): Exclusion | null {
  const why = excluded === "other-persons-note" && person === facts.path ? "self" : excluded;
  if (!isSwitchedLate(why) || rules.has(why)) return why;
  return day === null ? "no-date" : null;
}

/** Reasons that are given whatever the rules are: only the other notes tell whether they matter. */
type SwitchedLate = "other-persons-note" | "self" | "code" | "comment" | "property";

const SWITCHED_LATE: ReadonlySet<Exclusion | null> = new Set<SwitchedLate>([
  "other-persons-note",
  "self",
  "code",
  "comment",
  "property",
]);

function isSwitchedLate(why: Exclusion | null): why is SwitchedLate {
  return SWITCHED_LATE.has(why);
}

/** Whether a mention says more than a name on a line: an attendee, a completed task, `%%touch%%`. */
function isMeant({ place, weight }: Mention): boolean {
  return place === "attendee" || weight !== "plain";
}

/** Completed follow-ups are contact with those they were about, also where the line itself does not link them. */
function closedEvidence(followUps: readonly PlacedFollowUp[], rules: Rules): Evidence[] {
  return followUps.flatMap((followUp) => {
    const { state, closedOn, path, line, people, source } = followUp;
    if (state !== "done" || closedOn === null || followUp.kind === "property") return [];
    const rule = followUp.kind === "task" ? "done-task" : "done-follow-up";
    const denied = saidOf(source, rules) === "no touch";
    const why = denied ? "no-touch" : unlessSwitchedOff(rules, rule);
    const kind = "follow-up";
    return people.map((person) => ({ person, day: closedOn, path, line, kind, via: null, why }));
  });
}

/** Evidence about people of whom its line has not been told yet; of several, the first. */
function untold(known: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  if (more.length === 0) return [];
  const told = new Set(known.map(keyOf));
  return more.filter((one) => {
    const isNew = !told.has(keyOf(one));
    told.add(keyOf(one));
    return isNew;
  });
}

function keyOf({ line, person }: Evidence): string {
  return `${line} ${person}`;
}
