/**
 * Pictures of the plugin in the states that matter, to be looked at before a release:
 *
 *     npm run screens                all of them, into tests/artifacts/screens/
 *     npm run screens -- card round  those whose names hold one of the words
 *
 * What the states are and how they are entered stands in tests/states; here is which of them are taken
 * in which look. The pictures of one look are taken in one page.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser, openHost } from "../tests/host/browser.mjs";
import { startHost } from "../tests/host/server/host.mjs";
import { buildHost } from "../tests/host/ui/build.mjs";
import { people, run, STATES, TODAY, VAULTS } from "../tests/states/states.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = join(root, "tests/artifacts/screens");

/** States that look otherwise in each look: taken in all of them. */
const CHANGING = [
  "list",
  "selection",
  "round",
  "person card",
  "year by day",
  "code block",
  "pills, Live Preview",
  "pills, reading view",
];

const FORMS = [
  "check-in form",
  "snooze menu",
  "reschedule form",
  "how-often form",
  "add follow-up form",
  "help",
  "settings",
];

const EVERY = STATES.map(({ name }) => name);

const phone = (width, height) => ({ mobile: "phone", viewport: { width, height } });

/** Look → how the app is opened, and the states that are taken in it. */
const LOOKS = {
  light: { states: EVERY },
  dark: { open: { theme: "dark" }, states: [...CHANGING, ...FORMS, "why", "suggester"] },
  phone: { open: phone(390, 844), states: EVERY },
  rtl: { open: { rtl: true }, states: CHANGING },
  "rtl-phone": { open: { ...phone(390, 844), rtl: true }, states: CHANGING },
  "german-320": { open: phone(320, 640), language: "de", states: [...CHANGING, ...FORMS] },
  "zoom-200": {
    open: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    states: [...CHANGING, ...FORMS],
  },
  readme: {
    open: { viewport: { width: 1000, height: 580 }, deviceScaleFactor: 2 },
    states: ["pills, Live Preview"],
  },
  forced: { open: { forcedColors: "active" }, states: [...CHANGING, "check-in form"] },
  print: { media: "print", states: ["code block", "pills, reading view"] },
  crowd: { notes: () => people(5000), states: ["list"] },
};

main().catch((error) => {
  process.stderr.write(`kith: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function main() {
  const words = process.argv.slice(2);
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
  for (const [look, { states, ...how }] of Object.entries(LOOKS)) {
    const wanted = STATES.filter(({ name }) => states.includes(name))
      .map((state) => ({ ...state, file: `${look}-${state.name.replaceAll(/[ ,]+/g, "-")}` }))
      .filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
    for (const vault of new Set(wanted.map((state) => state.vault ?? "full"))) {
      const notes = await (how.notes ?? VAULTS[vault])();
      const group = wanted.filter((state) => (state.vault ?? "full") === vault);
      await take(browser, { ...how, group, notes, assets, folder: join(work, look, vault) });
    }
  }
  await browser.close();
  await rm(work, { recursive: true, force: true });
}

/** Takes the pictures of some states, one after the other in one page. */
async function take(browser, { open, media, language, group, notes, assets, folder }) {
  await writeVault(folder, notes, language);
  const host = await startHost({ vault: folder, write: true, assets });
  const page = await openHost(browser, host.url, {
    viewport: { width: 1100, height: 760 },
    ...open,
    locale: "en-GB",
    timezoneId: "Europe/London",
    prepare: (fresh) => fresh.clock.install({ time: new Date(`${TODAY}T10:00:00Z`) }),
  });
  if (open?.deviceScaleFactor) await page.evaluate(() => window.app.workspace.leftSplit.collapse());
  await run("kith:open")(page);
  for (const { enter, leave, file } of group) {
    await enter(page);
    if (media) await page.emulateMedia({ media });
    await page.screenshot({ path: join(target, `${file}.png`), animations: "disabled" });
    if (media) await page.emulateMedia({ media: "screen" });
    await leave?.(page);
    process.stdout.write(`${join("tests/artifacts/screens", file)}.png\n`);
  }
  await page.context().close();
  await host.close();
}

async function writeVault(folder, notes, language) {
  const settings = ".obsidian/plugins/kith/data.json";
  const all = language === undefined ? [] : [[settings, JSON.stringify({ language })]];
  for (const [path, text] of [...notes, ...all]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
