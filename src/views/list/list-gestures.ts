/**
 * Mouse and touch on the list, as core panes have them: click opens, Mod-click and middle click
 * open a new tab, hover previews, right click opens the menu, rows drag as links.
 *
 *     Shift-click   selects from the last row selected to here
 *     Alt-click     selects this row besides, as in the file explorer; so does a click on the ring
 *     long press    begins a selection, to which taps add; of a promise it opens the menu
 */
import { type Component, Keymap, Platform } from "obsidian";
import { listenToKeys } from "./list-keys";
import { type ListTarget, type RowTarget } from "./people-list";
import { type ListTools, pressButton, standingsFor } from "./row-action";

/**
 * Milliseconds, and pixels, in which a second click on a button is part of the first. The row acted on
 * may have left by then, and the next person's button stand under the pointer.
 */
const DOUBLE_CLICK = { time: 400, reach: 16 };

/** Listens to a list for as long as its owner is loaded. */
export function listenToList(owner: Component, tools: ListTools): void {
  const { list, reach } = tools;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (target: ListTarget, event: HTMLElementEventMap[Type]) => void,
  ): void => {
    owner.registerDomEvent(list.el, type, (event) => {
      const target = list.targetOf(event.target);
      if (target !== null) act(target, event);
    });
  };
  const onRow = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (target: RowTarget, event: HTMLElementEventMap[Type]) => void,
  ): void => on(type, (target, event) => target.kind === "row" && act(target, event));

  let acted: MouseEvent | null = null;
  on("click", (target, event) => {
    event.preventDefault();
    if (target.kind !== "row") tools.toggle(target);
    else if (selects(target, event, tools)) return;
    else if (target.act === null) open(target, event, tools);
    else if (acted === null || !isOneDoubleClick(acted, event)) {
      acted = event;
      pressButton(target, target.act, tools);
    }
  });
  onRow("auxclick", (target, event) => middleClick(target, event, tools));
  // Without this Windows begins to scroll on a middle click, and Shift marks text up to here.
  on("mousedown", (_target, event) => {
    if (event.button === 1 || event.shiftKey) event.preventDefault();
  });
  onRow("contextmenu", (target, event) => {
    event.preventDefault();
    if (isTouch(event) && target.row.kind === "person") list.toggleSelected(target.key, target.row);
    else reach.showMenu(target, standingsFor(target.row, tools), event);
  });
  onRow("mouseover", (target, event) => reach.preview(target, event));
  onRow("dragstart", (target, event) => reach.drag(target, event));
  on("focusin", (_target, event) => list.mark(event.target));
  listenToKeys(owner, tools);
}

function isOneDoubleClick(first: MouseEvent, second: MouseEvent): boolean {
  const away = Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY);
  return second.timeStamp - first.timeStamp <= DOUBLE_CLICK.time && away <= DOUBLE_CLICK.reach;
}

/** Selects if that is what a click means. */
function selects({ key, row, act }: RowTarget, event: MouseEvent, { list }: ListTools): boolean {
  if (row.kind !== "person" || (act !== null && act !== "select")) return false;
  const taps = isTouch(event) && list.selection.size > 0;
  if (event.shiftKey && !Keymap.isModifier(event, "Mod")) list.extendSelection(key);
  else if (act === "select" || event.altKey || taps) list.toggleSelected(key, row);
  else return false;
  list.focusOn(key);
  return true;
}

function middleClick(target: RowTarget, event: MouseEvent, { acts }: ListTools): void {
  if (event.button !== 1) return;
  event.preventDefault();
  acts.open(target.place ?? target.look.opens, "tab");
}

function open(target: RowTarget, event: MouseEvent, { acts }: ListTools): void {
  acts.open(target.place ?? target.look.opens, Keymap.isModEvent(event));
}

/** Whether a finger did it. Not every engine tells; on a phone a finger is likely. */
function isTouch(event: MouseEvent): boolean {
  const { pointerType } = event as Partial<PointerEvent>;
  return pointerType === undefined || pointerType === ""
    ? Platform.isMobile
    : pointerType === "touch";
}
