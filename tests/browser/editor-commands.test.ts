/** What the editor offers without the suggester: commands and menus at a marker, and the form that adds one. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, type Opening, Stage } from "./app";

const NOTE = "Daily/2026-11-21.md";
const ANA = "People/Ana Lima.md";
const VAULT = {
  [NOTE]: [
    "Call the roofer @followup next Tuesday",
    "",
    "- [ ] ask about the lease",
    "",
    "- [x] @followup(2026-11-10) thanked her",
    "",
    "@waiting(2026-12-24) two references",
    "",
  ].join("\n"),
  [ANA]: "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n",
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** Opens the note with the cursor at the end of a line that holds a text. */
async function cursorBehind(text: string, opening: Opening = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  const editor = await app.openNote(NOTE);
  const drawer = app.page.locator(".workspace-drawer-backdrop");
  if (await drawer.isVisible()) await drawer.tap({ position: { x: 5, y: 300 } });
  await editor.locator(".cm-line", { hasText: text }).click({ position: { x: 3, y: 8 } });
  await app.page.keyboard.press("End");
  return app;
}

/** A menu's item. */
function item(app: App, title: string): Locator {
  return app.page.locator(".menu-item", { hasText: title });
}

describe("at a marker", () => {
  it("a command writes the date, in one step of undo", async () => {
    const app = await cursorBehind("roofer");
    await app.command("kith:pin-at-cursor");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("Call the roofer @followup(2026-11-24 next Tuesday)\n");
    await app.page.keyboard.press("Control+z");
    await expect.poll(() => app.text(NOTE)).toBe(VAULT[NOTE]);
  });

  it("what was just typed stays when the date that was written behind it is taken back", async () => {
    const app = await cursorBehind("lease");
    await app.page.keyboard.type(" @followup next Tuesday");
    await app.command("kith:pin-at-cursor");
    await expect.poll(() => app.text(NOTE)).toContain("lease @followup(2026-11-24 next Tuesday)\n");
    await app.page.keyboard.press("Control+z");
    await expect.poll(() => app.text(NOTE)).toContain("lease @followup next Tuesday\n");
  });

  it("the cursor stays among its words when dates are written above and below it", async () => {
    const app = await cursorBehind("lease");
    await app.page.keyboard.type(" of the boat @followup tomorrow");
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.press("Control+End");
    await app.page.keyboard.type("ask Bo @followup on Friday");
    await app.page.keyboard.press("Escape");
    for (let n = 0; n < 3; n += 1) await app.page.keyboard.press("ArrowUp");
    await app.page.keyboard.press("End");
    // Saved, and read.
    await app.page.locator(".kith-row", { hasText: "Ask Bo" }).first().waitFor();
    await app.command("kith:pin-note");
    await app.page.getByRole("button", { name: "Pin 3 dates" }).click();
    await expect.poll(() => app.text(NOTE)).toContain("Bo @followup(2026-11-27 on Friday)");
    await app.page.keyboard.type("!");
    await expect.poll(() => app.text(NOTE)).toContain("thanked her!");
  });

  it("a command opens its menu, which keys work", async () => {
    const app = await cursorBehind("roofer");
    await app.command("kith:follow-up-at-cursor");
    await item(app, "Mark as done").waitFor();
    expect(await app.page.locator(".menu-item-title").allTextContents()).toEqual([
      "Mark as done",
      "Reschedule…",
      "Write the date into the note",
      "Show in the list of who to check in on",
    ]);
    await app.page.keyboard.press("ArrowDown");
    await app.page.keyboard.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("Call the roofer @followup next Tuesday @done(2026-11-21)\n");
  });

  it.each(["lease", "thanked"])("the commands are not there on the line of %s", async (line) => {
    const app = await cursorBehind(line);
    const ran = await app.page.evaluate(() =>
      ["kith:pin-at-cursor", "kith:follow-up-at-cursor"].map((id) =>
        window.app.commands.executeCommandById(id),
      ),
    );
    expect(ran).toEqual([false, false]);
    expect(await app.text(NOTE)).toBe(VAULT[NOTE]);
  });

  it("a right click has the same in the editor's menu, and on a pill", async () => {
    const app = await cursorBehind("roofer");
    await app.page.locator(".cm-line", { hasText: "roofer" }).click({ button: "right" });
    await item(app, "Write the date into the note").waitFor();
    await app.page.keyboard.press("Escape");
    await app.page.locator(".kith-pill", { hasText: "waiting" }).click({ button: "right" });
    await item(app, "Mark as done").click();
    await expect.poll(() => app.text(NOTE)).toContain("two references @done(2026-11-21)");
  });

  it("its menu leads to its row in the list", async () => {
    const app = await cursorBehind("lease");
    await app.page.locator(".kith-pill", { hasText: "waiting" }).click();
    await item(app, "Show in the list").click();
    const row = app.rows("Waiting").filter({ hasText: "Two references" });
    await expect.poll(() => row.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it("a tap on a pill works its menu on a phone", async () => {
    const app = await cursorBehind("lease", { mobile: "phone" });
    await app.page.locator(".kith-pill", { hasText: "Tue 24 Nov" }).tap();
    await item(app, "Write the date into the note").tap();
    await expect.poll(() => app.text(NOTE)).toContain("@followup(2026-11-24 next Tuesday)\n");
  });
});

describe("the form", () => {
  it("takes what is selected for its text, and puts the promise in its place", async () => {
    const app = await cursorBehind("lease");
    await app.page.keyboard.press("Shift+Home");
    await app.command("kith:add-follow-up");
    const modal = app.page.locator(".modal.kith-form");
    const [what, who, when] = [0, 1, 2].map((n) => modal.locator("input[type=text]").nth(n));
    await expect.poll(() => what?.inputValue()).toBe("ask about the lease");
    await who?.fill("Ana Lima");
    await when?.fill("next Tuesday");
    await modal.getByText("Tue 24 Nov, in 3 days").waitFor();
    await when?.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("- [ ] @followup(2026-11-24 next Tuesday) [[Ana Lima]]: ask about the lease\n");
  });

  it("stands there again with all that was said when its blank line has moved meanwhile", async () => {
    const app = await cursorBehind("roofer");
    await app.page.keyboard.press("ArrowDown");
    await app.command("kith:add-follow-up");
    const form = app.page.getByRole("dialog", { name: "Add a follow-up" });
    const fields = { What: "return the tent", Who: "Ana Lima", When: "next Tuesday" };
    for (const [label, words] of Object.entries(fields))
      await form.getByLabel(label, { exact: true }).fill(words);
    await form.getByLabel("Who owes it").selectOption("waiting");
    await app.page.evaluate(() => {
      const cm = window.app.workspace.activeEditor?.editor?.cm;
      cm?.dispatch({ changes: { from: 0, insert: "Above.\n" } });
    });
    await form.getByLabel("When").press("Enter");
    await app.page.locator(".notice", { hasText: "has changed" }).waitFor();
    await form.waitFor();
    for (const [label, words] of Object.entries(fields))
      expect(await form.getByLabel(label, { exact: true }).inputValue()).toBe(words);
    await form.getByText("Tue 24 Nov, in 3 days").waitFor();
    expect(await form.getByLabel("Who owes it").inputValue()).toBe("waiting");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await expect
      .poll(() => app.text(NOTE))
      .toContain("@waiting(2026-11-24 next Tuesday) [[Ana Lima]]: return the tent");
    await form.waitFor({ state: "detached" });
  });

  it("opens from the editor's menu", async () => {
    const app = await cursorBehind("lease");
    await app.page.locator(".cm-line", { hasText: "lease" }).click({ button: "right" });
    await item(app, "Add a follow-up…").click();
    await app.page.locator(".modal.kith-form").waitFor();
  });

  it("opens from the menu of a person's note, about that person, and from a row's menu once", async () => {
    const app = await cursorBehind("lease");
    await app.page.locator(".nav-folder-title", { hasText: "People" }).click();
    await app.page.locator(".nav-file-title", { hasText: "Ana Lima" }).click({ button: "right" });
    await item(app, "Add a follow-up…").click();
    const modal = app.page.locator(".modal.kith-form");
    expect(await modal.locator("input[type=text]").nth(1).inputValue()).toBe("Ana Lima");
    await app.page.keyboard.press("Escape");
    await app.row("Ana Lima").first().click({ button: "right" });
    await item(app, "Check in today").waitFor();
    expect(await item(app, "Add a follow-up…").count()).toBe(1);
  });
});
