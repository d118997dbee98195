import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readVaultWays } from "../../src/folder/vault-ways";
import { readVaultSettings } from "../../src/folder/vault-settings";
import { discard, scratch, writeNotes } from "../cli/kith";

describe("a vault's configuration", () => {
  let root = "";
  beforeAll(async () => (root = await scratch()));
  afterAll(() => discard(root));

  it("is told to be broken, and counts as not set", async () => {
    await writeNotes(root, {
      ".obsidian/daily-notes.json": '{"format": "DD.MM',
      ".obsidian/templates.json": '\uFEFF{"folder": "Templates"}',
      ".obsidian/plugins/kith/data.json": "null",
    });
    const { ways, skipped } = await readVaultWays(root, "en");
    expect(ways.formats.daily).toEqual(["YYYY-MM-DD"]);
    expect(ways.templateFolders).toEqual(["Templates"]);
    expect(skipped).toEqual([{ path: ".obsidian/daily-notes.json", why: "not valid JSON" }]);
    expect(await readVaultSettings(root)).toMatchObject({ problem: null, settings: { me: [] } });
  });
});
