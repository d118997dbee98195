/**
 * The commands: what each is called and what it runs. A command is about whom or what the list
 * stands on while the list is active, else about the person whose note is open.
 */
import { type Plugin } from "obsidian";
import { type Day } from "./core/dates/day";
import { type Standing } from "./core/ranking/agenda";
import { type Someone } from "./requests";
import { type RowActs } from "./views/row/row-acts";
import { mostPressingPromise, someonesOf, type Subject } from "./views/row/row-subject";
import { snoozeEnder } from "./views/row/snooze-menu";
import { CheckInView } from "./views/sidebar/check-in-view";
import { WORDS } from "./words";

/** What commands ask for; of whom, or null to be asked. */
interface CommandActs extends Omit<RowActs, "why"> {
  why(person: Someone | null): void;
  startRound(): void;
  showYear(person: Someone | null): void;
  /** Offers to pin the dates of a note, or of the vault when null. */
  pin(path: string | null): void;
  /** Takes back the last action. */
  undo(): void;
  /** Offers intervals told from the rhythms that were kept. */
  suggestIntervals(): void;
}

/** What commands need to know. */
export interface CommandTools {
  readonly acts: CommandActs;
  readonly withoutNote: { review(): void };
  readonly today: () => Day;
  /** Shows the list and makes it the active pane. */
  readonly openList: () => Promise<void>;
  /** The person whose note has a path, or null. */
  readonly standingAt: (path: string) => Standing | null;
}

/** Adds the icon that opens the list to the ribbon, from which the plugin takes it away again. */
export function addRibbon(plugin: Plugin, { openList }: CommandTools): HTMLElement {
  return plugin.addRibbonIcon("user-check", WORDS.commands.open, () => void openList());
}

/** Adds the commands to the plugin, which takes them away again; anew, they are named in the language in use. */
export function addCommands(plugin: Plugin, tools: CommandTools): void {
  const { openList } = tools;
  const open = (): void => void openList();
  const search = async (): Promise<void> => {
    await openList();
    plugin.app.workspace.getActiveViewOfType(CheckInView)?.openSearch();
  };
  const { commands } = WORDS;
  plugin.addCommand({ id: "open", name: commands.open, icon: "user-check", callback: open });
  plugin.addCommand({
    id: "search",
    name: commands.search,
    icon: "search",
    callback: () => void search(),
  });
  addAskingCommands(plugin, tools);
  addSubjectCommands(plugin, tools);
}

/** Those that ask whom they are about when nobody is in view. */
function addAskingCommands(plugin: Plugin, tools: CommandTools): void {
  const { commands } = WORDS;
  const { acts } = tools;
  const people = (): readonly Someone[] | null => {
    const found = peopleIn(subjectNow(plugin, tools));
    return found.length === 0 ? null : found;
  };
  const person = (): Someone | null => people()?.[0] ?? null;
  /** Who is in the list means its row's person; who writes means the place. */
  const start = (): "cursor" | "person" =>
    plugin.app.workspace.getActiveViewOfType(CheckInView) === null ? "cursor" : "person";
  const active = (): string | null => plugin.app.workspace.getActiveFile()?.path ?? null;
  const table: readonly [id: string, name: string, icon: string, run: () => void][] = [
    ["check-in-today", commands.checkIn, "check", () => acts.checkIn(people())],
    ["log-check-in", commands.log, "pencil", () => acts.logCheckIn(people())],
    ["add-follow-up", commands.followUp, "plus", () => acts.addFollowUp(person(), start())],
    ["why", commands.why, "help-circle", () => acts.why(person())],
    ["round", WORDS.round.start, "play", () => acts.startRound()],
    ["year", WORDS.heatmap.command, "calendar-days", () => acts.showYear(null)],
    ["pin-note", commands.pinNote, "pin", () => acts.pin(active())],
    ["suggest-intervals", commands.suggest, "repeat", () => acts.suggestIntervals()],
    ["pin-vault", commands.pinVault, "pin", () => acts.pin(null)],
    [
      "people-without-note",
      WORDS.withoutNote.command,
      "user-plus",
      () => tools.withoutNote.review(),
    ],
    ["undo", commands.undo, "undo-2", () => acts.undo()],
  ];
  for (const [id, name, icon, callback] of table) plugin.addCommand({ id, name, icon, callback });
}

/** Those that are there only while somebody or something is in view for them. */
function addSubjectCommands(plugin: Plugin, tools: CommandTools): void {
  const { commands } = WORDS;
  const { acts, today } = tools;
  /** What a command does to a subject, or null when there is nothing to do. */
  type Deed = (subject: Subject) => (() => void) | null;
  const toPeople =
    (act: (people: readonly Someone[]) => void): Deed =>
    (subject) => {
      const people = peopleIn(subject);
      return people.length === 0 ? null : () => act(people);
    };
  const toPromise =
    (act: CommandActs["complete"]): Deed =>
    ({ promise }) =>
      promise === null ? null : () => act(promise);
  const table: readonly [id: string, name: string, icon: string, deed: Deed][] = [
    ["done", commands.done, "check-square", toPromise((promise) => acts.complete(promise))],
    [
      "reschedule",
      commands.reschedule,
      "calendar-clock",
      toPromise((promise) => acts.reschedule(promise)),
    ],
    ["snooze", commands.snooze, "clock", toPeople((people) => acts.snoozeInWords(people))],
    [
      "end-snooze",
      commands.unsnooze,
      "alarm-clock-off",
      ({ standings }) => snoozeEnder(standings, { acts, today: today() }),
    ],
    [
      "set-interval",
      commands.setInterval,
      "repeat",
      toPeople((people) => acts.setInterval(people)),
    ],
  ];
  for (const [id, name, icon, deed] of table) {
    const checkCallback = (checking: boolean): boolean => {
      const subject = subjectNow(plugin, tools);
      const run = subject === null ? null : deed(subject);
      if (!checking) run?.();
      return run !== null;
    };
    plugin.addCommand({ id, name, icon, checkCallback });
  }
}

/** Whom or what the user is at, or null. */
function subjectNow({ app }: Plugin, { standingAt }: CommandTools): Subject | null {
  const view = app.workspace.getActiveViewOfType(CheckInView);
  if (view !== null) return view.subject();
  const path = app.workspace.getActiveFile()?.path;
  const standing = path === undefined ? null : standingAt(path);
  if (standing === null) return null;
  return { standings: [standing], promise: mostPressingPromise(standing) };
}

function peopleIn(subject: Subject | null): Someone[] {
  return someonesOf(subject?.standings ?? []);
}
