/** Every command of the plugin: run once, and what comes of it. A command that this table does not hold fails. */
import { type Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, Stage, TODAY } from "./app";
import { changed, type ChangeIn, notesOf, rewind } from "./rewind";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Berg.md";
const EVE = "People/Eve Pine.md";
const DAY = "Daily/2026-11-18.md";

/** Contacts of every Sunday, eight of them. */
const SUNDAYS = [15, 8, 1].map((day) => `- 2026-11-${String(day).padStart(2, "0")}: call\n`);
const EARLIER = [25, 18, 11, 4].map((day) => `- 2026-10-${String(day).padStart(2, "0")}: call\n`);

const VAULT = {
  [ANA]: "---\ncheck-in: every 2 weeks\n---\n\n## Log\n\n- 2026-10-01: call\n",
  [BO]: "---\ncheck-in: weekly\ncheck-in-after: 2026-12-24\n---\n- [ ] @followup(2026-11-20) send the photos\n",
  [EVE]: [...SUNDAYS, ...EARLIER, "- 2026-09-27: call\n"].join(""),
  [DAY]: "Call the roofer @followup next Tuesday\n",
  "Daily/2026-11-02.md": "Tea with [[Sam Lee]]\n",
  "Daily/2026-11-16.md": "Walked with [[Sam Lee]]\n",
};

interface Command {
  /** The note that is open, with the cursor at its beginning. */
  readonly at?: keyof typeof VAULT;
  /** Runs first. */
  readonly before?: (app: App) => Promise<void>;
  /** What is seen and answered. */
  readonly then?: (app: App) => Promise<void>;
  readonly writes?: readonly ChangeIn<keyof typeof VAULT>[];
  readonly makes?: Readonly<Record<string, string>>;
}

function dialog(app: App, name: string): Locator {
  return app.page.getByRole("dialog", { name });
}

/** Answers the one question of a dialog. */
async function answer(app: App, words: string): Promise<void> {
  await app.page.locator(".modal input").first().fill(words);
  await app.page.keyboard.press("Enter");
}

/** Waits until something of the page has the focus. */
async function focused(app: App, selector: string): Promise<void> {
  await app.page.locator(`${selector}:focus`).waitFor();
}

