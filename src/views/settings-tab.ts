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
        heading: WORDS.settings.people,
        items: [
          this.#text("peopleFolders", {
            name: WORDS.settings.peopleFolders,
            desc: WORDS.settings.peopleFoldersHint,
          }),
          this.#text("peopleTags", {
            name: WORDS.settings.peopleTags,
            desc: WORDS.settings.peopleTagsHint,
          }),
          this.#text("peopleTypes", {
            name: WORDS.settings.peopleTypes,
            desc: WORDS.settings.peopleTypesHint,
          }),
          this.#text("peopleProperties", {
            name: WORDS.settings.peopleProperties,
            desc: WORDS.settings.peoplePropertiesHint,
          }),
          this.#text("notPeople", {
            name: WORDS.settings.notPeople,
            desc: WORDS.settings.notPeopleHint,
          }),
          this.#text("ignoredFolders", {
            name: WORDS.settings.ignoredFolders,
            desc: WORDS.settings.ignoredFoldersHint,
          }),
          this.#text("me", { name: WORDS.settings.me, desc: WORDS.settings.meHint }),
        ],
      },
      this.#withoutNote(),
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

  #withoutNote(): SettingDefinitionItem {
    const words = WORDS.withoutNote;
    return {
      type: "group",
      heading: words.title,
      items: [
        this.#text("newPersonTemplate", { name: words.template, desc: words.templateHint }),
        this.#text("newPersonFolder", { name: words.folder, desc: words.folderHint }),
        this.#text("peopleWithoutNotes", { name: words.names, desc: words.namesHint }),
        this.#choice("tellPeopleWithoutNotes", {
          name: words.tell,
          desc: words.tellHint,
          options: words.tells,
        }),
      ],
    };
  }

  #howOften(): SettingDefinitionItem {
    return {
      type: "group",
      heading: WORDS.settings.howOften,
      items: [
        this.#text("defaultInterval", {
          name: WORDS.settings.defaultInterval,
          desc: WORDS.settings.defaultIntervalHint,
          placeholder: WORDS.settings.intervalPlaceholder,
        }),
        this.#text("pausedUntil", {
          name: WORDS.settings.pausedUntil,
          desc: WORDS.settings.pausedUntilHint,
          placeholder: WORDS.settings.pausedPlaceholder,
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
          name: WORDS.settings.nowLimit,
          desc: WORDS.settings.nowLimitHint,
          placeholder: WORDS.settings.nowLimitPlaceholder,
        }),
        this.#text("yearlyLeadDays", {
          name: WORDS.settings.yearlyLead,
          desc: WORDS.settings.yearlyLeadHint,
        }),
      ],
    };
  }

  #dates(): SettingDefinitionItem {
    const weekdays = WORDS.settings.weekdays.map((name, index) => [String(index), name] as const);
    return {
      type: "group",
      heading: WORDS.settings.dates,
      items: [
        this.#choice("language", {
          name: WORDS.settings.language,
          desc: WORDS.settings.languageHint,
          options: WORDS.settings.languages,
        }),
        this.#choice("weekStart", {
          name: WORDS.settings.weekStart,
          desc: WORDS.settings.weekStartHint,
          options: Object.fromEntries(weekdays),
        }),
        this.#choice("dayMonthOrder", {
          name: WORDS.settings.dayMonthOrder,
          desc: "",
          options: WORDS.settings.dayMonthOrders,
        }),
        this.#text("dailyFormat", {
          name: WORDS.settings.dailyFormat,
          desc: WORDS.settings.dailyFormatHint,
          placeholder: "YYYY-MM-DD",
        }),
        {
          name: WORDS.settings.dailyFolder,
          desc: WORDS.settings.dailyFolderHint,
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
      heading: WORDS.settings.editing,
      items: [
        this.#choice("suggestMarkers", {
          name: WORDS.settings.suggestMarkers,
          desc: WORDS.settings.suggestMarkersHint,
          options: WORDS.settings.onOff,
        }),
      ],
    };
  }

  #logging(): SettingDefinitionItem {
    return {
      type: "group",
      heading: WORDS.settings.logging,
      items: [
        this.#choice("logTo", {
          name: WORDS.settings.logTo,
          desc: "",
          options: WORDS.settings.logTos,
        }),
        this.#text("logHeading", {
          name: WORDS.settings.logHeading,
          desc: WORDS.settings.logHeadingHint,
        }),
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
      return unread ? field?.objection?.() : undefined;
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
