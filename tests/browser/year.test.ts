/** A year at a glance, in the built plugin. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, type Opening, Stage } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ANA = "People/Ana.md";
const VAULT = {
  [ANA]: "- 2026-11-12: coffee\n- 2026-11-05: call\n- 2025-03-03: letter\n",
  "People/Bo.md": "",
  "Daily/2026-11-12.md": "First line\nLunch with [[Bo]]\n",
};

async function yearOf(opening: Opening = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  await app.page.locator(".kith-row, .kith-card").first().waitFor({ state: "attached" });
  await app.command("kith:year");
  await cell(app, "2026-11-12").waitFor();
  return app;
}

function cell(app: App, day: string): Locator {
  return app.page.locator(`.kith-year-cell[data-day="${day}"]`);
}

function label(app: App, day: string): Promise<string | null> {
  return cell(app, day).getAttribute("aria-label");
}

/** The day of the cell that has the focus. */
function focusedDay(app: App): Promise<string | undefined> {
  return app.page.evaluate(() => (document.activeElement as HTMLElement).dataset.day);
}

it("cells say when, how many and with whom; the year is summed up", async () => {
  const app = await yearOf();
  expect(await label(app, "2026-11-12")).toBe("Thu 12 Nov: 2 contacts, Ana and Bo");
  expect(await label(app, "2026-11-13")).toBe("Fri 13 Nov: no contact");
  await app.page.getByText("In touch with 2 people on 2 days of 2026").waitFor();
  await app.page.getByRole("grid", { name: "A year at a glance, 2026" }).waitFor();
});

it("by mouse: a day lists its contacts, and each leads to its line", async () => {
  const app = await yearOf();
  await cell(app, "2026-11-12").click();
  const list = app.page.locator(".kith-year-contacts");
  expect(await list.locator("a").allInnerTexts()).toEqual(["Ana, coffee", "Bo, lunch"]);
  await list.getByText("Bo, lunch").click();
  await app.page.locator(".view-header-title", { hasText: "2026-11-12" }).waitFor();
});

it("by keyboard: one tab stop, arrows by days and weeks, Enter lists, Escape goes back", async () => {
  const app = await yearOf();
  expect(await app.page.locator(".kith-year-cell[tabindex='0']").count()).toBe(1);
  await app.page.locator(".kith-year-cell[tabindex='0']").focus();
  expect(await focusedDay(app)).toBe("2026-11-21");
  for (const [key, day] of [
    ["ArrowRight", "2026-11-21"],
    ["ArrowLeft", "2026-11-14"],
    ["ArrowUp", "2026-11-13"],
    ["ArrowUp", "2026-11-12"],
    ["ArrowDown", "2026-11-13"],
    ["Home", "2026-01-01"],
    ["ArrowUp", "2026-01-01"],
    ["End", "2026-11-21"],
  ] as const) {
    await app.page.keyboard.press(key);
    expect(await focusedDay(app), key).toBe(day);
  }
  await cell(app, "2026-11-12").focus();
  await app.page.keyboard.press("Enter");
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.textContent))
    .toBe("Ana, coffee");
  await app.page.keyboard.press("Escape");
  expect(await focusedDay(app)).toBe("2026-11-12");
});

it("by buttons: from one day with contacts to the next, without pointing at a cell", async () => {
  const app = await yearOf();
  const title = app.page.locator(".kith-year-chosen h3");
  const earlier = app.page.getByRole("button", { name: "Contacts before" });
  const later = app.page.getByRole("button", { name: "Contacts after" });
  expect(await title.innerText()).toBe("Choose a day to see its contacts.");
  expect(await later.isDisabled()).toBe(true);
  await earlier.click();
  expect(await title.innerText()).toBe("Thu 12 Nov: 2 contacts");
  expect(await cell(app, "2026-11-12").getAttribute("aria-selected")).toBe("true");
  await earlier.click();
  expect(await title.innerText()).toBe("Thu 5 Nov: 1 contact");
  expect(await earlier.isDisabled()).toBe(true);
  await later.click();
  expect(await title.innerText()).toBe("Thu 12 Nov: 2 contacts");
  expect(await later.isDisabled()).toBe(true);
});

it("takes the place of an empty tab, and of no note", async () => {
  const app = await yearOf();
  const tabs = app.page.locator(".mod-root .workspace-tab-header");
  expect(await tabs.allInnerTexts()).toEqual(["A year at a glance"]);
  await app.reload();
  await cell(app, "2026-11-12").waitFor();
  const noted = await stage.open({ vault: VAULT });
  await noted.openNote(ANA);
  await noted.command("kith:year");
  await cell(noted, "2026-11-12").waitFor();
  const both = noted.page.locator(".mod-root .workspace-tab-header");
  expect(await both.allInnerTexts()).toEqual(["Ana", "A year at a glance"]);
});

