/** Follow-ups whose dates are not pinned, each with the day it would get and why, to accept all or some. */
import { type App, Setting, type ToggleComponent } from "obsidian";
import { type Day } from "../../core/dates/day";
import { speakDate, speakDistance } from "../../core/dates/spoken";
import { withoutMd } from "../../core/paths";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { FormModal } from "./form";

/** What is offered, on which day, and what comes of it. */
export interface PinOffer {
  /** Unpinned follow-ups, in the order listed. */
  readonly followUps: readonly PlacedFollowUp[];
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
  readonly then: (followUps: readonly PlacedFollowUp[]) => void;
}

/** Lists what can be pinned. */
export class PinModal extends FormModal {
  readonly #offer: PinOffer;
  readonly #chosen: Set<PlacedFollowUp>;

  constructor(app: App, offer: PinOffer) {
    super(app, WORDS.pins.title);
    this.modalEl.addClass("kith-pins");
    this.#offer = offer;
    this.#chosen = new Set(offer.followUps);
  }

  protected override build(): void {
    const { followUps } = this.#offer;
    const { intro, nothing, all } = WORDS.pins;
    this.contentEl.createEl("p", { text: followUps.length === 0 ? nothing : intro });
    if (followUps.length === 0) return;
    const toggles: ToggleComponent[] = [];
    new Setting(this.contentEl).setName(all).addToggle((toggle) => {
      toggle.toggleEl.setAttribute("aria-label", all);
      toggle.setValue(true).onChange((on) => {
        for (const one of toggles) one.setValue(on);
      });
    });
    for (const followUp of followUps) toggles.push(...this.#row(followUp));
    this.addSubmit(WORDS.pins.pin(this.#chosen.size));
  }

  protected override ready(): boolean {
    return this.#chosen.size > 0;
  }

  protected override submit(): void {
    this.#offer.then([...this.#chosen]);
  }

  #row(followUp: PlacedFollowUp): ToggleComponent[] {
    const { due, anchor, phrase, path, line } = followUp;
    if (due === null || anchor === null) return [];
    const { today, language } = this.#offer;
    const day = `${speakDate(due, today, language)}, ${speakDistance(due, today, language)}`;
    const place = WORDS.why.place(withoutMd(path), line + 1);
    const toggles: ToggleComponent[] = [];
    const pinned = WORDS.pins.pinned(phrase ?? "", day);
    const setting = new Setting(this.contentEl)
      .setName(pinned)
      .setDesc(WORDS.pins.why(place, anchor.source, speakDate(anchor.day, today, language)))
      .addToggle((toggle) => {
        toggles.push(toggle);
        toggle.toggleEl.setAttribute("aria-label", pinned);
        toggle.setValue(true).onChange((on) => this.#choose(followUp, on));
      });
    setting.settingEl.createDiv({ cls: "kith-pin-line", text: followUp.source.trim() });
    return toggles;
  }

  #choose(followUp: PlacedFollowUp, on: boolean): void {
    if (on) this.#chosen.add(followUp);
    else this.#chosen.delete(followUp);
    this.relabel(WORDS.pins.pin(this.#chosen.size));
  }
}
