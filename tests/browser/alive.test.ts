/** The list goes on under its reader: what happens elsewhere moves neither the focus nor the page, and takes no words away. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";

const PEOPLE = 40;

/** Forty people with a promise each, so that the list is longer than its pane; the first of them is seen to. */
function vault(): Record<string, string> {
  const names = Array.from({ length: PEOPLE }, (_, n) => `Person ${String(n).padStart(2, "0")}`);
  return Object.fromEntries([
    ...names.map((name) => [
      `People/${name}.md`,
      "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n",
    ]),
    ["Plans.md", "@followup(2026-11-22) the roof for [[Ana Lima]]\n"],
    ["People/Ana Lima.md", "---\ncheck-in: yearly\n---\n- 2026-11-20: call\n"],
  ]) as Record<string, string>;
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((el) => el === document.activeElement);
}

/** Edits a note that has nothing to do with what is on screen, and waits until the list has it. */
async function editElsewhere(app: App, wait: () => Promise<unknown>): Promise<void> {
  await app.page.evaluate(async () => {
    await window.app.vault.create("2026-11-20.md", "lunch with [[Person 39]]\n");
  });
  await wait();
}

it("an edit elsewhere keeps scroll, selection and focus", async () => {
  const app = await stage.open({ vault: vault() });
  await app.section("Now").locator(".kith-more").click();
  await app.rows("Now").nth(30).waitFor();
  const row = app.rows("Now").nth(20);
  const key = await row.getAttribute("data-key");
  await row.focus();
  await app.page.keyboard.press("x");
  await app.page.keyboard.press("Shift+ArrowDown");
  const list = app.page.locator(".kith-list");
  const scrolled = await list.evaluate((el) => el.scrollTop);
  expect(scrolled).toBeGreaterThan(200);
  const selected = app.page.locator(".kith-row.is-selected .kith-name");
  const names = await selected.allInnerTexts();
  const focused = app.rows("Now").nth(21);
  expect(await isFocused(focused)).toBe(true);
  const before = await app.rows("Now").count();
  await editElsewhere(app, () => expect.poll(() => app.rows("Now").count()).toBe(before - 1));
  expect(await app.rows("Now").nth(20).getAttribute("data-key")).toBe(key);
  expect(await list.evaluate((el) => el.scrollTop)).toBe(scrolled);
  expect(await selected.allInnerTexts()).toEqual(names);
  expect(names).toHaveLength(2);
  expect(await isFocused(focused)).toBe(true);
});

it("an edit elsewhere keeps a half-typed search, and the cursor in it", async () => {
  const app = await stage.open({ vault: vault() });
  await app.rows("Now").first().waitFor();
  await app.command("kith:search");
  await app.page.keyboard.type("person 3");
  await app.page.keyboard.press("ArrowLeft");
  const field = app.page.locator(".kith-search input");
  const count = app.section("Now").locator(".tree-item-flair");
  await expect.poll(() => count.innerText()).toBe("13");
  await editElsewhere(app, () => expect.poll(() => count.innerText()).toBe("12"));
  expect(await field.inputValue()).toBe("person 3");
  expect(await isFocused(field)).toBe(true);
  await app.page.keyboard.type("0");
  expect(await field.inputValue()).toBe("person 03");
});

it("midnight brings a row into Now, and leaves the focus where it is", async () => {
  const app = await stage.open({ vault: vault() });
  await app.rows("Coming up").filter({ hasText: "Ana Lima" }).waitFor();
  const row = app.rows("Now").nth(1);
  await row.focus();
  const key = await row.getAttribute("data-key");
  await app.page.clock.fastForward("15:00:00");
  await app.rows("Now").filter({ hasText: "Ana Lima" }).waitFor();
  expect(await app.rows("Coming up").filter({ hasText: "Ana Lima" }).count()).toBe(0);
  const focused = app.page.locator(".kith-row:focus");
  expect(await focused.getAttribute("data-key")).toBe(key);
});

it("a row that midnight takes away leaves the focus to the one that stands in its place", async () => {
  const app = await stage.open({ vault: vault() });
  await app.rows("Coming up").filter({ hasText: "Ana Lima" }).focus();
  await app.page.clock.fastForward("15:00:00");
  await app.rows("Now").filter({ hasText: "Ana Lima" }).waitFor();
  await app.page.locator(".kith-list [role=treeitem]:focus").waitFor();
});