it("weeks, months and other years", async () => {
  const app = await yearOf();
  await app.page.getByRole("radio", { name: "Weeks" }).check();
  await expect
    .poll(() => label(app, "2026-11-09"))
    .toMatch(/^9\s?–\s?15 Nov 2026: 2 contacts, Ana and Bo$/);
  await app.page.getByRole("radio", { name: "Months" }).check();
  await expect.poll(() => label(app, "2026-11-01")).toBe("November 2026: 3 contacts, Ana and Bo");
  await app.page.getByRole("button", { name: "Previous year" }).click();
  await expect.poll(() => label(app, "2025-03-01")).toBe("March 2025: 1 contact, Ana");
  await app.page.getByRole("button", { name: "Next year" }).click();
  await cell(app, "2026-11-01").waitFor();
  expect(await app.page.getByRole("button", { name: "Next year" }).isDisabled()).toBe(true);
});

it("of one person, from the card, and back to everybody", async () => {
  const app = await stage.open({ vault: VAULT });
  await app.openNote(ANA);
  await app.page.locator(".kith-person [data-card=year]").click();
  await app.page.getByRole("heading", { name: "A year with Ana" }).waitFor();
  expect(await label(app, "2026-11-12")).toBe("Thu 12 Nov: 1 contact, Ana");
  await app.page.getByRole("button", { name: "Everyone" }).click();
  await expect.poll(() => label(app, "2026-11-12")).toBe("Thu 12 Nov: 2 contacts, Ana and Bo");
});

it("an edit shows at once, and leaves the focus where it is", async () => {
  const app = await yearOf();
  await cell(app, "2026-11-10").focus();
  await app.page.evaluate(async () => {
    const { vault } = window.app as unknown as {
      vault: { create(path: string, text: string): Promise<void> };
    };
    await vault.create("Daily/2026-11-10.md", "Walk with [[Bo]]\n");
  });
  await expect.poll(() => label(app, "2026-11-10")).toBe("Tue 10 Nov: 1 contact, Bo");
  expect(await focusedDay(app)).toBe("2026-11-10");
});

it("is as it was after a restart", async () => {
  const app = await stage.open({ vault: VAULT });
  await app.openNote(ANA);
  await app.page.locator(".kith-person [data-card=year]").click();
  await app.page.getByRole("radio", { name: "Months" }).check();
  await app.page.getByRole("button", { name: "Previous year" }).click();
  await cell(app, "2025-03-01").waitFor();
  await app.reload();
  await app.page.locator(".workspace-tab-header", { hasText: "A year with Ana" }).click();
  await app.page.getByRole("heading", { name: "A year with Ana" }).waitFor();
  await expect.poll(() => label(app, "2025-03-01")).toBe("March 2025: 1 contact, Ana");
});

it("by touch: on a phone it scrolls within itself, the latest days in sight", async () => {
  const app = await yearOf({ mobile: "phone", viewport: { width: 320, height: 640 } });
  const scroller = app.page.locator(".kith-year-scroller");
  await expect.poll(() => scroller.evaluate((el) => el.scrollLeft)).toBeGreaterThan(0);
  const hints = (): Promise<string | null> => scroller.getAttribute("class");
  await expect.poll(hints).toBe("kith-year-scroller has-earlier");
  await scroller.evaluate((el) => el.scrollTo(100, 0));
  await expect.poll(hints).toBe("kith-year-scroller has-earlier has-later");
  await scroller.evaluate((el) => el.scrollTo(0, 0));
  await expect.poll(hints).toBe("kith-year-scroller has-later");
  const page = await app.page
    .locator(".kith-year")
    .evaluate((el) => el.scrollWidth - el.clientWidth);
  expect(page).toBe(0);
  await cell(app, "2026-11-12").tap();
  await app.page.getByText("Bo, lunch").tap();
  await app.page.locator(".view-header-title", { hasText: "2026-11-12" }).waitFor();
});

describe("axe-core finds nothing to mend", () => {
  it.each<[string, Opening]>([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["on a phone", { mobile: "phone", viewport: { width: 320, height: 640 } }],
  ])("%s", async (_where, opening) => {
    const app = await yearOf(opening);
    await cell(app, "2026-11-12").click();
    for (const scale of ["day", "week", "month"]) {
      await app.page.locator(`.kith-year input[value=${scale}]`).check();
      expect(await violations(app.page, ".kith-year"), scale).toEqual([]);
    }
  });
});
