/** The settings, declared: Obsidian draws them and finds them in its search. */
import { type Plugin, PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import { rulesInForce, withSwitch } from "../core/people/rules";
import { type Settings } from "../core/settings/settings";
import { WORDS } from "../words";
import { type FieldKey, fieldOf } from "./settings-fields";
import { rulesList } from "./settings-rules";
import { ruleOfControl, whatCountsPage } from "./settings-what-counts";

/** Where the settings are kept. */
export interface SettingsHolder {
  readonly current: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

const TEXT = WORDS.settings;

/** The tab in Obsidian's settings. */
export class KithSettingTab extends PluginSettingTab {
  readonly #holder: SettingsHolder;
  readonly #suggest: () => void;

  /** `suggest` offers intervals told from the rhythms that were kept. */
  constructor(plugin: Plugin, holder: SettingsHolder, suggest: () => void) {
    super(plugin.app, plugin);
    this.#suggest = suggest;
    this.#holder = holder;
    this.icon = "user-check";
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      this.#howOften(),
      rulesList(this.#holder, () => this.update()),
      {
        type: "group",
        heading: TEXT.people,
        items: [
          this.#text("peopleFolders", { name: TEXT.peopleFolders, desc: TEXT.peopleFoldersHint }),
          this.#text("peopleTags", { name: TEXT.peopleTags, desc: TEXT.peopleTagsHint }),
          this.#text("peopleTypes", { name: TEXT.peopleTypes, desc: TEXT.peopleTypesHint }),
          this.#text("peopleProperties", {
            name: TEXT.peopleProperties,
            desc: TEXT.peoplePropertiesHint,
          }),
          this.#text("notPeople", { name: TEXT.notPeople, desc: TEXT.notPeopleHint }),
          this.#text("ignoredFolders", {
            name: TEXT.ignoredFolders,
            desc: TEXT.ignoredFoldersHint,
          }),
          this.#text("me", { name: TEXT.me, desc: TEXT.meHint }),
        ],
      },
      whatCountsPage(this.#holder),
      this.#dates(),
      this.#editing(),
      this.#logging(),
    ];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.#holder;
    const rule = ruleOfControl(key);
    return rule === null
      ? fieldOf(key)?.show(current)
      : rulesInForce(current.ruleSwitches).has(rule);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { current } = this.#holder;
    const rule = ruleOfControl(key);
    const part =
      rule === null
        ? (fieldOf(key)?.read(String(value), current) ?? null)
        : { ruleSwitches: withSwitch(current.ruleSwitches, rule, value === true) };
    if (part === null) return;
    await this.#holder.change(part);
    this.refreshDomState();
  }

  #howOften(): SettingDefinitionItem {
    return {
      type: "group",
      heading: TEXT.howOften,
      items: [
        this.#text("defaultInterval", {
          name: TEXT.defaultInterval,
          desc: TEXT.defaultIntervalHint,
          placeholder: TEXT.intervalPlaceholder,
        }),
        this.#text("pausedUntil", {
          name: TEXT.pausedUntil,
          desc: TEXT.pausedUntilHint,
          placeholder: TEXT.pausedPlaceholder,
        }),
        {
          name: WORDS.rhythm.setting,
          desc: WORDS.rhythm.settingHint,
          render: (setting) => {
            setting.addButton((button) =>
              button.setButtonText(WORDS.rhythm.open).onClick(() => this.#suggest()),
            );
          },
        },
        this.#choice("tellDrifting", {
          name: WORDS.drifting.setting,
          desc: WORDS.drifting.settingHint,
          options: WORDS.drifting.options,
        }),
        this.#text("nowLimit", {
          name: TEXT.nowLimit,
          desc: TEXT.nowLimitHint,
          placeholder: TEXT.nowLimitPlaceholder,
        }),
        this.#text("yearlyLeadDays", { name: TEXT.yearlyLead, desc: TEXT.yearlyLeadHint }),
      ],
    };
  }

  #dates(): SettingDefinitionItem {
    const weekdays = TEXT.weekdays.map((name, index) => [String(index), name] as const);
    return {
      type: "group",
      heading: TEXT.dates,
      items: [
        this.#choice("language", {
          name: TEXT.language,
          desc: TEXT.languageHint,
          options: TEXT.languages,
        }),
        this.#choice("weekStart", {
          name: TEXT.weekStart,
          desc: TEXT.weekStartHint,
          options: Object.fromEntries(weekdays),
        }),
        this.#choice("dayMonthOrder", {
          name: TEXT.dayMonthOrder,
          desc: "",
          options: TEXT.dayMonthOrders,
        }),
        this.#text("dailyFormat", {
          name: TEXT.dailyFormat,
          desc: TEXT.dailyFormatHint,
          placeholder: "YYYY-MM-DD",
        }),
        {
          name: TEXT.dailyFolder,
          desc: TEXT.dailyFolderHint,
          control: {
            type: "folder",
            key: "dailyFolder",
            includeRoot: true,
            disabled: () => this.#holder.current.dailyNote === null,
          },
        },
      ],
    };
  }

  #editing(): SettingDefinitionItem {
    return {
      type: "group",
      heading: TEXT.editing,
      items: [
        this.#choice("suggestMarkers", {
          name: TEXT.suggestMarkers,
          desc: TEXT.suggestMarkersHint,
          options: TEXT.onOff,
        }),
      ],
    };
  }

  #logging(): SettingDefinitionItem {
    return {
      type: "group",
      heading: TEXT.logging,
      items: [
        this.#choice("logTo", { name: TEXT.logTo, desc: "", options: TEXT.logTos }),
        this.#text("logHeading", { name: TEXT.logHeading, desc: TEXT.logHeadingHint }),
      ],
    };
  }

  #text(
    key: FieldKey,
    words: { readonly name: string; readonly desc: string; readonly placeholder?: string },
  ): Extract<SettingDefinitionItem, { control: unknown }> {
    const { name, desc, placeholder = "" } = words;
    const validate = (text: string): string | undefined => {
      const field = fieldOf(key);
      const unread = field?.read(text, this.#holder.current) === null;
      return unread ? field?.objection : undefined;
    };
    return { name, desc, control: { type: "text", key, placeholder, validate } };
  }

  #choice(
    key: FieldKey,
    words: {
      readonly name: string;
      readonly desc: string;
      readonly options: Readonly<Record<string, string>>;
    },
  ): Extract<SettingDefinitionItem, { control: unknown }> {
    const { name, desc, options } = words;
    return { name, desc, control: { type: "dropdown", key, options: { ...options } } };
  }
}
