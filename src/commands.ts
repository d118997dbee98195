/** The commands: what each is called and what it runs. */
import { type Command, type Plugin } from "obsidian";
import { type Someone } from "./requests";
import { WORDS } from "./words";

/** What commands ask for; of whom, or null to be asked. */
export interface CommandActs {
  logCheckIn(person: Someone | null): void;
  addFollowUp(person: Someone | null): void;
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
  readonly openList: () => void;
  /** The person whose note has a path, or null. */
  readonly personAt: (path: string) => Someone | null;
}

/** Adds the commands and the ribbon icon to the plugin, which takes them away again. A command is about the person whose note is open. */
export function addCommands(plugin: Plugin, acts: CommandActs, tools: CommandTools): void {
  for (const command of tableOf(plugin, acts, tools)) plugin.addCommand(command);
  plugin.addRibbonIcon("user-check", WORDS.commands.open, tools.openList);
}

function tableOf(plugin: Plugin, acts: CommandActs, tools: CommandTools): Command[] {
  const { commands } = WORDS;
  const { openList, personAt } = tools;
  const active = (): string | null => plugin.app.workspace.getActiveFile()?.path ?? null;
  const person = (): Someone | null => {
    const path = active();
    return path === null ? null : personAt(path);
  };
  return [
    { id: "open", name: commands.open, icon: "user-check", callback: openList },
    {
      id: "log-check-in",
      name: commands.log,
      icon: "pencil",
      callback: () => acts.logCheckIn(person()),
    },
    {
      id: "add-follow-up",
      name: commands.followUp,
      icon: "plus",
      callback: () => acts.addFollowUp(person()),
    },
    { id: "why", name: commands.why, icon: "help-circle", callback: () => acts.why(person()) },
    {
      id: "round",
      name: WORDS.round.start,
      icon: "play",
      callback: () => acts.startRound(),
    },
    {
      id: "year",
      name: WORDS.heatmap.command,
      icon: "calendar-days",
      callback: () => acts.showYear(null),
    },
    { id: "pin-note", name: commands.pinNote, icon: "pin", callback: () => acts.pin(active()) },
    {
      id: "suggest-intervals",
      name: commands.suggest,
      icon: "repeat",
      callback: () => acts.suggestIntervals(),
    },
    { id: "pin-vault", name: commands.pinVault, icon: "pin", callback: () => acts.pin(null) },
    { id: "undo", name: commands.undo, icon: "undo-2", callback: () => acts.undo() },
  ];
}
