import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, compareDays, compareLatest } from "../../src/core/order";
import { day } from "../support/vaults";

const [EARLY, LATE] = [day("2026-03-09"), day("2026-03-10")];

describe("the order of", () => {
  it.each([
    ["days", [null, LATE, EARLY, null], compareDays, [EARLY, LATE, null, null]],
    ["days, latest first", [null, EARLY, LATE], compareLatest, [LATE, EARLY, null]],
  ])("%s", (_what, given, order, sorted) => expect([...given].sort(order)).toEqual(sorted));

  it("texts is the same in every locale", () => {
    expect(["ä", "z", "a", "Z"].sort(compare)).toEqual(["Z", "a", "z", "ä"]);
  });

  it("numbers holds for infinities", () => {
    expect(compare(-Infinity, -Infinity)).toBe(0);
    expect([1, Infinity, -Infinity].sort(compare)).toEqual([-Infinity, 1, Infinity]);
  });

  it("days does not depend on who is asked first", () => {
    const some = fc.option(fc.constantFrom(EARLY, LATE));
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(compareDays(a, b) + compareDays(b, a)).toBe(0);
        expect(compareLatest(a, b) + compareLatest(b, a)).toBe(0);
      }),
    );
  });
});
