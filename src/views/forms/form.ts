/** A small form in a modal: labelled fields, what was understood said beside them, Enter to submit. */
import { type App, type ButtonComponent, Modal, Setting } from "obsidian";
import { WORDS } from "../../words";
import { nameModal } from "../dom/modal-name";
import { type Reading } from "../wording/day-words";

let fields = 0;

/** A modal with fields and one button that does it. */
export abstract class FormModal extends Modal {
  #button: ButtonComponent | null = null;

  constructor(app: App, title: string) {
    super(app);
    this.setTitle(title);
    this.modalEl.addClass("kith-form");
    nameModal(this);
  }

  /** Builds the fields. */
  protected abstract build(): void;

  /** Whether the form says enough to be submitted. */
  protected abstract ready(): boolean;

  /** Does what the form is for. Called once, after closing. */
  protected abstract submit(): void;

  override onOpen(): void {
    this.build();
    this.scope.register(["Mod"], "Enter", () => {
      this.#send();
      return false;
    });
    this.refresh();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Adds the button that submits. */
  protected addSubmit(label: string): void {
    new Setting(this.contentEl)
      .addButton((button) => {
        this.#button = button
          .setButtonText(label)
          .setCta()
          .onClick(() => this.#send());
      })
      .addButton((button) =>
        button.setButtonText(WORDS.actions.cancel).onClick(() => this.close()),
      );
  }

  /** Changes the words of the button that submits. */
  protected relabel(label: string): void {
    this.#button?.setButtonText(label);
    this.refresh();
  }

  /** Makes a field's name its label, its description read out as it changes, and Enter submit. */
  protected bind(setting: Setting, input: HTMLElement): void {
    fields += 1;
    const id = `kith-field-${String(fields)}`;
    setting.nameEl.id = `${id}-name`;
    setting.descEl.id = `${id}-said`;
    setting.descEl.setAttribute("aria-live", "polite");
    input.setAttribute("aria-labelledby", setting.nameEl.id);
    input.setAttribute("aria-describedby", setting.descEl.id);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
  }

  /** Says beside a field what its words were understood as, or its hint while it is blank. */
  protected say(setting: Setting, reading: Reading<unknown>, hint: string): void {
    const words =
      reading.kind === "read" ? reading.said : reading.kind === "blank" ? hint : reading.why;
    setting.setDesc(words);
    setting.descEl.toggleClass("kith-understood", reading.kind === "read");
    setting.descEl.toggleClass("kith-not-understood", reading.kind === "unread");
    this.refresh();
  }

  /** Lets the button follow what the fields say. */
  protected refresh(): void {
    this.#button?.setDisabled(!this.ready());
  }

  #send(): void {
    if (!this.ready()) return;
    this.close();
    this.submit();
  }
}
