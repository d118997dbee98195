/** A convention as a tiny vault, and all that is right to say about it on 15 March 2026. */
import { type Explanation, Kith } from "../../../../src/core/kith";
import { TypedDays } from "../../../../src/core/markers/typed-days";
import { type RuleSwitches } from "../../../../src/core/people/rules";
import { type PlacedFollowUp } from "../../../../src/core/ranking/agenda";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import {
  CONFIG_FILES,
  noteDayFormats,
  templateFoldersOf,
  type VaultConfigFiles,
} from "../../../../src/core/vault-config";
import { readYaml } from "../../../../src/folder/read-yaml";
import { personSign } from "../../../../src/words/en/person-signs";
import { day, type Vault } from "../../../support/vaults";

/** The day on which conventions are asked about, a Sunday. */
const TODAY = day("2026-03-15");

/** Settings that no reading of the notes can replace. */
type Own = Partial<Pick<Settings, "me" | "peopleProperties">>;

/** One way to write, as people do it. */
export interface Convention {
  readonly name: string;
  /** With the settings of other plugins under `.obsidian/`. */
  readonly vault: Vault;
  /**
   * Each person by path: name and why, then contacts from the latest, then what does not count and why; then promises.
   *
   *     Ann Lee: folder People
   *       2026-03-05 call, Daily/2026-03-05.md:1
   *       not open-task, Daily/2026-03-06.md:3
   *     task 2026-03-20 of Ann Lee, Daily/2026-03-06.md:3
   */
  readonly sheet: readonly string[];
  /** What only the user can know: who they are, what they call people. Nothing else is ever configured. */
  readonly own: Own;
}

/** Puts a convention into words: its name, its notes, and the sheet. */
export function convention(
  name: string,
  vault: Vault,
  sheet: readonly string[],
  own: Own = {},
): Convention {
  return { name, vault, sheet, own };
}

/** What the core says of a convention, some rules switched. */
export function sheetOf({ vault, own }: Convention, ruleSwitches: RuleSwitches = {}): string[] {
  const files = configOf(vault);
  const kith = new Kith(
    { ...DEFAULT_SETTINGS, ...own, ruleSwitches },
    {
      formats: noteDayFormats(files),
      templateFolders: templateFoldersOf(files),
      readYaml,
      typed: new TypedDays(),
      language: "en",
    },
  );
  for (const [path, text] of Object.entries(vault)) if (path.endsWith(".md")) kith.put(path, text);
  const { people, followUps } = kith.agenda(TODAY);
  const paths = people.map(({ person }) => person.path).sort();
  return [
    ...paths.flatMap((path) => personLines(kith.explain(path, TODAY))),
    ...followUps.map((followUp) => promiseLine(followUp, kith)),
  ];
}

function configOf(vault: Vault): VaultConfigFiles {
  const read = (file: string): unknown => {
    const text = vault[`.obsidian/${file}`];
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    daily: read(CONFIG_FILES.daily),
    periodic: read(CONFIG_FILES.periodic),
    templates: read(CONFIG_FILES.templates),
    templater: read(CONFIG_FILES.templater),
  };
}

function personLines(explanation: Explanation | null): string[] {
  if (explanation === null) return [];
  const { standing, touches, notCounted } = explanation;
  return [
    `${standing.person.name}: ${personSign(standing.person.because)}`,
    ...touches.map((touch) => `  ${touch.day} ${touch.kind}, ${placeOf(touch)}`),
    ...notCounted.map((mention) => `  not ${mention.why}, ${placeOf(mention)}`),
  ];
}

function promiseLine(promise: PlacedFollowUp, kith: Kith): string {
  const { kind, state, due, people } = promise;
  const names = people.map((path) => kith.explain(path, TODAY)?.standing.person.name);
  const when = state === "open" ? (due ?? "undated") : state;
  return `${kind} ${when} of ${names.join(" and ") || "nobody"}, ${placeOf(promise)}`;
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line + 1}`;
}
