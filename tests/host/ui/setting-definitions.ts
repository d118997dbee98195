/**
 * Settings pages described as data: rows, groups, lists and pages of a tab's
 * `getSettingDefinitions()`, drawn with the ordinary rows and controls.
 */

import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from "obsidian";
import { setIcon } from "./icons";
import { Setting, SettingGroup } from "./setting";
import { addControl } from "./setting-inputs";
import type { SettingPage, SettingTab } from "./setting-tab";

type Item = SettingDefinition | SettingDefinitionPage;

const yes = (value: boolean | (() => boolean) | undefined, otherwise: boolean): boolean =>
  typeof value === "function" ? value() : (value ?? otherwise);

const told = <T>(value: T | (() => T)): T =>
  typeof value === "function" ? (value as () => T)() : value;

/** Draws one tab's definitions and keeps what must be re-asked or cleaned up. */
export class DefinitionList {
  readonly #tab: SettingTab;
  readonly #openPage: (page: SettingDefinitionPage) => void;
  #refreshers: (() => void)[] = [];
  #cleanups: (() => void)[] = [];
  /** What was searched for in each group, by heading: kept when the tab is drawn again. */
  readonly #queries = new Map<string, string>();

  constructor(tab: SettingTab, openPage: (page: SettingDefinitionPage) => void) {
    this.#tab = tab;
    this.#openPage = openPage;
  }

  /** Asks every `visible` and `disabled` again and applies the answers. */
  refresh(): void {
    for (const refresher of this.#refreshers) refresher();
  }

  /** Runs what the rows asked for on leaving. */
  clear(): void {
    for (const cleanup of this.#cleanups) cleanup();
    this.#cleanups = [];
    this.#refreshers = [];
  }

  /** Draws the items; rows outside any group share a card without heading. */
  render(items: readonly SettingDefinitionItem[], containerEl: HTMLElement): void {
    this.clear();
    containerEl.empty();
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ("type" in item && (item.type === "group" || item.type === "list")) {
        loose = null;
        this.#group(item, containerEl);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#item(item as Item, loose);
      }
    }
    this.refresh();
  }

  #group(definition: SettingDefinitionGroup | SettingDefinitionList, containerEl: HTMLElement) {
    const group = new SettingGroup(containerEl);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
    const items: readonly Item[] = definition.items ?? [];
    const rows = items.map((item) => ({ item, row: this.#item(item, group) }));
    this.#groupSearch(definition, group, rows);
    for (const button of definition.extraButtons ?? []) group.addExtraButton(button as never);
    if (definition.type === "list") this.#list(definition as SettingDefinitionList, group, rows);
    this.#refreshers.push(() => group.groupEl.toggle(yes(definition.visible, true)));
  }

  #groupSearch(
    { search, heading = "" }: SettingDefinitionGroup,
    group: SettingGroup,
    rows: readonly { item: Item; row: Setting }[],
  ): void {
    if (search === undefined) return;
    const apply = (query: string): void => {
      this.#queries.set(heading, query);
      for (const { item, row } of rows) {
        const searchable = "type" in item || yes(item.searchable, true);
        const shown = !searchable || query === "" || search.match(item, query);
        row.settingEl.toggle(shown && yes(item.visible, true));
      }
    };
    group.addSearch((input) => {
      input.setPlaceholder(search.placeholder ?? "").setValue(this.#queries.get(heading) ?? "");
      input.onChange(apply);
    });
    this.#refreshers.push(() => apply(this.#queries.get(heading) ?? ""));
  }

  #list(
    definition: SettingDefinitionList,
    group: SettingGroup,
    rows: readonly { row: Setting }[],
  ): void {
    group.addClass("mod-list");
    const { addItem, emptyState, onDelete, onReorder } = definition;
    if (addItem !== undefined) {
      group.addExtraButton((button) => {
        button.setIcon("plus").setTooltip(addItem.name);
        button.onClick(() => addItem.action(button.extraSettingsEl));
      });
    }
    if (rows.length === 0 && emptyState !== undefined) {
      group.listEl.createDiv("setting-list-empty").setText(emptyState);
    }
    rows.forEach(({ row }, index) => {
      if (onReorder !== undefined) makeDraggable(row, index, onReorder);
      if (onDelete !== undefined) makeDeletable(row, index, onDelete);
    });
  }

  #item(item: Item, group: SettingGroup): Setting {
    let row!: Setting;
    group.addSetting((setting) => {
      row = setting;
    });
    row.setName(item.name);
    if (item.desc !== undefined) {
      const { desc } = item;
      row.setDesc(typeof desc === "string" ? desc : (desc.cloneNode(true) as DocumentFragment));
    }
    if ("type" in item) this.#page(item, row);
    else this.#fill(item, row, group);
    this.#refreshers.push(() => row.settingEl.toggle(yes(item.visible, true)));
    return row;
  }

  #fill(item: SettingDefinition, row: Setting, group: SettingGroup): void {
    if (item.control !== undefined) {
      this.#control(item, row);
    } else if (item.action !== undefined) {
      const { action, disabled } = item;
      makeClickable(row, () => {
        const index = Array.from(group.listEl.children).indexOf(row.settingEl);
        if (!yes(disabled, false)) action(row.settingEl, index);
      });
      this.#refreshers.push(() => void row.setDisabled(yes(disabled, false)));
    } else if (item.render !== undefined) {
      const cleanup = item.render(row, group);
      if (typeof cleanup === "function") this.#cleanups.push(cleanup);
    }
  }

