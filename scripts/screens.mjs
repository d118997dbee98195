/**
 * Pictures of the plugin in the states that matter, to be looked at before a release:
 *
 *     npm run screens                all of them, into tests/artifacts/screens/
 *     npm run screens -- card round  those whose names hold one of the words
 *
 * A state is a row of the table below: how the app is opened, on which notes, and what is done there.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser, openHost } from "../tests/host/browser.mjs";
import { startHost } from "../tests/host/server/host.mjs";
import { buildHost } from "../tests/host/ui/build.mjs";
import { demoNotes } from "../tests/vaults/make-demo.mjs";

/** The day the pictures are taken on, a Saturday. */
const TODAY = "2026-11-21";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = join(root, "tests/artifacts/screens");

const PERSON = "People/Friends/Ana Lima.md";
const PHONE = { mobile: "phone", viewport: { width: 390, height: 844 } };

const run = (id) => (page) =>
  page.evaluate((command) => window.app.commands.executeCommandById(command), id);
const openPerson = (page) =>
  page.evaluate((path) => window.app.workspace.openLinkText(path, "", false), PERSON);

const BOARD = "Board.md";
const BLOCK = {
  notes: async () => new Map([...(await demoNotes(TODAY)), [BOARD, board()]]),
  act: openBoard,
  wait: ".kith-block .kith-row",
};

/** Name → how to open, `notes` (the demo when absent), `act` in the page, `wait` for what shows that it is done. */
const STATES = {
  light: {},
  dark: { theme: "dark" },
  narrow: { viewport: { width: 620, height: 800 } },
  phone: PHONE,
  rtl: { act: (page) => page.evaluate(turnRound) },
  empty: { notes: () => new Map([["Plan.md", "Nothing about anybody.\n"]]), wait: ".kith-nobody" },
  "first-run": {
    notes: () => new Map([...people(12)].map(([path]) => [path, "- 2026-11-01: call\n"])),
    wait: ".kith-card",
  },
  "5000-people": { notes: () => people(5000) },
  selection: { act: select },
  block: BLOCK,
  "block-dark": { ...BLOCK, theme: "dark" },
  "block-phone": { ...BLOCK, ...PHONE },
  "block-print": {
    ...BLOCK,
    act: async (page) => {
      await openBoard(page);
      await page.emulateMedia({ media: "print" });
    },
  },
  round: { act: run("kith:round"), wait: ".kith-round-page" },
  "round-phone": { ...PHONE, act: run("kith:round"), wait: ".kith-round-page" },
  card: { act: openPerson, wait: ".kith-person" },
  "card-dark": { theme: "dark", act: openPerson, wait: ".kith-person" },
  heatmap: { act: run("kith:year"), wait: ".kith-year-cell" },
  "heatmap-dark": { theme: "dark", act: run("kith:year"), wait: ".kith-year-cell" },
};

main().catch((error) => {
  process.stderr.write(`kith: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function main() {
  const words = process.argv.slice(2);
  const wanted = Object.entries(STATES).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const built = spawnSync(process.execPath, ["esbuild.config.mjs"], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  const work = await mkdtemp(join(tmpdir(), "kith-screens-"));
  const assets = join(work, "page");
  await buildHost(assets);
  await mkdir(target, { recursive: true });
  const browser = await launchBrowser();
  for (const [name, state] of wanted) {
    await take(browser, { name, state, assets, folder: join(work, name) });
    process.stdout.write(`${join("tests/artifacts/screens", name)}.png\n`);
  }
  await browser.close();
  await rm(work, { recursive: true, force: true });
}

async function take(browser, { name, state, assets, folder }) {
  await writeVault(folder, await (state.notes?.() ?? demoNotes(TODAY)));
  const host = await startHost({ vault: folder, write: true, assets });
  const { theme, mobile, viewport = { width: 1100, height: 760 } } = state;
  const page = await openHost(browser, host.url, {
    theme,
    mobile,
    viewport,
    locale: "en-GB",
    timezoneId: "Europe/London",
    prepare: (fresh) => fresh.clock.install({ time: new Date(`${TODAY}T10:00:00Z`) }),
  });
  await run("kith:open")(page);
  await page
    .locator(state.notes === undefined ? ".kith-row" : ".kith-view")
    .first()
    .waitFor();
  await state.act?.(page);
  await page
    .locator(state.wait ?? ".kith-row")
    .first()
    .waitFor();
  // Fonts and the app's own short animations come to rest.
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(target, `${name}.png`), animations: "disabled" });
  await page.context().close();
  await host.close();
}

/** As the app does for languages that are written from right to left. */
function turnRound() {
  document.body.classList.add("mod-rtl");
  document.documentElement.dir = "rtl";
}

/** A note with two lists in it, and one that can't be followed. */
function board() {
  const block = (...options) => ["```kith", ...options, "```", ""];
  return [
    "What to do this week.",
    "",
    ...block("show: now, waiting", "limit: 4"),
    "## Friends",
    "",
    ...block("show: people", "tag: #friend", "limit: 3"),
    ...block("show: soon", "limit: many"),
  ].join("\n");
}

async function openBoard(page) {
  await page.evaluate((path) => window.app.workspace.openLinkText(path, "", false), BOARD);
  await run("markdown:toggle-preview")(page);
  const drawer = page.locator(".workspace-drawer-backdrop");
  if (await drawer.isVisible()) await drawer.tap({ position: { x: 5, y: 300 } });
}

async function select(page) {
  const rows = page.locator(".kith-row");
  await rows.nth(0).click({ modifiers: ["Alt"] });
  await rows.nth(2).click({ modifiers: ["Shift"] });
}

/** Made-up people, some of them due. */
function people(count) {
  const notes = new Map();
  for (let n = 0; n < count; n += 1) {
    const day = String((n % 28) + 1).padStart(2, "0");
    const month = String((n % 10) + 1).padStart(2, "0");
    const number = String(n).padStart(4, "0");
    const text = `---\ncheck-in: every ${String((n % 12) + 1)} months\n---\n- 2026-${month}-${day}: call\n`;
    notes.set(`People/Person ${number}.md`, text);
  }
  return notes;
}

async function writeVault(folder, notes) {
  for (const [path, text] of notes) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
