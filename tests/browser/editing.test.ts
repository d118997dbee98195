/** Kith beside everything else that editing is: several cursors, other scripts, pastes, long notes, two panes. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";

const NOTE = "Daily/2026-11-21.md";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function behind(app: App, text: string): Promise<Locator> {
  const editor = await app.openNote(NOTE);
  await editor.locator(".cm-line", { hasText: text }).click();
  await app.page.keyboard.press("End");
  return editor;
}

function popups(app: App): Promise<number> {
  return app.page.locator(".suggestion-item .suggestion-note").count();
}

function pills(app: App): Locator {
  return app.page.locator(".cm-content .kith-pill");
}

describe("nothing is suggested", () => {
  it("at several cursors, and each gets what is typed", async () => {
    const app = await stage.open({ vault: { [NOTE]: "one \ntwo \n" } });
    const editor = await behind(app, "one");
    await editor.locator(".cm-line", { hasText: "two" }).click({ modifiers: ["Alt"] });
    await app.page.keyboard.press("End");
    await app.page.keyboard.type("@followup tomorrow");
    expect(await popups(app)).toBe(0);
    await expect
      .poll(() => app.text(NOTE))
      .toBe("one @followup tomorrow\ntwo @followup tomorrow\n");
  });

  it("for what is pasted", async () => {
    const app = await stage.open({ vault: { [NOTE]: "one \n" } });
    const editor = await behind(app, "one");
    await editor.evaluate((el) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "ask Ana about the lease. Then @followup tomorrow.");
      el.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    expect(await popups(app)).toBe(0);
    await expect.poll(() => app.text(NOTE)).toContain("lease. Then @followup tomorrow.\n");
  });

  it.each([
    ["in properties", "---\nwho: x\n---\nbody\n", "who: x"],
    ["in a comment", "%%\nin it\n%%\nbody\n", "in it"],
    ["in a code block", "```\nin it\n```\nbody\n", "in it"],
  ])("%s", async (_name, text, line) => {
    const app = await stage.open({ vault: { [NOTE]: text } });
    await app.openNote(NOTE);
    await app.page.evaluate((place) => {
      const { editor } = (window.app as unknown as { workspace: { activeEditor: Active } })
        .workspace.activeEditor;
      interface Active {
        readonly editor: {
          getValue(): string;
          offsetToPos(at: number): unknown;
          setCursor(at: unknown): void;
          focus(): void;
        };
      }
      editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(place) + place.length));
      editor.focus();
    }, line);
    await app.page.keyboard.type(" @followup tom");
    expect(await popups(app)).toBe(0);
    await expect.poll(() => app.text(NOTE)).toContain(`${line} @followup tom`);
  });
});

describe("words composed by an input method", () => {
  it("arrive whole; nothing is accepted in their midst", async () => {
    const app = await stage.open({ vault: { [NOTE]: "one \n" } });
    await behind(app, "one");
    const cdp = await app.page.context().newCDPSession(app.page);
    for (const text of ["@", "@f", "@followup", "@followup t"])
      await cdp.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await cdp.send("Input.insertText", { text: "@followup tomorrow" });
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.type(" 電話");
    await expect.poll(() => app.text(NOTE)).toBe("one @followup tomorrow 電話\n");
  });
});

describe("a note of 10,000 lines with 500 markers", () => {
  const LONG = Array.from({ length: 10_000 }, (_, n) =>
    n % 20 === 19 ? `- @followup(2026-11-24 next Tuesday) call ${n}` : `line ${n}`,
  ).join("\n");

  it("draws the markers in sight alone, wherever one goes, and follows what is typed", async () => {
    const app = await stage.open({ vault: { [NOTE]: LONG } });
    const editor = await app.openNote(NOTE);
    await pills(app).first().waitFor();
    expect(await pills(app).count()).toBeLessThan(20);
    await editor.click();
    await app.page.keyboard.press("Control+End");
    await expect.poll(() => editor.locator(".cm-line").last().textContent()).toContain("call 9999");
    await pills(app).first().waitFor();
    expect(await pills(app).count()).toBeLessThan(20);
    await app.page.keyboard.type("\nask @followup tomorrow");
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.press("Home");
    await expect
      .poll(() => editor.locator(".cm-line").last().textContent())
      .toMatch(/ask follow up · tomorrow$/);
  });
});

describe("a note in two panes", () => {
  it("has its pills in both; what is done in one shows in the other", async () => {
    const app = await stage.open({ vault: { [NOTE]: "call @followup(2026-11-24)\n\nend\n" } });
    await app.openNote(NOTE);
    await app.page.evaluate((path) => {
      const { workspace } = window.app as unknown as {
        workspace: { openLinkText(link: string, from: string, pane: string): Promise<void> };
      };
      return workspace.openLinkText(path, "", "split");
    }, NOTE);
    const panes = app.page.locator(".workspace-split.mod-root .cm-content");
    await expect.poll(() => panes.count()).toBe(2);
    await panes.nth(1).locator(".cm-line", { hasText: "end" }).click();
    await expect.poll(() => pills(app).count()).toBe(2);
    await panes.nth(0).locator(".kith-pill").click();
    await app.page.locator(".menu-item", { hasText: "Mark as done" }).click();
    await expect
      .poll(() => pills(app).allTextContents())
      .toEqual(["follow up · done", "follow up · done"]);
  });
});

describe("the cell of a table, which is edited in an editor of its own", () => {
  const TABLE = "| who | what |\n| --- | --- |\n| Bo | @followup(2026-11-24) the keys |\n";

  /** Opens a note, and in it the cell with a text. */
  async function inCell(text: string, path: string, note: string): Promise<App> {
    const app = await stage.open({ vault: { [path]: note } });
    await app.openNote(path);
    await app.page.evaluate((cell) => {
      const leave = window.app.workspace.activeEditor?.editCell(cell);
      Object.assign(window, { leave });
    }, text);
    await app.page.locator(".table-cell-wrapper .cm-content").waitFor();
    return app;
  }

  it("has no pills, since what a marker means there only the note tells", async () => {
    const app = await inCell("@followup(2026-11-24) the keys", NOTE, TABLE);
    await app.page.keyboard.press("End");
    await app.page.keyboard.type(" and the map");
    await expect.poll(() => app.text(NOTE)).toContain("the keys and the map |");
    expect(await app.page.locator(".table-cell-wrapper .kith-pill").count()).toBe(0);
  });

  it("tells the day on which a marker was typed in it", async () => {
    const app = await inCell("later", "Plan.md", TABLE.replace(/@.*keys/, "later"));
    await app.page.keyboard.type(" @followup tomorrow");
    await app.page.evaluate(() => (window as unknown as { leave: () => void }).leave());
    await expect.poll(() => pills(app).allTextContents()).toEqual(["follow up · tomorrow"]);
  });
});

describe("a note written from right to left", () => {
  it("keeps its words, and draws and offers as in any other", async () => {
    const app = await stage.open({
      vault: { [NOTE]: "להתקשר לאנה @followup(2026-11-24)\nעוד " },
    });
    await behind(app, "עוד");
    await app.page.keyboard.press("Control+End");
    await expect
      .poll(() => pills(app).allTextContents())
      .toEqual(["follow up · Tue 24 Nov, in 3 days"]);
    await app.page.keyboard.type("@followup tom");
    await app.page.locator(".suggestion-item", { hasText: "tomorrow" }).first().click();
    await expect
      .poll(() => app.text(NOTE))
      .toBe("להתקשר לאנה @followup(2026-11-24)\nעוד @followup(2026-11-22 tomorrow) ");
  });
});
