/** The rules of who is a person and what is contact, each a toggle, on a page of their own. */
import { type SettingDefinitionItem } from "obsidian";
import { type RuleId, ruleOf, RULES } from "../../core/people/rules";
import { type Settings } from "../../core/settings/settings";
import { WORDS } from "../../words";

const PREFIX = "rule:";

const GROUPS = ["person", "nobody", "counts", "does not count"] as const;

/** The page, with how many rules are switched on its entry. */
export function whatCountsPage(holder: { readonly current: Settings }): SettingDefinitionItem {
  return {
    type: "page",
    name: WORDS.settings.whatCounts,
    desc: WORDS.settings.whatCountsHint,
    displayValue: () => WORDS.settings.switched(Object.keys(holder.current.ruleSwitches).length),
    items: GROUPS.map((group) => ({
      type: "group",
      heading: WORDS.ruleGroups[group],
      items: RULES.filter((rule) => rule.group === group).map(({ id }) => ({
        name: WORDS.rules[id].what,
        desc: WORDS.rules[id].why,
        control: { type: "toggle", key: `${PREFIX}${id}` },
      })),
    })),
  };
}

/** The rule whose control has this key, or null. */
export function ruleOfControl(key: string): RuleId | null {
  return key.startsWith(PREFIX) ? (ruleOf(key.slice(PREFIX.length))?.id ?? null) : null;
}
