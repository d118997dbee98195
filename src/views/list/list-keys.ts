/**
 * The keys of the list, in one table: what is pressed, what it does, and how the help says it.
 * A plain letter that does nothing else, or any capital one, goes to the next name that begins so.
 */
import { type Component, Keymap } from "obsidian";
import { type Someone } from "../../requests";
import { type WORDS } from "../../words";
import { someonesOf } from "../row/row-subject";
import { type ListTarget, type RowTarget } from "./people-list";
import { actOnPromise, type ListTools, standingsFor } from "./row-action";
import { notePath } from "./row-reach";
import { TypeAhead } from "./type-ahead";

/** Something that was pressed on a part of the list. */
interface Press {
  readonly target: ListTarget;
  readonly event: KeyboardEvent;
  readonly tools: ListTools;
}

/** What keys do, by the key of its words. */
type KeyDeed = Exclude<keyof typeof WORDS.keys, "title" | "typeAhead" | "names">;

/** Keys and what they do. */
export interface KeyBinding {
  /** As `chordOf` names them. */
  readonly keys: readonly string[];
  readonly does: KeyDeed;
  /** Gives whether there was anything to do. */
  readonly run: (press: Press) => boolean;
}

/** All keys, as the help lists them. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  moving(["ArrowDown", "ArrowUp"], "move", ({ key }) => (key === "ArrowDown" ? 1 : -1)),
  moving(["PageDown", "PageUp"], "page", ({ key }) => (key === "PageDown" ? 10 : -10)),
  moving(["Home", "End"], "ends", ({ key }) => (key === "Home" ? "first" : "last")),
  { keys: ["ArrowRight", "ArrowLeft"], does: "fold", run: fold },
  { keys: ["Enter", "Mod+Enter"], does: "open", run: open },
  onRow(["o"], "openNote", (target, { acts }) =>
    acts.open({ path: notePath(target), line: null }, false),
  ),
  { keys: ["Space"], does: "checkIn", run: checkInOrDone },
  onPeople(["l"], "log", (people, { acts }) => acts.logCheckIn(people)),
  onRow(["d"], "done", ({ row }, { acts }) => actOnPromise(row, "done", acts)),
  onRow(["r"], "reschedule", ({ row }, { acts }) => actOnPromise(row, "reschedule", acts)),
  onRow(["s"], "snooze", (target, tools) =>
    tools.reach.showSnooze(target, standingsFor(target.row, tools)),
  ),
  onPeople(["i"], "setInterval", (people, { acts }) => acts.setInterval(people)),
  onOne(["f"], "addFollowUp", (person, { acts }) => acts.addFollowUp(person, "person")),
  onOne(["w"], "why", (person, { acts }) => acts.why(person)),
  onRow(["ContextMenu", "Shift+F10"], "menu", (target, tools) =>
    tools.reach.showMenu(target, standingsFor(target.row, tools), null),
  ),
  onRow(["x", "Shift+Space"], "select", ({ key, row }, { list }) => list.toggleSelected(key, row)),
  { keys: ["Shift+ArrowDown", "Shift+ArrowUp"], does: "extend", run: extend },
  {
    keys: ["Mod+a"],
    does: "selectAll",
    run: ({ target, tools }) => {
      tools.list.selectAll(target.section);
      return true;
    },
  },
  {
    keys: ["Escape"],
    does: "clear",
    run: ({ tools: { list } }) => {
      const had = list.selection.size > 0;
      list.clearSelection();
      return had;
    },
  },
  {
    keys: ["/", "Mod+f"],
    does: "search",
    run: ({ tools: { search } }) => {
      search?.();
      return search !== null;
    },
  },
  {
    keys: ["?"],
    does: "help",
    run: ({ tools }) => {
      tools.help();
      return true;
    },
  },
];

/** Listens to the keys of a list for as long as its owner is loaded. */
export function listenToKeys(owner: Component, tools: ListTools): void {
  const typeAhead = new TypeAhead(tools.list);
  owner.registerDomEvent(tools.list.el, "keydown", (event) => {
    const target = tools.list.targetOf(event.target);
    if (target === null || event.isComposing || tools.reach.hasMenu) return;
    if (press({ target, event, tools }, typeAhead)) event.preventDefault();
  });
}

