/**
 * Five thousand people: an edit costs the rows it changes, and leaves the reader where they were.
 * What an edit costs is counted, not timed: the nodes that it adds and the texts and attributes that
 * it sets, beside those of drawing the same list anew.
 */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";

const PEOPLE = 5000;

/** A list drawn anew may cost this many times what an edit does, at least. */
const LEAST_RATIO = 20;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

function vault(): Record<string, string> {
  const people = Array.from(
    { length: PEOPLE },
    (_, n) => [`People/Person ${String(n).padStart(4, "0")}.md`, "- 2026-11-01: call\n"] as const,
  );
  return { ...Object.fromEntries(people), "Daily/2026-11-20.md": "a quiet day\n" };
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
  const row = app.row("Person 2500");
  await row.focus();
  const placed = await list.evaluate((el) => el.scrollTop);
  await startCounting(app);
  await app.page.evaluate(async () => {
    const file = window.app.vault.getAbstractFileByPath("Daily/2026-11-20.md");
    await window.app.vault.modify(file, "lunch with [[Person 2500]]\n");
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
  process.stdout.write(`5,000 people: drawn anew ${String(anew)}, one edit ${String(edit)}\n`);
  expect({ edit, anew, holds: anew >= LEAST_RATIO * edit }).toMatchObject({ holds: true });
  expect(await list.locator("*").count()).toBeLessThanOrEqual(2000);
}, 240_000);
