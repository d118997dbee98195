/** What can be done with a marker where it stands. */
import { Menu } from "obsidian";
import { isUnpinned } from "../core/edits/pin-edits";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { WORDS } from "../words";

/** The acts of a marker's menu. */
export interface PillActs {
  complete(followUp: PlacedFollowUp): void;
  reschedule(followUp: PlacedFollowUp): void;
  /** Writes the day that its words mean beside them. */
  pinOne(followUp: PlacedFollowUp): void;
  /** Opens the list, on this promise. */
  show(followUp: PlacedFollowUp): void;
}

/** The menu of a marker; null for one that is closed, of which nothing is left to do. */
export function pillMenu(followUp: PlacedFollowUp, acts: PillActs): Menu | null {
  if (followUp.state !== "open") return null;
  const menu = new Menu();
  addPillItems(menu, followUp, acts);
  return menu;
}

/** Adds what can be done with a marker to a menu; nothing for one that is closed. */
export function addPillItems(menu: Menu, followUp: PlacedFollowUp, acts: PillActs): void {
  if (followUp.state !== "open") return;
  const add = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) =>
      item.setSection("kith-marker").setTitle(title).setIcon(icon).onClick(run),
    );
  };
  const { actions, pills } = WORDS;
  add(actions.done, "check-square", () => acts.complete(followUp));
  add(followUp.due === null ? pills.giveDate : actions.reschedule, "calendar-clock", () =>
    acts.reschedule(followUp),
  );
  if (isUnpinned(followUp)) add(pills.pin, "pin", () => acts.pinOne(followUp));
  add(pills.show, "user-check", () => acts.show(followUp));
}

/** Shows a menu where a pill was pressed. */
export function showAt(menu: Menu, event: MouseEvent | KeyboardEvent, el: HTMLElement): void {
  if (event.instanceOf(MouseEvent)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = el.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, el.doc);
}
