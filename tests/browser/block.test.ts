/** A code block that is drawn as a list: what it says, what can be done in it, and how it prints. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, type Opening, Stage } from "./app";
import { violations } from "./axe";

const ANA = "People/Ana Lima.md";
const BOARD = "Board.md";

/** A vault with one late person, one promise of nobody's, and a note with a block of these options. */
function vaultWith(...options: string[]): Record<string, string> {
  return {
    [BOARD]: ["# Board", "", "```kith", ...options, "```", ""].join("\n"),
    [ANA]: "---\ncheck-in: weekly\ntags: friends\n---\n- 2026-11-01: call\n",
    "People/Bo Berg.md": "---\ncheck-in: yearly\n---\n- 2026-11-02: call\n",
    "Flat.md": "- [ ] @followup(2026-11-20) the roof\n- [ ] @followup sometime the cellar\n",
  };
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** Opens the note with the block in reading view. */
async function openBoard(
  options: readonly string[],
  opening: Opening = {},
): Promise<{ app: App; block: Locator }> {
  const app = await stage.open({ vault: vaultWith(...options), ...opening });
  await app.openNote(BOARD);
  await app.command("markdown:toggle-preview");
  const drawer = app.page.locator(".workspace-drawer-backdrop");
  if (await drawer.isVisible()) await drawer.tap({ position: { x: 5, y: 300 } });
  const block = app.page.locator(".markdown-reading-view .kith-block");
  await block.waitFor();
  return { app, block };
}

/** The names of the rows of a block. */
function names(block: Locator): Promise<string[]> {
  return block.locator(".kith-row .kith-name").allTextContents();
}

describe("a block", () => {
  it("shows the rows that are asked for, and follows the notes", async () => {
    const { app, block } = await openBoard(["show: now"]);
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "The roof"]);
    await block.locator(".kith-lead [data-act=done]").click();
    await expect.poll(() => names(block)).toEqual(["Ana Lima"]);
    await expect.poll(() => app.text("Flat.md")).toContain("- [x] @followup(2026-11-20) the roof");
    await app.command("kith:undo");
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "The roof"]);
  });

  it("is drawn in Live Preview as well, and can be worked there", async () => {
    const app = await stage.open({ vault: vaultWith("show: now") });
    const editor = await app.openNote(BOARD);
    const block = editor.locator(".kith-block");
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "The roof"]);
    await block.locator(".kith-lead [data-act=done]").click();
    await expect.poll(() => app.text("Flat.md")).toContain("- [x] @followup(2026-11-20) the roof");
    await expect.poll(() => names(block)).toEqual(["Ana Lima"]);
    await editor.locator(".edit-block-button").click();
    await editor.locator(".cm-line", { hasText: "show: now" }).waitFor();
    expect(await block.count()).toBe(0);
    expect(await app.text(BOARD)).toBe("# Board\n\n```kith\nshow: now\n```\n");
  });

  it("is worked by keys: arrows move, Space checks in, s snoozes, Enter opens", async () => {
    const { app, block } = await openBoard(["show: now"]);
    const ana = block.locator(".kith-row", { hasText: "Ana Lima" });
    await block.locator(".kith-header").focus();
    await app.page.keyboard.press("ArrowDown");
    await expect.poll(() => ana.evaluate((el) => el === document.activeElement)).toBe(true);
    await app.page.keyboard.press("s");
    await app.page.locator(".menu-item", { hasText: "Snooze until tomorrow" }).waitFor();
    await app.page.keyboard.press("Escape");
    await app.page.keyboard.press("Space");
    await expect.poll(() => names(block)).toEqual(["The roof"]);
    await expect.poll(() => app.text(ANA)).toContain("- 2026-11-21");
    await app.page.keyboard.press("Enter");
    await app.page
      .locator(".workspace-split.mod-root .view-header-title", { hasText: "Flat" })
      .waitFor();
  });

  it("is worked by taps on a phone", async () => {
    const { app, block } = await openBoard(["show: now"], { mobile: "phone" });
    await block.locator(".kith-row", { hasText: "Ana Lima" }).locator("[data-act=check-in]").tap();
    await expect.poll(() => names(block)).toEqual(["The roof"]);
    await expect.poll(() => app.text(ANA)).toContain("- 2026-11-21");
  });

  it("offers the same menu on a right click", async () => {
    const { app, block } = await openBoard(["show: people", "tag: #friends"]);
    await expect.poll(() => names(block)).toEqual(["Ana Lima"]);
    await block.locator(".kith-row").click({ button: "right" });
    const items = await app.page.locator(".menu-item-title").allTextContents();
    expect(items).toEqual(
      expect.arrayContaining(["Check in today", "Add a follow-up…", "Set how often…"]),
    );
  });

  it("shows so many rows, and more when asked", async () => {
    const { block } = await openBoard(["show: people", "limit: 1"]);
    await expect.poll(() => names(block)).toEqual(["Ana Lima"]);
    await block.locator(".kith-more", { hasText: "1 more" }).click();
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "Bo Berg"]);
  });

  it("tells of one person, wherever there is something about them", async () => {
    const { block } = await openBoard(["person: [[Bo Berg]]"]);
    await expect.poll(() => names(block)).toEqual(["Bo Berg"]);
    expect(await block.locator(".kith-header").allInnerTexts()).toEqual(["People\n1"]);
  });
});

