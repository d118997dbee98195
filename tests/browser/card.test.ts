/** The card of the person in view, in the built plugin. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, type Opening, Stage, TODAY } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ANA = "People/Ana Lima.md";
const VAULT = {
  [ANA]: [
    "---",
    "check-in: weekly",
    "---",
    "Met at the pool.",
    "- @followup(2026-11-24) the lease",
    "- @waiting(2026-11-13) the keys",
    "",
    "## Log",
    "- 2026-11-01: call",
    "- 2026-10-30: tea",
    "",
  ].join("\n"),
  "People/Bo.md": "- 2026-11-20: lunch\n",
  "Plan.md": "Nothing about anybody.\n",
};

async function cardOf(path: string, opening: Opening = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  await app.openNote(path);
  await app.page.locator(".kith-person").waitFor();
  return app;
}

it("tells the last contact, the year in weeks, what is due, and what is promised either way", async () => {
  const app = await cardOf(ANA);
  const card = app.page.getByRole("region", { name: "Ana Lima" });
  await card.getByText("3 weeks ago, call").waitFor();
  await card.getByRole("img", { name: "In touch in 1 of the last 53 weeks" }).waitFor();
  const facts = await card.locator(".kith-person-body .kith-fact").allInnerTexts();
  expect(facts).toEqual([
    "Every week; 13 days past",
    "You promised: the lease, due Tue 24 Nov",
    "They promised: the keys, no answer by Fri 13 Nov",
  ]);
});

it("follows the note that is open, and stands for people only", async () => {
  const app = await cardOf(ANA);
  const name = app.page.locator(".kith-person-name");
  await app.openNote("People/Bo.md");
  await expect.poll(() => name.innerText()).toBe("Bo");
  await app.openNote("Plan.md");
  await name.waitFor({ state: "hidden" });
});

it("says quietly what can't be read as a date, and leads to its line", async () => {
  const app = await cardOf(ANA, {
    vault: { ...VAULT, [ANA]: "---\ncheck-in-after: 1 December\n---\n- 3/4/2026: tea\n" },
  });
  const facts = app.page.locator(".kith-person-body .kith-fact.is-plain");
  await expect
    .poll(() => facts.allInnerTexts())
    .toEqual([
      `“check-in-after: 1 December” can't be read as a date: write it as in ${TODAY}.`,
      "“3/4/2026” could be two days: write 2026-04-03 or 2026-03-04.",
    ]);
  await facts.first().getByRole("link").click();
  await app.page.waitForFunction(() => {
    const state = window.app.workspace.activeEditor?.editor?.cm.state;
    return state?.doc.lineAt(state.selection.main.head).number === 2;
  });
});

it.each<[string, string, string[]]>([
  [
    "an interval that can't be read",
    "check-in: every now and then",
    ["“every now and then” is not an interval."],
  ],
  [
    "days that come round, soonest first",
    "birthday: 1986-11-30\nanniversary: 2015-11-28",
    ["Anniversary Sat 28 Nov, 11 years", "Birthday Mon 30 Nov, turns 40"],
  ],
  ["nothing of an interval that says never", "check-in: never", []],
])("tells %s", async (_what, properties, lines) => {
  const note = `---\n${properties}\n---\n- 2026-11-20: lunch\n`;
  const app = await cardOf(ANA, { vault: { ...VAULT, [ANA]: note } });
  const card = app.page.getByRole("region", { name: "Ana Lima" });
  await card.getByText("yesterday, lunch").waitFor();
  expect(await card.locator(".kith-person-body .kith-fact").allInnerTexts()).toEqual(lines);
});

it("right to left, a name stands where its line begins", async () => {
  const app = await cardOf(ANA, { rtl: true });
  const name = app.page.locator(".kith-person-name");
  const gap = await name.evaluate((el) => {
    const range = el.doc.createRange();
    range.selectNodeContents(el);
    return el.getBoundingClientRect().right - range.getBoundingClientRect().right;
  });
  expect(Math.round(gap)).toBe(0);
});

it("a click on a promise opens its line", async () => {
  const app = await cardOf(ANA);
  await app.page.locator(".kith-person").getByText("the keys, no answer").click();
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.closest(".cm-editor") !== null))
    .toBe(true);
});

describe("checking in from the card", () => {
  it.each<[string, Opening, (app: App) => Promise<void>]>([
    ["by mouse", {}, (app) => app.page.locator(".kith-person [data-card=check-in]").click()],
    [
      "by keyboard",
      {},
      async (app) => {
        await app.page.locator(".kith-person [data-card=check-in]").focus();
        await app.page.keyboard.press("Enter");
      },
    ],
    [
      "by touch",
      { mobile: "phone", viewport: { width: 390, height: 844 } },
      async (app) => {
        await app.command("kith:open");
        await app.page.locator(".kith-person [data-card=check-in]").tap();
      },
    ],
  ])("%s", async (_how, opening, act) => {
    const app = await cardOf("People/Bo.md", opening);
    await act(app);
    await expect.poll(() => app.text("People/Bo.md")).toContain(TODAY);
    await expect.poll(() => app.page.locator(".kith-person-last").innerText()).toBe("Today");
  });
});

it("an edit of the note leaves the focus on the card's button", async () => {
  const app = await cardOf("People/Bo.md");
  const button = app.page.locator(".kith-person [data-card=check-in]");
  await button.focus();
  await app.page.keyboard.press("Enter");
  await expect.poll(() => app.page.locator(".kith-person-last").innerText()).toBe("Today");
  expect(await button.evaluate((el) => el === document.activeElement)).toBe(true);
});

it("folds to two lines, and is still folded after a restart", async () => {
  const app = await cardOf(ANA);
  await app.page.getByRole("button", { name: "Show less" }).click();
  const body = app.page.locator(".kith-person-body");
  await body.waitFor({ state: "hidden" });
  await app.reload();
  await app.openNote(ANA);
  await app.page.getByRole("button", { name: "Show more" }).waitFor();
  expect(await body.isVisible()).toBe(false);
});

it("more promises than have room are shown when asked for", async () => {
  const promises = [1, 2, 3, 4, 5].map(
    (n) => `- @followup(2026-12-0${String(n)}) thing ${String(n)}`,
  );
  const app = await stage.open({ vault: { [ANA]: promises.join("\n") } });
  await app.openNote(ANA);
  const facts = app.page.locator(".kith-person-body .kith-fact");
  await app.page.getByRole("button", { name: "2 more promises" }).click();
  expect(await facts.count()).toBe(5);
});

describe("axe-core finds nothing to mend, and nothing is wider than the pane", () => {
  it.each<[string, Opening]>([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["on a phone", { mobile: "phone", viewport: { width: 320, height: 640 } }],
  ])("%s", async (_where, opening) => {
    const app = await cardOf(ANA, opening);
    await app.command("kith:open");
    const card = app.page.locator(".kith-person");
    await card.waitFor();
    expect(await violations(app.page, ".kith-person")).toEqual([]);
    expect(await card.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  });
});

it("on a phone every button and line is large enough for a finger", async () => {
  const app = await cardOf(ANA, { mobile: "phone", viewport: { width: 320, height: 640 } });
  await app.command("kith:open");
  const targets = app.page.locator(".kith-person :is(button, a):visible");
  const heights = await targets.evaluateAll((all) =>
    all.map((el) => el.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(6);
  expect(heights.filter((height) => height < 44)).toEqual([]);
});
