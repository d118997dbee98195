/** The rules that give an interval by tag, folder or property, as a list to add to, reorder and take from. */
import { type Setting, type SettingDefinitionItem } from "obsidian";
import { isLimitFor } from "../../core/dates/how-often";
import { type IntervalRule, type SettingsHolder } from "../../core/settings/settings";
import { WORDS } from "../../words";
import { readEvery } from "../wording/day-words";
import { sayInterval, sayLimit } from "./interval-text";

/** A rule as it is first added: it matches nothing until it is filled in. */
const NEW_RULE: IntervalRule = {
  by: "tag",
  match: "",
  interval: { n: 1, unit: "month" },
  limit: null,
};

/** The list of rules. `update` draws the settings again after rules came, went or moved. */
export function rulesList(holder: SettingsHolder, update: () => void): SettingDefinitionItem {
  const { rules } = holder.current;
  const replace = (next: readonly IntervalRule[]): void => {
    void holder.change({ rules: next });
    update();
  };
  return {
    type: "list",
    heading: WORDS.settings.rules,
    emptyState: WORDS.settings.rulesEmpty,
    items: rules.map((_, index) => ({
      name: WORDS.settings.ruleName(index + 1),
      render: (setting) => paintRule(setting, index, holder),
    })),
    addItem: {
      name: WORDS.settings.ruleAdd,
      action: () => replace([...holder.current.rules, NEW_RULE]),
    },
    onDelete: (index) => replace(holder.current.rules.filter((_, other) => other !== index)),
    onReorder: (from, to) => replace(moved(holder.current.rules, from, to)),
  };
}

function paintRule(setting: Setting, index: number, holder: SettingsHolder): void {
  const rule = holder.current.rules[index] ?? NEW_RULE;
  const change = (part: Partial<IntervalRule>): void => {
    const rules = holder.current.rules.map((one, other) =>
      other === index ? { ...one, ...part } : one,
    );
    void holder.change({ rules });
  };
  setting.setClass("kith-rule");
  setting.addDropdown((dropdown) => {
    dropdown.addOptions({ ...WORDS.settings.ruleBy }).setValue(rule.by);
    dropdown.selectEl.setAttribute("aria-label", WORDS.settings.ruleByLabel);
    dropdown.onChange((by) => {
      if (by === "tag" || by === "folder" || by === "property") change({ by });
    });
  });
  setting.addText((text) => {
    text.setValue(rule.match).setPlaceholder(WORDS.settings.ruleMatch[rule.by]);
    text.inputEl.setAttribute("aria-label", WORDS.settings.ruleMatchLabel);
    text.onChange((match) => change({ match: match.trim().replace(/^#/, "") }));
  });
  setting.addText((text) => {
    text.setValue(sayInterval(rule.interval, WORDS.settings.never));
    text.inputEl.setAttribute("aria-label", WORDS.settings.ruleIntervalLabel);
    text.onChange((words) => {
      const reading = readEvery(words);
      setting.setDesc(reading.kind === "unread" ? reading.why : "");
      if (reading.kind === "read") change({ interval: reading.value });
    });
  });
  addLimit(setting, () => holder.current.rules[index] ?? NEW_RULE, change);
}

/** The field of a rule's limit; empty is none. */
function addLimit(
  setting: Setting,
  rule: () => IntervalRule,
  change: (part: Partial<IntervalRule>) => void,
): void {
  setting.addText((text) => {
    const { limit } = rule();
    text.setValue(sayLimit(limit)).setPlaceholder(WORDS.settings.ruleLimit);
    text.inputEl.setAttribute("aria-label", WORDS.settings.ruleLimitLabel);
    text.onChange((words) => {
      const reading = readEvery(words);
      const given = reading.kind === "read" ? reading.value : null;
      const { interval } = rule();
      const isShort = given !== null && interval !== null && !isLimitFor(given, interval);
      const objection = isShort ? WORDS.settings.ruleLimitShort : WORDS.settings.ruleLimitHint;
      setting.setDesc(reading.kind === "unread" ? reading.why : objection);
      if (reading.kind !== "unread" && !isShort) change({ limit: given });
    });
  });
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? rest : [...rest.slice(0, to), item, ...rest.slice(to)];
}
