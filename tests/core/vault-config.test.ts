import { describe, expect, it } from "vitest";
import { dailyNotesOf, noteDayFormats, templateFoldersOf } from "../../src/core/vault-config";

const NOTHING = {
  daily: undefined,
  periodic: undefined,
  templates: undefined,
  templater: undefined,
};

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
    expect(noteDayFormats({ ...NOTHING, daily, periodic })).toEqual({ daily: days, reviews });
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
    expect(templateFoldersOf({ ...NOTHING, templates, templater })).toEqual(folders);
  });
});

describe("where daily notes are made", () => {
  it.each([
    ["nothing set", undefined, undefined, { folder: "", format: "YYYY-MM-DD", template: null }],
    [
      "Daily notes",
      { folder: "Log", format: "DD.MM.YYYY", template: "T/day" },
      { daily: { enabled: false, folder: "Other" } },
      { folder: "Log", format: "DD.MM.YYYY", template: "T/day" },
    ],
    [
      "Periodic Notes instead of Daily notes",
      { folder: "Log" },
      { daily: { enabled: true, folder: "Days", templatePath: "T/p" } },
      { folder: "Days", format: "YYYY-MM-DD", template: "T/p" },
    ],
  ])("%s", (_, daily, periodic, made) => {
    expect(dailyNotesOf({ ...NOTHING, daily, periodic })).toEqual(made);
  });
});
