/** The examples at the head of each part of the grammar are its documentation; here they are its tests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EUROPEAN, meant } from "./said-on-wednesday";

const SOURCES = join(import.meta.dirname, "../../../src/core/dates");

/** Parts whose examples are no dates by themselves. */
const NO_DATES = ["numbers.ts", "spans.ts"];

/** The examples in a file's head: lines set in by five spaces, apart by `·`; what follows a gap explains. */
function examplesOf(path: string): string[] {
  const head = /\/\*\*([^]*?)\*\//.exec(readFileSync(path, "utf8"))?.[1] ?? "";
  return head
    .split("\n")
    .map((line) => /^ \* {5,}(\S.*)$/.exec(line)?.[1]?.split(/ {2,}/)[0] ?? "")
    .filter((line) => line !== "")
    .flatMap((line) => line.split(" · "));
}

const parts = readdirSync(join(SOURCES, "english"))
  .filter((name) => !NO_DATES.includes(name))
  .map((name) => join(SOURCES, "english", name))
  .concat(join(SOURCES, "grammar/numeric.ts"))
  .map((path) => ({ path, examples: examplesOf(path) }))
  .filter(({ examples }) => examples.length > 0);

it("every part has examples", () => {
  expect(parts.length).toBeGreaterThanOrEqual(8);
});

describe.each(parts)("$path", ({ examples }) => {
  it.each(examples)("%s", (example) => {
    expect(meant(example, EUROPEAN)).not.toBeNull();
  });
});
