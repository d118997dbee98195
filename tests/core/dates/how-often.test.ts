import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printHowOften, readHowOften } from "../../../src/core/dates/how-often";

function understood(value: unknown): string | null {
  const reading = readHowOften(value);
  return reading?.kind === "every" ? printHowOften(reading) : (reading?.kind ?? null);
}

describe("how often", () => {
  it.each<[unknown, string | null]>([
    ["every 6 weeks", "6 weeks"],
    [14, "14 days"],
    ["never", "never"],
    ["every 6 weeks, at most 10 weeks", "6 weeks, at most 10 weeks"],
    ["Every 6 weeks, at most 10", "6 weeks, at most 10 weeks"],
    ["6w max 10w", "6 weeks, at most 10 weeks"],
    ["every 6 weeks (max. 10 weeks)", "6 weeks, at most 10 weeks"],
    ["monthly, but at most every 2 months", "1 month, at most 2 months"],
    ["every 6 weeks; at the latest 3 months", "6 weeks, at most 3 months"],
    ["monthly, at most a quarter", "1 month, at most 3 months"],
    ["14, at most 30", "14 days, at most 30 days"],
    ["every 2 weeks, at most 2 weeks", "2 weeks, at most 2 weeks"],
    ["alle 6 Wochen, höchstens 10 Wochen", "6 weeks, at most 10 weeks"],
    ["monatlich, spätestens nach 6 Wochen", "1 month, at most 6 weeks"],
    ["tous les mois, au plus 2 mois", "1 month, at most 2 months"],
    ["cada mes, como máximo 2 meses", "1 month, at most 2 months"],
    ["ogni mese, al massimo 2 mesi", "1 month, at most 2 months"],
    ["maandelijks, hoogstens 2 maanden", "1 month, at most 2 months"],
    ["mensal, no máximo 2 meses", "1 month, at most 2 months"],
    ["alle 6 Wochen, höchstens 10", "6 weeks, at most 10 weeks"],
    ["every 6 weeks, at most 2 weeks", "refused"],
    ["every 6 weeks, at most biweekly", "refused"],
    ["biweekly, at most 2 months", "refused"],
    ["never, at most 2 months", "never"],
    ["every 6 weeks, at most never", null],
    ["every 6 weeks, at most", null],
    ["at most 10 weeks", null],
    ["every 6 weeks, at most 10 weeks or so", null],
    ["every 6 weeks, 10 weeks", null],
    [`monthly${" ".repeat(500)}at most 2 months`, null],
  ])("%j is %j", (value, howOften) => expect(understood(value)).toBe(howOften));

  it("is read back as it is printed", () => {
    const interval = fc.record({
      n: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const),
    });
    fc.assert(
      fc.property(interval, fc.nat({ max: 9 }), (every, more) => {
        const howOften = { interval: every, limit: { ...every, n: every.n + more } };
        expect(readHowOften(printHowOften(howOften))).toEqual({ kind: "every", ...howOften });
      }),
    );
  });

  it("can be asked of any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(() => readHowOften(`${a} at most ${b}`)).not.toThrow();
      }),
    );
  });
});
