/** From a request to its answer: reads settings and vault, asks the core, and says it as text or JSON. */
import { resolve } from "node:path";
import { type Day } from "../core/dates/day";
import { type Kith } from "../core/kith";
import { type Settings } from "../core/settings";
import { readVault, whyUnreadable } from "../folder/read-vault";
import { SETTINGS_PATH, readSettingsFile, readVaultSettings } from "../folder/vault-settings";
import { agendaJson, explanationJson } from "./answer-json";
import { type Request } from "./request";
import { type Screen } from "./screen";
import { showDue, statsLine } from "./show-due";
import { showExplanation } from "./show-explanation";
import { showFollowUps, showPeople } from "./show-lists";
import { printable } from "./text-width";

/** What to print, and where. `failed` carries one line for stderr and the exit status. */
export type Answer =
  | { readonly kind: "answered"; readonly output: string }
  | { readonly kind: "failed"; readonly why: string; readonly status: 1 | 2 };

/** Answers a request as of `today`. Throws only for faults of the program. */
export async function answer(request: Request, today: Day, screen: Screen): Promise<Answer> {
  const root = resolve(request.vault);
  const noVault = await whyUnreadable(root);
  if (noVault !== null) return unreadable(request, noVault);
  const chosen = await chooseSettings(request, root);
  if (typeof chosen === "string") return { kind: "failed", why: chosen, status: 2 };
  const reading = await readVault(root, chosen.settings);
  if (reading.kind === "unreadable") return unreadable(request, reading.why);
  if (chosen.problem !== null) reading.kith.skip(SETTINGS_PATH, chosen.problem);
  return request.command === "explain"
    ? explain(reading.kith, request, { today, screen })
    : list(reading.kith, request, { today, screen });
}

function unreadable({ vault }: Request, why: string): Answer {
  return { kind: "failed", why: `cannot read the vault ${printable(vault)}: ${why}`, status: 1 };
}

interface ChosenSettings {
  readonly settings: Settings;
  /** What was wrong with the vault's own settings file, or null. */
  readonly problem: string | null;
}

/** The settings with the flags applied, or a sentence about a settings file that was asked for and can't be read. */
async function chooseSettings(request: Request, root: string): Promise<ChosenSettings | string> {
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
  return { settings, problem: reading.problem };
}

interface Occasion {
  readonly today: Day;
  readonly screen: Screen;
}

function list(kith: Kith, request: Request, { today, screen }: Occasion): Answer {
  const agenda = kith.agenda(today);
  const stats = kith.stats(today);
  if (request.json) return json(agendaJson(agenda, stats));
  const shown = {
    due: showDue,
    people: showPeople,
    followups: showFollowUps,
  }[request.command === "explain" ? "due" : request.command](agenda, screen);
  return text([...shown, printable(statsLine(stats))]);
}

function explain(kith: Kith, { person, json: asJson }: Request, occasion: Occasion): Answer {
  const match = kith.findPerson(person);
  const name = printable(person);
  if (match.kind === "several") {
    const paths = printable(match.paths.join(", "));
    return { kind: "failed", why: `"${name}" could be ${paths}: give the path`, status: 1 };
  }
  const explanation = match.kind === "one" ? kith.explain(match.path, occasion.today) : null;
  if (explanation === null) {
    return { kind: "failed", why: `nobody is known as "${name}" (see kith people)`, status: 1 };
  }
  return asJson
    ? json(explanationJson(explanation, occasion.today))
    : text(showExplanation(explanation, occasion.today, occasion.screen));
}

function json(value: unknown): Answer {
  return { kind: "answered", output: `${JSON.stringify(value, null, 2)}\n` };
}

function text(lines: readonly string[]): Answer {
  return { kind: "answered", output: `${lines.join("\n").trimEnd()}\n` };
}
