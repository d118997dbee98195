/** Telling the user what was done, with the way back beside it. */
import { Notice } from "obsidian";
import { WORDS } from "../../words";

/** Milliseconds a notice with Undo stays: long enough to read it and reach the button. */
const UNDO_TIME = 8000;

/** Shows a message that stays until it is clicked. */
export function tellToStay(message: string): void {
  new Notice(message, 0);
}

/** Shows a message; `undo` takes back the very action it tells of, and works once. Gives what takes the message away. */
export function tell(message: string, undo: (() => Promise<void>) | null): () => void {
  const notice =
    undo === null ? new Notice(message) : offer(message, WORDS.actions.undo, () => void undo());
  return () => notice.hide();
}

/** Shows a message with a button that does something about it, once. */
export function offer(message: string, label: string, act: () => void): Notice {
  const content = createFragment();
  content.createSpan({ text: message });
  const button = content.createEl("button", {
    cls: "kith-undo",
    text: label,
    attr: { type: "button" },
  });
  const notice = new Notice(content, UNDO_TIME);
  button.addEventListener(
    "click",
    (event) => {
      event.stopPropagation();
      notice.hide();
      act();
    },
    { once: true },
  );
  return notice;
}
