/**
 * What reading a phrase costs beside chrono's casual parse of it, in one run:
 *
 *     npm run bench -- dates
 *
 * Prints the median per phrase, the first phrases after load (each in a process of its own), and the
 * bytes that every language adds to a minified bundle.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../load-dates.mjs";
import { median } from "./figures.mjs";

const PHRASES = [
  "tomorrow",
  "next Tuesday",
  "Friday",
  "on Monday",
  "in 2 weeks",
  "24 Nov",
  "Nov 24th",
  "2026-11-24",
  "end of the month",
  "next week",
  "in three months",
  "first Monday of December",
  "two weeks after Easter",
  "this weekend",
  "the 15th",
  "tomorrow at 5pm",
];
const ROUNDS = 41;
const COLD_RUNS = 7;

const OURS = `import { readWholePhrase } from "./src/core/dates/phrase.ts";
export const read = (text) => readWholePhrase(text, "2026-11-18", { weekStart: 1, dayMonthOrder: "dmy", language: "en" });`;
const CHRONO = `import { casual } from "chrono-node/en";
const noon = new Date(2026, 10, 18, 12);
export const read = (text) => casual.parse(text, noon, { forwardDate: true });`;

const folder = mkdtempSync(join(tmpdir(), "dates-bench-"));
try {
  const ours = await writeBundle("ours.mjs", OURS);
  const chrono = await writeBundle("chrono.mjs", CHRONO);
  await printWarm(ours, chrono);
  printCold(ours, chrono);
  await printBytes();
} finally {
  rmSync(folder, { recursive: true });
}

async function writeBundle(name, contents) {
  const path = join(folder, name);
  writeFileSync(path, (await bundle(contents, { minify: true })).code);
  return path;
}

async function printWarm(oursPath, chronoPath) {
  const [ours, chrono] = await Promise.all(
    [oursPath, chronoPath].map((path) => import(pathToFileURL(path).href)),
  );
  for (let round = 0; round < 200; round++)
    for (const phrase of PHRASES) {
      ours.read(phrase);
      chrono.read(phrase);
    }
  console.log("Warm, median microseconds per phrase (ours, chrono):");
  const all = PHRASES.map((phrase) => {
    const pair = [timeOf(ours.read, phrase), timeOf(chrono.read, phrase)];
    console.log(`  ${phrase.padEnd(28)}${pair.map(figure).join("")}`);
    return pair;
  });
  const [a, b] = [median(all.map(([x]) => x)), median(all.map(([, y]) => y))];
  console.log(`  ${"median".padEnd(28)}${figure(a)}${figure(b)}   ratio ${(a / b).toFixed(2)}\n`);
}

function timeOf(read, phrase) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 50; i++) read(phrase);
    return Number(process.hrtime.bigint() - start) / 50 / 1000;
  });
  return median(times);
}

function printCold(ours, chrono) {
  console.log(
    "Cold, milliseconds in a fresh process, median (load, 1st, 2nd, 3rd phrase, phrases in all):",
  );
  const results = [
    ["ours", ours],
    ["chrono", chrono],
  ].map(([name, path]) => {
    const runs = Array.from({ length: COLD_RUNS }, () => coldRun(path));
    const figures = runs[0].map((_, index) => median(runs.map((run) => run[index])));
    const phrases = figures[1] + figures[2] + figures[3];
    console.log(`  ${name.padEnd(10)}${[...figures, phrases].map(figure).join("")}`);
    return phrases;
  });
  console.log(`  ratio of the phrases ${(results[0] / results[1]).toFixed(3)}\n`);
}

/** Milliseconds of CPU to load a bundle and to read three first phrases. */
function coldRun(path) {
  const script = `
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const marks = [cpu()];
    const { read } = await import(${JSON.stringify(pathToFileURL(path).href)});
    marks.push(cpu());
    for (const phrase of ["next Tuesday", "in 2 weeks", "24 Nov"]) { read(phrase); marks.push(cpu()); }
    console.log(JSON.stringify(marks.slice(1).map((mark, index) => mark - marks[index])));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script]));
}

async function printBytes() {
  console.log("Bytes in a minified bundle:");
  const core = await bundle(`export * from "./src/core/dates/phrase.ts";`, { minify: true });
  const chrono = await bundle(`export { casual } from "chrono-node/en";`, { minify: true });
  console.log(`  ${"all of reading phrases".padEnd(28)}${core.bytes}`);
  console.log(`  ${"of which chrono-node".padEnd(28)}${chrono.bytes}`);
  for (const name of ["de", "es", "fr", "it", "nl", "pt"]) {
    const { bytes } = await bundle(`export * from "./src/core/dates/languages/${name}.ts";`, {
      minify: true,
    });
    console.log(`  ${`of which ${name}`.padEnd(28)}${bytes}`);
  }
}

function figure(value) {
  return value.toFixed(1).padStart(10);
}
