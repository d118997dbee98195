/** What is typed into the fields of the settings, and what it changes. */
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type Interval } from "../../src/core/dates/interval";
import { readSettings } from "../../src/core/settings/read";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { writeSettings } from "../../src/core/settings/write";
import { sayInterval, sayLimit } from "../../src/views/settings/interval-text";
import { type FieldKey, fieldOf } from "../../src/views/settings/settings-fields";
import { readEvery } from "../../src/views/wording/day-words";
import { speak, WORDS } from "../../src/words";
import { day } from "../support/vaults";

const MONTH = { n: 1, unit: "month" } as const;
const FORTNIGHT = { n: 2, unit: "week" } as const;

describe("a field of the settings", () => {
  it.each<[FieldKey, string, Partial<Settings>]>([
    ["defaultInterval", "monthly", { defaultInterval: MONTH }],
    ["defaultInterval", "jeden Monat", { defaultInterval: MONTH }],
    ["defaultInterval", " ", { defaultInterval: null }],
    ["defaultInterval", "never", { defaultInterval: null }],
    ["startingInterval", "every 2 weeks", { startingInterval: FORTNIGHT }],
    ["startingInterval", "", { startingInterval: null }],
    ["followupWords", "@Remind, #nachfassen", { followupWords: ["remind", "nachfassen"] }],
    ["followupWords", "", { followupWords: [] }],
    ["waitingWords", "owed, à-rendre,", { waitingWords: ["owed", "à-rendre"] }],
    ["peopleTags", "#Friend, family", { peopleTags: ["friend", "family"] }],
    ["yearlyLeadDays", "0", { yearlyLeadDays: 0 }],
    ["pausedUntil", "2026-08-31", { pausedUntil: day("2026-08-31") }],
    ["dailyFormat", "YYYY-MM-DD", { dailyNote: { folder: "", format: "YYYY-MM-DD" } }],
  ])("%s takes %j, shows it again, and it is stored", (key, text, change) => {
    const field = fieldOf(key);
    expect(field?.read(text, DEFAULT_SETTINGS)).toEqual(change);
    const settings = { ...DEFAULT_SETTINGS, ...change };
    expect(field?.read(field.show(settings), settings)).toEqual(change);
    const stored: unknown = JSON.parse(JSON.stringify(writeSettings(settings)));
    expect(readSettings(stored)).toEqual(settings);
  });

  it.each<[FieldKey, string]>([
    ["defaultInterval", "often"],
    ["startingInterval", "biweekly"],
    ["followupWords", "follow me"],
    ["followupWords", "remind, @"],
    ["waitingWords", "<img onerror>"],
    ["yearlyLeadDays", "366"],
    ["pausedUntil", "soon"],
    ["nowLimit", "-1"],
  ])("%s says why it doesn't take %j", (key, text) => {
    const field = fieldOf(key);
    expect(field?.read(text, DEFAULT_SETTINGS)).toBeNull();
    expect(field?.objection?.()).toMatch(/\.$/);
  });
});

describe("an interval in the settings", () => {
  afterEach(() => void speak("en"));

  it.each([
    ["en", "every month", "10 weeks", "never"],
    ["de", "jeden Monat", "10 Wochen", "nie"],
    ["fr", "chaque mois", "10 semaines", "jamais"],
  ])("is shown in the language in use: %s, %s", (language, every, limit, never) => {
    speak(language);
    expect(fieldOf("defaultInterval")?.show({ ...DEFAULT_SETTINGS, defaultInterval: MONTH })).toBe(
      every,
    );
    expect(sayInterval(MONTH, WORDS.settings.never)).toBe(every);
    expect(sayLimit({ n: 10, unit: "week" })).toBe(limit);
    expect(sayInterval(null, WORDS.settings.never)).toBe(never);
    expect(readEvery(never)).toMatchObject({ kind: "read", value: null });
  });

  it("is read back as it is shown, in every language", () => {
    const intervals = fc.oneof(
      fc.record<Interval>({
        n: fc.integer({ min: 1, max: 100 }),
        unit: fc.constantFrom("day", "week", "month", "year"),
      }),
      fc.record<Interval>({ n: fc.integer({ min: 1, max: 36_500 }), unit: fc.constant("day") }),
    );
    fc.assert(
      fc.property(fc.constantFrom("en", "de", "fr"), intervals, (language, interval) => {
        speak(language);
        for (const shown of [sayInterval(interval, ""), sayLimit(interval)])
          expect(readEvery(shown)).toMatchObject({ kind: "read", value: interval });
      }),
    );
  });
});
