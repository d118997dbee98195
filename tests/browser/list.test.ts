/** Finding one's way in the list, and its first run, by mouse, by keyboard and by touch. */
import { type Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { KEYS } from "../../src/words/en/selecting";
import { type App, Stage, TODAY } from "./app";
import { HANDS, step, type Way } from "./hands";

const LATE = "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n";
const NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve", "Flo", "Gus", "Hal", "Ida"];

/** Nine people, all late alike, of whom seven are shown at first; Cy and Gus are of the crew. */
const VAULT = Object.fromEntries(
  NAMES.map((name) => [
    `People/${name} Berg.md`,
    name === "Cy" || name === "Gus" ? LATE.replace("---\n", "---\ntags: crew/boat\n") : LATE,
  ]),
);

/** How each hand does something. */
type Ways = Readonly<Record<Way, (app: App) => Promise<void>>>;

/** A press on something, which the keyboard does otherwise. */
function pressed(what: (app: App) => Locator, keyboard: (app: App) => Promise<void>): Ways {
  return {
    mouse: (app) => what(app).click(),
    keyboard,
    touch: (app) => what(app).tap(),
  };
}

/** Keys pressed one after the other. */
function keys(...all: readonly string[]): (app: App) => Promise<void> {
  return async (app) => {
    for (const key of all) await app.page.keyboard.press(key);
  };
}

const headerOfNow = (app: App): Locator => app.section("Now").locator(".kith-header");
const headerButton =
  (name: string) =>
  (app: App): Locator =>
    app.page.locator(".kith-view").getByRole("button", { name, exact: true });

const OPEN_SEARCH = pressed(headerButton("Search"), keys("/"));
const CLOSE_SEARCH = pressed(headerButton("Search"), keys("Escape"));
const FOLD = pressed(headerOfNow, keys("Home", "ArrowLeft"));
const UNFOLD = pressed(headerOfNow, keys("Home", "ArrowRight"));
const SHOW_MORE = pressed(
  (app) => app.page.locator(".kith-more", { hasText: "2 more" }),
  async (app) => {
    const more = app.page.locator(".kith-more:focus");
    await app.page.keyboard.press("Home");
    await step(app, "ArrowDown", async () => (await more.count()) > 0);
    await app.page.keyboard.press("Enter");
  },
);

/** How many contacts somebody's note has on the day. */
async function contactsToday(app: App, name: string): Promise<number> {
  return (await app.text(`People/${name} Berg.md`)).split(`- ${TODAY}`).length - 1;
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterAll(() => stage.strike());

/** The first names of the rows of Now that can be seen. */
async function inNow(app: App): Promise<string[]> {
  const names = await app.rows("Now").locator(".kith-name:visible").allInnerTexts();
  return names.map((name) => name.replace(" Berg", ""));
}

async function open(way: Way, vault: Readonly<Record<string, string>> = VAULT): Promise<App> {
  const app = await stage.open({ vault, ...HANDS[way].opening });
  await app.section("Everyone").waitFor();
  return app;
}

function focusedItem(app: App): Locator {
  return app.page.locator(".kith-list [role=treeitem]:focus");
}

/** Loads the page anew and waits until the list is there, with the keyboard in it. */
async function begin(app: App): Promise<void> {
  await app.reload();
  await focusedItem(app).waitFor();
}

describe.each<Way>(["mouse", "keyboard", "touch"])("by %s", (way) => {
  let app: App;

  beforeAll(async () => {
    app = await open(way);
  });
  // Each test leaves the sections as they were; what a reload forgets is forgotten.
  beforeEach(() => begin(app));
  afterAll(() => stage.clear());

  it("the search finds names and tags, and says how many", async () => {
    const said = app.page.locator(".kith-view > [role=status]").first();
    await expect.poll(() => inNow(app)).toEqual(NAMES.slice(0, 7));
    await OPEN_SEARCH[way](app);
    for (const [words, found] of [
      ["ida", ["Ida"]],
      ["#crew", ["Cy", "Gus"]],
      ["#crew gus", ["Gus"]],
      ["zebra", []],
    ] as const) {
      await app.page.keyboard.press("Control+a");
      await app.page.keyboard.type(words);
      await expect.poll(() => inNow(app), { message: words }).toEqual(found);
    }
    await app.page.getByText("Nothing matches “zebra”.").waitFor();
    await expect.poll(() => said.innerText()).toBe("0 matches");
    await CLOSE_SEARCH[way](app);
    await expect.poll(() => inNow(app)).toEqual(NAMES.slice(0, 7));
  });

  it("a section is folded, stays so over a reload, and is unfolded", async () => {
    await expect.poll(() => inNow(app)).toEqual(NAMES.slice(0, 7));
    await FOLD[way](app);
    await expect.poll(() => inNow(app)).toEqual([]);
    await app.reload();
    await expect.poll(() => headerOfNow(app).getAttribute("aria-expanded")).toBe("false");
    expect(await inNow(app)).toEqual([]);
    await UNFOLD[way](app);
    await expect.poll(() => inNow(app)).toEqual(NAMES.slice(0, 7));
  });

  it("the rest of Now is shown when asked for", async () => {
    await SHOW_MORE[way](app);
    await expect.poll(() => inNow(app)).toEqual(NAMES);
  });

  it("all sections are folded and unfolded from the header", async () => {
    const hand = HANDS[way];
    await hand.hit(app, headerButton("Collapse all")(app));
    await expect.poll(() => inNow(app)).toEqual([]);
    await hand.hit(app, headerButton("Expand all")(app));
    await expect.poll(async () => (await inNow(app)).length).toBe(7);
  });
});

describe.each<Way>(["mouse", "keyboard", "touch"])("the first run, by %s", (way) => {
  let app: App;

  beforeAll(async () => {
    app = await open(way, { "People/Ana Berg.md": "- 2026-01-01: call" });
  });
  afterAll(() => stage.clear());

  it("the question is answered for everybody, and taken back", async () => {
    await HANDS[way].hit(app, headerButton("Every month")(app));
    await expect.poll(() => inNow(app)).toEqual(["Ana"]);
    await app.page.getByText("Everyone: every month, unless their note says otherwise.").waitFor();
    await HANDS[way].press(app, "Undo");
    await app.page.getByText("Found 1 person").waitFor();
  });

  it("the question is put off, for good", async () => {
    const question = app.page.getByText("Found 1 person");
    await question.waitFor();
    await HANDS[way].hit(app, headerButton("Not now")(app));
    await question.waitFor({ state: "detached" });
    await app.reload();
    await app.section("Everyone").waitFor();
    expect(await question.count()).toBe(0);
  });
});

it.each<Way>(["mouse", "keyboard", "touch"])(
  "a row of many promises tells the most pressing, and leads to the rest, by %s",
  async (way) => {
    const promises = Array.from({ length: 30 }, (_, n) => `- @followup(2026-10-${10 + (n % 20)})`);
    const app = await open(way, { "People/Ana Berg.md": `${promises.join("\n")}\n` });
    const ana = app.row("Ana Berg").first();
    if (way === "keyboard") await ana.focus();
    await HANDS[way].hit(app, ana.getByRole("button", { name: "and 26 more" }));
    const why = app.page.getByRole("dialog", { name: "Why Ana Berg is listed" });
    await why.waitFor();
    expect(await why.getByText("Follow up, due").count()).toBe(30);
    await stage.clear();
  },
);

describe("a second click on a button where the row acted on has left", () => {
  /** Clicks somebody's check-in, at so many milliseconds. */
  const checkIn = (app: App, name: string, at: number): Promise<void> =>
    app
      .rows("Now")
      .filter({ hasText: name })
      .getByRole("button", { name: /^Check in today/ })
      .evaluate((button, timeStamp) => {
        const { x: clientX, y: clientY } = button.getBoundingClientRect();
        const click = new MouseEvent("click", { bubbles: true, clientX, clientY });
        Object.defineProperty(click, "timeStamp", { value: timeStamp });
        button.dispatchEvent(click);
      }, at);

  it.each<[string, number, string[]]>([
    ["at once is part of the first", 300, ["Ana", "Dee"]],
    ["later is one of its own", 500, ["Ana", "Bo", "Dee"]],
  ])("%s", async (_what, later, checkedIn) => {
    const app = await stage.open({ vault: VAULT });
    await checkIn(app, "Ana", 1000);
    await expect.poll(() => app.rows("Now").first().textContent()).toContain("Bo Berg");
    await checkIn(app, "Bo", 1000 + later);
    // Soon after as well, but in another place.
    await checkIn(app, "Dee", 1000 + later + 10);
    for (const name of checkedIn) await expect.poll(() => contactsToday(app, name)).toBe(1);
    for (const name of NAMES)
      expect(await contactsToday(app, name), name).toBe(checkedIn.includes(name) ? 1 : 0);
  });
});

describe("by keyboard alone", () => {
  let app: App;

  beforeAll(async () => {
    app = await open("keyboard");
  });
  beforeEach(() => begin(app));
  afterAll(() => stage.clear());

  it("the command palette leads into the list", async () => {
    await app.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await app.page.keyboard.press("Control+p");
    await app.page.keyboard.type("open who to check");
    await app.page.keyboard.press("Enter");
    await focusedItem(app).waitFor();
    await app.page.keyboard.press("ArrowDown");
    await app.page.locator(".kith-row:focus", { hasText: "Ana Berg" }).waitFor();
  });

  it("a pane that is there from the start takes the keyboard as soon as it has a list", async () => {
    await app.page.reload();
    await app.page.waitForFunction(
      () => "app" in window && window.app.commands.executeCommandById("kith:open"),
    );
    await focusedItem(app).waitFor();
  });

  it("with a menu open, keys that it has no use for do nothing to the row", async () => {
    const ana = app.rows("Now").filter({ hasText: "Ana Berg" });
    await ana.focus();
    const before = await app.text("People/Ana Berg.md");
    await app.page.keyboard.press("Shift+F10");
    await app.page.locator(".menu").waitFor();
    for (const key of ["x", "b", "l", "i"]) await app.page.keyboard.press(key);
    expect(await app.page.locator(".modal, .kith-row.is-selected").count()).toBe(0);
    expect(await app.text("People/Ana Berg.md")).toBe(before);
    await app.page.keyboard.press("Escape");
    await app.page.locator(".menu").waitFor({ state: "detached" });
    await app.page.keyboard.press("x");
    await app.page.locator(".kith-row.is-selected", { hasText: "Ana Berg" }).waitFor();
    await app.page.keyboard.press("x");
  });

  it("letters lead to a name", async () => {
    await app.page.keyboard.press("Home");
    await app.page.keyboard.type("Gu");
    await app.page.locator(".kith-row:focus", { hasText: "Gus Berg" }).waitFor();
    await app.page.clock.fastForward(2000);
    await app.page.keyboard.type("B");
    await app.page.locator(".kith-row:focus", { hasText: "Bo Berg" }).waitFor();
  });

  it("? lists every key, and closes on Escape where it was opened", async () => {
    await app.page.keyboard.press("ArrowDown");
    await app.page.keyboard.press("?");
    const help = app.page.getByRole("dialog", { name: "Keys in the list" });
    await help.waitFor();
    const { title: _title, typeAhead, names: _names, ...deeds } = KEYS;
    const listed = await help.locator("dd").allInnerTexts();
    expect(listed.sort()).toEqual(Object.values(deeds).sort());
    expect(await help.locator("dt:has(kbd)").count()).toBe(listed.length);
    await help.getByText(typeAhead).waitFor();
    await app.page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
    await app.page.locator(".kith-row:focus", { hasText: "Ana Berg" }).waitFor();
  });
});
