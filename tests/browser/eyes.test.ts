/** For eyes that see otherwise: right to left, in a system's own few colours, and without anything that moves. */
import { type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { STATES, VAULTS } from "../states/states.mjs";
import { type App, type Opening, Stage } from "./app";
import { motion } from "./measures";

const VAULT = {
  "People/Ana Lima.md": "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n- 2026-10-30: tea\n",
  "People/Bo Berg.md": "---\ncheck-in: monthly\n---\n- 2026-11-19: call\n",
  "Plans.md": [
    "@followup(2026-11-20) the lease",
    "@followup(2026-11-21) the roof",
    "@followup(2026-11-24) the keys",
    "@followup the cellar",
    "- [x] @followup(2026-11-10) the gate",
    "",
  ].join("\n"),
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function listOf(opening: Opening = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  await app.row("Ana Lima").first().waitFor();
  return app;
}

async function openYear(app: App): Promise<void> {
  await app.command("kith:year");
  await app.page.locator(".kith-year-cell[data-day='2026-11-01']").waitFor();
}

/** The last contact on the card of Ana, whose note is in view. */
async function cardOf(app: App): Promise<Locator> {
  await app.openNote("People/Ana Lima.md");
  return app.page.locator(".kith-person-last .kith-fact-text");
}

/** How many are selected, once Ana is. */
async function selectionOf(app: App): Promise<Locator> {
  await app
    .row("Ana Lima")
    .first()
    .click({ modifiers: ["Alt"] });
  return app.page.locator(".kith-selection-count");
}

/** How far a round is that has begun. */
async function roundOf(app: App): Promise<Locator> {
  await app.command("kith:round");
  return app.page.locator(".kith-round-progress");
}

/** Where an element begins and ends for somebody who reads from the left. */
async function sides(element: Locator): Promise<{ left: number; right: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("It is not on the page.");
  return { left: box.x, right: box.x + box.width };
}

describe("right to left", () => {
  it.each<[string, Opening]>([
    ["in a sidebar", {}],
    ["on a phone", { mobile: "phone", viewport: { width: 390, height: 844 } }],
  ])("the list is mirrored %s", async (_where, opening) => {
    const app = await listOf({ ...opening, rtl: true });
    const row = app.row("Ana Lima").first();
    await row.hover();
    const list = await sides(app.page.locator(".kith-list"));
    const arrow = await sides(app.section("Now").locator(".kith-header .collapse-icon"));
    const title = await sides(app.section("Now").locator(".kith-header .tree-item-inner-text"));
    const count = await sides(app.section("Now").locator(".kith-header .tree-item-flair"));
    const ring = await sides(row.locator(".kith-lead"));
    const name = await sides(row.locator(".kith-name bdi"));
    const actions = await sides(row.locator(".kith-actions"));
    expect(arrow.left).toBeGreaterThanOrEqual(title.right);
    expect(list.right - arrow.right).toBeGreaterThanOrEqual(8);
    expect(count.right).toBeLessThan(title.left);
    expect(ring.left).toBeGreaterThanOrEqual(name.right);
    expect(actions.right).toBeLessThanOrEqual(name.left);
    expect(actions.left).toBeGreaterThanOrEqual(list.left);
  });

  it.each<[string, string, (app: App) => Locator | Promise<Locator>]>([
    [
      "the count in the status bar",
      "1 to check in on, 2 promises",
      (app) => app.page.locator(".kith-status"),
    ],
    ["the last contact on the card", "3 weeks ago, call", cardOf],
    ["how many are selected", "1 selected", selectionOf],
    ["how far a round is", "Person 1 of 1", roundOf],
  ])("%s keeps the order of its words", async (_what, words, place) => {
    const app = await listOf({ rtl: true });
    const said = await place(app);
    await expect.poll(() => said.textContent()).toBe(words);
    const { first, last, end, room } = await said.evaluate((el) => {
      const text = document.createTreeWalker(el, NodeFilter.SHOW_TEXT).nextNode();
      if (text === null) throw new Error("It says nothing.");
      const range = document.createRange();
      const place = (from: number, to: number): DOMRect => {
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect();
      };
      const all = place(0, text.textContent?.length ?? 0);
      const room = el.getBoundingClientRect().right;
      return { first: place(0, 1).left, last: place(4, 5).left, end: all.right, room };
    });
    expect(first).toBeLessThan(last);
    // And they stand where a line begins for somebody who reads from the right.
    expect(room - end).toBeLessThan(20);
  });

  it("a year runs from the right, its arrows with it", async () => {
    const app = await listOf({ rtl: true });
    await openYear(app);
    const weekday = await sides(app.page.locator(".kith-year-table th").first());
    const early = await sides(app.page.locator("[data-day='2026-11-02']"));
    const late = await sides(app.page.locator("[data-day='2026-11-16']"));
    expect(late.right).toBeLessThan(early.left);
    expect(early.right).toBeLessThanOrEqual(weekday.left + 1);
    const earlier = app.page.getByRole("button", { name: "Contacts before" });
    const later = app.page.getByRole("button", { name: "Contacts after" });
    expect((await sides(earlier)).left).toBeGreaterThan((await sides(later)).left);
  });
});

/** The colours of what stands out and of what it stands on, as the browser paints them. */
function paint(
  element: Locator,
  { pseudo, property }: { pseudo: string | null; property: string },
): Promise<string> {
  return element.evaluate(
    (el, [which, name]) => getComputedStyle(el, which).getPropertyValue(name ?? ""),
    [pseudo, property] as const,
  );
}

describe("in forced colours", () => {
  const forced = { forcedColors: "active" } as const;

  it("late and due today are told by words and a mark, not by colour", async () => {
    const app = await listOf(forced);
    const late = app.page.locator(".kith-why.is-late").first();
    const plain = app.page.locator(".kith-last").first();
    expect(await late.innerText()).toContain("past");
    const dot = { pseudo: "::before", property: "background-color" };
    const ground = { pseudo: null, property: "background-color" };
    expect(await paint(late, dot)).not.toBe(await paint(app.page.locator("body"), ground));
    expect(await paint(plain, { pseudo: "::before", property: "content" })).toBe("none");
    expect(await app.row("The roof").locator(".kith-why").innerText()).toContain("Due today");
  });

  it("the ring shows what has passed of an interval apart from the rest", async () => {
    const app = await listOf(forced);
    const ring = app.row("Ana Lima").first().locator(".kith-ring");
    const stroke = { pseudo: null, property: "stroke" };
    const whole = await paint(ring.locator(".kith-ring-whole"), stroke);
    expect(await paint(ring.locator(".kith-ring-share"), stroke)).not.toBe(whole);
  });

  it("who is selected has a border and a tick", async () => {
    const app = await listOf(forced);
    const row = app.row("Ana Lima").first();
    const outline = { pseudo: null, property: "outline-style" };
    expect(await paint(row, outline)).toBe("none");
    await row.locator(".kith-lead").click();
    await app.page.locator(".kith-search, .nav-action-button").first().focus();
    expect(await paint(row, outline)).toBe("solid");
    const tick = { pseudo: "::before", property: "content" };
    expect(await paint(row.locator(".kith-initials"), tick)).toContain("✓");
  });

  it("a pill has a border, and says in words what its colour does", async () => {
    const app = await listOf(forced);
    await app.openNote("Plans.md");
    await app.command("markdown:toggle-preview");
    const pills = app.page.locator(".markdown-reading-view .kith-pill");
    await expect
      .poll(() => pills.allTextContents())
      .toEqual([
        "follow up · yesterday",
        "follow up · today",
        "follow up · Tue 24 Nov, in 3 days",
        "follow up · date?",
        "follow up · done",
      ]);
    for (const pill of await pills.all())
      expect(await paint(pill, { pseudo: null, property: "border-top-style" })).toBe("solid");
  });

  it("a day of the year says its number, has a border, and a thicker one when chosen", async () => {
    const app = await listOf(forced);
    await openYear(app);
    const day = app.page.locator("[data-day='2026-11-01']");
    expect(await paint(day, { pseudo: "::before", property: "content" })).toBe('"1"');
    expect(await paint(day, { pseudo: null, property: "border-top-style" })).toBe("solid");
    await day.click();
    expect(await paint(day, { pseudo: null, property: "outline-style" })).toBe("solid");
    // Colours without a number would mean nothing here.
    expect(await app.page.locator(".kith-year-legend").isVisible()).toBe(false);
  });

  it("a week with contact is higher than one without, on the card", async () => {
    const app = await listOf(forced);
    await app.openNote("People/Ana Lima.md");
    const height = (of: string): Promise<number> =>
      app.page
        .locator(`.kith-strip ${of}`)
        .first()
        .evaluate((el) => el.getBoundingClientRect().height);
    await app.page.locator(".kith-strip .is-in-touch").first().waitFor();
    expect(await height(".is-in-touch")).toBeGreaterThan(2 * (await height(".is-quiet")));
  });
});

describe("where motion is not wanted", () => {
  const ASKED = ["list", "selection", "round", "person card", "year by day", "code block"];

  async function moving(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const state of STATES.filter(({ name }) => ASKED.includes(name))) {
      await state.enter(page);
      found.push(...(await motion(page, state.part)));
      await state.leave?.(page);
    }
    return found;
  }

  it.each([
    ["nothing of the plugin moves", "reduce", 0],
    ["else, only the actions of a row fade in", "no-preference", 1],
  ] as const)("%s", async (_what, reducedMotion, kinds) => {
    const notes = Object.fromEntries(await VAULTS.full());
    const app = await stage.open({ vault: notes, reducedMotion });
    expect(new Set(await moving(app.page)).size).toBe(kinds);
  });
});
