/** The keys of the list, as they are. */
import { type App, Modal, Platform } from "obsidian";
import { WORDS } from "../../words";
import { nameModal } from "../dom/modal-name";
import { KEY_BINDINGS } from "./list-keys";

/** Shows the table of keys. */
export class KeysModal extends Modal {
  constructor(app: App) {
    super(app);
    this.setTitle(WORDS.keys.title);
    this.modalEl.addClass("kith-keys");
    nameModal(this);
  }

  override onOpen(): void {
    const list = this.contentEl.createEl("dl", { cls: "kith-keys-list" });
    for (const { keys, does } of KEY_BINDINGS) {
      const term = list.createEl("dt");
      for (const key of keys) term.createEl("kbd", { text: shownKey(key) });
      list.createEl("dd", { text: WORDS.keys[does] });
    }
    this.contentEl.createDiv({ cls: "kith-card-note", text: WORDS.keys.typeAhead });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

/** `Mod+a` as people know it: "Ctrl A", or "⌘ A". */
function shownKey(chord: string): string {
  const names = WORDS.keys.names;
  const parts = chord === "+" ? ["+"] : chord.split("+");
  const mod = Platform.isMacOS ? "⌘" : "Ctrl";
  return parts.map((part) => (part === "Mod" ? mod : (names[part] ?? part))).join(" ");
}
