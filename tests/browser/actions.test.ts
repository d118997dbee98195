/**
 * Every action of the list by mouse, by keyboard and by touch: how it is begun with a row, what is
 * said and asked on the way, and what is in the vault's files then. Nothing else may have changed.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, Stage, TODAY } from "./app";
import { type Hand, HANDS, type Start, type Way } from "./hands";
import { changed, type ChangeIn, notesOf, rewind } from "./rewind";

const VAULT = {
  "People/Ana Lima.md":
    "---\nphone: '0123'\ncheck-in: every 2 weeks\n---\nSings in the choir.\n\n## Log\n\n- 2026-10-01: call\n",
  "People/Bo Berg.md":
    "---\ncheck-in: weekly\ncheck-in-after: 2026-12-24\n---\n- [ ] @followup(2026-11-20) send the photos of the summer house and the boat\n- 2026-11-10: walk\n",
  "People/Cy Moor.md": "---\ncheck-in: monthly\n---",
  "People/Dee Oak.md": "---\r\ncheck-in: monthly\r\n---\r\n",
  "Daily/2026-09-02.md": "# Wednesday\r\n\r\nTea with [[Cy Moor|Cy]] by the river\r\nRain.\r\n",
  "Daily/2026-11-16.md":
    "Should write [[Cy Moor|Cy]] a letter\n- 2026-11-19: dinner with [[Dee Oak]]\n",
  "House.md": "# House\r\n\r\n- [ ] @followup(2026-11-20) the roof\r\n- another  \r\n",
  "Someday.md": "one\n@followup paint the fence\nthree",
};

type Path = keyof typeof VAULT;

/** What becomes of one place in a note; the rest of it stays. */
type Change = ChangeIn<Path>;

/** An action on a row. */
interface Action {
  readonly row: string;
  /** How each hand begins it; null where there is no way. */
  readonly by: Readonly<Record<Way, Start | null>>;
  /** A note that is open before. */
  readonly from?: Path;
  /** What is done, and seen, before it is written. */
  readonly then?: (hand: Hand, app: App) => Promise<void>;
  readonly writes?: readonly Change[];
  /** What the notice says. */
  readonly says?: string;
}

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Berg.md";
const CY = "People/Cy Moor.md";
const DEE = "People/Dee Oak.md";

/** In the row's menu; by a key of its own, where there is one. */
function inMenu(menu: string, key?: string): Action["by"] {
  return { mouse: { menu }, keyboard: key === undefined ? { menu } : { key }, touch: { menu } };
}

/** On the row's button, and as the keyboard does it. */
function onButton(button: string, keyboard: Start): Action["by"] {
  return { mouse: { button }, keyboard, touch: { button } };
}

const CHECK_IN: Pick<Action, "row" | "by"> = {
  row: "Ana Lima",
  by: onButton("Check in today", { key: "Space" }),
};

/** Begins with the snooze button, its key, or the menu; then takes one of the ends. */
function snooze(end: string): Pick<Action, "row" | "by" | "then"> {
  return {
    row: "Ana Lima",
    by: { mouse: { button: "Snooze" }, keyboard: { key: "s" }, touch: { menu: end } },
    then: async (hand, app) => {
      if (hand !== HANDS.touch) await hand.choose(app, end);
    },
  };
}

/** What a snooze writes. */
function snoozed(until: string): readonly Change[] {
  return [[ANA, "weeks\n---", `weeks\ncheck-in-after: ${until}\n---`]];
}

/** Sees words in the dialog. */
async function seen(app: App, words: string): Promise<void> {
  await app.page.locator(".modal").getByText(words).first().waitFor();
}

/** The notes that are open, in the order of their tabs. */
function opened(app: App): Promise<string[]> {
  return app.page
    .locator(".workspace-split.mod-root .workspace-leaf-content[data-type=markdown]")
    .locator(".view-header-title")
    .allTextContents();
}

/** The settings as they are stored. */
async function settingsOf(app: App): Promise<unknown> {
  return JSON.parse(await app.text(".obsidian/plugins/kith/data.json"));
}

