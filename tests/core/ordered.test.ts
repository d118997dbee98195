import fc from "fast-check";
import { expect, it } from "vitest";
import { asTheyAre, Ordered } from "../../src/core/ordered";

const change = fc.record({
  act: fc.constantFrom("add" as const, "add" as const, "add" as const, "delete" as const),
  items: fc.array(fc.nat(400), { maxLength: 300 }),
  isLookedAt: fc.boolean(),
});

it("is in order whatever comes and goes, and what was seen of it stays as it was", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const ordered = new Ordered<number>((a, b) => a - b, asTheyAre);
      const all: number[] = [];
      const seen: (readonly [readonly number[], readonly number[]])[] = [];
      for (const { act, items, isLookedAt } of changes) {
        for (const item of items) {
          ordered[act](item);
          if (act === "add") all.push(item);
          else if (all.includes(item)) all.splice(all.indexOf(item), 1);
        }
        if (isLookedAt) seen.push([ordered.shown(), [...all].sort((a, b) => a - b)]);
      }
      for (const [shown, then] of seen) expect(shown).toEqual(then);
      expect(ordered.shown()).toEqual(all.sort((a, b) => a - b));
      expect(ordered.isEmpty).toBe(all.length === 0);
    }),
  );
});
