/**
 * What Kith costs, beside the least that anything could and beside simple rivals:
 *
 *     npm run bench                                   all measures, vaults of 1,000 and 10,000 notes
 *     npm run bench -- extraction edit                some of them
 *     npm run bench -- --sizes 1k,10k,100k --rounds 7
 *     npm run bench -- extraction --folder ~/docs     on a folder of Markdown of your own
 *     npm run bench -- dates                          what reading a date phrase costs
 *     npm run build && npm run bench -- keystrokes    what the plugin adds to a keystroke, in a browser
 *     npm run build && npm run bench -- load          what loading the plugin costs, in a browser
 *     npm run build && npm run bench -- list          what the list costs with 10,000 people, in a browser
 *     npm run bench -- worker                         whether reading notes in a Web Worker pays
 *
 * Every sample is a process of its own; the candidates take turns. Times move with the machine and its
 * load, so what is printed, and what the targets speak of, is the median of the ratios of each round.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./bench/figures.mjs";
import { MEASURES } from "./bench/measures.mjs";
import { seededNotes } from "./bench/vault.mjs";
import { bundle } from "./load-dates.mjs";

const SAMPLE = fileURLToPath(new URL("./bench/sample.mjs", import.meta.url));
const NOTES = { "1k": 1_000, "10k": 10_000, "100k": 100_000 };
const CORE = `export { Kith } from "./src/core/kith.ts";
export { DEFAULT_SETTINGS } from "./src/core/settings/settings.ts";
export { TypedDays } from "./src/core/markers/typed-days.ts";
export { readYaml } from "./src/folder/read-yaml.ts";`;

const { values: flags, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "1k,10k" },
    rounds: { type: "string", default: "5" },
    folder: { type: "string" },
  },
});
const rounds = Math.max(1, Number(flags.rounds));
const sizes = flags.sizes.split(",").filter((size) => size in NOTES);

if (asked.includes("dates")) await import("./bench/dates.mjs");
else if (asked.includes("keystrokes")) await import("./bench/keystrokes.mjs");
else if (asked.includes("load")) await import("./bench/load.mjs");
else if (asked.includes("list")) await import("./bench/list.mjs");
else if (asked.includes("worker")) await import("./bench/worker.mjs");
else await measureAll();

async function measureAll() {
  const work = mkdtempSync(join(tmpdir(), "kith-bench-"));
  try {
    const core = join(work, "core.mjs");
    writeFileSync(core, (await bundle(CORE, { minify: true })).code);
    for (const measure of MEASURES)
      if (asked.length === 0 || asked.includes(measure.name)) measureOne(measure, { core, work });
  } finally {
    rmSync(work, { recursive: true });
  }
}

function measureOne({ name, about, candidates, ratios }, place) {
  const isOwn = flags.folder !== undefined;
  const used = isOwn ? ["own"] : sizes;
  const runs = candidates.flatMap((what) => used.map((size) => ({ what, size })));
  const known = runs.filter(({ what, size }) => !(what === "rebuild" && size === "100k"));
  console.log(`\n${name}: ${about}`);
  const samples = new Map(known.map((run) => [keyOf(run), []]));
  for (let round = 0; round < rounds; round += 1)
    for (const run of known) samples.get(keyOf(run)).push(takeSample(run, place));
  for (const [key, taken] of samples) console.log(`  ${key.padEnd(24)}${figuresOf(taken)}`);
  for (const ratio of ratios(used)) printRatio(ratio, samples);
}

function takeSample({ what, size }, { core, work }) {
  const folder = size === "own" ? flags.folder : vaultOf(size, work);
  const args = ["--expose-gc", "--max-old-space-size=4096", SAMPLE, core, folder, what];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** The folder of a seeded vault, written when first asked for. */
function vaultOf(size, work) {
  const folder = join(work, size);
  if (existsSync(folder)) return folder;
  for (const { path, text } of seededNotes(NOTES[size])) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** `of` tells a round's samples apart by `what size`; a size that was not asked for leaves its ratios out. */
function printRatio({ label, of, most }, samples) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) {
    const value = of((key, figure = "ms") => samples.get(key)?.[round][figure]);
    if (Number.isFinite(value)) values.push(value);
  }
  if (values.length === 0) return;
  const ratio = median(values);
  const verdict =
    most === undefined ? "" : ratio <= most ? `met (≤ ${most})` : `MISSED (≤ ${most})`;
  console.log(`  ${label.padEnd(48)}${ratio.toFixed(2).padStart(10)}  ${verdict}`);
}

function figuresOf(taken) {
  const figures = Object.keys(taken[0]).map((figure) => {
    const value = median(taken.map((sample) => sample[figure]));
    return `${figure} ${value >= 100 ? value.toFixed(0) : value.toPrecision(3)}`;
  });
  return figures.join(", ");
}

function keyOf({ what, size }) {
  return `${what} ${size}`;
}
