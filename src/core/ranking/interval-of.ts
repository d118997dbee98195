/** How often somebody is to be checked on, and who said so. */
import { type HowOftenRefusal } from "../dates/how-often";
import { type Interval } from "../dates/interval";
import { isInside } from "../paths";
import { type PersonFacts } from "../people/person-facts";
import { hasProperty } from "../people/properties";
import { isTagIn } from "../people/tags";
import { type IntervalRule, type Settings } from "../settings/settings";

/** Who says how often: the person's own note, where it does; a rule or the default of the settings; the setting for new relationships. */
export type IntervalSource =
  | {
      readonly kind: "own";
      /** The property as written. */
      readonly key: string;
      readonly written: string;
      /** Where it is written. Lines count from 0. */
      readonly path: string;
      readonly line: number;
    }
  | { readonly kind: "rule"; readonly by: IntervalRule["by"]; readonly match: string }
  | { readonly kind: "default" }
  | { readonly kind: "starting" };

/** An interval of a note that could not be read: why, what is written, and where. */
export interface IntervalProblem {
  readonly why: HowOftenRefusal;
  readonly written: string;
  readonly path: string;
  readonly line: number;
}

/** The interval that applies to a person. */
export interface AppliedInterval {
  /** Null is untracked. */
  readonly interval: Interval | null;
  /** Until how long after a contact a check-in is only gently late; null where nothing says. */
  readonly limit: Interval | null;
  /** Null when nothing says. */
  readonly source: IntervalSource | null;
  /** What is wrong with the note's own interval, or null. */
  readonly problem: IntervalProblem | null;
}

/** The first that applies: the person's own property, the first matching rule, the default. An own interval that can't be read is passed over and told. */
export function intervalOf(person: PersonFacts, settings: Settings): AppliedInterval {
  const { path, checkIn } = person;
  if (checkIn === null) return { ...givenInterval(person, settings), problem: null };
  const { key, written, line, reading } = checkIn;
  if (reading.kind === "refused") {
    return {
      ...givenInterval(person, settings),
      problem: { why: reading.why, written, path, line },
    };
  }
  const every = reading.kind === "every" ? reading : { interval: null, limit: null };
  const { interval, limit } = every;
  return { interval, limit, source: { kind: "own", key, written, path, line }, problem: null };
}

/** What the settings say of people whose note says nothing. */
function givenInterval(
  person: PersonFacts,
  { rules, defaultInterval }: Settings,
): Pick<AppliedInterval, "interval" | "limit" | "source"> {
  const rule = rules.find((one) => matches(one, person));
  if (rule !== undefined) {
    const { interval, limit, by, match } = rule;
    return { interval, limit, source: { kind: "rule", by, match } };
  }
  return {
    interval: defaultInterval,
    limit: null,
    source: defaultInterval === null ? null : { kind: "default" },
  };
}

function matches({ by, match }: IntervalRule, person: PersonFacts): boolean {
  switch (by) {
    case "tag":
      return person.tags.some((tag) => isTagIn(tag, [match.toLowerCase()]));
    case "folder":
      return isInside(person.path, [match]);
    case "property":
      return hasProperty(match, (key) => person.properties.get(key) ?? []);
  }
}
