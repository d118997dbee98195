import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addInterval,
  type Interval,
  printInterval,
  readInterval,
} from "../../../src/core/dates/interval";
import { TABLES } from "../../../src/core/dates/languages/tables";
import { day } from "./said-on-wednesday";

/** An interval's text read and printed again, "never", "refused", or null. */
function understood(value: unknown): string | null {
  const reading = readInterval(value);
  if (reading === null) return null;
  return reading.kind === "every" ? printInterval(reading.interval) : reading.kind;
}

describe("an interval", () => {
  it.each([
    ["every 2 weeks", "2 weeks"],
    ["2 weeks", "2 weeks"],
    ["two weeks", "2 weeks"],
    ["every two weeks", "2 weeks"],
    ["Every Other Week", "2 weeks"],
    ["every second week", "2 weeks"],
    ["every 2nd week", "2 weeks"],
    ["once every 2 weeks", "2 weeks"],
    ["fortnightly", "2 weeks"],
    ["Three times a year", "4 months"],
    ["4x per year", "3 months"],
    ["6 times a year", "2 months"],
    ["tous les semestres", "6 months"],
    ["every fortnight", "2 weeks"],
    ["a fortnight", "2 weeks"],
    ["2w", "2 weeks"],
    ["2 wks", "2 weeks"],
    ["P2W", "2 weeks"],
    ["p2w", "2 weeks"],
    ["every-2-weeks", "2 weeks"],
    [" every  2\tweeks ", "2 weeks"],
    ["weekly", "1 week"],
    ["once a week", "1 week"],
    ["every week", "1 week"],
    ["each week", "1 week"],
    ["week", "1 week"],
    ["daily", "1 day"],
    ["every day", "1 day"],
    ["14", "14 days"],
    [14, "14 days"],
    ["every 14", "14 days"],
    ["14 days", "14 days"],
    ["14d", "14 days"],
    ["P14D", "14 days"],
    ["fourteen days", "14 days"],
    ["a couple of weeks", "2 weeks"],
    ["monthly", "1 month"],
    ["every month", "1 month"],
    ["every other month", "2 months"],
    ["3 months", "3 months"],
    ["3mo", "3 months"],
    ["P1M", "1 month"],
    ["quarterly", "3 months"],
    ["every quarter", "3 months"],
    ["2 quarters", "6 months"],
    ["1q", "3 months"],
    ["half-yearly", "6 months"],
    ["twice a year", "6 months"],
    ["yearly", "1 year"],
    ["annually", "1 year"],
    ["1y", "1 year"],
    ["P1Y", "1 year"],
    ["every two years", "2 years"],
    ["36500", "36500 days"],
  ])("%j is %s", (value, expected) => {
    expect(understood(value)).toBe(expected);
  });

  it.each(["never", "Never", "none", "off", "no", false])("%j is never", (value) => {
    expect(understood(value)).toBe("never");
  });

  it.each([
    ["biweekly", "biweekly"],
    ["bi-weekly", "biweekly"],
    ["Bimonthly", "bimonthly"],
    ["biannual", "biannual"],
    ["2m", "minutes-or-months"],
    ["every 3 m", "minutes-or-months"],
    ["every Monday", "weekday"],
    ["weekdays", "weekday"],
    ["0", "too-short"],
    [0, "too-short"],
    ["-3", null],
    ["5 times a year", null],
    ["0 times a year", null],
    ["3 times a month", null],
    ["P0D", "too-short"],
    ["99999", "too-long"],
  ])("%j is refused: %j", (value, why) => {
    const reading = readInterval(value);
    expect(reading?.kind === "refused" ? reading.why : null).toBe(why);
    if (why === null) expect(reading).toBeNull();
  });

  it.each([
    "",
    "often",
    "every",
    "d",
    "w",
    "1.5 weeks",
    1.5,
    NaN,
    Infinity,
    null,
    undefined,
    true,
    [],
    {},
    "P1M2D",
    "PT2H",
    "2 weeks and a bit",
    "__proto__",
    "constructor",
    "x".repeat(10_000),
    "every ".repeat(2000),
  ])("%j is nothing", (value) => {
    expect(readInterval(value)).toBeNull();
  });
});

