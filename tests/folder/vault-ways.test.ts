import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteDayFormats, readVaultWays, templateFolders } from "../../src/folder/vault-ways";
import { readVaultSettings } from "../../src/folder/vault-settings";
import { discard, scratch, writeNotes } from "../cli/kith";

describe("formats that name notes", () => {
  const inSets = {
    activeCalendarSet: "work",
    calendarSets: [
      { id: "home", day: { enabled: true, format: "[home] YYYY-MM-DD" } },
      {
        id: "work",
        day: { enabled: true, format: "YYYY/MM/YYYY-MM-DD", folder: "Log" },
        week: { enabled: true, format: "" },
        year: { enabled: false, format: "YYYY" },
      },
    ],
  };

  it.each([
    ["nothing set", undefined, undefined, ["YYYY-MM-DD"], []],
    ["an empty format", { format: "", folder: "Daily" }, undefined, ["YYYY-MM-DD"], []],
    ["Daily Notes", { format: "DD.MM.YYYY" }, undefined, ["DD.MM.YYYY"], []],
    [
      "Periodic Notes, settings at the top",
      { format: "DD.MM.YYYY" },
      {
        daily: { enabled: true, format: "YYYY-MM-DD ddd" },
        weekly: { enabled: true, format: "" },
        monthly: { enabled: true, format: "MMMM YYYY" },
        quarterly: { enabled: false, format: "YYYY-[Q]Q" },
      },
      ["YYYY-MM-DD ddd", "DD.MM.YYYY"],
      ["gggg-[W]ww", "MMMM YYYY"],
    ],
    [
      "Periodic Notes, calendar sets",
      undefined,
      inSets,
      ["YYYY/MM/YYYY-MM-DD", "YYYY-MM-DD"],
      ["gggg-[W]ww"],
    ],
    ["Periodic Notes, all off", undefined, { daily: { enabled: false } }, ["YYYY-MM-DD"], []],
    ["nonsense", { format: 7 }, [null, "x"], ["YYYY-MM-DD"], []],
    ["more nonsense", null, { calendarSets: [null, 3], daily: "on" }, ["YYYY-MM-DD"], []],
  ])("%s", (_, daily, periodic, days, reviews) => {
    expect(noteDayFormats(daily, periodic)).toEqual({ daily: days, reviews });
  });
});

describe("template folders", () => {
  it.each([
    [{ folder: "Templates" }, undefined, ["Templates"]],
    [{ folder: "/Meta/Templates/" }, undefined, ["Meta/Templates"]],
    [{ folder: "A" }, { templates_folder: "B" }, ["A", "B"]],
    [{ folder: "A" }, { templates_folder: "A" }, ["A"]],
    [undefined, { template_folder: "Old" }, ["Old"]],
    [{ folder: "/" }, { templates_folder: "" }, []],
    [{ folder: null }, "x", []],
  ])("%j and %j: %j", (templates, templater, folders) => {
    expect(templateFolders(templates, templater)).toEqual(folders);
  });
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
    expect(await readVaultSettings(root)).toMatchObject({ problem: null, settings: { me: [] } });
  });
});
