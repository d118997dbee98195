/** Laws of reading follow-ups from any text. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf, note } from "../edits/notes";
import { found } from "./found";

const anyText = fc.oneof(note, fc.string({ unit: "binary", maxLength: 200 }));

it("every follow-up stands on its line, its marker in it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = linesOf(text).map((line) => line.replace(/[\r\n]+$/, ""));
      for (const { line, source, marker, kind } of found(text)) {
        expect(lines[line]).toBe(source);
        if (marker === null) expect(kind).toBe("task");
        else expect(source.slice(marker.from, marker.to)).toMatch(/^[@#](?:follow|waiting)/i);
      }
    }),
  );
});

it("follow-ups come in the order of the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const places = found(text).map(({ line, marker }) => line * 1000 + (marker?.from ?? 0));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

it("what stands above in other sections changes no due date that is written out", () => {
  fc.assert(
    fc.property(note, (above) => {
      const last = found(`${above}\n\n# End\n@followup(2026-11-24 soon) x`).at(-1);
      // A note may end inside code or a comment, where nothing is read.
      fc.pre(last?.phrase === "2026-11-24 soon");
      expect([last.due, last.text]).toEqual(["2026-11-24", "x"]);
    }),
  );
});

it.each<[string, string]>([
  ["markers", "@followup ".repeat(100_000)],
  ["open parentheses", "(@followup(".repeat(100_000)],
  ["spaces", `@followup${" ".repeat(1_000_000)}x`],
  ["open fields", `- [ ] [[Bo]] ${"(due:: ".repeat(100_000)}`],
  ["reserved words", `@followup ${"@done(".repeat(100_000)}`],
  ["comment marks", `@followup ${"%% ".repeat(100_000)}`],
  ["carets", `@followup ${"^a ".repeat(100_000)}`],
  ["emoji", `- [ ] [[Bo]] ${"🔁 📅 ".repeat(100_000)}`],
  ["brackets", `@followup ${"[[".repeat(100_000)}`],
])(
  "a line of nothing but %s is read at once",
  (_name, text) => {
    expect(found(text).length).toBeLessThanOrEqual(50);
  },
  2_000,
);
