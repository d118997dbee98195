/**
 * What a keystroke costs with the plugin on, beside the same editor with it off, in one run in a real
 * browser, at the end of notes of 1,000 and 10,000 lines:
 *
 *     npm run build && npm run bench -- keystrokes
 *
 * In milliseconds a keystroke: the whole editor with the plugin off, with it on, and the plugin's own
 * part, which a sampling profiler finds by the script that is on the stack. The targets are held to the
 * last: the editor's own cost swings by more than what is looked for. Exit 1 when one is missed.
 *
 * The editor is CodeMirror without the stand-in's Markdown, whose parser looks at every block of a note
 * at each keystroke (30 ms in the long one) and leaves the processor's caches cold for what comes after.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser, openHost } from "../../tests/host/browser.mjs";
import { startHost } from "../../tests/host/server/host.mjs";
import { buildHost } from "../../tests/host/ui/build.mjs";
import { verdict } from "./figures.mjs";
import { profiled } from "./profiled.mjs";

/** A twentieth of a frame at 60 per second. */
const MOST_ADDED_MS = 0.8;

/** How much dearer a keystroke may be in a note ten times as long. */
const MOST_GROWTH = 1.2;

/** Rounds, each with every text in both notes, the plugin off and on. */
const ROUNDS = 7;

const NOTES = { short: [1_000, 50], long: [10_000, 500] };

const TEXTS = {
  prose: "and then we spoke of the weather for a while, and of what was to come next ".repeat(2),
  markers: "ask @followup next tuesday about the lease, then @followup in 2 weeks about the key ",
};

const folder = await mkdtemp(join(tmpdir(), "kith-keystrokes-"));
const [assets, vault] = [join(folder, "page"), join(folder, "vault")];
await mkdir(vault);
for (const [name, [lines, markers]] of Object.entries(NOTES))
  await writeFile(join(vault, `${name}.md`), note(lines, markers));
await buildHost(assets);
const host = await startHost({ vault, assets, write: true });
const browser = await launchBrowser();
try {
  const page = await openHost(browser, `${host.url}?plain`);
  const results = await measure(page, await page.context().newCDPSession(page));
  const met = Object.keys(TEXTS).map((text) => print(text, results));
  process.exitCode = met.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
}

/** Paragraphs of prose with markers spread evenly among them, the last in sight of the end. */
function note(lines, markers) {
  const every = Math.floor(lines / markers);
  const text = Array.from({ length: lines }, (_, n) => {
    if (n % every === every - 1)
      return `- line ${n} ask [[Ana]] @followup(2026-11-24 next Tuesday) about the lease`;
    return n % 2 === 0 ? `Line ${n} of prose about nothing in particular, with a [[link]].` : "";
  });
  return `${text.join("\n")}\n`;
}

/** The milliseconds of every keystroke, by text, note and what was measured. */
async function measure(page, session) {
  const results = {};
  const keep = (key, times) => (results[key] ??= []).push(...times);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of Object.keys(NOTES)) {
      await open(page, name);
      for (const [text, words] of Object.entries(TEXTS)) {
        await page.evaluate(() => window.app.plugins.disablePlugin("kith"));
        // Profiled as well: the profiler slows what it watches.
        const off = await profiled(session, "plugin:kith", () => type(page, words));
        keep(`${text} ${name} off`, off.stretches.map(length));
        await page.evaluate(() => window.app.plugins.enablePlugin("kith"));
        await page.locator(".cm-content .kith-pill").first().waitFor();
        const typing = type.bind(null, page, words);
        const { stretches, spent } = await profiled(session, "plugin:kith", typing);
        keep(`${text} ${name} on`, stretches.map(length));
        keep(`${text} ${name} own`, spent);
      }
    }
  return results;
}

function length([from, to]) {
  return to - from;
}

async function open(page, name) {
  await page.evaluate((path) => window.app.workspace.openLinkText(path, "", false), name);
  await page.locator(".cm-content").last().waitFor();
  // What the stand-in for the app does at every change (saving, joining the text) would drown the rest.
  await page.evaluate(() => {
    window.app.workspace.activeLeaf.view.onEditorChange = () => undefined;
  });
}

/** Types on a new line at the end of the open note; gives when each keystroke began and ended. */
async function type(page, words) {
  return page.evaluate(async (text) => {
    const view = window.app.workspace.activeEditor.editor.cm;
    const put = (insert) => {
      const at = view.state.doc.length;
      view.dispatch({
        changes: { from: at, insert },
        selection: { anchor: at + insert.length },
        userEvent: "input.type",
        scrollIntoView: true,
      });
    };
    const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    put("\n\n- ");
    await shown();
    const stretches = [];
    for (const letter of text) {
      const start = performance.now();
      put(letter);
      stretches.push([start, performance.now()]);
      await shown();
    }
    return stretches;
  }, words);
}

function print(text, results) {
  const times = (name, what) => results[`${text} ${name} ${what}`].sort((a, b) => a - b);
  const middle = (name, what) => share(times(name, what), 0.5);
  for (const [name, [lines, markers]] of Object.entries(NOTES)) {
    const own = times(name, "own");
    const whole = `${ms(middle(name, "off"))} off, ${ms(middle(name, "on"))} on`;
    const slow = `one in twenty over ${ms(share(own, 0.95))}, slowest ${ms(own.at(-1))}`;
    console.log(`${text}, ${lines} lines with ${markers} markers, ${own.length} keystrokes:`);
    const usual = `${ms(middle(name, "own"))}, in the mean ${ms(usualMean(own))}`;
    console.log(`  editor ${whole}; the plugin's own ${usual} (${slow})`);
  }
  const added = middle("long", "own");
  const growth = usualMean(times("long", "own")) / usualMean(times("short", "own"));
  console.log(
    `  added: ${ms(added)}, at most ${ms(MOST_ADDED_MS)}: ${verdict(added, MOST_ADDED_MS)}`,
  );
  console.log(
    `  growth with ten times the lines: ${growth.toFixed(2)}, at most ${MOST_GROWTH}: ${verdict(growth, MOST_GROWTH)}`,
  );
  return added <= MOST_ADDED_MS && growth <= MOST_GROWTH;
}

/**
 * The mean of sorted values, without the slowest twentieth, in which the page did something else as well.
 * A sample stands for 0.05 ms, as much as a whole keystroke: medians go in steps of that, means do not.
 */
function usualMean(sorted) {
  const usual = sorted.slice(0, Math.ceil(0.95 * sorted.length));
  return usual.reduce((sum, value) => sum + value, 0) / usual.length;
}

/** The value below which a share of sorted ones lies. */
function share(sorted, part) {
  return sorted[Math.floor((sorted.length - 1) * part)];
}

function ms(value) {
  return `${value.toFixed(3)} ms`;
}
