/** A plan whose day is over is asked about, and answered on its row or in its menu. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

const ANA = "People/Ana Lima.md";
const PLANS = "Daily/2026-11-16.md";
const NOTE = "---\ncheck-in: weekly\n---\n## Log\n- 2026-10-01: call\n";
const PLAN = "- 2026-11-19: dinner with [[Ana Lima]]\n";
const VAULT = {
  [ANA]: NOTE,
  "People/Bo Berg.md": "",
  [PLANS]: `${PLAN}- 2026-11-21: lunch with [[Bo Berg]]\n`,
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** The row that asks about Ana. */
async function asked(app: App): Promise<Locator> {
  const row = app.rows("Now").filter({ hasText: "Did you see Ana Lima on Thu 19 Nov?" });
  await row.waitFor();
  return row;
}

async function undo(app: App): Promise<void> {
  await app.page.locator(".notice button", { hasText: "Undo" }).last().click();
  await asked(app);
  await expect.poll(() => app.text(ANA)).toBe(NOTE);
  await expect.poll(() => app.text(PLANS)).toBe(VAULT[PLANS]);
}

it("is asked from the day after, instead of the check-in, with Yes and No on the row", async () => {
  const app = await stage.open({ vault: VAULT });
  const row = await asked(app);
  expect(await row.locator(".kith-why").count()).toBe(1);
  const buttons = row.locator(".kith-action");
  const names = await buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label")),
  );
  expect(names).toEqual(["Yes", "No", "Snooze", "More actions"]);
  const bo = app.rows("Coming up").filter({ hasText: "Bo Berg" });
  expect(await bo.locator("[data-act=yes]").count()).toBe(0);
  await row.hover();
  expect(await violations(app.page, ".kith-list")).toEqual([]);
});

describe("on the row", () => {
  it("Yes logs a check-in on that day, which Undo takes back", async () => {
    const app = await stage.open({ vault: VAULT });
    const row = await asked(app);
    await row.hover();
    await row.getByRole("button", { name: "Yes", exact: true }).click();
    await row.waitFor({ state: "detached" });
    await expect
      .poll(() => app.text(ANA))
      .toBe(NOTE.replace("- 2026-10-01", "- 2026-11-19\n- 2026-10-01"));
    expect(await app.text(PLANS)).toBe(VAULT[PLANS]);
    await undo(app);
  });

  it("No says so on the plan's line, and the check-in is due again; Undo takes it back", async () => {
    const app = await stage.open({ vault: VAULT });
    const row = await asked(app);
    await row.hover();
    await row.getByRole("button", { name: "No", exact: true }).click();
    await row.waitFor({ state: "detached" });
    await expect
      .poll(() => app.text(PLANS))
      .toBe(VAULT[PLANS].replace("[[Ana Lima]]", "[[Ana Lima]] %%no touch%%"));
    const due = app.rows("Now").filter({ hasText: "Ana Lima" });
    await due.locator("[data-act=check-in]").waitFor({ state: "attached" });
    expect(await due.locator("[data-act=yes]").count()).toBe(0);
    await undo(app);
  });

  it("the answer is given by keyboard, and the row keeps the focus", async () => {
    const app = await stage.open({ vault: VAULT });
    const row = await asked(app);
    await row.locator("[data-act=no]").focus();
    await app.page.keyboard.press("Enter");
    await row.waitFor({ state: "detached" });
    await app.page.locator(".kith-row:focus", { hasText: "Ana Lima" }).waitFor();
  });
});

describe("in the menu", () => {
  it.each([
    ["Yes, log a check-in on Thu 19 Nov", ANA, "- 2026-11-19\n"],
    ["No, not on Thu 19 Nov", PLANS, "%%no touch%%"],
  ])("%s", async (title, path, written) => {
    const app = await stage.open({ vault: VAULT });
    await (await asked(app)).click({ button: "right" });
    await app.page.locator(".menu-item", { hasText: title }).click();
    await expect.poll(() => app.text(path)).toContain(written);
    await undo(app);
  });
});
