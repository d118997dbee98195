import fc from "fast-check";
import { expect, it } from "vitest";
import { Listing } from "../../../src/core/collections/listing";

const change = fc.record({
  act: fc.constantFrom("add" as const, "delete" as const),
  name: fc.constantFrom("ana", "bo", "__proto__"),
  item: fc.nat(20),
});

it("lists under each name what was added and not taken away, each once and in order", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const listing = new Listing<number>();
      const listed = new Map<string, Set<number>>();
      for (const { act, name, item } of changes) {
        listing[act](name, item);
        const items = listed.get(name) ?? new Set();
        items[act](item);
        listed.set(name, items);
      }
      for (const [name, items] of listed)
        expect(listing.of(name)).toEqual([...items].sort((a, b) => a - b));
      const names = [...listed].flatMap(([name, items]) => (items.size > 0 ? [name] : []));
      expect([...listing.names()].sort()).toEqual(names.sort());
    }),
  );
});
