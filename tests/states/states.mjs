/**
 * The states people meet the plugin in, each as a way to get there: one table, of which pictures are
 * taken and in which the tests look for what would keep somebody out. A state is entered from wherever
 * the one before it was left; those that write come last.
 */
import { demoNotes } from "../vaults/make-demo.mjs";

/** The day the states are of, a Saturday. */
export const TODAY = "2026-11-21";

const PERSON = "People/Friends/Ana Lima.md";
const STUDIO = "Projects/Studio.md";
const BOARD = "Board.md";
const PROMISE = "Renew the parking permit";
const MODAL = ".modal";
/** A menu's items, without the "Delete" that the app adds in its own red. */
const MENU = ".menu .menu-item:not(.is-warning)";
const PANE = "[data-type='kith-check-in'] .view-content";
const YEAR = "[data-type='kith-year'] .view-content";
const READING = ".markdown-reading-view";

/** Vaults of states: the demo, with a note of each kind that it lacks, one without people, and one without intervals. */
export const VAULTS = {
  full: async () =>
    new Map([
      ...(await demoNotes(TODAY)),
      [STUDIO, studio()],
      [BOARD, board()],
      ["Daily/2026-11-05.md", "Walked with [[Maud Finch]] and [[Old Mill]]\n"],
      [
        "Daily/2026-11-07.md",
        "- 2026-11-19: dinner with [[Jonas Eklund]]\n- tea with [[Maud Finch]] and [[Old Mill]]\n",
      ],
    ]),
  empty: () => new Map([["Plan.md", "Nothing about anybody.\n"]]),
  "many promises": () =>
    new Map([
      ["People/Ana Lima.md", promises(100)],
      ["People/Bo Díaz.md", `---\ncheck-in: weekly\n---\n${promises(3)}`],
    ]),
  large: () => people(600),
  "first run": () => new Map([...people(12)].map(([path]) => [path, "- 2026-11-01: call\n"])),
};

