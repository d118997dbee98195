/** What it costs to read lines for an intention, counted and not timed. */
import { describe, expect, it } from "vitest";
import { readLinks } from "../../../src/core/markdown/links";
import { readIntentions } from "../../../src/core/people/intention/intention";
import { workOf } from "../../support/work";

/** The files of the rule that run when a line is read whose words have been met before. */
function filesRun(line: string): ReadonlySet<string> {
  const links = readLinks(line);
  const read = (): boolean[] => readIntentions(line, links);
  read();
  const run = [...workOf(() => read)].filter(([, count]) => count > 0);
  return new Set(run.map(([place]) => place.split(":")[0] ?? ""));
}

const CLAUSES = "people/intention/reading/clause.ts";
const TABLES = "people/intention/reading/openings.ts";

describe("the clauses of a line", () => {
  it.each([
    "lunch with [[Sam]]",
    "12:30 — tea with [[Sam]], [[Bo]], music",
    "Gestern Kaffee mit [[Sam]]",
    "[[Sam]] [[Bo|him]]",
  ])("are not looked for where no word can mean an intention: %s", (line) => {
    expect(filesRun(line)).not.toContain(CLAUSES);
  });

  it.each(["should call [[Sam]]", "lunch with [[Sam]]?", "[[Sam]] anrufen"])(
    "are where one can: %s",
    (line) => expect(filesRun(line)).toContain(CLAUSES),
  );
});

it("no table is looked through for a word that was met before", () => {
  expect(filesRun("we should call [[Sam]] about the flat")).not.toContain(TABLES);
});

describe("a line is respelled", () => {
  const isRespelled = (line: string): boolean => {
    const links = readLinks(line);
    const read = (): boolean[] => readIntentions(line, links);
    read();
    return [...workOf(() => read)].some(
      ([place, count]) =>
        place.startsWith("people/intention/reading/respelling.ts:respelled:") && count > 0,
    );
  };

  it.each(["to call [[Sam]] about the knot", "[[Sam]] went to the front", "note for [[Sam]]"])(
    "not where no word asks for it: %s",
    (line) => expect(isRespelled(line)).toBe(false),
  );

  it.each([
    "did not call [[Sam]]",
    "couldnt reach [[Sam]]",
    "thank you [[Sam]]",
    "cann’t ask [[Sam]]",
  ])("where one may: %s", (line) => expect(isRespelled(line)).toBe(true));
});

it("the links of one list are judged once", () => {
  const times = (line: string): number => {
    const links = readLinks(line);
    const work = workOf(() => () => readIntentions(line, links));
    const judged = [...work].filter(([place]) =>
      place.startsWith("people/intention/intention.ts:isIntended:"),
    );
    return Math.max(0, ...judged.map(([, count]) => count));
  };
  const one = times("should call [[Sam]]");
  expect(one).toBeGreaterThan(0);
  expect(times("should call [[Sam]], [[Bo]] and [[Ana]]")).toBe(one);
});
