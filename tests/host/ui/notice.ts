/** Short messages in the corner. */

/** Milliseconds a notice stays when nothing else is said. */
const DURATION = 4000;

let container: HTMLElement | null = null;

function home(): HTMLElement {
  if (container?.isConnected !== true) {
    container = document.body.createDiv({ cls: "notice-container", attr: { role: "status" } });
  }
  return container;
}

/** A message that goes by itself, or on a click. A duration of 0 keeps it. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  #timer = 0;

  constructor(message: string | DocumentFragment, duration?: number) {
    this.containerEl = home().createDiv("notice");
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.noticeEl = this.containerEl;
    this.setMessage(message);
    this.containerEl.addEventListener("click", () => this.hide());
    const stay = duration ?? DURATION;
    if (stay > 0) this.#timer = window.setTimeout(() => this.hide(), stay);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.containerEl.remove();
    // An empty corner would catch what is pressed under it.
    if (container?.childElementCount === 0) container.remove();
  }
}
