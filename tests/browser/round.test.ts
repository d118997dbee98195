/** The reach-out round, in the built plugin. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, type Opening, Stage, TODAY } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const CY = "People/Cy.md";
const VAULT = {
  [ANA]: [
    "---",
    "check-in: weekly",
    "birthday: 1990-11-28",
    "---",
    "# Ana",
    "Sings in the choir. <img src=x onerror=window.hit=1>",
    "",
    "## Log",
    "- 2026-10-01: call about the boat",
    "- [ ] @followup(2026-11-20) send the photos",
    "",
  ].join("\n"),
  [BO]: "---\ncheck-in: weekly\n---\n- 2026-11-01: lunch\n",
  [CY]: "---\ncheck-in: weekly\n---\n- 2026-11-10: walk\n",
  "People/Di.md": "---\ncheck-in: weekly\n---\n- 2026-11-20: walk\n",
};

async function begin(opening: Opening = {}): Promise<App> {
  const app = await stage.open({ vault: VAULT, ...opening });
  await app.rows("Now").first().waitFor();
  await app.command("kith:round");
  await at(app, "Ana");
  return app;
}

async function at(app: App, name: string): Promise<void> {
  await app.page.locator(".kith-round-name", { hasText: name }).waitFor();
}

it("goes through Now in its order, with all there is to know of each", async () => {
  const app = await begin();
  const round = app.page.getByRole("dialog", { name: "Reach-out round" });
  await round.getByText("Person 1 of 3", { exact: true }).waitFor();
  await round.getByText("7 weeks ago, call: call about the boat").waitFor();
  await round.getByText("Sings in the choir.").waitFor();
  await round.getByText("Birthday Sat 28 Nov, turns 36").waitFor();
  await round.getByText("You promised: send the photos, due yesterday").waitFor();
  await round.getByRole("img", { name: "In touch in 1 of the last 53 weeks" }).waitFor();
  for (const name of ["Bo", "Cy"]) {
    await app.page.keyboard.press("n");
    await at(app, name);
  }
  await app.page.keyboard.press("ArrowLeft");
  await at(app, "Bo");
});

it("a note's words are words and nothing else", async () => {
  const app = await begin();
  await app.page.getByText("<img src=x").waitFor();
  expect(await app.page.evaluate(() => "hit" in window)).toBe(false);
});

it("says aloud whom it has come to", async () => {
  const app = await begin();
  const said = app.page.locator(".kith-round [role=status]");
  await expect.poll(() => said.innerText()).toBe("Ana, 1 of 3. 7 weeks ago, call.");
  await app.page.keyboard.press("n");
  await expect.poll(() => said.innerText()).toBe("Bo, 2 of 3. 3 weeks ago, lunch.");
});

it("by keyboard: log, snooze, log with words; each goes on when it is written, and is summed up", async () => {
  const app = await begin();
  await app.page.keyboard.press("c");
  await at(app, "Bo");
  expect(await app.text(ANA)).toContain(`- ${TODAY}\n`);
  await app.page.keyboard.press("s");
  await app.page.locator(".menu-item", { hasText: "Snooze until tomorrow" }).click();
  await at(app, "Cy");
  expect(await app.text(BO)).toContain("check-in-after: 2026-11-22");
  await app.page.keyboard.press("l");
  const form = app.page.locator(".modal.kith-form");
  // Kind, day, then what was talked about.
  await form.locator("input").nth(2).fill("talked of rain");
  await form.getByRole("button", { name: "Log", exact: true }).click();
  await app.page.getByText("You checked in with 2 people.").waitFor();
  await app.page.getByText("1 person is snoozed.").waitFor();
  expect(await app.text(CY)).toContain("talked of rain");
  await app.page.keyboard.press("Escape");
  await app.page.locator(".kith-round").waitFor({ state: "detached" });
});

it("what is taken back during the round is not summed up", async () => {
  const app = await begin();
  await app.page.keyboard.press("c");
  await at(app, "Bo");
  await app.page.locator(".notice button", { hasText: "Undo" }).click();
  await expect.poll(() => app.text(ANA)).not.toContain(TODAY);
  await app.page.keyboard.press("p");
  await at(app, "Ana");
  for (let step = 0; step < 3; step += 1) await app.page.keyboard.press("n");
  await app.page.getByText("Nothing was written this time.").waitFor();
});

it("d completes the first promise, and stays", async () => {
  const app = await begin();
  await app.page.keyboard.press("d");
  await expect.poll(() => app.text(ANA)).toContain("- [x] @followup(2026-11-20) send the photos");
  await app.page.getByText("In touch during this round").waitFor();
  await at(app, "Ana");
  expect(await app.page.getByRole("button", { name: "Promise done" }).isDisabled()).toBe(true);
});

it("o opens the note and ends the round; Escape ends it", async () => {
  const app = await begin();
  await app.page.keyboard.press("o");
  await app.page.locator(".view-header-title", { hasText: "Ana" }).first().waitFor();
  expect(await app.page.locator(".kith-round").count()).toBe(0);
  await app.command("kith:round");
  await at(app, "Ana");
  await app.page.keyboard.press("Escape");
  await app.page.locator(".kith-round").waitFor({ state: "detached" });
});

it("a question mark shows the keys; Escape hides them and ends nothing", async () => {
  const app = await begin();
  const keys = app.page.locator(".kith-round-keys");
  expect(await keys.isVisible()).toBe(false);
  await app.page.keyboard.press("?");
  await keys.getByText("Next person").waitFor();
  await app.page.keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
  await at(app, "Ana");
  await app.page.keyboard.press("?");
  await keys.waitFor();
  await app.page.keyboard.press("n");
  await at(app, "Bo");
  await app.page.keyboard.press("?");
  await keys.waitFor({ state: "hidden" });
  await app.page.keyboard.press("Escape");
  await app.page.locator(".kith-round").waitFor({ state: "detached" });
});

it("by mouse, from the header of the pane", async () => {
  const app = await stage.open({ vault: VAULT });
  await app.rows("Now").first().waitFor();
  await app.page.getByRole("button", { name: "Start a reach-out round" }).click();
  await at(app, "Ana");
  await app.page.getByRole("button", { name: "Check in", exact: true }).click();
  await at(app, "Bo");
  await app.page.getByRole("button", { name: "Previous" }).click();
  await at(app, "Ana");
});

it.each(["the photos", "the photos of the boat, the harbour and the whole of last summer"])(
  "on a phone who promised stands on the first line of what was promised: %s",
  async (words) => {
    const note = `---\ncheck-in: weekly\n---\n- 2026-10-01: call\n- @followup(2026-11-20) ${words}\n`;
    const app = await begin({
      vault: { ...VAULT, [ANA]: note },
      mobile: "phone",
      viewport: { width: 390, height: 844 },
    });
    const fact = app.page.locator(".kith-round .kith-fact", { hasText: "You promised" });
    const tops = await fact.evaluate((el) =>
      [...el.children].map((part) => {
        const range = el.doc.createRange();
        range.selectNodeContents(part);
        return range.getClientRects()[0]?.top;
      }),
    );
    expect(tops).toEqual([tops[0], tops[0]]);
  },
);

it("by touch, on a phone, with targets for fingers", async () => {
  const app = await begin({ mobile: "phone", viewport: { width: 320, height: 640 } });
  const buttons = app.page.locator(".kith-round button:visible");
  const heights = await buttons.evaluateAll((all) =>
    all.map((el) => el.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(6);
  expect(heights.filter((height) => height < 44)).toEqual([]);
  await app.page.getByRole("button", { name: "Next" }).tap();
  await at(app, "Bo");
  await app.page.getByRole("button", { name: "Check in", exact: true }).tap();
  await at(app, "Cy");
  await app.page.getByRole("button", { name: "Finish" }).tap();
  await app.page.getByText("You checked in with 1 person.").waitFor();
});

it("with nobody in Now it says so", async () => {
  const app = await stage.open({
    vault: { [BO]: "---\ncheck-in: weekly\n---\n- 2026-11-20: lunch\n" },
  });
  await app.section("Now").waitFor();
  await app.command("kith:round");
  await app.page.locator(".notice", { hasText: "Nobody to check in on right now." }).waitFor();
});

describe("axe-core finds nothing to mend", () => {
  it.each<[string, Opening]>([
    ["light", { theme: "light" }],
    ["dark", { theme: "dark" }],
    ["on a phone", { mobile: "phone", viewport: { width: 320, height: 640 } }],
  ])("%s", async (_where, opening) => {
    const app = await begin(opening);
    await app.page.getByText("Sings in the choir.").waitFor();
    expect(await violations(app.page, ".kith-round")).toEqual([]);
    for (let step = 0; step < 3; step += 1) await app.page.keyboard.press("n");
    await app.page.getByText("That was everybody").waitFor();
    expect(await violations(app.page, ".kith-round")).toEqual([]);
  });
});
