/**
 * Scores the reading of date phrases against a file of labelled ones, by category:
 *
 *     node scripts/dates.mjs FILE [--order dmy|mdy] [--misses]
 *
 * The file is `{ "rows": [{ "phrase", "ref", "expected", "accept": [first, last], "category",
 * "definitional"?, "suspect"? }] }`. Exact is the expected day; inside is another accepted one.
 * Suspect rows are left out; rows whose label depends on a definition are counted apart as well.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadSource } from "./load-dates.mjs";

const OUTCOMES = ["exact", "inside", "wrong", "none"];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    order: { type: "string", default: "mdy" },
    misses: { type: "boolean", default: false },
  },
});
const [file] = positionals;
if (!file) {
  console.error("Usage: node scripts/dates.mjs FILE [--order dmy|mdy] [--misses]");
  process.exit(2);
}

const { readWholePhrase } = await loadSource("src/core/dates/phrase.ts");
const ways = { weekStart: 1, dayMonthOrder: options.order, language: "en" };
const rows = JSON.parse(readFileSync(file, "utf8")).rows.filter((row) => !row.suspect);
const scored = rows.map((row) => {
  const day = readWholePhrase(row.phrase, row.ref.slice(0, 10), ways)?.day ?? null;
  return { ...row, day, outcome: outcomeOf(row, day) };
});

if (options.misses) printMisses(scored);
printTable(scored);

function outcomeOf({ expected, accept }, day) {
  if (day === null) return "none";
  if (day === expected) return "exact";
  const [first, last] = accept ?? [expected, expected];
  return first <= day && day <= last ? "inside" : "wrong";
}

function printMisses(all) {
  for (const { outcome, category, phrase, ref, expected, day, definitional } of all) {
    if (outcome !== "wrong" && outcome !== "none") continue;
    const kind = definitional ? "definitional" : "";
    console.log([outcome, category, phrase, ref.slice(0, 10), expected, day, kind].join(" | "));
  }
}

function printTable(all) {
  console.log(
    ["category".padEnd(24), ..."n exact inside wrong none".split(" ").map(right)].join(""),
  );
  for (const category of [...new Set(all.map((row) => row.category))].sort())
    printLine(
      category,
      all.filter((row) => row.category === category),
    );
  console.log();
  printLine(
    "not definitional",
    all.filter((row) => !row.definitional),
  );
  printLine(
    "definitional",
    all.filter((row) => row.definitional),
  );
  printLine("all", all);
}

function printLine(name, group) {
  const shares = OUTCOMES.map((outcome) => {
    const share = group.filter((row) => row.outcome === outcome).length / group.length;
    return right(`${(share * 100).toFixed(1)} %`);
  });
  console.log([name.padEnd(24), right(String(group.length)), ...shares].join(""));
}

function right(text) {
  return text.padStart(9);
}