function press(pressed: Press, typeAhead: TypeAhead): boolean {
  const { event, target } = pressed;
  const chord = chordOf(event);
  // A button of the row answers its own Enter and Space.
  if (target.kind === "row" && target.act !== null && /^(?:Enter|Space)$/.test(chord)) return false;
  if (typeAhead.continues(event)) return true;
  const binding = KEY_BINDINGS.find(({ keys }) => keys.includes(chord));
  if (binding === undefined) return typeAhead.starts(event);
  const moves = /Arrow|Page/.test(chord);
  // A key held down would act on one person after another.
  if (event.repeat && !moves) return true;
  return binding.run(pressed);
}

/** What was pressed, as the table names it: `Mod+a`, `Shift+ArrowDown`, `L`, `Space`. */
function chordOf(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : event.key;
  const mod = Keymap.isModifier(event, "Mod") ? "Mod+" : "";
  const other = (event.ctrlKey || event.metaKey) && mod === "" ? "Ctrl+" : "";
  const alt = event.altKey ? "Alt+" : "";
  // Shift is part of what a character is: "?" and "L" come with it already.
  const shift = event.shiftKey && [...key].length > 1 ? "Shift+" : "";
  return `${mod}${other}${alt}${shift}${key}`;
}

function moving(
  keys: readonly string[],
  does: KeyDeed,
  to: (event: KeyboardEvent) => number | "first" | "last",
): KeyBinding {
  const run = ({ event, tools }: Press): boolean => {
    tools.list.move(to(event));
    return true;
  };
  return { keys, does, run };
}

/** What a key does with a row; `act` gives false when the row has nothing for it. */
function onRow(
  keys: readonly string[],
  does: KeyDeed,
  act: (target: RowTarget, tools: ListTools) => unknown,
): KeyBinding {
  const run = ({ target, tools }: Press): boolean =>
    target.kind === "row" && act(target, tools) !== false;
  return { keys, does, run };
}

/** What a key does with a row's person, or all selected with them. */
function onPeople(
  keys: readonly string[],
  does: KeyDeed,
  act: (people: readonly Someone[], tools: ListTools) => void,
): KeyBinding {
  return onRow(keys, does, (target, tools) => {
    const people = peopleFor(target, tools);
    if (people.length > 0) act(people, tools);
    return people.length > 0;
  });
}

/** What a key does with one person, whoever else is selected. */
function onOne(
  keys: readonly string[],
  does: KeyDeed,
  act: (person: Someone, tools: ListTools) => void,
): KeyBinding {
  return onRow(keys, does, ({ row }, tools) => {
    if (row.kind === "promise") return false;
    const [person] = someonesOf([row.standing]);
    if (person !== undefined) act(person, tools);
    return true;
  });
}

function peopleFor({ row }: RowTarget, tools: ListTools): readonly Someone[] {
  return someonesOf(standingsFor(row, tools));
}

/** Enter and Space on a header or "8 more" do what a click does. */
function open({ target, event, tools }: Press): boolean {
  if (target.kind === "row")
    tools.acts.open(target.place ?? target.look.opens, Keymap.isModEvent(event));
  else tools.toggle(target);
  return true;
}

function checkInOrDone(pressed: Press): boolean {
  const { target, tools } = pressed;
  if (target.kind !== "row") return open(pressed);
  const people = peopleFor(target, tools);
  if (people.length === 0) return actOnPromise(target.row, "done", tools.acts);
  tools.acts.checkIn(people);
  return true;
}

function fold({ target, event, tools }: Press): boolean {
  if (target.kind === "row") {
    if (event.key === "ArrowLeft") tools.list.focusHeader(target.section);
    return event.key === "ArrowLeft";
  }
  const expanded = tools.list.el.doc.activeElement?.getAttribute("aria-expanded");
  if (expanded !== String(event.key === "ArrowLeft")) return false;
  tools.toggle(target);
  return true;
}

function extend({ target, event, tools: { list } }: Press): boolean {
  if (target.kind === "row" && list.selection.size === 0) list.selection.anchorAt(target.key);
  list.move(event.key === "ArrowDown" ? 1 : -1);
  const now = list.focused();
  if (now?.kind === "row") list.extendSelection(now.key);
  return true;
}
