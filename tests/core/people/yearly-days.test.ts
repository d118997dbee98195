import { describe, expect, it } from "vitest";
import { nextYearlyDay, readDateOfYear } from "../../../src/core/people/yearly-days";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");

describe("a day of the year", () => {
  it.each<[string, string]>([
    ["1990-05-01", "1990 5 1"],
    ["1990-5-1", "1990 5 1"],
    ["1990/05/01", "1990 5 1"],
    ["[[1990-05-01]]", "1990 5 1"],
    ["1990-05-01T00:00:00.000Z", "1990 5 1"],
    ["19900501", "1990 5 1"],
    ["1 May 1990", "1990 5 1"],
    ["May 1st, 1990", "1990 5 1"],
    ["01.05.1990", "1990 5 1"],
    ["31/5/1990", "1990 5 31"],
    ["5/31/1990", "1990 5 31"],
    ["31/5", "- 5 31"],
    ["5/31", "- 5 31"],
    ["5/5", "- 5 5"],
    ["1604-05-01", "- 5 1"],
    ["0000-05-01", "- 5 1"],
    ["05-01", "- 5 1"],
    ["5-1", "- 5 1"],
    ["--05-01", "- 5 1"],
    ["--0501", "- 5 1"],
    ["[[05-01]]", "- 5 1"],
    ["1 May", "- 5 1"],
    ["1st of May", "- 5 1"],
    ["may 1", "- 5 1"],
    ["1.5.", "- 5 1"],
    ["02-29", "- 2 29"],
    ["2000-02-29", "2000 2 29"],
  ])("%s", (text, answer) => {
    const { year, month, dayOfMonth } = readDateOfYear(text) ?? {
      year: 0,
      month: 0,
      dayOfMonth: 0,
    };
    expect(`${year ?? "-"} ${month} ${dayOfMonth}`).toBe(answer);
  });

  it.each([
    "",
    "1990",
    "1990-05",
    "5/1",
    "5/1/1990",
    "31/31",
    "31/4",
    "31/5/90",
    "13-01",
    "02-30",
    "1990-02-30",
    "--1301",
    "31 April",
    "soon",
    "tomorrow",
    "next Friday",
    "in spring",
    "1 Mayday",
    "5.1",
    "\ud800",
    "9999999999",
  ])("none: %j", (text) => expect(readDateOfYear(text)).toBeNull());
});

describe("the next time it comes round", () => {
  it.each<[string, string, string]>([
    ["1990-03-15", "2026-03-15", "2026-03-15 36"],
    ["1990-03-14", "2026-03-15", "2027-03-14 37"],
    ["03-16", "2026-03-15", "2026-03-16 -"],
    ["1990-01-02", "2026-12-30", "2027-01-02 37"],
    ["2000-02-29", "2026-02-20", "2026-02-28 26"],
    ["2000-02-29", "2028-02-20", "2028-02-29 28"],
    ["2000-02-29", "2027-03-01", "2028-02-29 28"],
    ["1700-03-16", "2026-03-15", "2026-03-16 -"],
    ["2025-03-16", "2026-03-15", "2026-03-16 1"],
  ])("%s, seen from %s", (text, today, answer) => {
    const yearly = readDateOfYear(text);
    const next = yearly && nextYearlyDay(yearly, day(today));
    expect(`${next?.day ?? "never"} ${next?.years ?? "-"}`).toBe(answer);
  });

  it.each(["2026-03-16", "2027-03-16"])("%s has not come round yet", (text) => {
    const yearly = readDateOfYear(text);
    expect(yearly && nextYearlyDay(yearly, TODAY)).toBeNull();
  });
});

/** The yearly reasons of a person's note: `birthday 2026-03-20, 36 years, line 2`. */
function told(properties: string, settings: Partial<Settings> = {}): string[] {
  const path = "People/Ana Lima.md";
  const kith = read({ [path]: `---\n${properties}\n---\n` }, settings);
  const reasons = kith.explain(path, TODAY)?.standing.reasons ?? [];
  return reasons.map(
    ({ kind, day, years, line }) => `${kind} ${day ?? ""}, ${years ?? "?"} years, line ${line + 1}`,
  );
}

describe("in Coming up", () => {
  it.each<[string, string[]]>([
    ["birthday: 1990-03-20", ["birthday 2026-03-20, 36 years, line 2"]],
    ["born: 1990-03-20", ["birthday 2026-03-20, 36 years, line 2"]],
    ["bday: 03-20", ["birthday 2026-03-20, ? years, line 2"]],
    ["BDAY: 19900320", ["birthday 2026-03-20, 36 years, line 2"]],
    ["prm-birthday: 03-20", ["birthday 2026-03-20, ? years, line 2"]],
    ["x: 1\nanniversary: 2015-03-20", ["anniversary 2026-03-20, 11 years, line 3"]],
    ["ANNIVERSARY: --0320", ["anniversary 2026-03-20, ? years, line 2"]],
    [
      "birthday: 03-21\nanniversary: [03-16, 2020-03-17, 06-01]",
      [
        "anniversary 2026-03-16, ? years, line 3",
        "anniversary 2026-03-17, 6 years, line 3",
        "birthday 2026-03-21, ? years, line 2",
      ],
    ],
    ["birthday: 03-22", ["birthday 2026-03-22, ? years, line 2"]],
    ["birthday: 03-23", []],
    ["birthday: 03-14", []],
    ["birthday: 1990\nborn: 1990-03-20", ["birthday 2026-03-20, 36 years, line 3"]],
    ["birthday: 03-20\nbday: 03-21", ["birthday 2026-03-20, ? years, line 2"]],
    ["birthday: 1990-03-20\ndied: 2019-05-01", ["birthday 2026-03-20, ? years, line 2"]],
    ["birthday: 1990-03-20\ndied: no", ["birthday 2026-03-20, 36 years, line 2"]],
    ["birthday: { month: 3 }", []],
    ["met: 2019-03-20", []],
  ])("%j", (properties, answer) => expect(told(properties)).toEqual(answer));

  it.each<[number, string[]]>([
    [0, ["03-15"]],
    [1, ["03-15", "03-16"]],
    [30, ["03-15", "03-16", "04-14"]],
  ])("%d days ahead, when the user wants that", (yearlyLeadDays, answer) => {
    const properties = "anniversary: [03-15, 03-16, 04-14, 04-15]";
    const days = told(properties, { yearlyLeadDays }).map((one) => one.slice(17, 22));
    expect(days).toEqual(answer);
  });

  it("nobody is nagged by it: a person without an interval stays untracked", () => {
    const kith = read({ "People/Ana Lima.md": "---\nbirthday: 03-15\n---\n" });
    const { sections, people } = kith.agenda(TODAY);
    expect([sections.now.length, sections.coming.length, people[0]?.status]).toEqual([
      0,
      1,
      "untracked",
    ]);
  });
});
