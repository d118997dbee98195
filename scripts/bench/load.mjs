/**
 * What it costs to load the plugin, in a fresh page, beside a plugin that does nothing:
 *
 *     npm run build && npm run bench -- load
 *
 * `main.js` is compiled and run as the app does it, with an app that is there in name only; switching
 * the plugin on is not part of it. Each sample is a browser context of its own, in turns. Told are the
 * medians and the median of the ratios of each round. Exit 1 when the ratio is over its target.
 */
import { readFile } from "node:fs/promises";
import { launchBrowser } from "../../tests/host/browser.mjs";
import { median, verdict } from "./figures.mjs";

/** How many times as long as an empty plugin. */
const MOST = 20;

const ROUNDS = 15;

const EMPTY = `"use strict"; const { Plugin } = require("obsidian"); module.exports = class extends Plugin {};`;
const OURS = await readFile(new URL("../../main.js", import.meta.url), "utf8");

const browser = await launchBrowser();
try {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ empty: await load(EMPTY), ours: await load(OURS) });
  const [empty, ours] = [
    median(rounds.map((one) => one.empty)),
    median(rounds.map((one) => one.ours)),
  ];
  const ratio = median(rounds.map((one) => one.ours / one.empty));
  console.log(`empty plugin ${empty.toFixed(2)} ms, Kith ${ours.toFixed(2)} ms`);
  console.log(`ratio ${ratio.toFixed(1)}, at most ${MOST}: ${verdict(ratio, MOST)}`);
  process.exitCode = ratio <= MOST ? 0 : 1;
} finally {
  await browser.close();
}

/** Milliseconds to compile and run a script that is given `require`, `module` and `exports`. */
async function load(script) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const took = await page.evaluate((code) => {
    // Whatever is asked of it is there: a class, a function, an object.
    const anything = new Proxy(function () {}, {
      get: (target, name) => (name === "prototype" ? target.prototype : anything),
      apply: () => anything,
      construct: () => ({}),
    });
    const start = performance.now();
    const module = { exports: {} };
    new Function("require", "module", "exports", code)(() => anything, module, module.exports);
    return performance.now() - start;
  }, script);
  await context.close();
  return took;
}
