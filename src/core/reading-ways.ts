/** How notes are read: what the user chose, joined with what the vault's own configuration tells. */
import { type NoteDayFormats } from "./dates/note-day";
import { markerWords } from "./markers/marker-words";
import { type TypedDays } from "./markers/typed-days";
import { type ReadingWays } from "./note-index/facts";
import { withoutMd } from "./paths";
import { foldName } from "./people/names/fold-name";
import { rulesInForce } from "./people/rules";
import { peopleMarks } from "./people/who";
import { type Settings } from "./settings/settings";

/** What the vault's own configuration tells, besides Kith's settings. */
export interface VaultWays {
  readonly formats: NoteDayFormats;
  /** Vault folders that hold templates. */
  readonly templateFolders: readonly string[];
  /** Reads YAML to plain values, dates left as strings. Throws on malformed text. */
  readonly readYaml: (yaml: string) => unknown;
  /** The days on which markers were typed. */
  readonly typed: TypedDays;
  /** BCP 47 tag of the app's language. */
  readonly language: string;
}

/** How notes are read under some settings, in a vault with some ways of its own. */
export function readingWays(settings: Settings, ways: VaultWays): ReadingWays {
  const { weekStart, dayMonthOrder, dailyNote } = settings;
  const rules = rulesInForce(settings.ruleSwitches);
  return {
    dates: { weekStart, dayMonthOrder, language: settings.language ?? ways.language },
    formats:
      dailyNote === null
        ? ways.formats
        : { ...ways.formats, daily: [dailyNote.format, ...ways.formats.daily] },
    rules,
    people: peopleMarks(rules, settings),
    notPeople: new Set(settings.notPeople.map((name) => foldName(withoutMd(name)))),
    templateFolders: ways.templateFolders,
    words: markerWords({ followup: settings.followupWords, waiting: settings.waitingWords }),
    readYaml: ways.readYaml,
    typed: ways.typed,
  };
}
