/**
 * Whether reading notes in a Web Worker pays, in a real browser:
 *
 *     npm run bench -- worker
 *
 * The same made-up notes are read on the page's own thread and by a worker that is sent texts and sends
 * facts back, in turns, 50 notes at a time. Told are how long the reading takes from end to end, and how
 * long the page's thread is at work for it, be it reading or handing texts and facts over: medians, and
 * the medians of each round's ratios.
 */
import { launchBrowser } from "../../tests/host/browser.mjs";
import { bundle } from "../load-dates.mjs";
import { seededNotes } from "./vault.mjs";

const NOTES = 2_000;
const AT_ONCE = 50;
const ROUNDS = 5;

const READER = `
import { TypedDays } from "./src/core/markers/typed-days.ts";
import { readFacts } from "./src/core/note-index/facts.ts";
import { readingWays } from "./src/core/reading-ways.ts";
import { DEFAULT_SETTINGS } from "./src/core/settings/settings.ts";
import { readYaml } from "./src/folder/read-yaml.ts";
import { median } from "./figures.mjs";
const formats = { daily: ["YYYY-MM-DD"], reviews: [] };
const vault = { formats, templateFolders: [], readYaml, typed: new TypedDays(), language: "en" };
const ways = readingWays(DEFAULT_SETTINGS, vault);
globalThis.readAll = (notes) => notes.map(({ path, text }) => readFacts(path, text, ways));`;

const reader = (await bundle(READER, { minify: true, format: "iife" })).code;
const notes = [...seededNotes(NOTES)];
const browser = await launchBrowser();
try {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ page: await sample("page"), worker: await sample("worker") });
  const middle = (of) => median(rounds.map(of));
  for (const where of ["page", "worker"]) {
    const [all, busy] = ["all", "busy"].map((what) => middle((round) => round[where][what]));
    console.log(
      `in the ${where.padEnd(7)}${ms(all)} from end to end, the page at work for ${ms(busy)}`,
    );
  }
  const ratio = (what) => middle((round) => round.worker[what] / round.page[what]).toFixed(2);
  console.log(`worker ÷ page: end to end ${ratio("all")}, the page's work ${ratio("busy")}`);
} finally {
  await browser.close();
}

/** Milliseconds from the first note to the last one's facts, and of those the page's thread was at work; in a page of its own. */
async function sample(where) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const work = where === "page" ? readHere : readInWorker;
  const took = await page.evaluate(work, { reader, notes, atOnce: AT_ONCE });
  await context.close();
  return took;
}

/* Both run in the page. */

function readHere({ reader, notes, atOnce }) {
  const start = performance.now();
  new Function(reader)();
  let facts = 0;
  for (let at = 0; at < notes.length; at += atOnce)
    facts += globalThis.readAll(notes.slice(at, at + atOnce)).length;
  const took = performance.now() - start;
  return facts === notes.length ? { all: took, busy: took } : { all: NaN, busy: NaN };
}

async function readInWorker({ reader, notes, atOnce }) {
  const start = performance.now();
  const script = `${reader}; onmessage = ({ data }) => postMessage(readAll(data));`;
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  let busy = 0;
  const atWork = (act) => {
    const begun = performance.now();
    const result = act();
    busy += performance.now() - begun;
    return result;
  };
  let facts = 0;
  for (let at = 0; at < notes.length; at += atOnce) {
    const answer = new Promise((done) => {
      // What was sent is copied out when it is asked for.
      worker.onmessage = (message) => done(atWork(() => message.data.length));
    });
    atWork(() => worker.postMessage(notes.slice(at, at + atOnce)));
    facts += await answer;
  }
  worker.terminate();
  const all = performance.now() - start;
  return facts === notes.length ? { all, busy } : { all: NaN, busy: NaN };
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}
