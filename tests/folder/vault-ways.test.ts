import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { readVaultSettings, SETTINGS_PATH } from "../../src/folder/vault-settings";
import { readVaultWays } from "../../src/folder/vault-ways";
import { discard, scratch, writeNotes } from "../cli/kith";

test("the days on which markers were typed are read from where the plugin keeps them", async () => {
  const root = await scratch();
  const marker = { path: "Ideas.md", line: "@followup tomorrow", words: "@followup tomorrow" };
  const typedMarkers = [{ ...marker, day: "2026-11-20" }];
  await writeNotes(root, { [SETTINGS_PATH]: JSON.stringify({ typedMarkers }) });
  const { ways } = await readVaultWays(root, "en");
  expect(ways.typed.all()).toEqual(typedMarkers);
  await discard(root);
});

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
    expect(ways.typed.all()).toEqual([]);
    expect(await readVaultSettings(root)).toMatchObject({ problem: null, settings: { me: [] } });
  });
});
