/** Markers as pills: in Live Preview and in reading view, what they say and what can be done on them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

const NOTE = "Daily/2026-11-21.md";
const VAULT = {
  [NOTE]: [
    "Call the roofer @followup next Tuesday about the leak",
    "- [ ] @followup(2026-11-20 yesterday) send the lease to [[Ana Lima]]",
    "- she will send @waiting(2026-11-27) two references",
    "> [!note] in a callout @followup whenever",
    "",
    "| who | what |",
    "| --- | --- |",
    "| Ana | @followup tomorrow |",
    "",
    "`@followup tomorrow` is code",
    "- [x] @followup(2026-11-10) thanked her",
    "",
  ].join("\n"),
  "People/Ana Lima.md": "",
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** The pills in the open note. */
function pills(app: App, within = ".cm-content"): Promise<string[]> {
  return app.page.locator(`${within} .kith-pill`).allTextContents();
}

const READING = ".markdown-reading-view";

const SHOWN_TODAY = "follow up · today";

const SHOWN = [
  "follow up · Tue 24 Nov, in 3 days",
  "follow up · yesterday",
  "waiting · Fri 27 Nov, in 6 days",
  "follow up · date?",
  "follow up · tomorrow",
  "follow up · done",
];

describe("in Live Preview", () => {
  it("every marker is a pill, but not in code, and its source shows when the cursor is in it", async () => {
    const app = await stage.open({ vault: VAULT });
    const editor = await app.openNote(NOTE);
    await editor.locator(".cm-line").last().click();
    await expect.poll(() => pills(app)).toEqual(SHOWN);
    await editor.locator(".cm-line", { hasText: "roofer" }).click({ position: { x: 20, y: 8 } });
    await app.page.keyboard.press("Home");
    for (let n = 0; n < "Call the roofer ".length; n += 1)
      await app.page.keyboard.press("ArrowRight");
    await expect.poll(() => pills(app)).toEqual(SHOWN.slice(1));
    await expect(
      editor.locator(".cm-line", { hasText: "roofer" }).textContent(),
    ).resolves.toContain("@followup next Tuesday");
  });

  it("a pill keeps up with its line while it is typed in", async () => {
    const app = await stage.open({ vault: VAULT });
    const editor = await app.openNote(NOTE);
    await editor.locator(".cm-line", { hasText: "references" }).click();
    await app.page.keyboard.press("End");
    await app.page.keyboard.type(" soon");
    expect(await pills(app)).toEqual(SHOWN);
  });

  it("a marker stays as it is while the date that it lacks is typed behind it", async () => {
    const app = await stage.open({ vault: { "Plan.md": "Call the roofer \n", ...VAULT } });
    const editor = await app.openNote("Plan.md");
    const line = editor.locator(".cm-line").first();
    await line.click();
    await app.page.keyboard.press("End");
    await app.page.keyboard.type("@followup next tu");
    expect(await line.textContent()).toBe("Call the roofer @followup next tu");
    expect(await pills(app)).toEqual([]);
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.press("ArrowDown");
    await expect.poll(() => pills(app)).toEqual(["follow up · date?"]);
  });

  it("its menu completes the promise on that very line", async () => {
    const app = await stage.open({ vault: VAULT });
    await app.openNote(NOTE);
    await app.page.locator(".kith-pill", { hasText: "Tue 24 Nov" }).click();
    await app.page.locator(".menu-item", { hasText: "Mark as done" }).click();
    await expect
      .poll(() => app.text(NOTE))
      .toContain("Call the roofer @followup next Tuesday about the leak @done(2026-11-21)\n");
  });
});

