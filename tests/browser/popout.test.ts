/**
 * Windows beside the first: what is drawn there is of other classes and in another document, and dialogs
 * and menus belong where the pointer is.
 */
import { type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";

const NOTE = "Daily/2026-11-21.md";
const OLD = "Daily/2026-10-05.md";
const ANA = "People/Ana Lima.md";
const VAULT = {
  [NOTE]: "Call the roofer \n\nThe lease @followup(2026-11-24 next Tuesday)\n",
  [OLD]: "Tea with [[Ana Lima]]\n",
  [ANA]: "---\ncheck-in: weekly\n---\n",
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** The window that something opens. */
async function windowFrom(app: App, open: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([app.page.context().waitForEvent("page"), open()]);
  return opened;
}

/** A note in a window of its own. */
async function noteInWindow(app: App): Promise<Page> {
  const open = (path: string): Promise<void> =>
    window.app.workspace.openLinkText(path, "", "window");
  const beside = await windowFrom(app, () => app.page.evaluate(open, NOTE));
  await beside.locator(".cm-content").waitFor();
  return beside;
}

/** The list, moved into a window of its own. */
async function listInWindow(app: App): Promise<Page> {
  await app.row("Ana Lima").first().waitFor();
  const beside = await windowFrom(app, () =>
    app.page.evaluate(() => {
      const { workspace } = window.app;
      for (const leaf of workspace.getLeavesOfType("kith-check-in"))
        workspace.moveLeafToPopout(leaf);
    }),
  );
  await beside.locator(".kith-row").first().waitFor();
  return beside;
}

describe("a note in a window of its own", () => {
  it("offers while a marker is typed, beside what is typed, and writes what was shown", async () => {
    const app = await stage.open({ vault: VAULT });
    const beside = await noteInWindow(app);
    await beside.locator(".cm-line", { hasText: "roofer" }).click();
    await beside.keyboard.press("End");
    await beside.keyboard.type("@followup next tuesday");
    await beside.locator(".suggestion-item").first().waitFor();
    expect(await app.page.locator(".suggestion-item").count()).toBe(0);
    await beside.keyboard.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("Call the roofer @followup(2026-11-24 next Tuesday) \n");
  });

  it("draws pills, whose menu and form open in that window", async () => {
    const app = await stage.open({ vault: VAULT });
    const beside = await noteInWindow(app);
    await beside.locator(".kith-pill", { hasText: "Tue 24 Nov" }).click();
    await beside.locator(".menu-item", { hasText: "Reschedule" }).click();
    await beside.locator(".modal input").first().fill("in 2 weeks");
    await beside.keyboard.press("Enter");
    await expect
      .poll(() => app.text(NOTE))
      .toContain("The lease @followup(2026-12-05 in 2 weeks)\n");
    expect(await app.page.locator(".modal, .menu").count()).toBe(0);
  });

  it("leaves the rest of the app working once it is closed", async () => {
    const app = await stage.open({ vault: VAULT });
    const beside = await noteInWindow(app);
    await beside.close();
    await app.row("Ana Lima").first().click({ button: "right" });
    await app.page.locator(".menu-item").first().waitFor();
  });
});

describe("the list in a window of its own", () => {
  it("acts by mouse, and its menu opens there", async () => {
    const app = await stage.open({ vault: VAULT });
    const beside = await listInWindow(app);
    const row = beside.locator(".kith-row", { hasText: "Ana Lima" }).first();
    await row.click({ button: "right" });
    await beside.locator(".menu-item", { hasText: "Why" }).click();
    const line = beside.locator(".modal li", { hasText: "Tea with" });
    await line.getByRole("button").focus();
    await beside.keyboard.press("Enter");
    await expect.poll(() => app.text(OLD)).toBe("Tea with [[Ana Lima]] %%no touch%%\n");
    const kept = beside.locator(".modal li:has(:focus)", { hasText: "Tea with" });
    await kept.waitFor();
  });

  it("acts by keyboard", async () => {
    const app = await stage.open({ vault: VAULT });
    const beside = await listInWindow(app);
    await beside.getByRole("treeitem", { name: "Ana Lima" }).first().focus();
    await beside.keyboard.press("l");
    await beside.locator(".modal.kith-form").waitFor();
    await beside.keyboard.press("Escape");
    await expect.poll(() => beside.locator(":focus").textContent()).toContain("Ana Lima");
    await beside.keyboard.press("Space");
    await expect.poll(() => app.text(ANA)).toContain("- 2026-11-21\n");
  });
});