describe("an interval in another language", () => {
  it.each([
    ["alle 2 Wochen", "2 weeks"],
    ["alle zwei Wochen", "2 weeks"],
    ["jede zweite Woche", "2 weeks"],
    ["jeden 2. Monat", "2 months"],
    ["2 Wochen", "2 weeks"],
    ["Jede Woche", "1 week"],
    ["einmal pro Woche", "1 week"],
    ["1x im Monat", "1 month"],
    ["einmal in der Woche", "1 week"],
    ["wöchentlich", "1 week"],
    ["WÖCHENTLICH", "1 week"],
    ["14-täglich", "2 weeks"],
    ["einmal jährlich", "1 year"],
    ["vierteljährlich", "3 months"],
    ["jedes Quartal", "3 months"],
    ["jedes halbe Jahr", "6 months"],
    ["alle 10 Tage", "10 days"],
    ["tous les 2 mois", "2 months"],
    ["toutes les deux semaines", "2 weeks"],
    ["une fois par mois", "1 month"],
    ["chaque année", "1 year"],
    ["une fois l'an", "1 year"],
    ["une semaine sur deux", "2 weeks"],
    ["chaque quinzaine", "2 weeks"],
    ["trimestriel", "3 months"],
    ["deux fois par an", "6 months"],
    ["cada 15 días", "15 days"],
    ["cada dos semanas", "2 weeks"],
    ["una vez al mes", "1 month"],
    ["todas las semanas", "1 week"],
    ["quincenal", "2 weeks"],
    ["anualmente", "1 year"],
    ["ogni due settimane", "2 weeks"],
    ["una volta al mese", "1 month"],
    ["una volta all'anno", "1 year"],
    ["mensile", "1 month"],
    ["elke twee weken", "2 weeks"],
    ["om de week", "2 weeks"],
    ["om de 3 weken", "3 weeks"],
    ["één keer per maand", "1 month"],
    ["elke tweede week", "2 weeks"],
    ["per kwartaal", "3 months"],
    ["a cada duas semanas", "2 weeks"],
    ["uma vez por mês", "1 month"],
    ["todo o mês", "1 month"],
    ["quinzenal", "2 weeks"],
  ])("%j is %s", (value, expected) => {
    expect(understood(value)).toBe(expected);
  });

  it.each(["nie", "Niemals", "jamais", "nunca", "nooit"])("%j is never", (value) => {
    expect(understood(value)).toBe("never");
  });

  it.each(["alle 0 Tage", "cada 99999 años"])("%j is refused", (value) => {
    expect(understood(value)).toBe("refused");
  });

  it.each([
    // A month elsewhere: somebody would leave the list without a word.
    "mai",
    "an",
    "dag",
    "Tag",
    "alle",
    "jede",
    "alle paar Wochen",
    "quelques semaines",
    "zweimal im Monat",
    "dos veces al mes",
    "alle 5 Werktage",
    "tous les lundis",
    "bimensuel",
    "alle zwei",
    "einmal",
    "pro",
    "alle 2 weeks",
    "every 2 Wochen bald",
    `alle ${"2 ".repeat(25)}Wochen`,
  ])("%j is nothing", (value) => {
    expect(readInterval(value)).toBeNull();
  });

  it("means the same in every language that has its words", () => {
    const texts = TABLES.flatMap(({ often }) => Object.entries(often.said)).flatMap(
      ([interval, words]) => words.split(",").map((word): [string, string] => [interval, word]),
    );
    for (const [interval, word] of texts)
      expect([word, understood(word)]).toEqual([word, interval]);
  });
});

const anyInterval: fc.Arbitrary<Interval> = fc.record({
  n: fc.integer({ min: 1, max: 36_500 }),
  unit: fc.constantFrom("day", "week", "month", "year"),
});

it("an interval printed is read back", () => {
  fc.assert(
    fc.property(anyInterval, (interval) => {
      expect(readInterval(printInterval(interval))).toEqual({ kind: "every", interval });
    }),
  );
});

it("no text is too strange to be asked about", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => void readInterval(text)),
  );
});

describe("the day an interval after another", () => {
  it.each([
    ["2026-11-18", "2 weeks", 1, "2026-12-02"],
    ["2026-11-18", "14 days", 2, "2026-12-16"],
    ["2026-01-31", "1 month", 1, "2026-02-28"],
    ["2026-01-31", "1 month", 2, "2026-03-31"],
    ["2026-01-31", "1 month", 13, "2027-02-28"],
    ["2024-02-29", "1 year", 1, "2025-02-28"],
    ["2024-02-29", "1 year", 4, "2028-02-29"],
    ["2026-11-18", "1 year", 0, "2026-11-18"],
    ["2026-11-18", "36500 years", 1, "9999-12-31"],
  ])("%s, every %s, the %sth is %s", (start, text, times, expected) => {
    const reading = readInterval(text);
    if (reading?.kind !== "every") throw new Error(`${text} is no interval.`);
    expect(addInterval(day(start), reading.interval, times)).toBe(expected);
  });
});