describe("in reading view", () => {
  it("the same pills stand in lists, callouts and tables, and Enter opens their menu", async () => {
    const app = await stage.open({ vault: VAULT });
    await app.openNote(NOTE);
    await app.command("markdown:toggle-preview");
    await expect.poll(() => pills(app, READING)).toEqual(SHOWN);
    expect(await app.page.locator(`${READING} code`).textContent()).toBe("@followup tomorrow");
    await app.page.locator(`${READING} .kith-pill`, { hasText: "tomorrow" }).focus();
    await app.page.keyboard.press("Enter");
    await app.page.locator(".menu-item", { hasText: "Write the date into the note" }).click();
    await expect.poll(() => app.text(NOTE)).toContain("| Ana | @followup(2026-11-22 tomorrow) |");
  });

  it("several markers of one paragraph, and of one line, are pills each", async () => {
    const note =
      "@followup(2026-11-20) the lease, @waiting(2026-11-24) the keys\n@followup the roof\n";
    const app = await stage.open({ vault: { "Plan.md": note, ...VAULT } });
    await app.openNote("Plan.md");
    await app.command("markdown:toggle-preview");
    const shown = ["follow up · yesterday", "waiting · Tue 24 Nov, in 3 days", "follow up · date?"];
    await expect.poll(() => pills(app, READING)).toEqual(shown);
  });

  it("a pill follows what is written elsewhere in its note, and acts on its own line", async () => {
    const plan = ["## 2026-11-20", "- call @followup tomorrow", "", "## 2026-11-10", ""];
    const path = "Plan.md";
    const twice = [...plan, "- call @followup tomorrow", ""].join("\n");
    const app = await stage.open({ vault: { [path]: twice, ...VAULT } });
    await app.openNote(path);
    await app.command("markdown:toggle-preview");
    await expect
      .poll(() => pills(app, READING))
      .toEqual([SHOWN_TODAY, "follow up · Wed 11 Nov, 10 days ago"]);
    const moved = `# Plan\n\nfor the boat\n\n${twice.replace("11-10", "11-09")}`;
    await writeFile(join(app.folder, path), moved);
    await expect
      .poll(() => pills(app, READING))
      .toEqual([SHOWN_TODAY, "follow up · Tue 10 Nov, 11 days ago"]);
    await app.page.locator(`${READING} .kith-pill`).nth(1).click();
    await app.page.locator(".menu-item", { hasText: "Mark as done" }).click();
    await expect
      .poll(() => app.text(path))
      .toBe(moved.replace(/tomorrow\n$/, "tomorrow @done(2026-11-21)\n"));
  });

  it("a pill acts in its note when that is called otherwise by then", async () => {
    const app = await stage.open({ vault: VAULT });
    await app.openNote(NOTE);
    await app.command("markdown:toggle-preview");
    await expect.poll(() => pills(app, READING)).toEqual(SHOWN);
    await app.page.evaluate((path) => {
      const { vault } = window.app;
      return vault.rename(vault.getAbstractFileByPath(path), "Daily/Roof.md");
    }, NOTE);
    await app.page.locator(`${READING} .kith-pill`, { hasText: "27 Nov" }).click();
    await app.page.locator(".menu-item", { hasText: "Mark as done" }).click();
    await expect
      .poll(() => app.text("Daily/Roof.md"))
      .toContain("@waiting(2026-11-27) two references @done(2026-11-21)");
  });

  it("a pill says another day in other words", async () => {
    const app = await stage.open({ vault: VAULT });
    await app.openNote(NOTE);
    await app.command("markdown:toggle-preview");
    await expect.poll(() => pills(app, READING)).toEqual(SHOWN);
    await app.page.clock.fastForward("24:00:00");
    await expect
      .poll(async () => (await pills(app, READING))[0])
      .toBe("follow up · Tue 24 Nov, in 2 days");
  });

  it("what is rendered apart from its note has the pills of lines that stand there once", async () => {
    const note = [
      "- @followup",
      "- call @followup tomorrow",
      "- call @followup tomorrow",
      "- ask @followup tomorrow about **the** boat",
      "",
    ];
    const app = await stage.open({ vault: { "2026-11-20.md": note.join("\n"), ...VAULT } });
    await app.openNote(NOTE);
    await app.page.evaluate(() =>
      window.app.workspace.trigger("hover-link", {
        event: new MouseEvent("mouseover", { ctrlKey: true }),
        source: "preview",
        hoverParent: { hoverPopover: null },
        targetEl: document.body,
        linktext: "2026-11-20",
      }),
    );
    const lines = app.page.locator(".hover-popover li");
    await expect
      .poll(() => lines.allTextContents())
      .toEqual([
        "follow up · date?",
        "call @followup tomorrow",
        "call @followup tomorrow",
        "ask follow up · today about the boat",
      ]);
    await app.page.clock.fastForward("24:00:00");
    await expect
      .poll(() => lines.last().textContent())
      .toBe("ask follow up · yesterday about the boat");
  });

  it("pills go with the plugin, and leave the words", async () => {
    const app = await stage.open({ vault: VAULT });
    await app.openNote(NOTE);
    await app.command("markdown:toggle-preview");
    await expect.poll(() => pills(app, READING)).toEqual(SHOWN);
    await app.page.evaluate(() => window.app.plugins.disablePlugin("kith"));
    expect(await pills(app, READING)).toEqual([]);
    const said = app.page.locator(`${READING} p`).first();
    expect(await said.textContent()).toContain("roofer @followup next Tuesday about the leak");
  });

  it.each(["light", "dark"] as const)("has no fault of access in %s", async (theme) => {
    const app = await stage.open({ vault: VAULT, theme });
    await app.openNote(NOTE);
    await app.command("markdown:toggle-preview");
    await expect.poll(() => pills(app, READING)).toEqual(SHOWN);
    expect(await violations(app.page, `${READING} .kith-pill`)).toEqual([]);
  });
});
