/**
 * What the list costs with 10,000 people, beside the same with 100, in a real browser:
 *
 *     npm run build && npm run bench -- list
 *
 * In milliseconds: from the command that opens the sidebar to the first frame with it, and from
 * unfolding *Everyone* to the first frame with its rows, the two vaults in turns. Told are the medians,
 * the median of the ratios of each round, and the most elements that the list had at any place of it.
 * Exit 1 when a target is missed.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { launchBrowser, openHost } from "../../tests/host/browser.mjs";
import { startHost } from "../../tests/host/server/host.mjs";
import { buildHost } from "../../tests/host/ui/build.mjs";
import { median, verdict } from "./figures.mjs";

const PEOPLE = [100, 10_000];
const MOST_GROWTH = 1.2;
const MOST_ELEMENTS = 600;

/** Rounds, and how many of them come before those that are told of. */
const [ROUNDS, WARM_UP] = [25, 4];

const folder = await mkdtemp(join(tmpdir(), "kith-list-"));
const assets = join(folder, "page");
await buildHost(assets);
const browser = await launchBrowser();
const hosts = await Promise.all(PEOPLE.map(hostOf));
try {
  const pages = await Promise.all(hosts.map(({ url }) => openHost(browser, url)));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const taken = [];
    for (const page of pages) taken.push(await sample(page));
    if (round >= WARM_UP) rounds.push(taken);
  }
  const most = Math.max(...rounds.flat().map(({ elements }) => elements));
  const met = ["open", "everyone"].map((what) => print(what, rounds));
  console.log(`elements: at most ${most}, of ${MOST_ELEMENTS}: ${verdict(most, MOST_ELEMENTS)}`);
  process.exitCode = most <= MOST_ELEMENTS && met.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  for (const host of hosts) await host.close();
  await rm(folder, { recursive: true, force: true });
}

/** People who are tracked without a note are as many rows, and far fewer files. */
async function hostOf(people) {
  const vault = join(folder, `vault of ${people}`);
  const names = Array.from({ length: people }, (_, n) => `Person ${String(n).padStart(5, "0")}`);
  const files = {
    ".obsidian/plugins/kith/data.json": JSON.stringify({
      peopleWithoutNotes: names,
      defaultInterval: "monthly",
    }),
    "Daily/2026-11-20.md": names.map((name) => `- call with [[${name}]]\n`).join(""),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(vault, path)), { recursive: true });
    await writeFile(join(vault, path), text);
  }
  return startHost({ vault, assets, write: true });
}

/** Milliseconds of both, and the most elements while the list is looked through. */
async function sample(page) {
  return page.evaluate(async () => {
    const { commands, workspace } = window.app;
    const frame = () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const timed = async (act, isThere) => {
      await frame();
      const start = performance.now();
      act();
      let shown = await frame();
      while (!isThere()) shown = await frame();
      return shown - start;
    };
    workspace.detachLeavesOfType("kith-check-in");
    const section = () =>
      [...document.querySelectorAll(".kith-section")].find((el) =>
        el.querySelector(".kith-header")?.textContent.startsWith("Everyone"),
      );
    const open = await timed(
      () => commands.executeCommandById("kith:open"),
      () => section() !== undefined,
    );
    const everyone = await timed(
      () => section().querySelector(".kith-header").click(),
      () => section().querySelector(".kith-row") !== null,
    );
    const list = document.querySelector(".kith-list");
    let elements = 0;
    for (const place of [0, 0.2, 0.5, 0.9, 1, 0.1]) {
      list.scrollTo(0, list.scrollHeight * place);
      await frame();
      elements = Math.max(elements, list.querySelectorAll("*").length);
    }
    return { open, everyone, elements };
  });
}

function print(what, rounds) {
  const [few, many] = PEOPLE.map((_, n) => median(rounds.map((taken) => taken[n][what])));
  const growth = median(rounds.map(([a, b]) => b[what] / a[what]));
  console.log(`${what}: ${few.toFixed(1)} ms with 100, ${many.toFixed(1)} ms with 10,000 people`);
  console.log(
    `  growth ${growth.toFixed(2)}, at most ${MOST_GROWTH}: ${verdict(growth, MOST_GROWTH)}`,
  );
  return growth <= MOST_GROWTH;
}