const COMMANDS: Readonly<Record<string, Command>> = {
  "kith:open": {
    before: async (app) => {
      await app.page.evaluate(() => window.app.workspace.detachLeavesOfType("kith-check-in"));
    },
    then: (app) => focused(app, ".kith-list [role=treeitem]"),
  },
  "kith:search": { then: (app) => focused(app, ".kith-search input") },
  "kith:check-in-today": {
    at: ANA,
    writes: [[ANA, "## Log\n\n", `## Log\n\n- ${TODAY}\n`]],
  },
  "kith:log-check-in": {
    at: ANA,
    then: async (app) => {
      await dialog(app, "Check-in with Ana Lima").waitFor();
      await answer(app, "coffee");
    },
    writes: [[ANA, "## Log\n\n", `## Log\n\n- ${TODAY}: coffee\n`]],
  },
  "kith:add-follow-up": {
    at: ANA,
    then: async (app) => {
      const form = dialog(app, "Add a follow-up");
      expect(await form.getByLabel("Who", { exact: true }).inputValue()).toBe("Ana Lima");
      // The cursor stands in the properties, where no promise would be read.
      expect(await form.getByLabel("Where").inputValue()).toBe("daily");
      await form.getByLabel("Where").selectOption({ label: "Today's daily note" });
      await form.getByLabel("When").fill("tomorrow");
      await answer(app, "return the tent");
    },
    makes: {
      [`${TODAY}.md`]: "- [ ] @followup(2026-11-22 tomorrow) [[Ana Lima]]: return the tent\n",
    },
  },
  "kith:why": { at: ANA, then: (app) => dialog(app, "Why Ana Lima is listed").waitFor() },
  "kith:round": { then: (app) => dialog(app, "Reach-out round").waitFor() },
  "kith:year": {
    then: (app) => app.page.locator("[data-type=kith-year] [role=grid]").first().waitFor(),
  },
  "kith:pin-note": {
    at: DAY,
    then: (app) => dialog(app, "Pin dates").getByRole("button", { name: "Pin 1 date" }).click(),
    writes: [[DAY, "@followup next Tuesday", "@followup(2026-11-24 next Tuesday)"]],
  },
  "kith:pin-vault": {
    then: (app) => dialog(app, "Pin dates").getByRole("button", { name: "Pin 1 date" }).click(),
    writes: [[DAY, "@followup next Tuesday", "@followup(2026-11-24 next Tuesday)"]],
  },
  "kith:suggest-intervals": {
    then: (app) =>
      app.page.locator(".modal").getByRole("button", { name: "Set 1 interval" }).click(),
    writes: [[EVE, SUNDAYS[0] ?? "", `---\ncheck-in: 1 week\n---\n${SUNDAYS[0] ?? ""}`]],
  },
  "kith:people-without-note": {
    then: (app) =>
      dialog(app, "People without a note")
        .getByRole("button", { name: "Make a note: Sam Lee" })
        .click(),
    makes: { "People/Sam Lee.md": "" },
  },
  "kith:undo": {
    before: async (app) => {
      await app.openNote(ANA);
      await app.command("kith:check-in-today");
      await expect.poll(() => app.text(ANA)).toContain(TODAY);
    },
    then: (app) => app.page.getByText("Undone: Logged a check-in with Ana Lima (today).").waitFor(),
  },
  "kith:done": {
    at: BO,
    writes: [
      [BO, "[ ]", "[x]"],
      [BO, "photos", `photos @done(${TODAY})`],
    ],
  },
  "kith:reschedule": {
    at: BO,
    then: (app) => answer(app, "in 2 weeks"),
    writes: [[BO, "(2026-11-20)", "(2026-12-05 in 2 weeks)"]],
  },
  "kith:snooze": {
    at: ANA,
    then: (app) => answer(app, "end of month"),
    writes: [[ANA, "weeks\n", "weeks\ncheck-in-after: 2026-11-30\n"]],
  },
  "kith:end-snooze": { at: BO, writes: [[BO, "check-in-after: 2026-12-24\n", ""]] },
  "kith:set-interval": {
    at: ANA,
    then: (app) => answer(app, "every 6 weeks"),
    writes: [[ANA, "every 2 weeks", "6 weeks"]],
  },
  "kith:pin-at-cursor": {
    at: DAY,
    writes: [[DAY, "@followup next Tuesday", "@followup(2026-11-24 next Tuesday)"]],
  },
  "kith:follow-up-at-cursor": {
    at: DAY,
    then: (app) => app.page.locator(".menu-item", { hasText: "Mark as done" }).click(),
    writes: [[DAY, "Tuesday", `Tuesday @done(${TODAY})`]],
  },
};

/** Those about a person or a promise, which are not there while nobody is in view. */
const ABOUT_SOMEBODY = ["done", "reschedule", "snooze", "end-snooze", "set-interval"];

let stage: Stage;
let app: App;

beforeAll(async () => {
  stage = await Stage.raise();
  app = await stage.open({ vault: VAULT });
});
beforeEach(() => rewind(app, VAULT));
afterAll(() => stage.strike());

it("the table holds every command there is", async () => {
  const ids = await app.page.evaluate(() => Object.keys(window.app.commands.commands));
  const own = ids.filter((id) => id.startsWith("kith:"));
  expect(own.sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe("a command does what it says", () => {
  it.each(Object.entries(COMMANDS))("%s", async (id, command) => {
    if (command.at !== undefined) await app.openNote(command.at);
    await command.before?.(app);
    const ran = await app.page.evaluate((one) => window.app.commands.executeCommandById(one), id);
    expect(ran).toBe(true);
    await command.then?.(app);
    const after = { ...changed(VAULT, command.writes ?? []), ...command.makes };
    await expect.poll(() => notesOf(app)).toEqual(after);
  });
});

it.each(ABOUT_SOMEBODY)("kith:%s is not there while nobody is in view", async (id) => {
  await app.openNote("Daily/2026-11-02.md");
  const ran = await app.page.evaluate(
    (one) => window.app.commands.executeCommandById(one),
    `kith:${id}`,
  );
  expect(ran).toBe(false);
});
