import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanNote } from "../../../src/core/markdown/scan";
import { documents, paragraphs } from "./documents";
import { readByOracle } from "./oracle";
import { notate, readByUs } from "./reading";
import { toleranceFor } from "./tolerances";

function ours(text: string): string {
  return notate(readByUs(scanNote(text)), text);
}

function theirs(text: string): string {
  return notate(readByOracle(text), text);
}

/** The oracle's reading, or null where it breaks down itself (an empty item whose next line is `[ ]`). */
function theirsIfAny(text: string): string | null {
  try {
    return theirs(text);
  } catch {
    return null;
  }
}

describe("CommonMark's own examples", () => {
  const examples = tests.map(({ number, section, markdown }) => {
    return { number, section, text: markdown.replaceAll("→", "\t") };
  });

  it("are all there", () => expect(examples.length).toBeGreaterThan(600));

  it.each(examples)("$number ($section)", ({ text }) => {
    expect(ours(text)).toBe(theirs(text));
  });
});

describe("any document", () => {
  it("has the blocks that a CommonMark parser finds", () => {
    let tolerated = 0;
    let brokenDown = 0;
    const agrees = fc.property(documents, (text) => {
      const [mine, other] = [ours(text), theirsIfAny(text)];
      if (mine === other) return;
      if (other === null) {
        brokenDown += 1;
        return;
      }
      if (toleranceFor(text, mine, other) === null) expect(mine).toBe(other);
      tolerated += 1;
    });
    fc.assert(agrees, { numRuns: 400 });
    // More would mean that the comparison says little.
    expect(tolerated).toBeLessThan(60);
    expect(brokenDown).toBeLessThan(4);
  });

  it("has the inline code and HTML that a CommonMark parser finds", () => {
    const agrees = fc.property(paragraphs, (text) => {
      expect(readByUs(scanNote(text)).unread).toEqual(readByOracle(text).unread);
    });
    fc.assert(agrees, { numRuns: 400 });
  });
});
