/** A database that gives no answer: another window may hold it, and nobody waits for it. */
import { type App } from "obsidian";
import { afterEach, expect, it, vi } from "vitest";
import { DatabaseRecords } from "../../src/vault/live-index/record-store";
import { CountedTime } from "./counted-time";

/** What a device gives a plugin to keep a name in. */
const DEVICE = {
  loadLocalStorage: () => "kith-test",
  saveLocalStorage: () => undefined,
} as unknown as App;

afterEach(() => vi.unstubAllGlobals());

it("is none, after a while", async () => {
  vi.stubGlobal("indexedDB", { open: () => ({}) });
  const time = new CountedTime();
  const records = new DatabaseRecords(DEVICE, time);
  const ids = records.ids();
  expect(time.waiting).toBe(1);
  time.pass();
  expect(await ids).toEqual([]);
  expect(await records.read(0)).toBeUndefined();
});

it("is none at once where there is no database at all", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const time = new CountedTime();
  expect(await new DatabaseRecords(DEVICE, time).ids()).toEqual([]);
  expect(time.waiting).toBe(0);
});
