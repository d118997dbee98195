/** The cache in a real IndexedDB: a later start reads what has changed, and nothing before the layout is ready. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { untilKept } from "./kept";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const VAULT = {
  "People/Ana Lima.md": "---\ncheck-in: 1 week\n---\n",
  "People/Bo Díaz.md": "",
  "Daily/2026-11-02.md": "lunch with [[Ana Lima]]",
  "Daily/2026-11-03.md": "nothing much",
  "Notes/plan.md": "@followup(2026-11-20) the lease with [[Bo Díaz]]",
};

/** How a browser's database can be of no use. */
type Trouble = "none" | "no database" | "a newer one";

/** Opens the vault once, and waits until what it says is kept. */
async function openedBefore(): Promise<App> {
  const app = await stage.open({ vault: VAULT });
  await app.row("Ana Lima").first().waitFor();
  await untilKept(app);
  return app;
}

/** Whether the app's own cache has a note. */
function isKnown(app: App, path: string): Promise<boolean> {
  return app.page.evaluate((note) => window.app.metadataCache.getCache(note) !== null, path);
}

/** Turns the plugin on again and gives the paths of the notes it reads, once they are all read. */
async function startAgain(app: App): Promise<string[]> {
  await app.page.evaluate(async () => {
    const { vault, plugins } = window.app;
    const reads: string[] = [];
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) => {
      reads.push(file.path);
      return read(file);
    };
    Object.assign(window, { __reads: reads });
    await plugins.enablePlugin("kith");
  });
  await app.command("kith:open");
  await app.row("Ana Lima").first().waitFor();
  await app.page.clock.runFor(1000);
  return app.page.evaluate(() => (window as unknown as { __reads: string[] }).__reads);
}

it("a later start reads the notes that have changed, and no other", async () => {
  const app = await openedBefore();
  await app.page.evaluate(async () => {
    const { vault, plugins } = window.app;
    await plugins.disablePlugin("kith");
    await vault.modify(
      vault.getAbstractFileByPath("Daily/2026-11-03.md"),
      "call with [[Ana Lima]]",
    );
    await vault.create("Daily/2026-11-04.md", "[[Bo Díaz]]");
    await vault.rename(vault.getAbstractFileByPath("Notes/plan.md"), "Notes/lease.md");
  });
  // The app reads a new note itself, to know what is in it.
  await expect.poll(() => isKnown(app, "Daily/2026-11-04.md")).toBe(true);
  const reads = await startAgain(app);
  expect(reads.sort()).toEqual(["Daily/2026-11-03.md", "Daily/2026-11-04.md", "Notes/lease.md"]);
  await expect.poll(() => app.row("Ana Lima").first().textContent()).toContain("call");
}, 120_000);

it.each<Trouble>(["none", "no database", "a newer one"])(
  "a reload shows the same list, and opens no database before the layout is ready: %s",
  async (trouble) => {
    const app = await openedBefore();
    const list = (): Promise<string | null> => app.page.locator(".kith-list").textContent();
    const before = await list();
    await app.page.addInitScript((how: Trouble) => {
      const early: string[] = [];
      Object.assign(window, { __early: early });
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (name: string, version?: number) => {
        const { app: host } = window as unknown as {
          app?: { workspace: { layoutReady: boolean } };
        };
        if (name.startsWith("kith-") && host?.workspace.layoutReady !== true) early.push(name);
        if (how === "no database") throw new DOMException("denied", "SecurityError");
        return open(name, version);
      };
    }, trouble);
    if (trouble === "a newer one") await makeNewer(app);
    await app.reload();
    await app.row("Ana Lima").first().waitFor();
    await expect.poll(list).toBe(before);
    expect(
      await app.page.evaluate(() => (window as unknown as { __early: string[] }).__early),
    ).toEqual([]);
  },
  120_000,
);

/** Puts a database of a later version in place of Kith's. */
async function makeNewer(app: App): Promise<void> {
  await app.page.evaluate(async () => {
    await window.app.plugins.disablePlugin("kith");
    const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("kith-"));
    const request = indexedDB.open(known?.name ?? "", 99);
    await new Promise((done) => (request.onsuccess = done));
    request.result.close();
  });
}
