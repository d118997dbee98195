/**
 * Mouse, touch and keys on the list, as core panes have them: click opens, Mod-click and middle
 * click open a new tab, hover previews, right click and long press open the menu, rows drag as
 * links, arrows move.
 *
 *     ↑ ↓ Home End   move              Enter   open the line that matters     o   open the note
 *     → ←            unfold, fold      Space   check in, or done              l   log with details
 *     s   snooze      d   done          r   reschedule                         Shift-F10   menu
 */
import { type Component, Keymap } from "obsidian";
import { type PlacedFollowUp, type Row } from "../core/ranking/agenda";
import { type ListTarget, type PeopleList, type RowTarget } from "./people-list";
import { type RowActs } from "./row-acts";
import { type RowAct } from "./row-element";
import { someoneOf } from "./row-menu";
import { notePath, type RowReach } from "./row-reach";

/**
 * Milliseconds in which a second click on a button is part of the first. The row acted on may have
 * left by then, and the next person's button stand under the pointer.
 */
const DOUBLE_CLICK = 400;

/** What gestures lead to, besides the acts of rows. */
export interface GestureTools {
  readonly acts: RowActs;
  readonly reach: RowReach;
  readonly toggle: (target: Exclude<ListTarget, RowTarget>) => void;
}

/** Listens to a list for as long as its owner is loaded. */
export function listenToList(owner: Component, list: PeopleList, tools: GestureTools): void {
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

  let actedAt = Number.NEGATIVE_INFINITY;
  on("click", (target, event) => {
    event.preventDefault();
    if (target.kind !== "row") tools.toggle(target);
    else if (target.act === null) open(target, event, tools.acts);
    else if (event.timeStamp - actedAt > DOUBLE_CLICK) {
      actedAt = event.timeStamp;
      act(target, target.act, tools);
    }
  });
  onRow("auxclick", (target, event) => middleClick(target, event, tools));
  // Without this Windows begins to scroll on a middle click.
  on("mousedown", (_target, event) => event.button === 1 && event.preventDefault());
  onRow("contextmenu", (target, event) => {
    event.preventDefault();
    tools.reach.showMenu(target, event);
  });
  onRow("mouseover", (target, event) => tools.reach.preview(target, event));
  onRow("dragstart", (target, event) => tools.reach.drag(target, event));
  on("focusin", (_target, event) => list.mark(event.target));
  on("keydown", (target, event) => {
    if (key(target, event, { list, tools })) event.preventDefault();
  });
}

function middleClick(target: RowTarget, event: MouseEvent, { acts }: GestureTools): void {
  if (event.button !== 1) return;
  event.preventDefault();
  acts.open(target.place ?? target.look.opens, "tab");
}

function open(target: RowTarget, event: MouseEvent | KeyboardEvent, acts: RowActs): void {
  acts.open(target.place ?? target.look.opens, Keymap.isModEvent(event));
}

function act(target: RowTarget, name: RowAct, tools: GestureTools): void {
  const { row } = target;
  const { acts } = tools;
  const promise = promiseOf(row);
  switch (name) {
    case "check-in":
      if (row.kind === "person") acts.checkIn(someoneOf(row.standing));
      break;
    case "snooze":
      if (row.kind === "person") tools.reach.showSnooze(target);
      break;
    case "done":
      if (promise !== null) acts.complete(promise);
      break;
    case "reschedule":
      if (promise !== null) acts.reschedule(promise);
      break;
    case "more":
      tools.reach.showMenu(target, null);
  }
}

/** The promise a row is, or the most pressing one of a person's. */
function promiseOf(row: Row): PlacedFollowUp | null {
  if (row.kind === "promise") return row.followUp;
  return row.standing.reasons.find(({ followUp }) => followUp !== null)?.followUp ?? null;
}

const MOVES: ReadonlyMap<string, number | "first" | "last"> = new Map<
  string,
  number | "first" | "last"
>([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", 10],
  ["PageUp", -10],
  ["Home", "first"],
  ["End", "last"],
]);

const ACT_KEYS: ReadonlyMap<string, RowAct> = new Map([
  ["s", "snooze"],
  ["d", "done"],
  ["r", "reschedule"],
  ["ContextMenu", "more"],
]);

/** A list, and what its keys lead to. */
interface KeyedList {
  readonly list: PeopleList;
  readonly tools: GestureTools;
}

/** Does what a key stands for. Gives whether it stands for anything here. */
function key(target: ListTarget, event: KeyboardEvent, on: KeyedList): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const move = plain ? MOVES.get(event.key) : undefined;
  if (move !== undefined) {
    on.list.move(move);
    return true;
  }
  if (target.kind !== "row") return foldKey(target, event, on);
  // A button of the row answers its own Enter and Space.
  if (target.act !== null) return false;
  if (event.key === "Enter") {
    open(target, event, on.tools.acts);
    return true;
  }
  // A key held down would act on one person after another.
  return plain && (event.repeat || rowKey(target, event, on));
}

function foldKey(
  target: Exclude<ListTarget, RowTarget>,
  event: KeyboardEvent,
  { list, tools }: KeyedList,
): boolean {
  const expanded = list.el.doc.activeElement?.getAttribute("aria-expanded");
  const folds = event.key === "ArrowLeft" && expanded === "true";
  const unfolds = event.key === "ArrowRight" && expanded === "false";
  if (!folds && !unfolds && event.key !== "Enter" && event.key !== " ") return false;
  tools.toggle(target);
  return true;
}

function rowKey(target: RowTarget, event: KeyboardEvent, { list, tools }: KeyedList): boolean {
  const { row } = target;
  const { acts } = tools;
  const named = ACT_KEYS.get(event.key);
  if (named !== undefined) act(target, named, tools);
  else if (event.key === "F10" && event.shiftKey) tools.reach.showMenu(target, null);
  else if (event.key === " ") act(target, row.kind === "person" ? "check-in" : "done", tools);
  else if (event.key === "ArrowLeft") list.focusHeader(target.section);
  else if (event.key === "l" && row.kind === "person") acts.logCheckIn(someoneOf(row.standing));
  else if (event.key === "o") acts.open({ path: notePath(target), line: null }, false);
  else return false;
  return true;
}
