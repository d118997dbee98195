import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  readTypedMarkers,
  TypedDays,
  type TypedMarker,
} from "../../../src/core/markers/typed-days";
import { day, read } from "../../support/vaults";

/** A marker typed in a note on a day, told by its line: `Ideas.md 2026-11-10 call Bo @followup tomorrow`. */
function typed(text: string): TypedMarker {
  const [, path = "", on = "", line = "", words = ""] = /^(\S+) (\S+) (.*?(@.*))$/.exec(text) ?? [];
  return { path, line, words, day: day(on) };
}

/** What the markers of a note are due on, and what that is counted from: `2026-11-11 from 2026-11-10 typed`. */
function due(path: string, text: string, known: readonly string[]): string[] {
  const kith = read({ [path]: text }, {}, { typed: new TypedDays(known.map(typed)) });
  return kith
    .followUpsOf(path)
    .map(({ due: on, anchor }) =>
      anchor === null ? "undated" : `${on ?? "undated"} from ${anchor.day} ${anchor.source}`,
    );
}

const CALL = "Ideas.md 2026-11-10 call Bo @followup tomorrow";

describe("a marker that nothing dates counts from the day it was typed", () => {
  it.each([
    ["on its line", "Ideas.md", "call Bo @followup tomorrow", [CALL]],
    ["on its line, indented by now", "Ideas.md", "- x\n  call Bo @followup tomorrow", [CALL]],
    ["on a line changed by others", "Ideas.md", "- [ ] ring Bo @followup tomorrow", [CALL]],
    ["in a note of another name", "Plans.md", "call Bo @followup tomorrow", [CALL]],
  ])("%s", (_name, path, text, known) =>
    expect(due(path, text, known)).toEqual(["2026-11-11 from 2026-11-10 typed"]),
  );

  it("each marker of a line from its own day", () =>
    expect(
      due("Ideas.md", "a @followup tomorrow b @waiting in 2 days", [
        "Ideas.md 2026-11-10 a @followup tomorrow",
        "Ideas.md 2026-11-14 a @waiting in 2 days",
      ]),
    ).toEqual(["2026-11-11 from 2026-11-10 typed", "2026-11-16 from 2026-11-14 typed"]));
});

describe("it does not when that is not certain", () => {
  it.each([
    ["words typed otherwise", "Ideas.md", "call Bo @followup next Friday", [CALL]],
    [
      "the same words twice on lines unknown",
      "Ideas.md",
      "a @followup tomorrow\nb @followup tomorrow",
      [CALL],
    ],
    ["another line in another note", "Plans.md", "ask Ana @followup tomorrow", [CALL]],
    [
      "a marker alone in another note",
      "Plans.md",
      "@followup tomorrow",
      ["Ideas.md 2026-11-10 @followup tomorrow"],
    ],
    [
      "two days for one line",
      "Plans.md",
      "call Bo @followup tomorrow",
      [CALL, "Other.md 2026-11-12 call Bo @followup tomorrow"],
    ],
  ])("%s", (_name, path, text, known) =>
    expect(new Set(due(path, text, known))).toEqual(new Set(["undated"])),
  );
});

test("any other day comes first", () => {
  const known = ["Daily/2026-11-18.md 2026-11-10 @followup tomorrow"];
  expect(due("Daily/2026-11-18.md", "@followup tomorrow", known)).toEqual([
    "2026-11-19 from 2026-11-18 note",
  ]);
});

describe("as notes change", () => {
  it("a line that is edited, and a note or its folder that is renamed, are followed", () => {
    const days = new TypedDays([typed("Plans/Ideas.md 2026-11-10 call Bo @followup tomorrow")]);
    expect(days.follow("Plans/Ideas.md", "call Bo @followup tomorrow", "@followup tomorrow")).toBe(
      true,
    );
    expect(days.rename("Plans", "Old")).toBe(true);
    expect(days.rename("Pla", "None")).toBe(false);
    expect(days.all()).toEqual([typed("Old/Ideas.md 2026-11-10 @followup tomorrow")]);
  });

  it("a line from which the marker went is not", () => {
    const days = new TypedDays([typed(CALL)]);
    expect(days.follow("Ideas.md", "call Bo @followup tomorrow", "call Bo")).toBe(false);
  });

  it("at most a thousand are kept, those of the latest days", () => {
    const many = Array.from({ length: 1001 }, (_, n) =>
      typed(`N${n}.md 2026-11-02 x @followup tomorrow`),
    );
    const days = new TypedDays([typed("Old.md 2026-11-01 x @followup tomorrow"), ...many]);
    expect(days.all()).toHaveLength(1000);
    expect(days.all().map(({ path }) => path)).not.toContain("Old.md");
  });
});

const SOME = fc.array(
  fc.record({
    path: fc.constantFrom("A.md", "B.md"),
    line: fc.constantFrom("x @followup tomorrow", "@followup tomorrow"),
    words: fc.constant("@followup tomorrow"),
    day: fc.constantFrom(day("2026-11-10"), day("2026-11-11"), day("2026-11-12")),
  }),
);

test("two devices that hear of each other know the same, whoever writes last", () => {
  fc.assert(
    fc.property(SOME, SOME, (here, there) => {
      const [one, other] = [new TypedDays(here), new TypedDays(there)];
      one.merge(new TypedDays(there).all());
      other.merge(new TypedDays(here).all());
      expect(new Set(one.all())).toEqual(new Set(other.all()));
      expect(one.isAmong(other.all())).toBe(true);
    }),
  );
});

describe("stored data", () => {
  it("comes back as it was", () => {
    const data: unknown = JSON.parse(JSON.stringify({ typedMarkers: [typed(CALL)] }));
    expect(readTypedMarkers(data)).toEqual([typed(CALL)]);
  });

  it.each([
    [null],
    [{}],
    [{ typedMarkers: "x" }],
    [
      {
        typedMarkers: [
          null,
          3,
          {},
          { ...typed(CALL), day: "2026-02-30" },
          { ...typed(CALL), words: "" },
        ],
      },
    ],
    [{ typedMarkers: [{ ...typed(CALL), path: 1 }] }],
  ])("%j holds none", (data) => expect(readTypedMarkers(data)).toEqual([]));
});

describe("more than are remembered", () => {
  const many = (count: number, from = 0): TypedMarker[] =>
    Array.from({ length: count }, (_, at) =>
      typed(`Ideas.md 2026-11-10 line ${from + at} @followup tomorrow`),
    );

  it("are the same on two devices that hear of each other", () => {
    const [one, other] = [new TypedDays(many(700)), new TypedDays(many(700, 700))];
    const [ofOne, ofOther] = [one.all(), other.all()];
    one.merge(ofOther);
    other.merge(ofOne);
    expect(one.all()).toHaveLength(1000);
    expect(one.all()).toEqual(other.all());
  });

  // Work growing with the square of their number would run into the time limit.
  it("are read in one pass", () => expect(new TypedDays(many(50_000)).all()).toHaveLength(1000));
});
