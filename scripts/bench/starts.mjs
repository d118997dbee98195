/**
 * What a start of the plugin costs in a browser, the first one and a later one:
 *
 *     npm run build && node scripts/bench/starts.mjs --notes 10000 --bytes 400 --rounds 3
 *
 * The app has read the notes before, as it has on every day but the first; then the plugin is switched
 * on with nothing kept (cold) and with everything kept (warm), in turns. Told are the median of each,
 * the median of the ratios of each round, and the longest task that kept the page from answering.
 * `--bytes` cuts notes short, since the stand-in for the app takes far longer to read one than the app.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser, waitForHost } from "../../tests/host/browser.mjs";
import { startHost } from "../../tests/host/server/host.mjs";
import { buildHost } from "../../tests/host/ui/build.mjs";
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
  const rounds = [];
  for (let round = 0; round < Number(flags.rounds); round += 1) {
    const cold = await start(page, true);
    await page.waitForTimeout(KEPT);
    const warm = await start(page, false);
    rounds.push({ cold, warm });
    say(`round ${round + 1}: cold ${inWords(cold)}; warm ${inWords(warm)}`);
  }
  const ratio = median(rounds.map(({ cold, warm }) => warm.all / cold.all));
  say(`warm ÷ cold ${ratio.toFixed(3)} (median of the rounds)`);
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
  await rm(assets, { recursive: true, force: true });
}

/** Switches the plugin off and on again; milliseconds until it answers, and until it has caught up. */
function start(page, isCold) {
  return page.evaluate(async (forget) => {
    const { app } = window;
    await app.plugins.disablePlugin("kith");
    if (forget) for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    await new Promise((done) => setTimeout(done, 500));
    let longest = 0;
    let reads = 0;
    const read = app.vault.cachedRead.bind(app.vault);
    app.vault.cachedRead = (file) => ((reads += 1), read(file));
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: "longtask" });
    const begun = performance.now();
    await app.plugins.enablePlugin("kith");
    app.commands.executeCommandById("kith:open");
    let first = null;
    for (;;) {
      await new Promise((done) => setTimeout(done, 20));
      if (document.querySelector(".kith-row, .kith-card") !== null)
        first ??= performance.now() - begun;
      if (document.querySelector(".kith-status")?.textContent) break;
    }
    const all = performance.now() - begun;
    await new Promise((done) => setTimeout(done, 500));
    observer.disconnect();
    app.vault.cachedRead = read;
    const { usedJSHeapSize } = performance.memory;
    return { first, all, longest, reads, heap: usedJSHeapSize / 1e6 };
  }, isCold);
}

function inWords({ first, all, longest, reads, heap }) {
  return `rows after ${Math.round(first ?? all)} ms, all after ${Math.round(all)} ms, ${reads} notes read, longest task ${Math.round(longest)} ms, heap ${Math.round(heap)} MB`;
}

async function writeVault() {
  for (const { path, text } of seededNotes(Number(flags.notes))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.slice(0, Number(flags.bytes)));
  }
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
