/** Names a modal by its title, for those who hear it opening. */
import { type Modal } from "obsidian";

let named = 0;

/** Ties a modal to its title. To be called once the title is set. */
export function nameModal({ modalEl, titleEl }: Modal): void {
  named += 1;
  titleEl.id = `kith-modal-${String(named)}`;
  modalEl.setAttribute("aria-labelledby", titleEl.id);
}
