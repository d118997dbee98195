import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takesWords } from "../../../src/core/edits/change-line";
import { applyEdit, type Edit } from "../../../src/core/edits/edit";
import {
  appendFollowUp,
  insertFollowUp,
  type NewFollowUp,
} from "../../../src/core/edits/new-follow-up";
import { day } from "../../support/vaults";
import { brief, found } from "../markers/found";

const DUE = day("2026-11-24");
const LEASE: NewFollowUp = { kind: "followup", text: "the lease", due: DUE, words: "next Tuesday" };
const ANA = "[[Ana Lima]]";

function written(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  return result.kind === "applied" ? result.text : `refused: ${result.why}`;
}

describe("at the end of a note", () => {
  it.each<[Partial<NewFollowUp>, string | null, string]>([
    [{}, ANA, "- [ ] @followup(2026-11-24 next Tuesday) [[Ana Lima]]: the lease"],
    [{}, null, "- [ ] @followup(2026-11-24 next Tuesday) the lease"],
    [{ kind: "waiting" }, null, "- [ ] @waiting(2026-11-24 next Tuesday) the lease"],
    [{ words: null }, null, "- [ ] @followup(2026-11-24) the lease"],
    [{ words: "2026-11-24" }, null, "- [ ] @followup(2026-11-24) the lease"],
    [
      { words: "in a (short) [week]|" },
      null,
      "- [ ] @followup(2026-11-24 in a short week) the lease",
    ],
    [{ words: "soon %% really" }, null, "- [ ] @followup(2026-11-24 soon % really) the lease"],
    [{ due: null, words: null }, ANA, "- [ ] @followup [[Ana Lima]]: the lease"],
    [{ due: null, words: "some day" }, null, "- [ ] @followup the lease"],
    [{ text: " the\r\nlease\t " }, null, "- [ ] @followup(2026-11-24 next Tuesday) the lease"],
    [{ text: "the %% lease" }, null, "- [ ] @followup(2026-11-24 next Tuesday) the % lease"],
    [{ text: `thank ${ANA}` }, ANA, "- [ ] @followup(2026-11-24 next Tuesday) thank [[Ana Lima]]"],
  ])("%j with %s", (some, link, line) =>
    expect(written("Lunch.\n", appendFollowUp("x.md", { ...LEASE, ...some }, link))).toBe(
      `Lunch.\n${line}\n`,
    ),
  );

  it("is read back with its day, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (words) => {
        const text = written("", appendFollowUp("x.md", { ...LEASE, words }, null));
        expect(found(text).map(brief)).toEqual(["followup 2026-11-24 open: the lease"]);
      }),
    );
  });
});

