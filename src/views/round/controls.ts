/** The buttons of a round, and the keys that stand for them. */
import { setIcon } from "obsidian";
import { WORDS } from "../../words";

/** What can be done with the person a round is at, and with the round. */
export type RoundAct =
  "check-in" | "log" | "snooze" | "done" | "open" | "previous" | "next" | "help";

interface Look {
  readonly act: RoundAct;
  readonly icon: string;
  readonly label: () => string;
}

const ACTS: readonly Look[] = [
  { act: "check-in", icon: "check", label: () => WORDS.round.checkIn },
  { act: "log", icon: "pencil", label: () => WORDS.round.log },
  { act: "snooze", icon: "clock", label: () => WORDS.round.snooze },
  { act: "done", icon: "check-square", label: () => WORDS.round.done },
  { act: "open", icon: "file-text", label: () => WORDS.round.open },
];

const MOVES: readonly Look[] = [
  { act: "previous", icon: "chevron-left", label: () => WORDS.round.previous },
  { act: "help", icon: "help-circle", label: () => WORDS.round.help },
  { act: "next", icon: "chevron-right", label: () => WORDS.round.next },
];

const KEYS: ReadonlyMap<string, RoundAct> = new Map<string, RoundAct>([
  ["c", "check-in"],
  ["l", "log"],
  ["s", "snooze"],
  ["d", "done"],
  ["o", "open"],
  ["n", "next"],
  ["ArrowRight", "next"],
  ["p", "previous"],
  ["ArrowLeft", "previous"],
  ["?", "help"],
]);

/** What a key stands for, or null. A key held down, or pressed with Ctrl, Alt or Cmd, stands for nothing. */
export function actOfKey(event: KeyboardEvent, rightToLeft: boolean): RoundAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const act = KEYS.get(event.key) ?? null;
  if (!rightToLeft || !event.key.startsWith("Arrow")) return act;
  return act === "next" ? "previous" : "next";
}

/** The buttons, below the page. */
export class Controls {
  readonly #buttons = new Map<RoundAct, HTMLButtonElement>();
  readonly #help: HTMLElement;
  readonly #nextLabel: HTMLElement;

  /** `act` is told what was pressed. */
  constructor(parent: HTMLElement, act: (act: RoundAct) => void) {
    const acts = parent.createDiv({ cls: "kith-round-acts" });
    const moves = parent.createDiv({ cls: "kith-round-moves" });
    for (const look of ACTS) this.#add(acts, look, act);
    for (const look of MOVES) this.#add(moves, look, act);
    this.#nextLabel = this.#button("next").find(".kith-round-label");
    this.#help = parent.createEl("dl", { cls: "kith-round-keys" });
    for (const [key, what] of WORDS.round.keys) {
      this.#help.createEl("dt").createEl("kbd", { text: key });
      this.#help.createEl("dd", { text: what });
    }
    this.showHelp(false);
  }

  /** Says what can be done now. */
  show(now: {
    readonly canFinishPromise: boolean;
    readonly isFirst: boolean;
    readonly isLast: boolean;
  }): void {
    this.#button("done").disabled = !now.canFinishPromise;
    this.#button("previous").disabled = now.isFirst;
    this.#nextLabel.setText(now.isLast ? WORDS.round.finish : WORDS.round.next);
  }

  /** Whether the keys are shown. */
  get isHelping(): boolean {
    return this.#help.isShown();
  }

  /** Shows the keys, or hides them. */
  showHelp(shown: boolean): void {
    this.#help.toggle(shown);
    this.#button("help").setAttribute("aria-expanded", String(shown));
  }

  /** The button of an act. */
  button(act: RoundAct): HTMLElement {
    return this.#button(act);
  }

  #button(act: RoundAct): HTMLButtonElement {
    const button = this.#buttons.get(act);
    if (button === undefined) throw new Error(`No button does ${act}`);
    return button;
  }

  #add(parent: HTMLElement, { act, icon, label }: Look, press: (act: RoundAct) => void): void {
    const button = parent.createEl("button", {
      cls: `kith-round-button is-${act}`,
      attr: { type: "button", "data-round": act },
    });
    setIcon(button.createSpan({ cls: "kith-round-icon" }), icon);
    button.createSpan({ cls: "kith-round-label", text: label() });
    button.addEventListener("click", () => press(act));
    this.#buttons.set(act, button);
  }
}
