/** How the plugin behaves among others: no network, nothing left behind, readable by everybody. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

/** The pane's own content; the frame around it, and Obsidian's pickers, are not ours to mend. */
const PANE = "[data-type='kith-check-in'] .view-content";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** Wraps the page's timers, to tell which the plugin leaves behind. */
async function countTimers(app: App): Promise<void> {
  await app.page.evaluate(() => {
    const live = new Set<number>();
    const later = window.setTimeout.bind(window);
    const again = window.setInterval.bind(window);
    const drop = window.clearTimeout.bind(window);
    const stop = window.clearInterval.bind(window);
    Object.assign(window, {
      __liveTimers: live,
      setTimeout: (run: () => void, ms?: number) => {
        const id: number = later(() => {
          live.delete(id);
          run();
        }, ms);
        live.add(id);
        return id;
      },
      setInterval: (run: () => void, ms?: number) => {
        const id = again(run, ms);
        live.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        live.delete(id);
        drop(id);
      },
      clearInterval: (id: number) => {
        live.delete(id);
        stop(id);
      },
    });
  });
}

it("nothing is left after unloading: no timer, no pane content, no style, no command", async () => {
  const app = await stage.open();
  await app.rows("Now").first().waitFor();
  await app.page.evaluate(() => window.app.plugins.disablePlugin("kith"));
  await countTimers(app);
  await app.page.evaluate(() => window.app.plugins.enablePlugin("kith"));
  await app.command("kith:open");
  await app.rows("Now").first().waitFor();
  await app.page.evaluate(() => window.app.plugins.disablePlugin("kith"));
  // The host's own short timers (debounced saves, fading notices) run out; a forgotten one of ours would not.
  await app.page.clock.runFor("00:01:00");
  const left = await app.page.evaluate(() => {
    const { __liveTimers } = window as unknown as { __liveTimers: Set<number> };
    return {
      timers: __liveTimers.size,
      rows: document.querySelectorAll(".kith-row").length,
      ribbon: document.querySelectorAll(".side-dock-ribbon-action[aria-label*='check in']").length,
      command: window.app.commands.executeCommandById("kith:open"),
    };
  });
  expect(left).toEqual({ timers: 0, rows: 0, ribbon: 0, command: false });
});

it("nothing is kept in memory after unloading", async () => {
  const app = await stage.open();
  await app.rows("Now").first().waitFor();
  await app.page.evaluate(() => {
    const pane = document.querySelector(".kith-list");
    const held = [window.app.plugins.plugins.kith, pane].map((one) => new WeakRef(one ?? {}));
    Object.assign(window, { __held: held });
  });
  const alive = (): Promise<boolean[]> =>
    app.page.evaluate(() => {
      const { __held } = window as unknown as { __held: WeakRef<object>[] };
      return __held.map((one) => one.deref() !== undefined);
    });
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("HeapProfiler.collectGarbage");
  expect(await alive()).toEqual([true, true]);
  await app.page.evaluate(() => window.app.plugins.disablePlugin("kith"));
  await app.page.clock.runFor("00:01:00");
  await expect
    .poll(async () => {
      await session.send("HeapProfiler.collectGarbage");
      return alive();
    })
    .toEqual([false, false]);
});

it("no request leaves for anywhere but the host", async () => {
  const app = await stage.open();
  await app.rows("Now").first().waitFor();
  await app.command("kith:add-follow-up");
  const elsewhere = app.requests.filter((url) => !url.startsWith(new URL(app.url).origin));
  expect(app.requests.length).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
});

it("hostile names are words on the screen and nothing else", async () => {
  const hostile = "<img src=x onerror=window.hit=1>";
  const app = await stage.open({
    vault: {
      "People/__proto__.md": `---\nname: "${hostile}"\ncheck-in: weekly\n---\n- 2026-11-01: call\n`,
      "Plan.md": `@followup(2026-11-20) <b onmouseover=window.hit=1>bold</b> [x](javascript:alert(1)) [[__proto__]]\n`,
    },
  });
  const row = app.row(hostile).first();
  await row.waitFor();
  await row.hover();
  expect(await app.page.evaluate(() => "hit" in window)).toBe(false);
  expect(await app.page.locator(".kith-row img, .kith-row b, .kith-row a").count()).toBe(0);
});

it("an empty vault says what was looked for", async () => {
  const app = await stage.open({ vault: { "note.md": "hello" } });
  await app.page.getByText("No people found yet").waitFor();
  expect(
    await app.page.locator(".kith-list, .pane-empty, .kith-pane").first().innerText(),
  ).toContain("People");
  await app.page.getByRole("button", { name: "Open the settings" }).click();
  await app.page
    .locator(".modal.mod-settings")
    .getByText("More folders of people")
    .first()
    .waitFor();
});

it("the settings are named in the language that is chosen there, at once", async () => {
  const app = await stage.open();
  await app.page.evaluate(() => {
    const { setting } = window.app;
    setting.open();
    setting.openTabById("kith");
  });
  const settings = app.page.locator(".modal.mod-settings");
  const choose = (name: string, label: string): Promise<unknown> =>
    settings
      .locator(".setting-item", { has: app.page.getByText(name, { exact: true }) })
      .locator("select")
      .selectOption({ label });
  await choose("Language", "Deutsch");
  await settings.getByText("Erster Tag der Woche", { exact: true }).waitFor();
  expect(await settings.getByText("First day of the week", { exact: true }).count()).toBe(0);
  await choose("Sprache", "English");
  await settings.getByText("First day of the week", { exact: true }).waitFor();
});

describe("axe-core finds nothing to mend", () => {
  it.each([
    ["in the list, light", { theme: "light" as const }],
    ["in the list, dark", { theme: "dark" as const }],
    ["on a phone", { mobile: "phone" as const, viewport: { width: 390, height: 844 } }],
  ])("%s", async (_where, opening) => {
    const app = await stage.open(opening);
    await app.rows("Now").first().waitFor();
    expect(await violations(app.page, PANE)).toEqual([]);
  });

  it("in the dialogs", async () => {
    const app = await stage.open();
    await app.rows("Now").first().waitFor();
    for (const command of ["kith:log-check-in", "kith:add-follow-up", "kith:why"]) {
      await app.openNote("People/Friends/Ana Lima.md");
      await app.command(command);
      const modal = app.page.locator(".modal");
      await modal.waitFor();
      expect(await violations(app.page, ".modal"), command).toEqual([]);
      await app.page.keyboard.press("Escape");
      await modal.waitFor({ state: "detached" });
    }
  });
});
