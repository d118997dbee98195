import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishPhrase } from "../../../src/core/dates/english/english";
import { anyOf } from "../../../src/core/dates/grammar/parts";
import { RememberedDates } from "../../../src/core/dates/grammar/remembered";
import { tokenize } from "../../../src/core/dates/grammar/tokens";
import { german } from "../../../src/core/dates/languages/de";
import { grammarFor } from "../../../src/core/dates/languages/grammar";
import { Standpoint } from "../../../src/core/dates/meaning/standpoint";
import { day } from "../../support/vaults";
import { workOf } from "../../support/work";

const GRAMMARS = {
  English: englishPhrase,
  "German beside English": anyOf(grammarFor(german), englishPhrase),
};

const WORDS = (
  "next last this the first second twenty five a in of after before from on by end mid week weeks month year time " +
  "monday Tue Fri tuesdays March Sept may sun 24 3 11 2026 26 1st 22nd th st 2026-11-24 24.11. 3/12 2026W48 w48 " +
  "noon 10:30 5pm Christmas Mother's nächste Woche am Montag März in zwei übermorgen " +
  "lease Ana café mid-week month-end monday-blues 3x boat ¤ [[Ana]] $ \u{1F600} ßtraße"
).split(" ");
const GAPS = [" ", " ", " ", "  ", "", "-", ", ", ".", "/", "'", "'s ", "\u00AD", "\n"];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 8 })
  .map((pieces) => pieces.flat().join("").slice(0, 64));

/** What candidates say: their length, how far they are trusted, and their day from two anchors. */
function said(candidates: ReturnType<RememberedDates["startOf"]>): unknown[] {
  return candidates.map(({ reading: { when, trust }, length }) => {
    const days = [day("2026-11-18"), day("2027-02-28")].map((anchor) =>
      when(new Standpoint(anchor, { weekStart: 1, dayMonthOrder: "dmy" })),
    );
    return { length, trust, days };
  });
}

describe.each(Object.entries(GRAMMARS))("%s, remembered", (_name, dates) => {
  it("says of any text what the grammar says of all its words", () => {
    const remembered = new RememberedDates(dates);
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        const read = dates
          .read(tokens, 0)
          .map(({ value, to }) => ({ reading: value, length: tokens.tos[to - 1] ?? 0 }));
        expect(said(remembered.startOf(text))).toEqual(said(read));
      }),
      { numRuns: 2_000 },
    );
  });
});

it("words that were read before, in front of others, are not read again", () => {
  const dates = new RememberedDates(englishPhrase);
  dates.startOf("next Tuesday ask about the lease");
  const grammar = (text: string): string[] =>
    [...workOf(() => () => dates.startOf(text))].flatMap(([place, count]) =>
      place.startsWith("dates/grammar/parts.ts:read:") && count > 0 ? [place] : [],
    );
  expect(grammar("next Tuesday send the photos")).toEqual([]);
  expect(grammar("next Wednesday send the photos")).not.toEqual([]);
});
