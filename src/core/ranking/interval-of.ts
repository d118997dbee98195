/** How often somebody is to be checked on, and who said so (SPEC §7). */
import { type Interval } from "../dates/interval";
import { type PersonFacts } from "../people/person-facts";
import { foldKey } from "../people/properties";
import { isInside, isTagIn } from "../people/who";
import { type IntervalRule, type Settings } from "../settings";

/** The interval that applies to a person. */
export interface AppliedInterval {
  /** Null is untracked. */
  readonly interval: Interval | null;
  /** Where it comes from, in words to show (`prm-tier: close`, `rule: tag friends`, `default`); null when nothing says. */
  readonly from: string | null;
  /** Why the note's own interval could not be read, or null. */
  readonly problem: string | null;
}

/** The first that applies: the person's own property, the first matching rule, the default. An own interval that can't be read is passed over and told. */
export function intervalOf(person: PersonFacts, settings: Settings): AppliedInterval {
  const own = person.checkIn;
  if (own !== null && own.reading.kind !== "refused") {
    const interval = own.reading.kind === "every" ? own.reading.interval : null;
    return { interval, from: `${own.key}: ${own.written}`, problem: null };
  }
  const problem = own === null || own.reading.kind !== "refused" ? null : own.reading.why;
  const rule = settings.rules.find((one) => matches(one, person));
  if (rule !== undefined) {
    return { interval: rule.interval, from: `rule: ${rule.by} ${rule.match}`, problem };
  }
  const { defaultInterval } = settings;
  return { interval: defaultInterval, from: defaultInterval === null ? null : "default", problem };
}

function matches({ by, match }: IntervalRule, person: PersonFacts): boolean {
  switch (by) {
    case "tag":
      return person.tags.some((tag) => isTagIn(tag, [match.toLowerCase()]));
    case "folder":
      return isInside(person.path, [match]);
    case "property":
      return hasProperty(person, match);
  }
}

/** `key=value`, or just `key` for any value; both sides in any case, links by their words. */
function hasProperty(person: PersonFacts, match: string): boolean {
  const [key = "", ...rest] = match.split("=");
  const values = person.properties.get(foldKey(key.trim()));
  if (values === undefined) return false;
  if (rest.length === 0) return values.length > 0;
  const wanted = rest.join("=").trim().toLowerCase();
  return values.some((value) => value.replace(/^\[\[|\]\]$/g, "").toLowerCase() === wanted);
}
