/** A marker before any word of text that isn't about dates must hardly ever find one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { found } from "./said-on-wednesday";

/** Words sampled, evenly over all the text there is. */
const WORDS = 20_000;

/** Packages whose documentation is full of dates. */
const ABOUT_DATES = /date|chrono|moment|time|intl/i;

function readmes(): string[] {
  const modules = join(import.meta.dirname, "../../../node_modules");
  return readdirSync(modules)
    .filter((name) => !ABOUT_DATES.test(name) && !name.startsWith("."))
    .flatMap((name) => {
      try {
        return [readFileSync(join(modules, name, "README.md"), "utf8")];
      } catch {
        return [];
      }
    });
}

it("in ordinary prose at most one word in a thousand gets a date", () => {
  const places = readmes().flatMap((text) =>
    text
      .split("\n")
      .flatMap((line) => [...line.matchAll(/\S+/g)].map(({ index }) => line.slice(index))),
  );
  const step = Math.max(1, Math.floor(places.length / WORDS));
  const sample = places.filter((_, index) => index % step === 0).slice(0, WORDS);
  const dated = sample.filter((text) => found(text) !== null);
  expect(sample.length).toBeGreaterThan(WORDS / 2);
  expect(dated.length / sample.length).toBeLessThanOrEqual(0.001);
});
