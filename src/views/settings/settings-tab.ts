/** The settings, declared: Obsidian draws them and finds them in its search. */
import { type Plugin, PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import { rulesInForce, withSwitch } from "../../core/people/rules";
import { type SettingsHolder } from "../../core/settings/settings";
import { WORDS } from "../../words";
import { type FieldKey, fieldOf } from "./settings-fields";
import { rulesList } from "./settings-rules";
import { ruleOfControl, whatCountsPage } from "./settings-what-counts";

type SettingWords = typeof WORDS.settings;

/** The keys under which the words of settings have a name, and a hint besides. */
type NamedKey = {
  [Key in keyof SettingWords]: `${Key}Hint` extends keyof SettingWords ? Key : never;
}[keyof SettingWords];

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
          this.#named("peopleFolders"),
          this.#named("peopleTags"),
          this.#named("peopleTypes"),
          this.#named("peopleProperties"),
          this.#named("notPeople"),
          this.#named("ignoredFolders"),
          this.#named("me"),
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
    const before = WORDS;
    await this.#holder.change(part);
    // Another language names all settings anew.
    if (WORDS === before) this.refreshDomState();
    else this.update();
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
        this.#named("defaultInterval", WORDS.settings.intervalPlaceholder),
        this.#named("startingInterval", WORDS.settings.intervalPlaceholder),
        this.#named("pausedUntil", WORDS.settings.pausedPlaceholder),
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
        this.#named("nowLimit", WORDS.settings.nowLimitPlaceholder),
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
          desc: WORDS.settings.dayMonthOrderHint,
          options: WORDS.settings.dayMonthOrders,
        }),
        this.#named("dailyFormat", "YYYY-MM-DD"),
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
        this.#named("followupWords"),
        this.#named("waitingWords"),
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
        this.#named("logHeading"),
      ],
    };
  }

  /** A text whose name and hint the words have under its own key. */
  #named(
    key: FieldKey & NamedKey,
    placeholder = "",
  ): Extract<SettingDefinitionItem, { control: unknown }> {
    const words = WORDS.settings;
    return this.#text(key, { name: words[key], desc: words[`${key}Hint`], placeholder });
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
