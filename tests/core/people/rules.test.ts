import { describe, expect, it } from "vitest";
import { RULES, rulesInForce, type RuleSwitches, withSwitch } from "../../../src/core/people/rules";
import { readSettings } from "../../../src/core/settings/read";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { writeSettings } from "../../../src/core/settings/write";

it("a rule is switched and back, beside the others, and keeps nothing when it is as it came", () => {
  const other: RuleSwitches = { quote: false };
  const both = withSwitch(other, "callout", false);
  expect(both).toEqual({ callout: false, quote: false });
  expect(rulesInForce(both).has("callout")).toBe(false);
  expect(rulesInForce(both).has("embed")).toBe(true);
  expect(withSwitch(both, "callout", true)).toEqual(other);
});

it.each(RULES)("the rule $id is switched by itself, and stored so", ({ id, on }) => {
  const ruleSwitches = withSwitch({}, id, !on);
  const stored: unknown = JSON.parse(
    JSON.stringify(writeSettings({ ...DEFAULT_SETTINGS, ruleSwitches })),
  );
  const holding = rulesInForce(readSettings(stored).ruleSwitches);
  const differing = RULES.filter((rule) => holding.has(rule.id) !== rule.on);
  expect(differing.map((rule) => rule.id)).toEqual([id]);
});

describe("of what is stored", () => {
  it.each<[string, unknown, unknown]>([
    ["a rule switched off is read", { quote: false }, { quote: false }],
    ["a rule that is as it came is not", { quote: true }, {}],
    ["a rule that is none is not", { nonsense: false }, {}],
    ["a switch that is no switch is not", { quote: "off", callout: 0, embed: null }, {}],
    ["a list is not", ["quote"], {}],
    ["nothing is nothing", undefined, {}],
  ])("%s", (_what, ruleSwitches, read) =>
    expect(readSettings({ ruleSwitches }).ruleSwitches).toEqual(read),
  );
});
