/**
 * Ten thousand people: an edit costs the rows it changes, and leaves the reader where they were.
 * What an edit costs is counted, not timed: the nodes that it adds and the texts and attributes that
 * it sets, beside those of drawing the same list anew.
 */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";

const PEOPLE = 10_000;

/** Elements of the list at any place of it. */
const MOST_ELEMENTS = 600;

/** A list drawn anew may cost this many times what an edit does, at least. */
const LEAST_RATIO = 20;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** People who are tracked without a note are as many rows, and far fewer files. */
function vault(): Record<string, string> {
  const peopleWithoutNotes = Array.from(
    { length: PEOPLE },
    (_, n) => `Person ${String(n).padStart(4, "0")}`,
  );
  return {
    ".obsidian/plugins/kith/data.json": JSON.stringify({ peopleWithoutNotes }),
    "Daily/2026-11-20.md": "a quiet day\n",
  };
}

/** Counts what changes in the list from here on. */
async function startCounting(app: App): Promise<void> {
  await app.page.evaluate(() => {
    const counted = { work: 0 };
    const size = (node: Node): number =>
      1 + [...node.childNodes].reduce((n, one) => n + size(one), 0);
    const isInList = (node: Node): boolean =>
      (node instanceof Element ? node : node.parentElement)?.closest(".kith-list") != null;
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        const added = [...addedNodes].filter(isInList).reduce((n, one) => n + size(one), 0);
        counted.work += type === "childList" ? added : isInList(target) ? 1 : 0;
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { __counted: counted });
  });
}

/** What has changed since the last time this was asked. */
function countedWork(app: App): Promise<number> {
  return app.page.evaluate(() => {
    const { __counted } = window as unknown as { __counted: { work: number } };
    const { work } = __counted;
    __counted.work = 0;
    return work;
  });
}

it("an edit changes the rows it is about, and keeps focus, place and search", async () => {
  const app = await stage.open({ vault: vault() });
  await app.section("Everyone").locator(".kith-header").click({ timeout: 120_000 });
  const list = app.page.locator(".kith-list");
  await list.evaluate((el) => el.scrollTo(0, el.scrollHeight / 2));
  const row = app.row("Person 5000");
  await row.focus();
  const placed = await list.evaluate((el) => el.scrollTop);
  await startCounting(app);
  await app.page.evaluate(async () => {
    const file = window.app.vault.getAbstractFileByPath("Daily/2026-11-20.md");
    await window.app.vault.modify(file, "lunch with [[Person 5000]]\n");
  });
  await expect.poll(() => row.textContent()).toContain("Yesterday");
  const edit = await countedWork(app);
  expect(await list.evaluate((el) => el.scrollTop)).toBe(placed);
  expect(await row.evaluate((el) => el === document.activeElement)).toBe(true);

  await app.page.evaluate(() => window.app.workspace.detachLeavesOfType("kith-check-in"));
  await app.command("kith:open");
  await app.section("Everyone").locator(".kith-header").click();
  await app.rows("Everyone").first().waitFor();
  const anew = await countedWork(app);
  // For whoever wants the figures, not only that they hold.
  process.stdout.write(`10,000 people: drawn anew ${String(anew)}, one edit ${String(edit)}\n`);
  expect({ edit, anew, holds: anew >= LEAST_RATIO * edit }).toMatchObject({ holds: true });
  for (const place of [0.2, 0.5, 0.9, 1, 0.1]) {
    await list.evaluate((el, part) => el.scrollTo(0, el.scrollHeight * part), place);
    await app.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await list.locator("*").count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  }
  await list.evaluate((el) => el.scrollTo(0, el.scrollHeight));
  await app.row("Person 9999").waitFor();

  await app.page.evaluate(() => window.app.workspace.rightSplit.collapse());
  await countedWork(app);
  const seen = await app.page.evaluate(() => document.querySelector(".kith-list")?.textContent);
  await app.page.evaluate(async () => {
    const file = window.app.vault.getAbstractFileByPath("Daily/2026-11-20.md");
    await window.app.vault.modify(file, "lunch with [[Person 9998]]\n");
  });
  await app.page.clock.runFor(5000);
  await expect
    .poll(() =>
      app.page.evaluate((path) => window.app.metadataCache.getCache(path), "Daily/2026-11-20.md"),
    )
    .toMatchObject({ links: [{ link: "Person 9998" }] });
  await app.page.clock.runFor(5000);
  expect(await countedWork(app)).toBe(0);
  expect(await app.page.evaluate(() => document.querySelector(".kith-list")?.textContent)).toBe(
    seen,
  );
  await app.page.evaluate(() => window.app.workspace.rightSplit.expand());
  await expect.poll(() => app.row("Person 9998").textContent()).toContain("Yesterday");
}, 240_000);