const ACTIONS: Readonly<Record<string, Action>> = {
  "check in today, in one press": {
    ...CHECK_IN,
    writes: [[ANA, "## Log\n\n", `## Log\n\n- ${TODAY}\n`]],
    says: "Logged a check-in with Ana Lima (today).",
  },
  "check in with details: kind, day in words, text, others": {
    row: "Ana Lima",
    by: inMenu("Log a check-in…", "l"),
    then: async (hand, app) => {
      await hand.type(app, "Kind", "coffee");
      await hand.type(app, "Day", "last Friday");
      await seen(app, "Fri 20 Nov, yesterday");
      await hand.type(app, "What was said", "the boat is mended");
      await hand.type(app, "Others who were there", "Cy");
      await hand.take(app, "Cy Moor");
      await hand.press(app, "Log");
    },
    writes: [
      [ANA, "## Log\n\n", "## Log\n\n- 2026-11-20: coffee, the boat is mended\n"],
      [CY, "monthly\n---", "monthly\n---\n\n## Log\n- 2026-11-20: coffee, the boat is mended"],
    ],
    says: "Logged a check-in with Ana Lima and Cy Moor (yesterday).",
  },
  "a promise is done": {
    row: "The roof",
    by: onButton("Mark as done", { key: "Space" }),
    writes: [
      [
        "House.md",
        "[ ] @followup(2026-11-20) the roof",
        "[x] @followup(2026-11-20) the roof @done(2026-11-21)",
      ],
    ],
    says: "Done: The roof",
  },
  "a person's promise is done": {
    row: "Bo Berg",
    by: inMenu("Done: Send the photos of the summer house…", "d"),
    writes: [
      [BO, "[ ]", "[x]"],
      [BO, "the boat", "the boat @done(2026-11-21)"],
    ],
    says: "Done: Send the photos of the summer house and the boat",
  },
  "a promise is rescheduled in words, the day shown before it is written": {
    row: "The roof",
    by: {
      mouse: { button: "Reschedule…" },
      keyboard: { key: "r" },
      touch: { menu: "Reschedule…" },
    },
    then: async (hand, app) => {
      await hand.type(app, "The roof", "in 2 weeks");
      await seen(app, "Sat 5 Dec, in 2 weeks");
      await hand.press(app, "Save");
    },
    writes: [["House.md", "(2026-11-20)", "(2026-12-05 in 2 weeks)"]],
    says: "The roof: moved to Sat 5 Dec.",
  },
  "a person's promise is rescheduled": {
    row: "Bo Berg",
    by: inMenu("Reschedule: Send the photos of the summer house…", "r"),
    then: async (hand, app) => {
      await hand.type(app, "Send the photos of the summer house and the boat", "tomorrow");
      await seen(app, "Sun 22 Nov, tomorrow");
      await hand.press(app, "Save");
    },
    writes: [[BO, "(2026-11-20)", "(2026-11-22 tomorrow)"]],
    says: "Send the photos of the summer house and the boat: moved to tomorrow.",
  },
  "a promise without a date is given one": {
    row: "Paint the fence",
    by: onButton("Give it a date…", { key: "r" }),
    then: async (hand, app) => {
      await hand.type(app, "Paint the fence", "next Tuesday");
      await seen(app, "Tue 24 Nov, in 3 days");
      await hand.press(app, "Save");
    },
    writes: [["Someday.md", "@followup paint", "@followup(2026-11-24 next Tuesday) paint"]],
    says: "Paint the fence: moved to Tue 24 Nov.",
  },
  "snooze until tomorrow": {
    ...snooze("Snooze until tomorrow"),
    writes: snoozed("2026-11-22"),
    says: "Snoozed Ana Lima until tomorrow.",
  },
  "snooze until next week": {
    ...snooze("Snooze until next week, Mon 23 Nov"),
    writes: snoozed("2026-11-23"),
    says: "Snoozed Ana Lima until Mon 23 Nov.",
  },
  "snooze for one interval": {
    ...snooze("Snooze for 2 weeks, until Sat 5 Dec"),
    writes: snoozed("2026-12-05"),
    says: "Snoozed Ana Lima until Sat 5 Dec.",
  },
  "snooze until a date in words": {
    ...snooze("Snooze until…"),
    then: async (hand, app) => {
      if (hand !== HANDS.touch) await hand.choose(app, "Snooze until…");
      await hand.type(app, "Until", "end of month");
      await seen(app, "Mon 30 Nov, in 9 days");
      await hand.press(app, "Save");
    },
    writes: snoozed("2026-11-30"),
    says: "Snoozed Ana Lima until Mon 30 Nov.",
  },
  "snooze until they reply": {
    ...snooze("Snooze until they reply"),
    writes: snoozed(`reply since ${TODAY}`),
    says: "Snoozed Ana Lima until they reply.",
  },
  "end the snooze": {
    row: "Bo Berg",
    by: inMenu("End the snooze"),
    writes: [[BO, "check-in-after: 2026-12-24\n", ""]],
    says: "No longer snoozed: Bo Berg.",
  },
  "set how often, beginning with what it is": {
    row: "Ana Lima",
    by: inMenu("Set how often…", "i"),
    then: async (hand, app) => {
      const field = app.page.locator(".modal").getByLabel("How often");
      expect(await field.inputValue()).toBe("every 2 weeks");
      await hand.type(app, "How often", "6 weeks, at most 10 weeks");
      await seen(app, "Every 6 weeks, at most 10 weeks");
      await hand.press(app, "Save");
    },
    writes: [[ANA, "check-in: every 2 weeks", "check-in: 6 weeks, at most 10 weeks"]],
    says: "Ana Lima: every 6 weeks, at most 10 weeks.",
  },
  "set how often to nothing of their own": {
    row: "Cy Moor",
    by: inMenu("Set how often…", "i"),
    then: async (hand, app) => {
      await hand.type(app, "How often", "x");
      await app.page.keyboard.press("Backspace");
      await seen(app, "No interval of their own: the settings decide");
      await hand.press(app, "Save");
    },
    writes: [[CY, "---\ncheck-in: monthly\n---", ""]],
    says: "Cy Moor: no interval of their own any more.",
  },
  "never check in": {
    row: "Ana Lima",
    by: inMenu("Never check in"),
    writes: [[ANA, "check-in: every 2 weeks", "check-in: never"]],
    says: "Ana Lima: never.",
  },
  "not a person, and taken back": {
    row: "Ana Lima",
    by: inMenu("Not a person"),
    then: async (hand, app) => {
      await app.row("Ana Lima").waitFor({ state: "detached" });
      await expect.poll(() => settingsOf(app)).toMatchObject({ notPeople: [ANA] });
      await hand.press(app, "Undo");
      await app.row("Ana Lima").first().waitFor();
      await expect.poll(() => settingsOf(app)).toMatchObject({ notPeople: [] });
    },
  },
  "add a promise, to be written in the person's note": {
    row: "Ana Lima",
    by: inMenu("Add a follow-up…", "f"),
    then: async (hand, app) => {
      const modal = app.page.locator(".modal");
      expect(await modal.getByLabel("Who", { exact: true }).inputValue()).toBe("Ana Lima");
      expect(await modal.getByLabel("Where").inputValue()).toBe("person");
      await hand.type(app, "What", "return the tent");
      await hand.type(app, "When", "in 2 weeks");
      await seen(app, "Sat 5 Dec, in 2 weeks");
      await hand.press(app, "Add");
    },
    writes: [[ANA, "call\n", "call\n- [ ] @followup(2026-12-05 in 2 weeks) return the tent\n"]],
    says: "Added a follow-up to Ana Lima.",
  },
  "why, and a line that counted does not": {
    row: "Cy Moor",
    by: inMenu("Show why this person is listed", "w"),
    then: async (hand, app) => {
      await seen(app, "Why Cy Moor is listed");
      await seen(app, "Tea with Cy by the river");
      const line = app.page.locator("[data-section=touches] li", { hasText: "Tea with Cy" });
      await hand.press(app, line.getByRole("button", { name: "Don't count this" }));
    },
    writes: [["Daily/2026-09-02.md", "by the river", "by the river %%no touch%%"]],
  },
  "why, and a line that did not count does": {
    row: "Cy Moor",
    by: inMenu("Show why this person is listed", "w"),
    then: async (hand, app) => {
      const line = app.page.locator("[data-section=notCounted] li", { hasText: "Should write Cy" });
      await hand.press(app, line.getByRole("button", { name: "Count this" }));
    },
    writes: [["Daily/2026-11-16.md", "a letter", "a letter %%touch%%"]],
  },
  "did you see them? yes": {
    row: "Dee Oak",
    by: onButton("Yes", { menu: "Yes, log a check-in on Thu 19 Nov" }),
    writes: [[DEE, "monthly\r\n---\r\n", "monthly\r\n---\r\n\r\n## Log\r\n- 2026-11-19\r\n"]],
  },
  "did you see them? no": {
    row: "Dee Oak",
    by: onButton("No", { menu: "No, not on Thu 19 Nov" }),
    writes: [["Daily/2026-11-16.md", "[[Dee Oak]]", "[[Dee Oak]] %%no touch%%"]],
  },
  "open the line that matters": {
    row: "Bo Berg",
    by: { mouse: { row: "click" }, keyboard: { key: "Enter" }, touch: { row: "tap" } },
    then: async (_hand, app) => {
      await expect.poll(() => opened(app)).toEqual(["Bo Berg"]);
      await app.page.locator(".cm-line", { hasText: "send the photos" }).waitFor();
    },
  },
  "open the note": {
    row: "The roof",
    by: inMenu("Open note", "o"),
    then: async (_hand, app) => {
      await expect.poll(() => opened(app)).toEqual(["House"]);
    },
  },
  // Phones have no tabs beside each other.
  "open in a new tab": {
    row: "Bo Berg",
    by: { mouse: { row: "Mod+click" }, keyboard: { key: "Control+Enter" }, touch: null },
    from: "House.md",
    then: async (_hand, app) => {
      await expect.poll(() => opened(app)).toEqual(["House", "Bo Berg"]);
    },
  },
  "open in a new tab by the middle button": {
    row: "Bo Berg",
    by: { mouse: { row: "middle click" }, keyboard: null, touch: null },
    from: "House.md",
    then: async (_hand, app) => {
      await expect.poll(() => opened(app)).toEqual(["House", "Bo Berg"]);
    },
  },
  "undo, in the notice": {
    ...CHECK_IN,
    then: async (hand, app) => {
      await expect.poll(() => app.text(ANA)).toContain(TODAY);
      await hand.press(app, "Undo");
    },
    says: "Undone: Logged a check-in with Ana Lima (today).",
  },
  "undo, by the command; the notice offers it no more": {
    ...CHECK_IN,
    then: async (hand, app) => {
      await expect.poll(() => app.text(ANA)).toContain(TODAY);
      const offered = app.page.locator(".notice").getByRole("button", { name: "Undo" });
      await offered.waitFor();
      await app.command("command-palette:open");
      await app.page.keyboard.type("undo the last change");
      await hand.take(app, "Undo the last change by Kith");
      await offered.waitFor({ state: "detached" });
    },
    says: "Undone: Logged a check-in with Ana Lima (today).",
  },
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterAll(() => stage.strike());

describe.each<Way>(["mouse", "keyboard", "touch"])("by %s", (way) => {
  const hand = HANDS[way];
  let app: App;

  beforeAll(async () => {
    app = await stage.open({ vault: VAULT, ...hand.opening });
  });
  beforeEach(async () => {
    await rewind(app, VAULT);
    await app.command("kith:open");
  });
  afterAll(() => stage.clear());

  const cells = Object.entries(ACTIONS).flatMap(([name, action]) => {
    const start = action.by[way];
    return start === null ? [] : [{ name, action, start }];
  });
  it.each(cells)("$name", async ({ action, start }) => {
    if (action.from !== undefined) {
      await app.openNote(action.from);
      await app.command("kith:open");
    }
    await hand.start(app, action.row, start);
    await action.then?.(hand, app);
    if (action.says !== undefined)
      await app.page.locator(".notice", { hasText: action.says }).waitFor();
    await expect.poll(() => notesOf(app)).toEqual(changed(VAULT, action.writes ?? []));
  });
});
