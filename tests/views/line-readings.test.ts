/** What the markers of an open note mean while it is being typed in. */
import { describe, expect, it } from "vitest";
import { LineReadings } from "../../src/editor/line-readings";
import { read } from "../support/vaults";

/** The readings of a note that has one line, and how often the note was read as a whole. */
function opened(
  path: string,
  first: string,
): { due: (line: string) => string; reads: () => number } {
  const { open } = read({});
  let text = first;
  let reads = 0;
  const readings = new LineReadings({
    mayHold: (source) => open.mayHoldMarker(source),
    saved: () => [],
    note: (at, whole) => {
      reads += 1;
      return open.followUps({ path: at, text: whole });
    },
    line: (source, anchor) => open.onLine(source, anchor),
  });
  const due = (line: string): string => {
    readings.edited(text, line);
    text = line;
    const [marker] = readings.of(line, 0, { path, text: () => text });
    return marker?.due ?? "date?";
  };
  due(first);
  return { due, reads: () => reads };
}

describe("a line that the cursor is in", () => {
  it.each([
    ["@followup(2026-11-24 next Tuesday) call", ["2026-11-24"]],
    ["@followup next Tuesday call", []],
    ["@followup call", [null]],
    ["mail@followup(2026-11-24)", []],
  ])("shows what needs no other line, without the note: %s", (line, dues) => {
    const { open } = read({});
    const readings = new LineReadings({
      mayHold: (source) => open.mayHoldMarker(source),
      saved: () => [],
      note: () => {
        throw new Error("the note was read");
      },
      line: (source, anchor) => open.onLine(source, anchor),
    });
    expect(readings.alone(line, 0).map(({ due }) => due)).toEqual(dues);
  });
});

describe("a marker that is typed", () => {
  it("in a dated note has its day at once, and further typing reads the line alone", () => {
    const { due, reads } = opened("2026-11-18.md", "@followup");
    expect(due("@followup tomorrow")).toBe("2026-11-19");
    const before = reads();
    expect(due("@followup tomorrow a")).toBe("2026-11-19");
    expect(due("@followup tomorrow as")).toBe("2026-11-19");
    expect(reads()).toBe(before);
  });

  it("where nothing dates it has none, and the note is not read for every letter", () => {
    const { due, reads } = opened("Ideas.md", "@followup");
    expect(due("@followup tomorrow")).toBe("date?");
    const before = reads();
    expect(due("@followup tomorrow a")).toBe("date?");
    expect(reads()).toBe(before);
  });
});
