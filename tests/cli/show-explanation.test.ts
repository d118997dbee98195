import { expect, it } from "vitest";
import { showExplanation } from "../../src/cli/show-explanation";
import { type Settings } from "../../src/core/settings/settings";
import { day, read } from "../support/vaults";

const TODAY = day("2026-03-15");
const MONTHLY: Partial<Settings> = { defaultInterval: { n: 1, unit: "month" } };
const PAUSED = { ...MONTHLY, pausedUntil: day("2026-03-20") };

/** What `kith explain` says of Ana in the lines that begin so: `monthly (default)`. */
function told(name: string, note: string, settings: Partial<Settings>): string[] {
  const explanation = read({ "People/Ana.md": note }, settings).explain("People/Ana.md", TODAY);
  if (explanation === null) return ["nobody"];
  return showExplanation(explanation, TODAY, { width: null, color: false })
    .map((line) => line.trim().split(/ {2,}/))
    .filter(([first]) => first === name)
    .map(([, ...rest]) => rest.join(" | "));
}

it.each<[string, string, string, Partial<Settings>, string[]]>([
  [
    "an interval of her own, and its line",
    "interval",
    "---\ncheck-in: weekly\n---\n",
    MONTHLY,
    ["every week (check-in: weekly) | People/Ana.md:2"],
  ],
  [
    "the default, and no line when hers can't be read",
    "interval",
    "---\ncheck-in: soonish\n---\n",
    MONTHLY,
    ["every month (default)"],
  ],
  [
    "why hers can't be read, and its line",
    "not read",
    "---\ncheck-in: soonish\n---\n",
    MONTHLY,
    ['"soonish" is not an interval | People/Ana.md:2'],
  ],
  [
    "what can't be read as a date, and its line",
    "not read",
    "---\ncheck-in-after: 1 December\n---\n- 3/4/2026: tea\n",
    MONTHLY,
    [
      '"check-in-after: 1 December" is no date: write it as in 2026-03-15 | People/Ana.md:2',
      '"3/4/2026" could be two days: write 2026-04-03 or 2026-03-04 | People/Ana.md:4',
    ],
  ],
  ["nothing unread", "not read", "---\ncheck-in: weekly\n---\n", MONTHLY, []],
  [
    "her snooze, and its line",
    "snoozed",
    "---\ncheck-in-after: 2026-03-18\n---\n",
    MONTHLY,
    ["until Wed 18 Mar, in 3 days (check-in-after: 2026-03-18) | People/Ana.md:2"],
  ],
  [
    "the pause of everyone in place of a snooze that is over",
    "snoozed",
    "---\ncheck-in-after: 2026-02-01\n---\n",
    PAUSED,
    ["until Fri 20 Mar, in 5 days (everyone is paused)"],
  ],
  [
    "that a check-in was due, not that it will be",
    "was due",
    "- 2026-01-01: call",
    MONTHLY,
    ["Sun 1 Feb, 6 weeks ago"],
  ],
  [
    "why somebody never met is never due",
    "due",
    "no contact",
    MONTHLY,
    ["not before a first contact, or a date created"],
  ],
  [
    "a reason by its name",
    "promised",
    "@followup(2026-03-16) the lease",
    MONTHLY,
    ["due tomorrow: the lease | People/Ana.md:1"],
  ],
  [
    "promises however far ahead, once they stand on no list yet, soonest first",
    "promised",
    "@followup(2026-12-01) the boat\n@followup(2026-03-20) the lease\n- [x] @followup(2026-12-02) the keys\n@followup(2026-04-01) the van",
    MONTHLY,
    [
      "due Fri 20 Mar, in 5 days: the lease | People/Ana.md:2",
      "due Wed 1 Apr, in 2 weeks: the van | People/Ana.md:4",
      "due Tue 1 Dec, in 9 months: the boat | People/Ana.md:1",
    ],
  ],
  [
    "an answer without a date as one that is awaited",
    "waiting",
    "@waiting for the keys",
    MONTHLY,
    ["no date yet: for the keys | People/Ana.md:1"],
  ],
  ["no snooze", "snoozed", "- 2026-01-01: call", MONTHLY, []],
])("tells %s", (_what, name, note, settings, lines) =>
  expect(told(name, note, settings)).toEqual(lines),
);

it.each<[string, string, string[]]>([
  ["that counts", "[[Ana]] and [[Ana]] again", ["Counted: 1 contact", "Not counted: 0 mentions"]],
  ["that does not", "- [ ] [[Ana]] or [[Ana]]", ["Counted: 0 contacts", "Not counted: 1 mention"]],
])("a line %s is told once, though it names her twice", (_what, note, lines) => {
  const explanation = read({ "People/Ana.md": "", "2026-03-05.md": note }).explain(
    "People/Ana.md",
    TODAY,
  );
  if (explanation === null) throw new Error("Ana is nobody");
  const shown = showExplanation(explanation, TODAY, { width: null, color: false });
  expect(shown.filter((line) => /ounted/.test(line))).toEqual(lines);
});
