import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, type Screen, table } from "../../src/cli/screen";
import { padded, printable, shortened, widthOf } from "../../src/cli/text-width";

describe("columns that a text takes", () => {
  it.each([
    ["Ana", 3],
    ["Søren", 5],
    ["Zoe\u0308", 3],
    ["Дима", 4],
    ["林悦", 4],
    ["김", 2],
    ["☕", 2],
    ["👩‍👧 tea", 6],
    ["", 0],
  ])("%s: %i", (text, width) => expect(widthOf(text)).toBe(width));

  it.each([
    ["Rosalind", 5, "Rosa…"],
    ["Rosalind", 8, "Rosalind"],
    ["林悦林悦", 4, "林…"],
    ["to Ana", 4, "to…"],
    ["Ana", 0, ""],
  ])("%s in %i columns is %s", (text, width, short) => expect(shortened(text, width)).toBe(short));

  it("never goes over the width it is cut or padded to", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), (text, width) => {
        const safe = printable(text);
        expect(widthOf(shortened(safe, width))).toBeLessThanOrEqual(width);
        expect(widthOf(padded(safe, width))).toBe(Math.max(width, widthOf(safe)));
      }),
    );
  });
});

describe("what a note may not do to a terminal", () => {
  it.each([
    ["colour it", "\u001b[31mAna", " [31mAna"],
    ["break the line", "a\nb\r\nc", "a b  c"],
    ["turn the line around", "Ana\u202egnp.exe", "Ana gnp.exe"],
    ["ring the bell", "Ana\u0007", "Ana "],
    ["use the second set of control characters", "Ana\u009b2J", "Ana 2J"],
  ])("%s", (_, text, shown) => expect(printable(text)).toBe(shown));
});

describe("a table", () => {
  const rows = [
    [cell("Ana Lima", "late"), cell("two words"), cell("A.md:1", "faint")],
    [cell("林悦"), cell("a sentence that goes on for quite a while"), cell("B.md:12", "faint")],
  ];
  const drawn = (screen: Screen) => table(rows, { indent: 2, yields: 1 }, screen);

  it("is whole in a pipe", () => {
    expect(drawn({ width: null, color: false })).toEqual([
      "  Ana Lima  two words                                  A.md:1",
      "  林悦      a sentence that goes on for quite a while  B.md:12",
    ]);
  });

  it("keeps the last column on a narrow terminal", () => {
    expect(drawn({ width: 40, color: false })).toEqual([
      "  Ana Lima  two words             A.md:1",
      "  林悦      a sentence that go…  B.md:12",
    ]);
  });

  it("colours the words and not the space between them", () => {
    const shown = drawn({ width: null, color: true })[0]?.replaceAll("\u001b", "ESC");
    expect(shown?.replace(/ {3,}/, " … ")).toBe(
      "  ESC[31mAna LimaESC[0m  two words … ESC[2mA.md:1ESC[0m",
    );
  });

  it("does not let one long cell push all others away", () => {
    const long = table(
      [
        [cell("x".repeat(90)), cell("A.md")],
        [cell("y"), cell("B.md")],
      ],
      {
        indent: 0,
        yields: 0,
      },
      { width: null, color: false },
    );
    expect(long.map((line) => line.length)).toEqual([96, 66]);
  });
});