/** Every state: in which vault (the full one when absent), how it is entered and left, and what is the plugin's own in it. */
export const STATES = [
  {
    name: "empty vault",
    vault: "empty",
    enter: (page) => page.locator(".kith-nobody").waitFor(),
    part: PANE,
  },
  {
    name: "first run",
    vault: "first run",
    enter: (page) => page.locator(".kith-card").waitFor(),
    part: PANE,
  },
  { name: "first reading", vault: "large", enter: halfRead, part: PANE },
  { name: "list", enter: openList, part: PANE },
  { name: "many promises", vault: "many promises", enter: openList, part: PANE },
  {
    name: "list, everyone unfolded",
    enter: async (page) => {
      await openList(page);
      await page.locator(".is-everyone .kith-header").click();
      await page.locator(".is-everyone .kith-row").first().scrollIntoViewIfNeeded();
    },
    part: PANE,
    leave: (page) => page.locator(".is-everyone .kith-header").click(),
  },
  {
    name: "search",
    enter: async (page) => {
      await run("kith:search")(page);
      await page.locator(".kith-search input").fill("an");
    },
    part: PANE,
    leave: escape,
  },
  {
    name: "search that finds nothing",
    enter: async (page) => {
      await run("kith:search")(page);
      await page.locator(".kith-search input").fill("nobody at all");
      await page.locator(".kith-empty").first().waitFor();
    },
    part: PANE,
    leave: escape,
  },
  {
    name: "did you see",
    enter: async (page) => {
      await run("kith:search")(page);
      await page.locator(".kith-search input").fill("Jonas");
      const row = page.locator(".kith-view .kith-row:has([data-act=yes])", { hasText: "Jonas" });
      await row.focus();
    },
    part: PANE,
    leave: async (page) => {
      await run("kith:search")(page);
      await escape(page);
    },
  },
  {
    name: "selection",
    enter: async (page) => {
      await onRow(page);
      await page.keyboard.press("x");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      await page.locator(".kith-selection").waitFor();
    },
    part: PANE,
    leave: escape,
  },
  { name: "row menu", enter: keyOnRow("Shift+F10", ".menu"), part: MENU, leave: escape },
  { name: "snooze menu", enter: keyOnRow("s", ".menu"), part: MENU, leave: escape },
  dialog("check-in form", keyOnRow("l")),
  dialog("how-often form", keyOnRow("i")),
  dialog("add follow-up form", keyOnRow("f")),
  dialog("why", keyOnRow("w")),
  dialog("help", keyOnRow("?")),
  dialog("snooze-until form", async (page) => {
    await onRow(page);
    await run("kith:snooze")(page);
    await page.locator(`${MODAL} input`).fill("in 2 weeks");
  }),
  dialog("reschedule form", async (page) => {
    await openList(page);
    await page.locator(".kith-view .kith-row", { hasText: PROMISE }).first().focus();
    await page.keyboard.press("r");
    await page.locator(`${MODAL} input`).fill("next month or so");
  }),
  dialog("pin", run("kith:pin-vault")),
  dialog("suggested intervals", run("kith:suggest-intervals")),
  dialog("people without a note", async (page) => {
    await run("kith:people-without-note")(page);
    await page.locator(`${MODAL} li`).first().waitFor();
  }),
  dialog("round", async (page) => {
    await run("kith:round")(page);
    await page.locator(".kith-round-page").waitFor();
  }),
  dialog("round with its keys", async (page) => {
    await run("kith:round")(page);
    await page.locator(".kith-round-page").waitFor();
    await page.keyboard.press("?");
  }),
  dialog(
    "settings",
    async (page) => {
      await page.evaluate(() => {
        window.app.setting.open();
        window.app.setting.openTabById("kith");
      });
    },
    ".vertical-tab-content",
  ),
  {
    name: "person card",
    enter: async (page) => {
      await openNote(page, PERSON);
      await openList(page);
      await page.locator(".kith-person").waitFor();
    },
    part: PANE,
  },
  {
    name: "code block",
    enter: async (page) => {
      await openNote(page, BOARD);
      await run("markdown:toggle-preview")(page);
      await page.locator(`${READING} .kith-block .kith-row`).first().waitFor();
    },
    part: ".kith-block",
    leave: run("markdown:toggle-preview"),
  },
  {
    name: "pills, reading view",
    enter: async (page) => {
      await openNote(page, STUDIO);
      await run("markdown:toggle-preview")(page);
      await page.locator(`${READING} .kith-pill`).first().waitFor();
    },
    part: `${READING} .kith-pill`,
    leave: run("markdown:toggle-preview"),
  },
  {
    name: "pills, Live Preview",
    enter: async (page) => {
      await openNote(page, STUDIO);
      await page.locator(".cm-content .kith-pill").first().waitFor();
    },
    part: ".cm-content .kith-pill",
  },
  ...["day", "week", "month"].map((scale) => ({
    name: `year by ${scale}`,
    enter: async (page) => {
      await run("kith:year")(page);
      await page.locator(`.kith-year input[value=${scale}]`).check();
      await page.locator(".kith-year-cell.is-level-1").last().click();
      await page.locator(".kith-year-contacts li").first().waitFor();
    },
    part: YEAR,
  })),
  {
    name: "suggester",
    enter: async (page) => {
      await openNote(page, STUDIO);
      await page.locator(".cm-content:visible").focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("Call the roofer @followup next tu");
      await page.locator(".suggestion-item").first().waitFor();
    },
    part: ".suggestion-container .suggestion-item",
    leave: escape,
  },
  {
    name: "notice with Undo",
    enter: async (page) => {
      await onRow(page);
      await page.keyboard.press("Space");
      await page.locator(".notice .kith-undo").last().waitFor();
    },
    part: ".notice",
  },
];

function dialog(name, enter, part = MODAL) {
  return {
    name,
    enter: async (page) => {
      await enter(page);
      await page.locator(part).first().waitFor();
    },
    part,
    leave: async (page) => {
      // The first Escape may be for something in the dialog, such as the table of keys.
      for (let tries = 0; tries < 3 && (await page.locator(MODAL).count()) > 0; tries += 1)
        await escape(page);
      await page.locator(MODAL).waitFor({ state: "detached" });
    },
  };
}

