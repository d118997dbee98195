import fc from "fast-check";
import { expect, it } from "vitest";
import { Numbered } from "../../../src/core/packing/numbered";

const words = fc.array(fc.constantFrom("Ana", "Bo", "Cy", "Dora", "__proto__", ""));

it("values that were taken in have the numbers that they would have been given", () => {
  const taken = fc.uniqueArray(fc.nat(20).map((number) => `taken ${String(number)}`));
  fc.assert(
    fc.property(fc.array(fc.oneof(words, taken), { maxLength: 6 }), (lots) => {
      const [numbered, one] = [new Numbered<string>(), new Numbered<string>()];
      for (const lot of lots) {
        const isNew = lot.every((value) => !one.values.includes(value));
        if (isNew && new Set(lot).size === lot.length) numbered.take(lot);
        else for (const value of lot) numbered.numberOf(value);
        for (const value of lot) one.numberOf(value);
        expect(numbered.values).toEqual(one.values);
      }
      for (const value of one.values) {
        expect(numbered.numberOf(value)).toBe(one.numberOf(value));
        expect(numbered.at(one.numberOf(value))).toBe(value);
      }
    }),
  );
});