describe("a block says", () => {
  it.each<[string, string[], string[]]>([
    [
      "what is wrong, and what is possible",
      ["show: now", "limit: <b>many</b>", "shwo: x"],
      [
        "This list has a line that Kith can't follow:",
        "Line 2: “<b>many</b>” is no number of rows. Write a whole number from 1 to 500.",
        "Line 3: “shwo: x” is no option. Possible is show, person, tag, or limit, as in “show: now”.",
      ],
    ],
    [
      "whom it can't find",
      ["person: [[Nobody]]"],
      [
        "This list has a line that Kith can't follow:",
        "Line 1: no person is called “Nobody”. Write the name of their note, or one of its aliases.",
      ],
    ],
    ["that nothing is waited for", ["show: waiting"], ["No answer is being waited for."]],
    ["for whom there is nothing", ["show: now", "tag: work"], ["Nothing to show for #work."]],
  ])("%s", async (_what, options, said) => {
    const { block } = await openBoard(options);
    await expect
      .poll(() => block.locator(".kith-block-said > div").allTextContents())
      .toEqual(said);
    expect(await block.locator(".kith-list").isVisible()).toBe(false);
  });
});

describe("a block is fit", () => {
  it.each(["light", "dark"] as const)("for everybody's eyes and readers, in %s", async (theme) => {
    const { app, block } = await openBoard(["show: now, undated, people"], { theme });
    await expect.poll(async () => (await names(block)).length).toBe(5);
    expect(await violations(app.page, ".kith-block")).toEqual([]);
  });

  it("for paper: the rows are there, and no buttons", async () => {
    const { app, block } = await openBoard(["show: now"]);
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "The roof"]);
    await app.page.emulateMedia({ media: "print" });
    const visible = await block
      .locator("button, .collapse-icon")
      .evaluateAll((all) => all.filter((el) => el.checkVisibility()).length);
    expect(visible).toBe(0);
    expect(await block.locator(".kith-row").first().isVisible()).toBe(true);
  });

  it("to be taken away: nothing is left to press when the plugin is off, though the app keeps the page", async () => {
    const { app, block } = await openBoard(["show: now"]);
    await expect.poll(() => names(block)).toEqual(["Ana Lima", "The roof"]);
    await app.page.evaluate(() => window.app.plugins.disablePlugin("kith"));
    await block.waitFor({ state: "detached" });
    const source = app.page.locator(".markdown-reading-view .block-language-kith pre");
    expect(await source.textContent()).toBe("show: now");
  });
});
