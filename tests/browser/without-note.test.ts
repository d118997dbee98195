/** People who have no note: reviewed in one list, and decided on one by one, in the built plugin. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const SETTINGS = ".obsidian/plugins/kith/data.json";

/** A vault in which two days tell of three people who have no note. */
const VAULT = {
  "People/Bo Ek.md": "",
  "Daily/2026-11-02.md": "Tea with [[Ana Lima]], [[Sam Lee]] and [[Old Mill]]\n",
  "Daily/2026-11-16.md": "Walked with [[Ana Lima]], [[Sam Lee]] and [[Old Mill]]\n",
};

async function openReview(opening: { readonly mobile?: "phone" } = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  await app.section("Everyone").waitFor();
  await app.page.getByRole("button", { name: "3 people you write about have no note" }).focus();
  await app.page.keyboard.press("Enter");
  await app.page.locator(".modal li", { hasText: "Walked with" }).first().waitFor();
  return app;
}

it("a note is made by keyboard, and taken back", async () => {
  const app = await openReview();
  const note = "People/Ana Lima.md";
  const modal = app.page.locator(".modal");
  await modal.getByRole("button", { name: "Make a note: Ana Lima" }).focus();
  await app.page.keyboard.press("Enter");
  await modal.locator("li", { hasText: "Old Mill" }).first().waitFor();
  await expect.poll(() => modal.locator("li[data-name='Ana Lima']").count()).toBe(0);
  expect(await app.text(note)).toBe("");
  expect(await modal.locator("li:has(:focus)").count()).toBe(1);

  await app.page.locator(".notice button", { hasText: "Undo" }).last().click();
  await modal.locator("li[data-name='Ana Lima']").waitFor();
  await expect(access(join(app.folder, note))).rejects.toThrow();
});

it("a name is tracked without a note, listed, and offered its note where one is needed", async () => {
  const app = await openReview();
  const modal = app.page.locator(".modal");
  await modal.getByRole("button", { name: "Track without a note: Sam Lee" }).click();
  await expect.poll(() => modal.locator("li").count()).toBe(2);
  await app.page.keyboard.press("Escape");
  await app.section("Everyone").locator(".kith-header").click();
  const row = app.rows("Everyone").filter({ hasText: "Sam Lee" });
  await row.click();
  const offered = app.page.locator(".notice", { hasText: "No note yet: Sam Lee." });
  await offered.getByRole("button", { name: "Make a note" }).click();
  await expect.poll(() => app.text("People/Sam Lee.md").catch(() => "none")).toBe("");
});

it("a name that is no person is not offered again, until that is taken back", async () => {
  const app = await openReview();
  const modal = app.page.locator(".modal");
  await modal.getByRole("button", { name: "Not a person: Old Mill" }).click();
  await expect.poll(() => modal.locator("li").count()).toBe(2);
  await expect.poll(() => app.text(SETTINGS)).toContain("Old Mill");
  await app.page.locator(".notice button", { hasText: "Undo" }).last().click();
  await expect.poll(() => modal.locator("li").count()).toBe(3);
  expect(await violations(app.page, ".modal")).toEqual([]);
});

it("the review says when nobody is left, on a phone too", async () => {
  const app = await openReview({ mobile: "phone" });
  const modal = app.page.locator(".modal");
  for (const left of [2, 1, 0]) {
    await modal.locator("[data-decision=reject]").first().click();
    await expect.poll(() => modal.locator("li").count()).toBe(left);
  }
  await modal.getByText("Everyone you write about has a note").waitFor();
  expect(await violations(app.page, ".modal")).toEqual([]);
});
