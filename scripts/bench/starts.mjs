/**
 * What a start of the plugin costs in a browser, the first one and a later one:
 *
 *     npm run build && node scripts/bench/starts.mjs --notes 10000 --bytes 400 --rounds 3
 *
 * The app has read the notes before, as it has on every day but the first; then the plugin is switched
 * on with nothing kept (cold) and with everything kept (warm), in turns. Told are how long either takes
 * from when the database is opened until there are rows, and until all has been read and counted; the
 * longest task that kept the page from answering, how long it takes to open a note meanwhile and
 * when nothing goes on, and what is left in memory when the plugin is off again. Of a warm start the
 * first rows are those of the whole list, so that is what is held against a cold one. Figures are medians,
 * ratios medians of each round's. `--bytes` cuts notes short, since the stand-in for the app takes far
 * longer to read one than the app.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser, waitForHost } from "../../tests/host/browser.mjs";
import { startHost } from "../../tests/host/server/host.mjs";
import { buildHost } from "../../tests/host/ui/build.mjs";
import { median } from "./figures.mjs";
import { seededNotes } from "./vault.mjs";

const { values: flags } = parseArgs({
  options: {
    notes: { type: "string", default: "10000" },
    bytes: { type: "string", default: "400" },
    rounds: { type: "string", default: "3" },
  },
});

/** Milliseconds for a page to be ready; a large vault takes the stand-in minutes. */
const PATIENCE = 3_600_000;

/** Milliseconds after which everything read has been kept. */
const KEPT = 15_000;

/** Notes opened while nothing goes on. */
const OPENED = 30;

const folder = await mkdtemp(join(tmpdir(), "kith-starts-"));
const assets = await mkdtemp(join(tmpdir(), "kith-page-"));
await writeVault();
await buildHost(assets);
const host = await startHost({ vault: folder, write: true, assets });
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const opened = Date.now();
  await page.goto(host.url);
  await page.waitForFunction(() => window.app?.metadataResolved === true, undefined, {
    timeout: PATIENCE,
  });
  await waitForHost(page);
  await page.evaluate(() => window.app.commands.executeCommandById("kith:open"));
  say(`${flags.notes} notes; the stand-in had read them after ${Date.now() - opened} ms`);
  const session = await context.newCDPSession(page);
  const rounds = [];
  for (let round = 0; round < Number(flags.rounds); round += 1) {
    await switchOff(page);
    const before = await heap(session);
    const idle = median(await openings(page, OPENED));
    const cold = await start(page, true);
    await page.waitForTimeout(KEPT);
    await switchOff(page);
    const warm = await start(page, false);
    const during = await heap(session);
    await switchOff(page);
    const after = await heap(session);
    rounds.push({ cold, warm, opening: cold.opening / idle });
    say(`round ${round + 1}: cold ${inWords(cold)}`);
    say(`  warm ${inWords(warm)}`);
    say(`  a note opens in ${inMs(idle)} when nothing goes on`);
    say(`  heap ${inMb(before)} off, ${inMb(during)} on, ${inMb(after)} off again`);
  }
  const ratio = (of) => median(rounds.map(of)).toFixed(3);
  say(`the whole list: warm ÷ cold ${ratio(({ cold, warm }) => warm.first / cold.all)}`);
  say(`opening a note while notes are read ÷ when nothing goes on ${ratio((one) => one.opening)}`);
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
  await rm(assets, { recursive: true, force: true });
}

async function switchOff(page) {
  await page.evaluate(async () => {
    await window.app.plugins.disablePlugin("kith");
    await new Promise((done) => setTimeout(done, 500));
  });
}

/** Switches the plugin on; milliseconds from its opening the database until it shows somebody, and until it has caught up. Notes are opened all the while. */
async function start(page, isCold) {
  await page.evaluate(async (forget) => {
    const { app } = window;
    if (forget) for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    const taken = { first: null, all: null, longest: 0, reads: 0 };
    window.__start = taken;
    const read = app.vault.cachedRead.bind(app.vault);
    app.vault.cachedRead = (file) => ((taken.reads += 1), read(file));
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        taken.longest = Math.max(taken.longest, duration);
    });
    observer.observe({ type: "longtask" });
    let begun = null;
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...how) => {
      begun ??= performance.now();
      return open(...how);
    };
    const look = () => {
      if (begun !== null && document.querySelector(".kith-row") !== null)
        taken.first ??= performance.now() - begun;
      if (!document.querySelector(".kith-status")?.textContent) return setTimeout(look, 20);
      taken.all = performance.now() - begun;
      app.vault.cachedRead = read;
      indexedDB.open = open;
      return setTimeout(() => observer.disconnect(), 500);
    };
    await app.plugins.enablePlugin("kith");
    app.commands.executeCommandById("kith:open");
    look();
  }, isCold);
  const isDone = () => page.evaluate(() => window.__start.all !== null);
  const times = [];
  while (isCold && !(await isDone())) times.push(...(await openings(page, 1)));
  await page.waitForFunction(() => window.__start.all !== null);
  await page.waitForTimeout(600);
  const taken = await page.evaluate(() => window.__start);
  return { ...taken, opening: times.length === 0 ? NaN : median(times) };
}

/** Milliseconds that it takes to open notes, one after another. */
function openings(page, count) {
  return page.evaluate(async (notes) => {
    const files = window.app.vault.getMarkdownFiles();
    const times = [];
    for (let n = 0; n < notes; n += 1) {
      window.__opened = (window.__opened ?? 0) + 7;
      const { path } = files[window.__opened % files.length];
      const begun = performance.now();
      await window.app.workspace.openLinkText(path, "", false);
      times.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 50));
    }
    return times;
  }, count);
}

/** Bytes in use after collection. */
async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

function inWords({ first, all, longest, reads, opening }) {
  const opened = Number.isNaN(opening) ? "" : `, a note opens in ${inMs(opening)}`;
  return `rows after ${inMs(first ?? all)}, all after ${inMs(all)}, ${reads} notes read, longest task ${inMs(longest)}${opened}`;
}

function inMs(ms) {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function inMb(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function writeVault() {
  for (const { path, text } of seededNotes(Number(flags.notes))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.slice(0, Number(flags.bytes)));
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
