import fc from "fast-check";
import { expect, it } from "vitest";
import { Ordered } from "../../../src/core/collections/ordered";

const change = fc.record({
  act: fc.constantFrom("add" as const, "add" as const, "add" as const, "delete" as const),
  items: fc.array(fc.nat(400), { maxLength: 300 }),
  after: fc.constantFrom("nothing" as const, "settle" as const, "look" as const),
});

it("is in order whatever comes and goes, and what was seen of it stays as it was", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const ordered = new Ordered<number>((a, b) => a - b);
      const all: number[] = [];
      const seen: (readonly [readonly number[], readonly number[]])[] = [];
      for (const { act, items, after } of changes) {
        for (const item of items) {
          ordered[act](item);
          if (act === "add") all.push(item);
          else if (all.includes(item)) all.splice(all.indexOf(item), 1);
        }
        if (after === "settle") ordered.settle();
        if (after === "look") seen.push([ordered.now.all(), [...all].sort((a, b) => a - b)]);
      }
      for (const [shown, then] of seen) expect(shown).toEqual(then);
      expect(ordered.now.all()).toEqual(all.sort((a, b) => a - b));
      expect(ordered.isEmpty).toBe(all.length === 0);
    }),
  );
});

it("is found from any place on, forwards and backwards, and counted", () => {
  const numbers = fc.array(fc.nat(600), { maxLength: 900 });
  fc.assert(
    fc.property(numbers, fc.nat(600), (items, least) => {
      const ordered = new Ordered<number>((a, b) => a - b);
      for (const item of items) ordered.add(item);
      const all = [...items].sort((a, b) => a - b);
      const { now } = ordered;
      const isThere = (item: number): boolean => item >= least;
      expect([...now.from(isThere)]).toEqual(all.filter(isThere));
      expect([...now.before(isThere)]).toEqual(all.filter((item) => !isThere(item)).reverse());
      expect(now.countFrom(isThere)).toBe(all.filter(isThere).length);
      expect([now.first, now.last]).toEqual([all[0] ?? null, all.at(-1) ?? null]);
      expect(ordered.now).toBe(now);
    }),
  );
});

it("those that are alike stay as they came", () => {
  const some = fc.record({ key: fc.nat(8), group: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 700 }), fc.nat(700), (items, together) => {
      const ordered = new Ordered<{ key: number }>((a, b) => a.key - b.key);
      for (const item of items.slice(0, together)) ordered.add(item);
      expect(ordered.now.all()).toHaveLength(Math.min(together, items.length));
      for (const item of items.slice(together)) {
        ordered.add(item);
        // Looked at each time, so that each takes its place by itself.
        expect(ordered.now.first).not.toBeNull();
      }
      expect(ordered.now.all()).toEqual([...items].sort((a, b) => a.key - b.key));
    }),
  );
});

it("has one item in the stead of another, in order", () => {
  const items = fc.array(fc.record({ key: fc.nat(400), name: fc.nat(5) }), {
    minLength: 1,
    maxLength: 600,
  });
  const exchange = fc.record({ which: fc.nat(599), key: fc.option(fc.nat(400)), name: fc.nat(5) });
  fc.assert(
    fc.property(items, fc.array(exchange, { maxLength: 30 }), (all, exchanges) => {
      // Each key once: of those that are alike any one may go.
      const now = new Map(all.map((item) => [item.key, item]));
      const ordered = new Ordered<{ key: number; name: number }>((a, b) => a.key - b.key);
      for (const item of now.values()) ordered.add(item);
      for (const { which, key, name } of exchanges) {
        const before = [...now.values()][which % now.size];
        if (before === undefined) continue;
        const item = { key: key ?? before.key, name };
        if (item.key !== before.key && now.has(item.key)) continue;
        now.delete(before.key);
        now.set(item.key, item);
        ordered.replace(before, item);
      }
      expect(ordered.now.all()).toEqual([...now.values()].sort((a, b) => a.key - b.key));
    }),
  );
});