  #control(item: SettingDefinition, row: Setting): void {
    const control = item.control;
    if (control === undefined) return;
    const value = this.#tab.getControlValue(control.key) ?? control.defaultValue;
    const accepts = async (candidate: unknown): Promise<boolean> => {
      const complaint = await control.validate?.(candidate as never);
      row.setErrorMessage(complaint || null);
      return !complaint;
    };
    const commit = async (changed: unknown): Promise<void> => {
      if (!(await accepts(changed))) return;
      await this.#tab.setControlValue(control.key, changed);
      this.refresh();
    };
    addControl(this.#tab.app, row, control, { value, commit: (next) => void commit(next) });
    if (control.validate !== undefined && value !== undefined) void accepts(value);
    this.#refreshers.push(() => void row.setDisabled(yes(control.disabled, false)));
  }

  #page(page: SettingDefinitionPage, row: Setting): void {
    row.addDisplayValue((shown) => {
      shown.setValue(told(page.displayValue ?? ""));
      shown.setStatus(told(page.status ?? null));
    });
    setIcon(row.controlEl.createDiv("setting-item-chevron"), "chevron-right");
    makeClickable(row, () => this.#openPage(page));
  }
}

/** What a page definition opens: its own page object, or one over its items. */
export function pageOf(definition: SettingDefinitionPage): SettingPage | null {
  return (definition.page?.() as unknown as SettingPage | undefined) ?? null;
}

function makeClickable(row: Setting, run: () => void): void {
  row.settingEl.addClass("mod-clickable");
  row.settingEl.setAttrs({ role: "button", tabindex: 0 });
  row.settingEl.addEventListener("click", run);
  row.settingEl.addEventListener("keydown", (event) => {
    if (event.target === row.settingEl && (event.key === "Enter" || event.key === " ")) run();
  });
}

function makeDeletable(row: Setting, index: number, onDelete: (index: number) => void): void {
  row.addExtraButton((button) => {
    button.setIcon("x").setTooltip("Delete");
    button.extraSettingsEl.addEventListener("click", (event) => event.stopPropagation());
    button.onClick(() => onDelete(index));
  });
  row.settingEl.tabIndex = 0;
  row.settingEl.addEventListener("keydown", (event) => {
    if (event.target !== row.settingEl) return;
    if (event.key === "Delete" || event.key === "Backspace") onDelete(index);
  });
}

let dragged = -1;

function makeDraggable(row: Setting, index: number, move: (from: number, to: number) => void) {
  const handle = createDiv({ cls: "setting-drag-handle", attr: { draggable: true } });
  row.settingEl.prepend(handle);
  setIcon(handle, "grip-vertical");
  handle.addEventListener("dragstart", () => (dragged = index));
  row.settingEl.addEventListener("dragover", (event) => event.preventDefault());
  row.settingEl.addEventListener("drop", () => {
    if (dragged >= 0 && dragged !== index) move(dragged, index);
    dragged = -1;
  });
}
