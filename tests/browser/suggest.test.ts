/** Writing a follow-up in a note: what is offered, what accepting writes, and what undo takes back. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";

const NOTE = "Daily/2026-11-21.md";
const WEDNESDAY = "Daily/2026-11-18.md";
const VAULT = {
  [NOTE]: "# Saturday\n\nCall the roofer \n",
  [WEDNESDAY]: "The quote \n",
  "Ideas.md": "someday \n",
  "People/Ana Lima.md": "---\ncheck-in: monthly\n---\n",
  "People/Bo Berg.md": "",
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** Opens a note with the cursor at the end of a line that holds a text. */
async function cursorBehind(app: App, path: string, text: string): Promise<Locator> {
  const editor = await app.openNote(path);
  const drawer = app.page.locator(".workspace-drawer-backdrop");
  if (await drawer.isVisible()) await drawer.tap({ position: { x: 5, y: 300 } });
  await editor.locator(".cm-line", { hasText: text }).click();
  await app.page.keyboard.press("End");
  return editor;
}

/** The offers in the popup, each `title: note`. */
async function offers(app: App): Promise<string[]> {
  const items = app.page.locator(".suggestion-container .suggestion-item");
  await items.first().waitFor();
  return items.evaluateAll((all) =>
    all.map((el) =>
      [...el.querySelectorAll(".suggestion-title, .suggestion-note")]
        .map((one) => one.textContent)
        .join(": "),
    ),
  );
}

/** The line of the open note that holds a text. */
function lineWith(editor: Locator, text: string): Promise<string | null> {
  return editor.locator(".cm-line", { hasText: text }).textContent();
}

/** Chooses in a field of the plugin's settings, as it is named. */
async function setting(app: App, name: string, option: string): Promise<void> {
  await app.page.evaluate(() => {
    const { setting } = window.app;
    setting.open();
    setting.openTabById("kith");
  });
  const row = app.page.locator(".modal.mod-settings .setting-item", {
    has: app.page.getByText(name, { exact: true }),
  });
  await row.locator("select").selectOption({ label: option });
  await app.page.keyboard.press("Escape");
}

describe("typing a marker", () => {
  it("is helped in the language that was chosen meanwhile", async () => {
    const app = await stage.open({ vault: VAULT });
    await setting(app, "Language", "Deutsch");
    await cursorBehind(app, NOTE, "roofer");
    await app.page.keyboard.type("@fo");
    expect(await offers(app)).toEqual(["@followup: Ich bin dran"]);
    const keys = app.page.locator(".suggestion-container .prompt-instructions");
    expect(await keys.textContent()).toBe("↵um es zu schreibenescum es zu lassen");
  });

  it("offers the word, then the day, and writes what was shown in one step of undo", async () => {
    const app = await stage.open({ vault: VAULT });
    const editor = await cursorBehind(app, NOTE, "roofer");
    await app.page.keyboard.type("@fo");
    expect(await offers(app)).toEqual(["@followup: I owe it"]);
    await app.page.keyboard.press("Enter");
    expect((await offers(app))[0]).toBe("tomorrow: Sun 22 Nov, tomorrow");
    await app.page.keyboard.type("next tu");
    await expect.poll(() => offers(app)).toContain("next Tuesday: Tue 24 Nov, in 3 days");
    await app.page.keyboard.type("esday");
    await app.page.keyboard.press("Enter");
    const pinned = "Call the roofer @followup(2026-11-24 next Tuesday) ";
    const drawn = "Call the roofer follow up · Tue 24 Nov, in 3 days ";
    expect(await lineWith(editor, "roofer")).toBe(drawn);
    await expect.poll(() => app.text(NOTE)).toContain(pinned);
    await app.page.keyboard.press("Control+z");
    expect(await lineWith(editor, "roofer")).toBe("Call the roofer @followup next tuesday");
  });

  it("offers both days where people differ", async () => {
    const app = await stage.open({ vault: VAULT });
    await cursorBehind(app, WEDNESDAY, "quote");
    await app.page.keyboard.type("@waiting next friday");
    expect(await offers(app)).toEqual([
      "next Friday: Fri 27 Nov, in 6 days, counted from Wed 18 Nov",
      "next friday: Fri 20 Nov, yesterday, as some understand it",
    ]);
  });

  it("takes an offer by tap, and the person who is named after it", async () => {
    const app = await stage.open({ vault: VAULT, mobile: "phone" });
    await cursorBehind(app, NOTE, "roofer");
    await app.page.keyboard.type("@followup(in 2 w");
    await app.page.locator(".suggestion-item", { hasText: "in 2 weeks" }).first().tap();
    await app.page.keyboard.type("with an");
    expect(await offers(app)).toEqual(["with Ana Lima"]);
    await app.page.keyboard.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("@followup(2026-12-05 in 2 weeks) with [[Ana Lima]] ");
  });

  it("keeps a link with other words in its cell of a table", async () => {
    const table = "| x |\n| - |\n| the keys @followup(2026-11-24) |\n";
    const app = await stage.open({
      vault: { [NOTE]: table, "People/cy-tal.md": "# Cy Tal\n" },
    });
    const editor = await app.openNote(NOTE);
    await editor.locator(".cm-line", { hasText: "keys" }).click({ position: { x: 3, y: 8 } });
    await app.page.keyboard.press("End");
    await app.page.keyboard.press("ArrowLeft");
    await app.page.keyboard.type("with cy");
    expect(await offers(app)).toEqual(["with Cy Tal"]);
    await app.page.keyboard.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("| the keys @followup(2026-11-24) with [[cy-tal\\|Cy Tal]] |");
  });

  it("leaves the text alone on Escape", async () => {
    const app = await stage.open({ vault: VAULT });
    const editor = await cursorBehind(app, NOTE, "roofer");
    await app.page.keyboard.type("@followup tomorrow");
    await offers(app);
    await app.page.keyboard.press("Escape");
    expect(await app.page.locator(".suggestion-container").count()).toBe(0);
    expect(await lineWith(editor, "roofer")).toBe("Call the roofer @followup tomorrow");
  });

  it.each(["@", "@x", "mail@f", "`@f", "[[@f", "@followup call A", "@followup(2026-11-24) wor"])(
    "offers nothing for %s",
    async (typed) => {
      const app = await stage.open({ vault: VAULT });
      await cursorBehind(app, "Ideas.md", "someday");
      await app.page.keyboard.type(typed);
      await app.page.keyboard.press("End");
      expect(await app.page.locator(".suggestion-item .suggestion-note").count()).toBe(0);
    },
  );
});
