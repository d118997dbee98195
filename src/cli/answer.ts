/** From a request to its answer: reads settings and vault, asks the core, and says it as text or JSON. */
import { resolve } from "node:path";
import { type Day } from "../core/dates/day";
import { type DateWays } from "../core/dates/phrase";
import { type Explanation, type Kith, type Stats } from "../core/kith";
import { type Agenda, type PlacedFollowUp } from "../core/ranking/agenda";
import { type Settings } from "../core/settings/settings";
import { type FolderCache } from "../folder/folder-cache";
import { readNotes } from "../folder/read-notes";
import { readVault, whyUnreadable } from "../folder/read-vault";
import {
  readSettingsFile,
  readVaultSettings,
  SETTINGS_PATH,
  type SettingsReading,
} from "../folder/vault-settings";
import { agendaJson, explanationJson } from "./answer-json";
import { showAssumed } from "./assumed-ways";
import { type Request } from "./request";
import { type Screen } from "./screen";
import { showDue, statsLine } from "./show-due";
import { showExplanation } from "./show-explanation";
import { showFollowUps, showPeople, showUnknown } from "./show-lists";

/** What to print, and where. `failed` carries one line for stderr and the exit status. */
export type Answer =
  | { readonly kind: "answered"; readonly output: string }
  | { readonly kind: "failed"; readonly why: string; readonly status: 1 | 2 };

/** Set at build time: stands for the sources that notes are read with. */
declare const KITH_READER: string;

/** When, for which screen and with what knowledge to answer. */
export interface Moment {
  readonly today: Day;
  readonly screen: Screen;
  /** What notes said before; null reads them all. */
  readonly cache: FolderCache | null;
}

/** Answers a request. Throws only for faults of the program. */
export async function answer(request: Request, moment: Moment): Promise<Answer> {
  const { today, screen, cache } = moment;
  const root = resolve(request.vault);
  const noVault = await whyUnreadable(root);
  if (noVault !== null) return unreadable(request, noVault);
  const chosen = await chooseSettings(request, root);
  if (typeof chosen === "string") return { kind: "failed", why: chosen, status: 2 };
  const tools = { read: readNotes, cache, code: KITH_READER };
  const reading = await readVault(root, chosen.settings, tools);
  if (reading.kind === "unreadable") return unreadable(request, reading.why);
  if (chosen.problem !== null) reading.kith.skip(SETTINGS_PATH, chosen.problem);
  const assumed = (followUps: readonly PlacedFollowUp[]): string[] =>
    showAssumed(followUps, waysOf(chosen.settings), waysOf(chosen.american));
  const occasion = { today, screen, asJson: request.json, damaged: reading.damaged, assumed };
  return request.command === "explain"
    ? explain(reading.kith, request.person, occasion)
    : list(reading.kith, request.command, occasion);
}

function unreadable({ vault }: Request, why: string): Answer {
  return { kind: "failed", why: `cannot read the vault ${vault}: ${why}`, status: 1 };
}

/** The settings with the flags applied, or a sentence about a settings file that was asked for and can't be read. */
async function chooseSettings(request: Request, root: string): Promise<SettingsReading | string> {
  const { settingsFile, every, me } = request;
  const reading =
    settingsFile === null ? await readVaultSettings(root) : await readSettingsFile(settingsFile);
  if (reading === null) return `--settings ${settingsFile}: there is no such file`;
  if (settingsFile !== null && reading.problem !== null) {
    return `--settings ${settingsFile}: ${reading.problem}`;
  }
  const settings = {
    ...reading.settings,
    me: [...reading.settings.me, ...me],
    ...(every === null ? {} : { defaultInterval: every === "never" ? null : every }),
  };
  return { ...reading, settings };
}

function waysOf({ weekStart, dayMonthOrder, language }: Settings): DateWays {
  return { weekStart, dayMonthOrder, language: language ?? "en" };
}

/** When and how to answer. */
interface Occasion {
  readonly today: Day;
  readonly screen: Screen;
  readonly asJson: boolean;
  /** Files read in part, to be told with those skipped. */
  readonly damaged: Stats["skipped"];
  /** What is told of dates that the region would decide. */
  readonly assumed: (followUps: readonly PlacedFollowUp[]) => string[];
}

const SHOWN = { due: showDue, people: showPeople, followups: showFollowUps } as const;

function list(kith: Kith, command: keyof typeof SHOWN, occasion: Occasion): Answer {
  const { today, screen, asJson } = occasion;
  const agenda = kith.agenda(today);
  const stats = withDamaged(kith.stats(today), occasion.damaged);
  return asJson
    ? json(agendaJson(agenda, stats))
    : text([
        ...SHOWN[command](agenda, screen),
        ...(command === "people"
          ? showUnknown(kith.unknownPeople(today))
          : occasion.assumed(agenda.followUps)),
        statsLine(stats),
      ]);
}

function withDamaged(stats: Stats, damaged: Stats["skipped"]): Stats {
  const skipped = [...stats.skipped, ...damaged].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...stats, skipped };
}

function explain(kith: Kith, person: string, occasion: Occasion): Answer {
  const { today, screen, asJson } = occasion;
  const match = kith.findPerson(person);
  if (match.kind === "several") {
    const why = `"${person}" could be ${match.paths.join(" or ")}; give the path`;
    return { kind: "failed", why, status: 1 };
  }
  const explanation = match.kind === "one" ? kith.explain(match.path, today) : null;
  if (explanation === null) {
    const why = `nobody is known as "${person}"${suggestion(kith.agenda(today), person)}`;
    return { kind: "failed", why, status: 1 };
  }
  return asJson
    ? json(explanationJson(explanation, today))
    : text([
        ...showExplanation(explanation, today, screen),
        ...occasion.assumed(promisesOf(explanation)),
      ]);
}

function promisesOf({ standing, laterPromises }: Explanation): PlacedFollowUp[] {
  return [...standing.reasons.flatMap(({ followUp }) => followUp ?? []), ...laterPromises];
}

/** Names offered to somebody who gave half of one. */
const MOST_SUGGESTED = 3;

function suggestion({ people }: Agenda, person: string): string {
  const part = person.toLowerCase();
  const close = people.filter(({ person: { name } }) => name.toLowerCase().includes(part));
  if (close.length === 0) return "; kith people lists everybody";
  const names = close.slice(0, MOST_SUGGESTED).map(({ person: { name } }) => name);
  return `; did you mean ${names.join(" or ")}?`;
}

function json(value: unknown): Answer {
  return { kind: "answered", output: `${JSON.stringify(value, null, 2)}\n` };
}

function text(lines: readonly string[]): Answer {
  return { kind: "answered", output: `${lines.join("\n").trimEnd()}\n` };
}
