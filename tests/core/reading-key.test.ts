import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TypedDays } from "../../src/core/markers/typed-days";
import { readingKey } from "../../src/core/reading-key";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { readYaml } from "../../src/folder/read-yaml";
import { vaultOfNotes } from "../support/random-notes";
import { day, read } from "../support/vaults";

const WAYS = {
  formats: { daily: ["YYYY-MM-DD"], reviews: [] },
  templateFolders: [],
  readYaml,
  typed: new TypedDays(),
  language: "en",
};

/** A value of each setting that differs from the default. */
const OTHERS: Settings = {
  me: ["Ana Lima"],
  defaultInterval: { n: 2, unit: "week" },
  rules: [{ by: "folder", match: "People", interval: { n: 1, unit: "month" }, limit: null }],
  peopleFolders: ["Notes"],
  peopleTags: ["work"],
  peopleTypes: ["friend"],
  peopleProperties: ["aliases"],
  notPeople: ["Ana Lima"],
  nowLimit: 0,
  peopleWithoutNotes: ["Zoë Ray"],
  tellPeopleWithoutNotes: false,
  newPersonTemplate: "Templates/person.md",
  newPersonFolder: "People",
  ignoredFolders: ["Archive"],
  ruleSwitches: { link: false },
  suggestMarkers: false,
  weekStart: 0,
  dayMonthOrder: "mdy",
  language: "de",
  dailyNote: { folder: "", format: "DD.MM.YYYY" },
  logTo: "daily",
  logHeading: "Kontakt",
  pausedUntil: day("2026-04-01"),
  yearlyLeadDays: 0,
  tellDrifting: false,
  startingInterval: { n: 1, unit: "week" },
  followupWords: ["todo"],
  waitingWords: ["hoping"],
};

const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

function keyWith(part: Partial<Settings>): string {
  return readingKey({ ...DEFAULT_SETTINGS, ...part }, WAYS, "1");
}

const asked = NAMES.filter((name) => keyWith({ [name]: OTHERS[name] }) === keyWith({}));

describe("facts read under one key", () => {
  it.each(asked)("are the same whatever %s is", (name) => {
    fc.assert(
      fc.property(vaultOfNotes, (vault) => {
        const notes = Object.fromEntries(vault);
        const [usual, other] = [read(notes), read(notes, { [name]: OTHERS[name] })];
        for (const path of vault.keys()) expect(other.factsOf(path)).toEqual(usual.factsOf(path));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    "peopleFolders",
    "ignoredFolders",
    "ruleSwitches",
    "weekStart",
    "dayMonthOrder",
    "language",
    "dailyNote",
    "notPeople",
    "followupWords",
  ])("are of no use when %s is another", (name) => expect(asked).not.toContain(name));

  it.each([
    ["the program", () => readingKey(DEFAULT_SETTINGS, WAYS, "2")],
    ["the app's language", () => readingKey(DEFAULT_SETTINGS, { ...WAYS, language: "fr" }, "1")],
    [
      "a template folder",
      () => readingKey(DEFAULT_SETTINGS, { ...WAYS, templateFolders: ["T"] }, "1"),
    ],
    [
      "a daily note's format",
      () => readingKey(DEFAULT_SETTINGS, { ...WAYS, formats: { daily: [], reviews: [] } }, "1"),
    ],
  ])("are of no use with another %s", (_, key) => expect(key()).not.toBe(keyWith({})));
});
