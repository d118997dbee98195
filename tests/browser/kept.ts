/** What the plugin keeps in the browser's database. */
import { expect } from "vitest";
import { type App } from "./app";

/** Longer than it takes until what was read is kept, in milliseconds. */
const A_WHILE = 30_000;

/** Waits until what was read is kept, in one record. */
export async function untilKept(app: App): Promise<void> {
  await app.page.clock.runFor(A_WHILE);
  await expect.poll(() => keptRecords(app)).toBe(1);
}

/** How many records are kept. */
function keptRecords(app: App): Promise<number> {
  return app.page.evaluate(async () => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("kith-"));
    if (known?.name === undefined) return 0;
    const request = indexedDB.open(known.name);
    await new Promise((done) => (request.onsuccess = done));
    const all = request.result.transaction("notes").objectStore("notes").count();
    await new Promise((done) => (all.onsuccess = done));
    request.result.close();
    return all.result;
  });
}
