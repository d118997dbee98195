/** What the plugin keeps beside its notes, while others write it too. */
import { type Plugin } from "obsidian";
import { describe, expect, it } from "vitest";
import { TypedDays, type TypedMarker } from "../../src/core/markers/typed-days";
import { SettingsStore } from "../../src/vault/settings-store";
import { day } from "../support/vaults";

const typed = (line: string, path = "Plans.md"): TypedMarker => ({
  path,
  line,
  words: "@followup next Tuesday",
  day: day("2026-11-21"),
});
const BEFORE = typed("one @followup next Tuesday");
const AFTER = typed("one @followup next Tuesday call");
const THERE = typed("two @followup next Tuesday", "Ideas.md");

/** A file that is read and written in as many turns as it is told. */
class SlowFile {
  data: unknown;
  turns = 1;

  constructor(data: unknown) {
    this.data = data;
  }

  /** As much of the app's plugin as the store asks for. */
  get plugin(): Plugin {
    const plugin: Pick<Plugin, "loadData" | "saveData"> = {
      loadData: async () => {
        const { data } = this;
        await this.#wait();
        return data;
      },
      saveData: async (data) => {
        const kept: unknown = structuredClone(data);
        await this.#wait();
        this.data = kept;
      },
    };
    return plugin as Plugin;
  }

  get lines(): string[] {
    const { typedMarkers = [] } = this.data as { typedMarkers?: TypedMarker[] };
    return typedMarkers.map(({ line }) => line);
  }

  async #wait(): Promise<void> {
    for (let turn = this.turns; turn > 0; turn -= 1) await Promise.resolve();
  }
}

async function storeOn(file: SlowFile): Promise<{ store: SettingsStore; typed: TypedDays }> {
  const known = new TypedDays();
  const listeners = { settingsChanged: () => undefined, typedChanged: () => undefined };
  const store = new SettingsStore(file.plugin, known, listeners);
  await store.load();
  return { store, typed: known };
}

describe("days on which markers were typed", () => {
  it("are joined with those that another device wrote", async () => {
    const file = new SlowFile({ typedMarkers: [BEFORE] });
    const { store } = await storeOn(file);
    file.data = { typedMarkers: [THERE] };
    await store.reload();
    expect(file.lines).toEqual([THERE.line, BEFORE.line]);
  });

  it.each([1, 2, 3, 5, 8])(
    "do not come back from a file that is being written (%i turns)",
    async (turns) => {
      const file = new SlowFile({ typedMarkers: [BEFORE] });
      const { store, typed: known } = await storeOn(file);
      file.turns = turns;
      known.follow(BEFORE.path, BEFORE.line, AFTER.line);
      const saved = store.save();
      await store.reload();
      await saved;
      expect(file.lines).toEqual([AFTER.line]);
    },
  );

  it.each([1, 2, 3, 5, 8])(
    "do not come back from what was read before they changed (%i turns)",
    async (turns) => {
      const file = new SlowFile({ typedMarkers: [BEFORE] });
      const { store, typed: known } = await storeOn(file);
      file.turns = turns;
      const reloaded = store.reload();
      known.follow(BEFORE.path, BEFORE.line, AFTER.line);
      const saved = store.save();
      await Promise.all([reloaded, saved]);
      expect(file.lines).toEqual([AFTER.line]);
    },
  );
});
