/** Notes nobody writes by hand, which must not cost the square of their length: such a test ends only in its time limit. */
import { describe, expect, it } from "vitest";
import { day, lastTouch, read, type Vault } from "../../support/vaults";

const ANA = "People/Ana.md";
const DAILY = "Daily/2026-03-05.md";
const TODAY = day("2026-03-10");

describe("Ana was met, for all the", () => {
  it.each<[string, Vault]>([
    ["fields on one line", { [DAILY]: "[met:: [[Ana]]] ".repeat(10_000) }],
    ["blanks in a field", { [DAILY]: `(met:: [[Ana]]) (met::${" ".repeat(300_000)}x` }],
  ])("%s", (_what, notes) => {
    const kith = read({ [ANA]: "", ...notes });
    expect(lastTouch(kith, ANA, TODAY)).toMatch(/^2026-03-05 meeting, /);
  });
});

it("groups that are all in each other are walked once", () => {
  const names = Array.from({ length: 100 }, (_, at) => `Club ${at}`);
  const members = JSON.stringify([...names, "Ana"].map((name) => `[[${name}]]`));
  const clubs = names.map((name): [string, string] => [
    `${name}.md`,
    `---\nmembers: ${members}\n---\n`,
  ]);
  const kith = read({ [ANA]: "", ...Object.fromEntries(clubs), [DAILY]: "Met [[Club 7]]." });
  expect(lastTouch(kith, ANA, TODAY)).toBe(`2026-03-05 meeting, ${DAILY}:1`);
});

describe("a name that looks like markup is a name", () => {
  it.each(["<img onerror=alert(1)>", "a <b> c", "<x>", "__proto__", "constructor"])(
    "%s",
    (name) => {
      const path = `People/${name}.md`;
      const kith = read({ [path]: "", [DAILY]: `lunch with [[${name}]]` });
      expect(lastTouch(kith, path, TODAY)).toBe(`2026-03-05 lunch, ${DAILY}:1`);
    },
  );

  it.each([
    "lunch with <i title='[[Ana]]'>somebody</i>",
    'lunch with <i data-who="[[Ana]]">her</i>',
  ])("but in markup there is no name: %s", (line) =>
    expect(lastTouch(read({ [ANA]: "", [DAILY]: line }), ANA, TODAY)).toBe("never"),
  );
});
