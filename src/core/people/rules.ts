/**
 * Every rule that decides who is a person and what is contact, by the id its setting has. Each can
 * be switched; what a rule does and why is told in `words/en/rules.ts`. Days that a note was created,
 * changed or due on, and days to come, are contact under no rule.
 */

/** What a rule is about. */
type RuleGroup = "person" | "nobody" | "counts" | "does not count";

/** A rule as it holds before anybody switches it. */
interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly on: boolean;
}

/** All rules, in the order they are told in. */
export const RULES = [
  { id: "person-tag", group: "person", on: true },
  { id: "person-body-tag", group: "person", on: true },
  { id: "person-type", group: "person", on: true },
  { id: "person-category", group: "person", on: true },
  { id: "person-property", group: "person", on: true },
  { id: "person-folder", group: "person", on: true },
  { id: "address-card", group: "person", on: true },
  { id: "contact-table", group: "person", on: true },

  { id: "template", group: "nobody", on: true },
  { id: "index-note", group: "nobody", on: true },
  { id: "folder-note", group: "nobody", on: true },
  { id: "hidden-folder", group: "nobody", on: true },
  { id: "day-note", group: "nobody", on: true },
  { id: "organisation", group: "nobody", on: true },
  { id: "tool-folder", group: "nobody", on: true },
  { id: "owner", group: "nobody", on: true },

  { id: "date-in-name", group: "counts", on: true },
  { id: "date-property", group: "counts", on: true },
  { id: "dated-line", group: "counts", on: true },
  { id: "yesterday", group: "counts", on: true },
  { id: "link", group: "counts", on: true },
  { id: "callout", group: "counts", on: true },
  { id: "log-letter", group: "counts", on: true },
  { id: "attendee-property", group: "counts", on: true },
  { id: "attendee-label", group: "counts", on: true },
  { id: "attendee-name", group: "counts", on: true },
  { id: "contact-field", group: "counts", on: true },
  { id: "done-task", group: "counts", on: true },
  { id: "done-follow-up", group: "counts", on: true },
  { id: "own-log", group: "counts", on: true },
  { id: "last-contact", group: "counts", on: true },
  { id: "last-contact-field", group: "counts", on: true },
  { id: "tool-log", group: "counts", on: true },
  { id: "tool-activity", group: "counts", on: true },
  { id: "friends-journal", group: "counts", on: true },
  { id: "group", group: "counts", on: true },
  { id: "alias", group: "counts", on: true },
  { id: "touch", group: "counts", on: true },

  { id: "no-touch", group: "does not count", on: true },
  { id: "open-task", group: "does not count", on: true },
  { id: "cancelled-task", group: "does not count", on: true },
  { id: "forwarded-task", group: "does not count", on: true },
  { id: "open-follow-up", group: "does not count", on: true },
  { id: "quote", group: "does not count", on: true },
  { id: "embed", group: "does not count", on: true },
  { id: "code", group: "does not count", on: true },
  { id: "comment", group: "does not count", on: true },
  { id: "property", group: "does not count", on: true },
  { id: "intention", group: "does not count", on: true },
  { id: "non-attendee", group: "does not count", on: true },
  { id: "review", group: "does not count", on: true },
  { id: "appraisal", group: "does not count", on: true },
  { id: "life-event", group: "does not count", on: true },
  { id: "other-persons-note", group: "does not count", on: true },
  { id: "self", group: "does not count", on: true },
  { id: "ambiguous", group: "does not count", on: true },
  { id: "mentions-ignored", group: "does not count", on: true },
] as const satisfies readonly Rule[];

/** The id of a rule. */
export type RuleId = (typeof RULES)[number]["id"];

/** The rules that hold. */
export type Rules = ReadonlySet<RuleId>;

/** Rules that the user switched, on or off; the others are as they come. */
export type RuleSwitches = Readonly<Partial<Record<RuleId, boolean>>>;

/** The rules that hold when these are switched. */
export function rulesInForce(switches: RuleSwitches): Rules {
  return new Set(RULES.filter(({ id, on }) => switches[id] ?? on).map(({ id }) => id));
}

/** The switches with a rule switched on or off; one that is as it came is not kept. */
export function withSwitch(switches: RuleSwitches, id: RuleId, wanted: boolean): RuleSwitches {
  const kept = RULES.filter((rule) =>
    rule.id === id ? rule.on !== wanted : switches[rule.id] === !rule.on,
  );
  return Object.fromEntries(kept.map((rule) => [rule.id, !rule.on]));
}

/** The rule with an id, or null. */
export function ruleOf(id: string): (typeof RULES)[number] | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}

/** The first of some reasons whose rule holds, or null; reasons that don't apply are null. */
export function firstInForce<Reason extends RuleId>(
  rules: Rules,
  reasons: readonly (Reason | null)[],
): Reason | null {
  return reasons.find((reason) => reason !== null && rules.has(reason)) ?? null;
}
