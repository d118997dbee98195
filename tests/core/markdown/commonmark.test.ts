import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanNote } from "../../../src/core/markdown/scan";
import { documents } from "./documents";
import { readByOracle } from "./oracle";
import { notate, readByUs } from "./reading";

function ours(text: string): string {
  return notate(readByUs(scanNote(text)), text);
}

function theirs(text: string): string {
  return notate(readByOracle(text), text);
}

describe("CommonMark's own examples", () => {
  const examples = tests.map(({ number, section, markdown }) => {
    return { number, section, text: markdown.replaceAll("→", "\t") };
  });

  it.each(examples)("$number ($section)", ({ text }) => {
    expect(ours(text)).toBe(theirs(text));
  });
});

describe("any document", () => {
  it("has the blocks that a CommonMark parser finds", () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(ours(text)).toBe(theirs(text));
      }),
      { numRuns: Number(process.env["RUNS"] ?? 500) },
    );
  });
});
