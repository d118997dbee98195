/** Laws of every edit on every note: nothing else changes, undo restores, nothing throws. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { applyEdit, type Edit, type EditResult } from "../../../src/core/edits/edit";
import { completeFollowUp, rescheduleFollowUp } from "../../../src/core/edits/follow-up-edits";
import { logInPersonNote } from "../../../src/core/edits/log-edits";
import { day } from "../../support/vaults";
import { found } from "../markers/found";
import { bare, insertion } from "./foreign";
import { linesOf, note } from "./notes";

const TODAY = day("2026-11-21");
const DUE = day("2027-02-03");
const LOG = logInPersonNote("x.md", "Log", { day: TODAY, kind: "call", text: "" });
const APPEND: Edit = { kind: "append-line", path: "x.md", entry: "- call with [[Ana]]" };

type Applied = Extract<EditResult, { kind: "applied" }>;

function applied(text: string, edit: Edit): Applied {
  const result = applyEdit(text, edit);
  if (result.kind === "refused") throw new Error(result.why);
  return result;
}

/** Whether all of `some` stand in `all`, in that order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (at < some.length && one === some[at]) at += 1;
  return at === some.length;
}

it("changing a follow-up changes its line, and nothing else", () => {
  fc.assert(
    fc.property(note, fc.nat(), fc.boolean(), (text, pick, completing) => {
      const all = found(text);
      const followUp = all[pick % Math.max(1, all.length)];
      fc.pre(followUp !== undefined);
      const edit = completing
        ? completeFollowUp("x.md", followUp, TODAY)
        : rescheduleFollowUp("x.md", followUp, DUE, null);
      if (edit === null) throw new Error("No edit");
      const result = applied(text, edit);
      const before = linesOf(text);
      const after = linesOf(result.text);
      expect(after.length).toBe(before.length);
      expect(after.filter((line, at) => line !== before[at]).length).toBeLessThanOrEqual(1);
      expect(result.line).toBe(followUp.line);
      expect(result.undo(result.text)).toBe(text);
    }),
  );
});

it("a follow-up that was changed is read back as what it became", () => {
  fc.assert(
    fc.property(note, fc.nat(), fc.boolean(), (text, pick, completing) => {
      const all = found(text);
      const at = pick % Math.max(1, all.length);
      const followUp = all[at];
      fc.pre(followUp?.state === "open");
      const edit = completing
        ? completeFollowUp("x.md", followUp, TODAY)
        : rescheduleFollowUp("x.md", followUp, DUE, null);
      if (edit === null) throw new Error("No edit");
      const now = found(applied(text, edit).text);
      expect(now.length).toBe(all.length);
      const { state, closedOn, due } = now[at] ?? followUp;
      if (completing) expect(`${state} ${closedOn ?? ""}`).toBe(`done ${TODAY}`);
      else expect(due).toBe(DUE);
      const others = (these: typeof now): unknown[] =>
        these.filter(({ line }) => line !== followUp.line);
      expect(others(now)).toEqual(others(all));
    }),
  );
});

it("logging adds its lines and changes none", () => {
  fc.assert(
    fc.property(note, fc.constantFrom(LOG, APPEND), (text, edit) => {
      const result = applied(text, edit);
      expect(linesOf(result.text)[result.line]).toContain("call");
      const added = insertion(text, result.text);
      // The entry; a heading where there was none, and a blank line before it.
      expect(linesOf(added?.trim() ?? "").length).toBeLessThanOrEqual(2);
      expect(added).not.toBeNull();
      expect(result.undo(result.text)).toBe(text);
    }),
  );
});

it("undo after somebody else's edit takes back exactly its own lines, or nothing", () => {
  fc.assert(
    fc.property(note, fc.nat(), fc.constantFrom(LOG, APPEND), (text, pick, edit) => {
      const result = applied(text, edit);
      const lines = linesOf(result.text);
      const at = pick % (lines.length + 1);
      const before = lines.slice(0, at).join("");
      const start = before === "" || /[\r\n]$/.test(before) ? "" : "\n";
      const later = `${before}${start}somebody else\n${lines.slice(at).join("")}`;
      const undone = result.undo(later);
      fc.pre(undone !== null);
      expect(linesOf(undone).map(bare)).toContain("somebody else");
      const [was, now] = [linesOf(later).map(bare), linesOf(undone).map(bare)];
      const gone = was.length - now.length;
      expect(gone).toBeGreaterThan(0);
      // The entry; a heading made for it, and a blank line before that.
      expect(gone).toBeLessThanOrEqual(3);
      expect(isWithin(now, was)).toBe(true);
    }),
  );
});

it("an edit whose line is gone is refused", () => {
  fc.assert(
    fc.property(note, note, fc.nat(), (text, other, pick) => {
      const all = found(text);
      const followUp = all[pick % Math.max(1, all.length)];
      const edit = followUp === undefined ? null : completeFollowUp("x.md", followUp, TODAY);
      fc.pre(edit?.kind === "replace-line" && !linesOf(other).map(bare).includes(edit.was));
      const result = applyEdit(other, edit);
      expect(result).toEqual({ kind: "refused", why: "line-changed" });
    }),
  );
});

it("any edit on any text is applied or refused, never thrown", () => {
  const someEdit = fc
    .tuple(fc.string(), fc.string(), fc.integer({ min: -3, max: 9 }))
    .chain(([a, b, line]) =>
      fc.constantFrom<Edit>(
        { kind: "replace-line", path: "x.md", line, was: a, becomes: b },
        { kind: "insert-words", path: "x.md", line, was: "", column: line, words: b },
        { kind: "set-property", path: "x.md", key: a, value: b },
        { kind: "set-property", path: "x.md", key: a, value: null },
        { kind: "add-under-heading", path: "x.md", heading: a, entry: b },
        { kind: "append-line", path: "x.md", entry: a },
      ),
    );
  fc.assert(
    fc.property(fc.oneof(note, fc.string({ unit: "binary" })), someEdit, (text, edit) => {
      const result = applyEdit(text, edit);
      if (result.kind === "applied") expect(result.undo(result.text)).toBe(text);
    }),
  );
});
