/** The line at the bottom right. */

/** Holds what the app and plugins put there. Not on phones and tablets, as in the app. */
export class StatusBar {
  readonly containerEl: HTMLElement = createDiv("status-bar");

  addItem(cls: string): HTMLElement {
    return this.containerEl.createDiv(`status-bar-item ${cls}`);
  }
}
