/** The controls that are not typed in: toggle, dropdown, slider, colour, progress, shown value. */

import type { HSL, RGB, TooltipOptions } from "obsidian";
import { notInThisHost } from "../model/not-here";
import { setIcon } from "./icons";
import { ValueComponent } from "./setting-controls";
import { displayTooltip, setTooltip } from "./tooltip";

/** An on/off switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #box: HTMLInputElement;
  #on = false;
  #onChange: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl("label", { cls: "checkbox-container" });
    this.#box = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
    this.#box.addEventListener("click", (event) => {
      event.stopPropagation();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.#box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#on;
  }

  setValue(on: boolean): this {
    const changed = this.#on !== on;
    this.#on = on;
    this.#box.checked = on;
    this.toggleEl.toggleClass("is-enabled", on);
    if (changed) this.#onChange?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#onChange = callback;
    return this;
  }
}

/** A choice of one among few. */
export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;
  #onChange: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", "dropdown");
    this.selectEl.addEventListener("change", () => this.#onChange?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#onChange = callback;
    return this;
  }
}

/** A number between limits. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  #format = (value: number): string => String(value);
  #instant = false;
  #onChange: ((value: number) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
    const tell = (): unknown => this.#onChange?.(this.getValue());
    this.sliderEl.addEventListener("input", () => (this.#instant ? tell() : undefined));
    this.sliderEl.addEventListener("change", () => (this.#instant ? undefined : tell()));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.valueAsNumber = value;
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    return this;
  }

  setDynamicTooltip(): this {
    const show = (): void =>
      displayTooltip(this.sliderEl, this.getValuePretty(), { placement: "top" });
    this.sliderEl.addEventListener("input", show);
    this.sliderEl.addEventListener("mouseenter", show);
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#onChange = callback;
    return this;
  }
}

/** A colour, as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;
  #onChange: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl("input", { type: "color" });
    this.#inputEl.addEventListener("change", () => this.#onChange?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#inputEl.value;
  }

  getValueRgb(): RGB {
    const number = parseInt(this.getValue().slice(1), 16);
    return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
  }

  getValueHsl(): HSL {
    return notInThisHost("ColorComponent.getValueHsl");
  }

  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${((r << 16) | (g << 8) | b).toString(16).padStart(6, "0")}`);
  }

  setValueHsl(): this {
    return notInThisHost("ColorComponent.setValueHsl");
  }

  onChange(callback: (value: string) => unknown): this {
    this.#onChange = callback;
    return this;
  }
}

/** How far something is, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    const box = containerEl.createDiv("setting-progress-bar");
    this.#barEl = box.createDiv("setting-progress-bar-inner");
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#barEl.setCssStyles({ width: `${value}%` });
    return this;
  }
}

/** A value that is only shown. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#statusEl = containerEl.createDiv("setting-item-status");
    this.valueEl = containerEl.createDiv("setting-item-display-value");
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.#statusEl.toggleClass("mod-warning", status === "warning");
    setIcon(this.#statusEl, status === "warning" ? "alert-triangle" : "");
    return this;
  }
}
