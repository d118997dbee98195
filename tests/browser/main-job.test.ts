/** The main job, end to end: notes in, who to check in on out, in the built plugin. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Stage, terminal, TODAY } from "./app";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ANA = "People/Ana Lima.md";

it("a follow-up typed into a daily note is on the list as soon as it is written", async () => {
  const app = await stage.open({
    vault: { [ANA]: "---\ntags: person\n---\n", [`Daily/${TODAY}.md`]: "Morning.\n" },
  });
  const editor = await app.openNote(`Daily/${TODAY}.md`);
  await editor.click();
  await app.page.keyboard.press("Control+End");
  await app.page.keyboard.type("@followup next Tuesday about the lease with [[Ana Lima]]");
  await app.row("Ana Lima").first().waitFor();
  const row = app.rows("Coming up").filter({ hasText: "Ana Lima" });
  await row.waitFor();
  expect(await row.innerText()).toContain("The lease with Ana Lima, due Tue 24 Nov");
  expect(await app.text(`Daily/${TODAY}.md`)).toContain("@followup next Tuesday about the lease");
});

it("checking in writes one line, and the person leaves Now; undo brings both back; a reload agrees", async () => {
  const before = "---\ncheck-in: weekly\n---\n\n## Log\n\n- 2026-11-01: call\n";
  const app = await stage.open({ vault: { [ANA]: before } });
  const inNow = app.rows("Now").filter({ hasText: "Ana Lima" });
  await inNow.waitFor();
  await inNow.hover();
  await inNow.locator("[data-act=check-in]").click();
  await inNow.waitFor({ state: "detached" });
  await expect
    .poll(() => app.text(ANA))
    .toBe(`---\ncheck-in: weekly\n---\n\n## Log\n\n- ${TODAY}\n- 2026-11-01: call\n`);
  await app.reload();
  await app.section("Now").waitFor();
  expect(await app.rows("Now").count()).toBe(0);
});

it("undo in the notice takes the check-in back to the byte", async () => {
  const before = "---\ncheck-in: weekly\n---\n\n## Log\n\n- 2026-11-01: call\n";
  const app = await stage.open({ vault: { [ANA]: before } });
  const inNow = app.rows("Now").filter({ hasText: "Ana Lima" });
  await inNow.hover();
  await inNow.locator("[data-act=check-in]").click();
  await inNow.waitFor({ state: "detached" });
  await app.page.locator(".notice button", { hasText: "Undo" }).click();
  await inNow.waitFor();
  await expect.poll(() => app.text(ANA)).toBe(before);
});

it("a promise is done in place, and only its line changes", async () => {
  const before = "# Flat\r\n\r\n- [ ] @followup(2026-11-20) the roof\r\n- another\r\n";
  const app = await stage.open({ vault: { "Flat.md": before, [ANA]: "" } });
  const row = app.rows("Now").filter({ hasText: "The roof" });
  await row.locator(".kith-lead [data-act=done]").click();
  await row.waitFor({ state: "detached" });
  await expect
    .poll(() => app.text("Flat.md"))
    .toMatch(/^# Flat\r\n\r\n- \[x\] @followup\(2026-11-20\) the roof.*\r\n- another\r\n$/);
});

it("a promise is rescheduled in words, with the day shown before it is written", async () => {
  const app = await stage.open({
    vault: { [`${TODAY}.md`]: "- @followup(2026-11-20) the roof\n", [ANA]: "" },
  });
  const row = app.rows("Now").filter({ hasText: "The roof" });
  await row.hover();
  await row.locator("[data-act=reschedule]").click();
  const modal = app.page.locator(".modal");
  await modal.locator("input").first().fill("in 2 weeks");
  await modal.getByText("Sat 5 Dec").waitFor();
  await app.page.keyboard.press("Enter");
  await modal.waitFor({ state: "detached" });
  await expect
    .poll(() => app.text(`${TODAY}.md`))
    .toBe("- @followup(2026-12-05 in 2 weeks) the roof\n");
});

it("a snooze is one property of the person's note", async () => {
  const app = await stage.open({
    vault: { [ANA]: "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n" },
  });
  const row = app.rows("Now").filter({ hasText: "Ana Lima" });
  await row.hover();
  await row.locator("[data-act=snooze]").click();
  await app.page.locator(".menu-item", { hasText: "Snooze until tomorrow" }).click();
  await row.waitFor({ state: "detached" });
  await expect
    .poll(() => app.text(ANA))
    .toBe("---\ncheck-in: weekly\ncheck-in-after: 2026-11-22\n---\n- 2026-11-01: call\n");
});

it("a click opens the note on the line that matters", async () => {
  const lines = Array.from({ length: 80 }, (_, index) => `line ${String(index)}`).join("\n");
  const app = await stage.open({
    vault: {
      "2026-11-02.md": `${lines}\ncoffee with [[Ana Lima]]\n`,
      [ANA]: "---\ncheck-in: weekly\n---\n",
    },
  });
  await app.row("Ana Lima").first().locator(".kith-why .kith-line-text").first().click();
  await app.page
    .locator(".workspace-split.mod-root .view-header-title", { hasText: "2026-11-02" })
    .waitFor();
  const line = app.page.locator(".cm-line", { hasText: "coffee with" });
  await line.waitFor();
  expect(await line.isVisible()).toBe(true);
});

it("the first run says whom it found, and one click sets an interval for everybody", async () => {
  const app = await stage.open({
    vault: { [ANA]: "- 2026-01-01: call", "People/Bo.md": "", "Daily/2026-03-01.md": "[[Bo]]" },
  });
  await app.page.getByText("Found 2 people").waitFor();
  await app.page.getByText("folder People (2)").waitFor();
  await app.page.getByRole("button", { name: "Every month" }).click();
  await app.rows("Now").filter({ hasText: "Ana Lima" }).waitFor();
  const stored = JSON.parse(await app.text(".obsidian/plugins/kith/data.json")) as unknown;
  expect(stored).toMatchObject({ defaultInterval: "1 month" });
});

it("the list and the terminal name the same people in the same order", async () => {
  const app = await stage.open();
  await app.rows("Now").first().waitFor();
  const more = app.page.locator(".kith-more:visible");
  while ((await more.count()) > 0) await more.first().click();
  const answer = (await terminal("due", app.folder, "--today", TODAY)) as {
    people: { name: string; reasons: { kind: string; date: string | null }[] }[];
  };
  const listed: string[] = [];
  for (const section of ["Now", "Coming up"]) {
    const names = await app.rows(section).locator(".kith-name").allInnerTexts();
    listed.push(...names);
  }
  const people = new Set(answer.people.map(({ name }) => name));
  const named = listed.filter((name) => people.has(name));
  expect(named.length).toBeGreaterThan(15);
  expect(named).toEqual(answer.people.slice(0, named.length).map(({ name }) => name));
});

it("the list moves on at midnight by itself", async () => {
  const app = await stage.open({
    vault: { "Flat.md": "- @followup(2026-11-29) the roof\n", [ANA]: "" },
  });
  await app.page.getByText("Found 1 person").waitFor();
  expect(await app.rows("Coming up").filter({ hasText: "The roof" }).count()).toBe(0);
  await app.page.clock.fastForward("15:00:00");
  await app.rows("Coming up").filter({ hasText: "The roof" }).waitFor();
});

it("unpinned dates of a note are listed with the day and why, and pinned together in one step", async () => {
  const before =
    "@followup next Tuesday the lease\n- @waiting Friday the keys\n@followup whenever\n";
  const app = await stage.open({ vault: { "Daily/2026-11-18.md": before, [ANA]: "" } });
  await app.openNote("Daily/2026-11-18.md");
  await app.command("kith:pin-note");
  const modal = app.page.locator(".modal");
  await modal.getByText("next Tuesday: Tue 24 Nov, in 3 days").waitFor();
  await modal.getByText("counted from the note's date, Wed 18 Nov").first().waitFor();
  await modal.getByRole("button", { name: "Pin 2 dates" }).click();
  await expect
    .poll(() => app.text("Daily/2026-11-18.md"))
    .toBe(
      "@followup(2026-11-24 next Tuesday) the lease\n- @waiting(2026-11-20 Friday) the keys\n@followup whenever\n",
    );
  await app.page.locator(".notice button", { hasText: "Undo" }).click();
  await expect.poll(() => app.text("Daily/2026-11-18.md")).toBe(before);
});

it("two people who swap names, one after the other, are both still there", async () => {
  const app = await stage.open({
    vault: {
      "People/A.md": "---\ncheck-in: weekly\naliases: [Alpha]\n---\n- 2026-11-01: call\n",
      "People/B.md": "---\ncheck-in: weekly\naliases: [Beta]\n---\n- 2026-10-01: call\n",
    },
  });
  await app.rows("Now").nth(1).waitFor();
  await app.page.evaluate(async () => {
    const move = (from: string, to: string): Promise<void> => {
      const file = window.app.vault.getAbstractFileByPath(`People/${from}.md`);
      return window.app.vault.rename(file, `People/${to}.md`);
    };
    await move("A", "T");
    await move("B", "A");
    await move("T", "B");
  });
  const lines = app.rows("Now").locator(".kith-last");
  await expect
    .poll(async () => (await app.rows("Now").locator(".kith-name").allInnerTexts()).join())
    .toBe("A,B");
  expect(await lines.allInnerTexts()).toEqual(["7 weeks ago, call", "3 weeks ago, call"]);
});
