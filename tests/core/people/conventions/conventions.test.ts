import { describe, expect, it } from "vitest";
import { CONVENTIONS } from "./all";
import { sheetOf } from "./convention";

describe.each(CONVENTIONS)("$section", ({ conventions }) => {
  it.each(conventions)("$name", (one) => expect(sheetOf(one)).toEqual(one.sheet));
});
