/** What the facts of notes depend on besides the notes, as one text: facts read under another are of no use. */
import { type VaultWays } from "./reading-ways";
import { type Settings } from "./settings/settings";

/** Settings that only matter once facts are asked about. All others are taken to change how notes are read. */
const ASKED_LATER: ReadonlySet<string> = new Set<keyof Settings>([
  "me",
  "defaultInterval",
  "rules",
  "nowLimit",
  "peopleWithoutNotes",
  "tellPeopleWithoutNotes",
  "newPersonTemplate",
  "newPersonFolder",
  "suggestMarkers",
  "logTo",
  "logHeading",
  "pausedUntil",
  "yearlyLeadDays",
  "tellDrifting",
  "startingInterval",
]);

/** Under which key facts are kept: `code` stands for the program that reads them. */
export function readingKey(settings: Settings, ways: VaultWays, code: string): string {
  const read = Object.entries(settings).filter(([name]) => !ASKED_LATER.has(name));
  const { formats, templateFolders, language } = ways;
  return JSON.stringify([code, Object.fromEntries(read), formats, templateFolders, language]);
}
