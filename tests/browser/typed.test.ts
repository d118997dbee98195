/** Relative dates typed without the suggester, where nothing dates them: from when they count. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage, TODAY } from "./app";

const DATA = ".obsidian/plugins/kith/data.json";
const VAULT = { "Ideas.md": "one\n\ntwo\n" };

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** Opens the note with the cursor at the end of a line. */
async function at(app: App, text: string, path = "Ideas.md"): Promise<Locator> {
  const editor = await app.openNote(path);
  await editor.locator(".cm-line", { hasText: text }).click();
  await app.page.keyboard.press("End");
  return editor;
}

/** Types words in spite of the suggester, and leaves the line. */
async function typeAndLeave(app: App, words: string): Promise<void> {
  await app.page.keyboard.type(words);
  await app.page.keyboard.press("Escape");
  await app.page.keyboard.press("ArrowDown");
}

/** What is stored of typed markers: `2026-11-21 Ideas.md: one @followup tomorrow`. */
async function stored(app: App): Promise<string[]> {
  const text = await readFile(join(app.folder, DATA), "utf8").catch(() => "{}");
  const { typedMarkers = [] } = JSON.parse(text) as {
    typedMarkers?: { day: string; path: string; line: string }[];
  };
  return typedMarkers.map(({ day, path, line }) => `${day} ${path}: ${line}`);
}

function pills(app: App): Promise<string[]> {
  return app.page.locator(".cm-content .kith-pill").allTextContents();
}

const KNOWN = [`${TODAY} Ideas.md: one @followup next Tuesday`];

describe("a relative date typed in a note that nothing dates", () => {
  it("counts from that day, says so, and can be pinned", async () => {
    const app = await stage.open({ vault: VAULT });
    await at(app, "one");
    await typeAndLeave(app, " @followup next Tuesday");
    await expect.poll(() => stored(app)).toEqual(KNOWN);
    const pill = app.page.locator(".cm-content .kith-pill");
    await expect.poll(() => pills(app)).toEqual(["follow up · Tue 24 Nov, in 3 days"]);
    expect(await pill.getAttribute("aria-label")).toContain("counted from the day you typed it");
    await pill.click();
    await app.page.locator(".menu-item", { hasText: "Write the date into the note" }).click();
    await expect
      .poll(() => app.text("Ideas.md"))
      .toContain("one @followup(2026-11-24 next Tuesday)\n");
  });

  it("belongs to the note it was typed in, though another is opened in its place at once", async () => {
    const app = await stage.open({ vault: { ...VAULT, "Other.md": "else\n" } });
    await at(app, "one");
    await app.page.keyboard.type(" @followup next Tuesday");
    await app.openNote("Other.md");
    await app.page.locator(".cm-line", { hasText: "else" }).waitFor();
    await expect.poll(() => stored(app)).toEqual(KNOWN);
    await expect.poll(() => app.text("Ideas.md")).toContain("one @followup next Tuesday\n");
  });

  it("keeps its day when its note is renamed, its line edited and the app started again", async () => {
    const app = await stage.open({ vault: VAULT });
    await at(app, "one");
    await typeAndLeave(app, " @followup next Tuesday");
    await expect.poll(() => stored(app)).toEqual(KNOWN);
    await app.page.evaluate(() => {
      const { vault } = window.app;
      return vault.rename(vault.getAbstractFileByPath("Ideas.md"), "Plans.md");
    });
    await at(app, "one", "Plans.md");
    await typeAndLeave(app, " call");
    const followed = [`${TODAY} Plans.md: one @followup next Tuesday call`];
    await expect.poll(() => stored(app)).toEqual(followed);
    await expect.poll(() => app.text("Plans.md")).toContain("Tuesday call");
    await app.page.clock.setFixedTime(new Date("2026-12-01T10:00:00Z"));
    await app.reload();
    await expect.poll(() => app.rows("Now").allTextContents()).toHaveLength(1);
    expect(await app.rows("Now").textContent()).toContain("Due Tue 24 Nov");
  });

  it("joins what another device typed, and settings leave it alone", async () => {
    const app = await stage.open({ vault: VAULT });
    await at(app, "one");
    await typeAndLeave(app, " @followup next Tuesday");
    await expect.poll(() => stored(app)).toEqual(KNOWN);
    const there = {
      path: "Ideas.md",
      line: "two @waiting Friday",
      words: "@waiting Friday",
      day: "2026-11-20",
    };
    await writeFile(join(app.folder, DATA), JSON.stringify({ me: ["Me"], typedMarkers: [there] }));
    await expect
      .poll(() => stored(app))
      .toEqual([...KNOWN, "2026-11-20 Ideas.md: two @waiting Friday"]);
    expect(JSON.parse(await app.text(DATA))).toMatchObject({ me: ["Me"] });
  });
});

describe("what is not typed there and then stays undated", () => {
  it("a paste", async () => {
    const app = await stage.open({ vault: VAULT });
    const editor = await at(app, "one");
    await paste(editor, " @followup next Tuesday");
    await typeAndLeave(app, " call");
    await expect.poll(() => pills(app)).toEqual(["follow up · date?"]);
    expect(await stored(app)).toEqual([]);
  });

  it("what undo brings back", async () => {
    const app = await stage.open({ vault: { "Ideas.md": "one @followup next Tuesday\n\ntwo\n" } });
    const editor = await at(app, "two");
    await editor.locator(".cm-line", { hasText: "one" }).click({ position: { x: 4, y: 8 } });
    await app.page.keyboard.press("Home");
    await app.page.keyboard.press("Shift+ArrowDown");
    await app.page.keyboard.press("Delete");
    await app.page.keyboard.press("Control+z");
    await typeAndLeave(app, "");
    await app.page.keyboard.press("Control+End");
    await expect.poll(() => pills(app)).toEqual(["follow up · date?"]);
    expect(await stored(app)).toEqual([]);
  });

  it("an old marker on whose line something else is typed", async () => {
    const app = await stage.open({ vault: { "Ideas.md": "one @followup next Tuesday\n\ntwo\n" } });
    const editor = await at(app, "two");
    await editor.locator(".cm-line", { hasText: "one" }).click({ position: { x: 4, y: 8 } });
    await app.page.keyboard.press("End");
    await typeAndLeave(app, " call");
    await expect.poll(() => app.text("Ideas.md")).toContain("Tuesday call");
    expect(await pills(app)).toEqual(["follow up · date?"]);
    expect(await stored(app)).toEqual([]);
  });

  it("a change that came from another program", async () => {
    const app = await stage.open({ vault: VAULT });
    await at(app, "two");
    await writeFile(join(app.folder, "Ideas.md"), "one @followup next Tuesday\n\ntwo\n");
    await expect.poll(() => pills(app)).toEqual(["follow up · date?"]);
    await app.page.keyboard.press("ArrowUp");
    expect(await stored(app)).toEqual([]);
  });

  it("a marker in a note that has a day", async () => {
    const app = await stage.open({ vault: { "2026-11-18.md": "one\n\ntwo\n" } });
    await at(app, "one", "2026-11-18.md");
    await typeAndLeave(app, " @followup next Tuesday");
    await expect.poll(() => pills(app)).toEqual(["follow up · Tue 24 Nov, in 3 days"]);
    expect(await stored(app)).toEqual([]);
  });
});

/** Pastes a text as a user does: the editor's own handler is given the clipboard. */
async function paste(editor: Locator, text: string): Promise<void> {
  await editor.evaluate((el, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    el.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
