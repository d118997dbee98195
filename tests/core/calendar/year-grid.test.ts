import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Scale, type Stretch, yearGrid } from "../../../src/core/calendar/year-grid";
import { addDays, type Weekday } from "../../../src/core/dates/day";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-11-21");
const VAULT: Vault = {
  "People/Ana.md": "- 2026-05-11: call\n- 2026-05-12: coffee\n- 2025-12-31: letter\n",
  "People/Bo.md": "- 2026-11-22: dinner\n",
  "Daily/2026-05-12.md": "Coffee with [[Ana]]\n\nand [[Bo]] came by\n",
};

interface Asked {
  readonly scale?: Scale;
  readonly year?: number;
  readonly weekStart?: Weekday;
  readonly person?: string | null;
}

function grid({ scale = "day", year = 2026, weekStart = 1, person = null }: Asked) {
  const contacts = read(VAULT).contacts(person, TODAY);
  return yearGrid(contacts, { scale, year, today: TODAY, weekStart });
}

function stretches(asked: Asked): Stretch[] {
  return grid(asked)
    .rows.flat()
    .filter((one) => one !== null);
}

/** The stretches with contact: `2026-05-12 to 2026-05-12: 2, Ana and Bo, level 4`. */
function told(asked: Asked): string[] {
  return stretches(asked)
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(
      ({ from, to, count, names, level }) =>
        `${from} to ${to}: ${String(count)}, ${names.join(" and ")}, level ${String(level)}`,
    );
}

describe("contacts of a year", () => {
  it.each<[string, Asked, string[]]>([
    [
      "days: two lines about one person on a day are one contact",
      {},
      [
        "2026-05-11 to 2026-05-11: 1, Ana, level 2",
        "2026-05-12 to 2026-05-12: 2, Ana and Bo, level 4",
      ],
    ],
    ["weeks", { scale: "week" }, ["2026-05-11 to 2026-05-17: 3, Ana and Bo, level 4"]],
    [
      "weeks that begin on Tuesday",
      { scale: "week", weekStart: 2 },
      [
        "2026-05-05 to 2026-05-11: 1, Ana, level 2",
        "2026-05-12 to 2026-05-18: 2, Ana and Bo, level 4",
      ],
    ],
    ["months", { scale: "month" }, ["2026-05-01 to 2026-05-31: 3, Ana and Bo, level 4"]],
    [
      "one person",
      { scale: "month", person: "People/Bo.md" },
      ["2026-05-01 to 2026-05-31: 1, Bo, level 4"],
    ],
    ["another year", { scale: "week", year: 2025 }, ["2025-12-29 to 2025-12-31: 1, Ana, level 4"]],
    ["a year without", { year: 2024 }, []],
    ["a year to come", { year: 2027 }, []],
    ["nobody's note", { person: "People/Cy.md" }, []],
  ])("%s", (_what, asked, lines) => expect(told(asked)).toEqual(lines));

  it("are summed up", () => expect(grid({})).toMatchObject({ days: 2, people: 2 }));
});

describe("the shape", () => {
  it.each<[string, Asked, string[]]>([
    [
      "days stand in rows of weekdays, from the first of January to today",
      { weekStart: 1 },
      // 2026 begins on a Thursday; today is a Saturday.
      ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-01", "2026-01-02", "2026-01-03"],
    ],
    [
      "weeks in quarters",
      { scale: "week" },
      ["2026-01-01", "2026-04-06", "2026-07-06", "2026-10-05"],
    ],
    [
      "months in quarters",
      { scale: "month" },
      ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"],
    ],
  ])("%s", (_what, asked, firsts) => {
    const found = grid(asked).rows.map((row) => row.find((one) => one !== null)?.from);
    expect(found.slice(0, firsts.length)).toEqual(firsts);
  });

  it("every row of weekdays is as long as the others", () => {
    const lengths = new Set(grid({ year: 2024 }).rows.map((row) => row.length));
    expect([...lengths]).toEqual([53]);
  });
});

describe("laws", () => {
  const asked = fc.record({
    scale: fc.constantFrom<Scale>("day", "week", "month"),
    year: fc.integer({ min: 1, max: 2026 }),
    weekStart: fc.integer({ min: 0, max: 6 }).map((n) => n as Weekday),
  });

  it("the stretches of a year leave no day out and hold none twice", () => {
    fc.assert(
      fc.property(asked, (one) => {
        const found = stretches(one).sort((a, b) => (a.from < b.from ? -1 : 1));
        const year = String(one.year).padStart(4, "0");
        expect(found[0]?.from).toBe(`${year}-01-01`);
        found.slice(1).forEach(({ from }, index) => {
          expect(from).toBe(addDays(found[index]?.to ?? TODAY, 1));
        });
        const last = found.at(-1)?.to ?? TODAY;
        expect(last >= (one.year < 2026 ? `${year}-12-31` : TODAY)).toBe(true);
        expect(last.startsWith(year)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it("the calendar's last year ends", () => {
  const last = {
    scale: "day" as const,
    year: 9999,
    today: day("9999-12-31"),
    weekStart: 1 as const,
  };
  expect(
    yearGrid([], last)
      .rows.flat()
      .filter((one) => one !== null),
  ).toHaveLength(365);
});