describe("at the cursor", () => {
  const MARK = "@followup(2026-11-24 next Tuesday) the lease";

  it.each<[string, number, number, string]>([
    ["", 0, 0, MARK],
    ["- ", 0, 2, `- ${MARK}`],
    ["Lunch.", 0, 6, `Lunch. ${MARK}`],
    ["Lunch. ", 0, 7, `Lunch. ${MARK}`],
    ["Lunch", 0, 0, `${MARK} Lunch`],
    ["Lunch. Rain.", 0, 6, `Lunch. ${MARK} Rain.`],
    ["a\n\nb\n", 1, 0, `a\n${MARK}\nb\n`],
    ["a\r\n\r\nb", 1, 0, `a\r\n${MARK}\r\nb`],
    ["a\rb\r\nc\nd", 2, 1, `a\rb\r\nc ${MARK}\nd`],
    ["a\r\r", 1, 0, `a\r${MARK}\r`],
    ["a\n", 1, 0, `a\n${MARK}`],
    // A line stays what it is.
    ["- a", 0, 0, `- ${MARK} a`],
    ["- [ ] a", 0, 3, `- [ ] ${MARK} a`],
    ["## a", 0, 0, `## ${MARK} a`],
    ["> a", 0, 0, `> ${MARK} a`],
    ["a ^id", 0, 5, `a ${MARK} ^id`],
    ["- ^id", 0, 5, `- ${MARK} ^id`],
    ["a^b", 0, 3, `a^b ${MARK}`],
    ["```\ncode\n```", 1, 4, `\`\`\`\ncode ${MARK}\n\`\`\``],
  ])("%j, line %i, column %i", (text, line, column, result) => {
    const source = text.split(/\r\n|\r|\n/)[line] ?? "";
    const edit = insertFollowUp({ path: "x.md", line, column, source }, LEASE, null);
    expect(written(text, edit)).toBe(result);
  });

  it.each<[string, number, string]>([
    ["| a | b |", 9, "| a | b MARK |"],
    ["| a | b |", 0, "| MARK a | b |"],
    ["| a | b |", 3, "| a MARK | b |"],
    ["| a |  |", 8, "| a | MARK  |"],
    ["a | b", 5, "a | b MARK"],
  ])("in the table row %j, column %i, it stays in one cell", (source, column, result) => {
    const table = "| x | y |\n| --- | --- |\n";
    const edit = insertFollowUp({ path: "x.md", line: 2, column, source }, LEASE, "[[ana|Ana]]");
    const mark = "@followup(2026-11-24 next Tuesday) [[ana\\|Ana]]: the lease";
    expect(written(table + source, edit)).toBe(table + result.replace("MARK", mark));
  });

  it.each<[string, number, number, string]>([
    ["Lunch. the lease. Rain.", 7, 16, `Lunch. ${MARK}. Rain.`],
    ["- [ ] the lease", 6, 15, `- [ ] ${MARK}`],
    ["| a | the lease |", 6, 15, `| a | ${MARK} |`],
    ["the end of a longer selection", 29, 29, `the end of a longer selection ${MARK}`],
  ])("%j, where columns %i to %i are selected", (source, column, to, result) => {
    const selected = { text: source.slice(column, to), to };
    const place = { path: "x.md", line: 0, column, source, selected };
    expect(written(source, insertFollowUp(place, LEASE, null))).toBe(result);
  });

  it.each<[string, number]>([
    ["a\nb", 0],
    ["\n\nb", 2],
    ["b", 7],
    ["b", -1],
  ])("is refused where the line in %j is no longer line %i", (text, line) => {
    const edit = insertFollowUp({ path: "x.md", line, column: 0, source: "" }, LEASE, null);
    expect(written(text, edit)).toBe("refused: line-changed");
  });

  it.each<[string, string]>([
    ["new\nLunch.\nRain.", `new\nLunch. ${MARK}\nRain.`],
    ["Lunch.\nLunch. Rain.", `Lunch. ${MARK}\nLunch. Rain.`],
    ["new\nLunch.\nLunch.", "refused: line-ambiguous"],
    ["new\nLunch.\n```\nLunch.\n```", "refused: line-ambiguous"],
    ["new\n```\nLunch.\n```", "refused: line-changed"],
  ])("follows a line of words that has come to stand elsewhere: %j", (text, result) => {
    const edit = insertFollowUp(
      { path: "x.md", line: 0, column: 6, source: "Lunch." },
      LEASE,
      null,
    );
    expect(written(text, edit)).toBe(result);
  });

  it("is taken back where the line has come to stand, and nowhere else", () => {
    const edit = insertFollowUp({ path: "x.md", line: 1, column: 0, source: "" }, LEASE, null);
    const result = applyEdit("a\r\n\r\nb", edit);
    if (result.kind === "refused") throw new Error(result.why);
    expect(result.undo(result.text)).toBe("a\r\n\r\nb");
    expect(result.undo(`new\r\na\r\n${MARK}\r\nb`)).toBe("new\r\na\r\n\r\nb");
    expect(result.undo(`a\r\n${MARK} now\r\nb`)).toBeNull();
  });
});

describe("a line takes a promise", () => {
  const NOTE = "---\na: 1\n---\nwords\n\n- item\n\n---\n```\n\n```\n";

  it("where it would be read", () =>
    expect(NOTE.split("\n").flatMap((_, line) => (takesWords(NOTE, line) ? [line] : []))).toEqual([
      3, 4, 5, 6, 11,
    ]));
});
