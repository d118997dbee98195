/** Other plugins that open on `@`: what the user is told, and what works beside them. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";

const VAULT = { "Daily/2026-11-21.md": "Call the roofer \n" };

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** What the host lets a stand-in for another plugin reach. */
interface HostInside {
  readonly plugins: {
    readonly plugins: Record<string, unknown>;
    disablePlugin(id: string): Promise<void>;
    enablePlugin(id: string): Promise<boolean>;
  };
  readonly workspace: { readonly editorSuggest: { addSuggest(suggest: unknown): void } };
}

/** Starts Kith anew beside another plugin that was there before it. */
async function beside(app: App, id: string, settings: unknown): Promise<void> {
  await app.page.evaluate(
    async ([other, chosen]) => {
      const { plugins } = window.app as unknown as HostInside;
      await plugins.disablePlugin("kith");
      plugins.plugins[other] = { settings: chosen };
      await plugins.enablePlugin("kith");
    },
    [id, settings] as const,
  );
}

function notices(app: App): Promise<string[]> {
  return app.page.locator(".notice").allTextContents();
}

const NLDATES = "nldates-obsidian";
const REMINDER = "obsidian-reminder-plugin";

describe("the user is told what to change", () => {
  it.each([
    [NLDATES, { isAutosuggestEnabled: true, autocompleteTriggerPhrase: "@" }, "Trigger phrase"],
    [NLDATES, undefined, "Trigger phrase"],
    ["at-people", { peopleFolder: "People" }, "#followup"],
    [REMINDER, { autoCompleteTrigger: { value: " @" } }, "Calendar popup trigger"],
  ])("%s with %j, and once only", async (id, settings, said) => {
    const app = await stage.open({ vault: VAULT });
    await beside(app, id, settings);
    expect(await notices(app)).toEqual([expect.stringContaining(said)]);
    await app.page.locator(".notice").click();
    await beside(app, id, settings);
    expect(await notices(app)).toEqual([]);
  });

  it("nobody is, of a plugin that is out of the way", async () => {
    const app = await stage.open({ vault: VAULT });
    await beside(app, NLDATES, { isAutosuggestEnabled: false, autocompleteTriggerPhrase: "@" });
    await beside(app, NLDATES, { isAutosuggestEnabled: true, autocompleteTriggerPhrase: "@@" });
    await beside(app, NLDATES, { autocompleteTriggerPhrase: 3 });
    await beside(app, REMINDER, { autoCompleteTrigger: { value: "(@" } });
    await beside(app, REMINDER, null);
    await beside(app, "calendar", {});
    expect(await notices(app)).toEqual([]);
  });
});

describe("beside a suggester that takes every @", () => {
  /** A stand-in for a third party's suggester, which answers to any `@` on the line. */
  async function addTaker(app: App): Promise<void> {
    await app.page.evaluate(() => {
      interface Line {
        getCursor(): { line: number };
        getLine(line: number): string;
      }
      const taker = {
        isOpen: false,
        close: () => void (taker.isOpen = false),
        trigger: (editor: Line) =>
          (taker.isOpen = editor.getLine(editor.getCursor().line).includes("@")),
      };
      (window.app as unknown as HostInside).workspace.editorSuggest.addSuggest(taker);
    });
  }

  async function type(app: App, words: string): Promise<void> {
    const editor = await app.openNote("Daily/2026-11-21.md");
    await editor.locator(".cm-line", { hasText: "roofer" }).click();
    await app.page.keyboard.press("End");
    await app.page.keyboard.type(words);
  }

  const popup = ".suggestion-item .suggestion-note";

  it("registered later, ours answers to a marker", async () => {
    const app = await stage.open({ vault: VAULT });
    await addTaker(app);
    await type(app, "@fo");
    await app.page.locator(popup).first().waitFor();
  });

  it("registered earlier it wins; the words stay as typed, are read, and the command is there", async () => {
    const app = await stage.open({ vault: VAULT });
    await addTaker(app);
    await beside(app, "at-people", {});
    await type(app, "@followup tomorrow");
    expect(await app.page.locator(popup).count()).toBe(0);
    await expect.poll(() => app.text("Daily/2026-11-21.md")).toContain("@followup tomorrow");
    await app.page.keyboard.press("Home");
    await expect
      .poll(() => app.page.locator(".cm-content .kith-pill").allTextContents())
      .toEqual(["follow up · tomorrow"]);
    await app.command("kith:add-follow-up");
    await app.page.locator(".modal").waitFor();
  });
});