/** Runs a command of the app. */
export function run(id) {
  return (page) => page.evaluate((command) => window.app.commands.executeCommandById(command), id);
}

async function openList(page) {
  await run("kith:open")(page);
  await page.locator(".kith-view .kith-row").first().waitFor();
}

/** Opens a note in the main area; on a phone the drawer that covers it is put away. */
async function openNote(page, path) {
  await page.evaluate((target) => window.app.workspace.openLinkText(target, "", false), path);
  const drawer = page.locator(".workspace-drawer-backdrop");
  if (await drawer.isVisible())
    await page.evaluate(() => window.app.workspace.rightSplit.collapse());
}

/** Puts the focus on the first row of the list. */
async function onRow(page) {
  await openList(page);
  await page.locator(".kith-view .kith-row").first().focus();
}

function keyOnRow(key, opens = MODAL) {
  return async (page) => {
    await onRow(page);
    await page.keyboard.press(key);
    await page.locator(opens).first().waitFor();
  };
}

function escape(page) {
  return page.keyboard.press("Escape");
}

/** A note with a marker of each kind: waiting, late, today, done, undated, ahead; in a list, a callout and a table. */
function studio() {
  return [
    "Long call with [[Ana Lima]]. She will send @waiting(2026-11-27) two references.",
    "",
    "- [ ] @followup(2026-11-20) lease draft to [[Jonas Eklund]]",
    "- [ ] @followup(2026-11-21) measure the north wall",
    "- [x] @followup(2026-11-10) thank [[Gwen Parry]]",
    "- @followup with [[Priya Raghunathan]] on the second draft",
    "",
    "> [!note] The landlord",
    ">",
    "> @followup(2026-12-09) ask about the boiler",
    "",
    "| who | what |",
    "| --- | --- |",
    "| [[Ana Lima]] | @followup(2026-11-24) the keys |",
    "",
    "",
  ].join("\n");
}

/** Has the notes read as on the first day, as far as the middle. */
async function halfRead(page) {
  await page.evaluate(async () => {
    const { plugins, vault, commands } = window.app;
    await plugins.disablePlugin("kith");
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    const read = vault.cachedRead.bind(vault);
    let reads = 0;
    vault.cachedRead = (file) => ((reads += 1) > 300 ? new Promise(() => undefined) : read(file));
    await plugins.enablePlugin("kith");
    commands.executeCommandById("kith:open");
  });
  await page.locator(".kith-reading-line").waitFor();
  await page.locator(".kith-row").first().waitFor();
}

/** A note with two lists in it, and one that can't be followed. */
function board() {
  const block = (...options) => ["```kith", ...options, "```", ""];
  return [
    "What to do this week.",
    "",
    ...block("show: now, waiting", "limit: 4"),
    "## Friends",
    "",
    ...block("show: people", "tag: #friend", "limit: 3"),
    ...block("show: soon", "limit: many"),
  ].join("\n");
}

/** Promises of so many days, the last of which is of the day itself. */
function promises(count) {
  const days = Array.from({ length: count }, (_, n) => {
    const day = new Date(Date.parse(TODAY) - (count - 1 - n) * 86_400_000);
    return `- @followup(${day.toISOString().slice(0, 10)}) send chapter ${String(n + 1)}\n`;
  });
  return days.join("");
}

/** Made-up people, some of them due. */
export function people(count) {
  const notes = new Map();
  for (let n = 0; n < count; n += 1) {
    const day = String((n % 28) + 1).padStart(2, "0");
    const month = String((n % 10) + 1).padStart(2, "0");
    const number = String(n).padStart(4, "0");
    const text = `---\ncheck-in: every ${String((n % 12) + 1)} months\n---\n- 2026-${month}-${day}: call\n`;
    notes.set(`People/Person ${number}.md`, text);
  }
  return notes;
}
