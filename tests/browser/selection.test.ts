/** Several people at once: selected by mouse, by keys and by touch; done with in one step. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage, TODAY } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const NOTE = "---\ncheck-in: weekly\n---\n\n## Log\n\n- 2026-11-01: call\n";
const NAMES = ["Ana Lima", "Bo Berg", "Cy Moor", "Dee Oak", "Eve Pine"];

/** The note of a person by name. */
function noteOf(name: string): string {
  return `People/${name}.md`;
}

/** Five people, all overdue alike, so that they stand in the order of their names. */
function five(): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [noteOf(name), NOTE]));
}

/** The names of the selected rows of Now. */
function selected(app: App): Promise<string[]> {
  return app
    .rows("Now")
    .and(app.page.locator(".is-selected"))
    .locator(".kith-name")
    .allInnerTexts();
}

function bar(app: App) {
  return app.page.getByRole("toolbar", { name: /selected p/ });
}

it("mouse: the ring selects, Shift-click a range, Alt-click one besides", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").nth(1).locator(".kith-lead").click();
  expect(await selected(app)).toEqual(["Bo Berg"]);
  await app
    .rows("Now")
    .nth(3)
    .click({ modifiers: ["Shift"] });
  expect(await selected(app)).toEqual(["Bo Berg", "Cy Moor", "Dee Oak"]);
  await app
    .rows("Now")
    .nth(2)
    .click({ modifiers: ["Shift"] });
  expect(await selected(app)).toEqual(["Bo Berg", "Cy Moor"]);
  await app
    .rows("Now")
    .nth(4)
    .click({ modifiers: ["Alt"] });
  expect(await selected(app)).toEqual(["Bo Berg", "Cy Moor", "Eve Pine"]);
  await bar(app).getByText("3 selected").waitFor();
  await bar(app).getByRole("button", { name: "Clear the selection" }).click();
  expect(await selected(app)).toEqual([]);
  expect(await bar(app).count()).toBe(0);
});

it("keys: x, Shift-arrows and Mod-A select, Escape lets go", async () => {
  const app = await stage.open({ vault: five() });
  const { keyboard } = app.page;
  await app.rows("Now").first().focus();
  await keyboard.press("x");
  expect(await selected(app)).toEqual(["Ana Lima"]);
  await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Shift+ArrowDown");
  expect(await selected(app)).toEqual(["Ana Lima", "Bo Berg", "Cy Moor"]);
  await keyboard.press("Shift+ArrowUp");
  expect(await selected(app)).toEqual(["Ana Lima", "Bo Berg"]);
  await keyboard.press("Control+a");
  expect(await selected(app)).toEqual(NAMES);
  await keyboard.press("Escape");
  expect(await selected(app)).toEqual([]);
  expect(await app.rows("Now").nth(1).getAttribute("aria-selected")).toBe("false");
});

it("touch: a long press begins a selection, and taps add to it", async () => {
  const app = await stage.open({
    vault: five(),
    mobile: "phone",
    viewport: { width: 320, height: 640 },
  });
  await app.rows("Now").first().waitFor();
  await app.rows("Now").first().dispatchEvent("contextmenu", { pointerType: "touch" });
  expect(await selected(app)).toEqual(["Ana Lima"]);
  await app.rows("Now").nth(2).locator(".kith-name").tap();
  expect(await selected(app)).toEqual(["Ana Lima", "Cy Moor"]);
  const small = await bar(app)
    .getByRole("button")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
});

it("one dinner is logged for five people in one step, and taken back in one", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").first().focus();
  await app.page.keyboard.press("Control+a");
  await bar(app).getByRole("button", { name: "Check in…" }).click();
  const modal = app.page.locator(".modal");
  await modal.getByRole("button", { name: "Remove Bo Berg" }).waitFor();
  expect(await violations(app.page, ".modal")).toEqual([]);
  await modal.getByRole("combobox", { name: "Kind" }).fill("dinner");
  await app.page.keyboard.press("Enter");
  await modal.waitFor({ state: "detached" });
  const line = `- ${TODAY}: dinner\n`;
  for (const name of NAMES) await expect.poll(() => app.text(noteOf(name))).toContain(line);
  await app.page.locator(".notice button", { hasText: "Undo" }).click();
  for (const name of NAMES) await expect.poll(() => app.text(noteOf(name))).toBe(NOTE);
});

it("others who were there are found by a part of their name", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").first().focus();
  await app.page.keyboard.press("l");
  const modal = app.page.locator(".modal");
  await modal.getByRole("textbox", { name: "Others who were there" }).fill("Cy");
  await app.page.locator(".suggestion-item", { hasText: "Cy Moor" }).click();
  await modal.getByRole("button", { name: "Remove Cy Moor" }).waitFor();
  await modal.getByRole("textbox", { name: "Others who were there" }).fill("nobody known");
  await modal.getByText("Choose a name from the list.").waitFor();
  expect(await modal.getByRole("button", { name: "Log" }).isDisabled()).toBe(true);
  await modal.getByRole("textbox", { name: "Others who were there" }).fill("eve pine");
  await modal.getByRole("button", { name: "Log" }).click();
  for (const name of ["Ana Lima", "Cy Moor", "Eve Pine"])
    await expect.poll(() => app.text(noteOf(name))).toContain(`- ${TODAY}\n`);
  expect(await app.text(noteOf("Bo Berg"))).toBe(NOTE);
});

it("a dinner that could not be written is asked for again, with all that was said", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").first().focus();
  await app.page.keyboard.press("Control+a");
  await bar(app).getByRole("button", { name: "Check in…" }).click();
  const modal = app.page.locator(".modal");
  const said = { Kind: "dinner", Day: "2026-11-19", "What was said": "the boat is sold" };
  for (const [label, words] of Object.entries(said)) await modal.getByLabel(label).fill(words);
  await app.page.evaluate(() => {
    window.app.vault.process = () => Promise.reject(new Error("disk full"));
  });
  await modal.getByRole("button", { name: "Log" }).click();
  await app.page.locator(".notice", { hasText: "disk full" }).waitFor();
  await modal.getByRole("button", { name: "Remove Bo Berg" }).waitFor();
  for (const [label, words] of Object.entries(said))
    expect(await modal.getByLabel(label).inputValue()).toBe(words);
});

it("many are snoozed until they reply, and the notice says whom a due promise keeps", async () => {
  const app = await stage.open({
    vault: { ...five(), "Plan.md": "@followup(2026-11-20) the lease for [[Ana Lima]]\n" },
  });
  await app.row("Ana Lima").first().focus();
  await app.page.keyboard.press("x");
  await app.page.keyboard.press("Shift+ArrowDown");
  const who = await selected(app);
  expect(who).toContain("Ana Lima");
  await bar(app).getByRole("button", { name: "Snooze" }).click();
  await app.page.locator(".menu-item", { hasText: "Snooze until they reply" }).click();
  await app.page
    .locator(".notice", { hasText: "Still listed for what is due: Ana Lima" })
    .waitFor();
  for (const name of who)
    await expect
      .poll(() => app.text(noteOf(name)))
      .toContain(`check-in-after: reply since ${TODAY}\n`);
});

it("an interval is set for many in words", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").first().focus();
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("i");
  const modal = app.page.locator(".modal");
  await modal.getByRole("textbox").fill("every 2 months");
  await app.page.keyboard.press("Enter");
  for (const name of NAMES)
    await expect.poll(() => app.text(noteOf(name))).toContain("check-in: 2 months\n");
});

it("the selection and the focus outlast an edit elsewhere, and axe finds nothing to mend", async () => {
  const app = await stage.open({ vault: five() });
  await app.rows("Now").nth(1).focus();
  await app.page.keyboard.press("x");
  await app.page.keyboard.press("Shift+ArrowDown");
  await app.page.evaluate(async () => {
    const { vault } = window.app;
    await vault.create("People/Aaron Ash.md", "---\ncheck-in: weekly\n---\n- 2026-10-01: call\n");
    const file = vault.getAbstractFileByPath("People/Ana Lima.md");
    await vault.process(file, (text) => text.replace("2026-11-01", "2026-11-02"));
  });
  await app.rows("Now").filter({ hasText: "Aaron Ash" }).waitFor();
  expect(await selected(app)).toEqual(["Bo Berg", "Cy Moor"]);
  const focused = app.page.locator(".kith-row:focus .kith-name");
  expect(await focused.innerText()).toBe("Cy Moor");
  expect(await violations(app.page, "[data-type='kith-check-in'] .view-content")).toEqual([]);
});
