/** Laws of actions among other people's edits: the line that is changed is the one that was shown, and only that comes back. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { applyEdit, type Edit, type EditResult } from "../../../src/core/edits/edit";
import { completeFollowUp, rescheduleFollowUp } from "../../../src/core/edits/follow-up-edits";
import { logInPersonNote } from "../../../src/core/edits/log-edits";
import { propertyProblem } from "../../../src/core/edits/set-property";
import { readYaml } from "../../../src/folder/read-yaml";
import { day } from "../../support/vaults";
import { found } from "../markers/found";
import { bare, edited, type Followed, foreign, joined } from "./foreign";
import { frontNote, linesOf, note } from "./notes";

const TODAY = day("2026-11-21");
const DUE = day("2027-02-03");

function actOn(
  text: string,
  pick: number,
): { edit: Extract<Edit, { kind: "replace-line" }> } | null {
  const all = found(text);
  const followUp = all[pick % Math.max(1, all.length)];
  if (followUp === undefined) return null;
  const edit =
    pick % 2 === 0
      ? completeFollowUp("x.md", followUp, TODAY)
      : rescheduleFollowUp("x.md", followUp, DUE, null);
  return edit?.kind === "replace-line" ? { edit } : null;
}

it("after other people's edits an action is applied to the line that was shown, or refused", () => {
  fc.assert(
    fc.property(note, fc.nat(), fc.array(foreign, { maxLength: 4 }), (text, pick, edits) => {
      const act = actOn(text, pick);
      fc.pre(act !== null);
      const { edit } = act;
      const shownLines = linesOf(text).map((one): Followed => ({ text: one }));
      const shown = shownLines[edit.line];
      const now = edits.reduce<Followed[]>(edited, shownLines);
      const result = applyEdit(joined(now), edit);
      fc.pre(result.kind === "applied");
      const target = now[result.line];
      expect(bare(target?.text ?? "")).toBe(edit.was);
      // An equal line may have come to stand in the very place. Elsewhere it is the shown one, while that stands under the same links.
      const about = JSON.stringify(edit.about);
      const isStill = found(joined(now)).some(
        (one) =>
          now[one.line] === shown && (about === undefined || JSON.stringify(one.about) === about),
      );
      if (result.line !== edit.line && isStill) expect(target).toBe(shown);
      const after = linesOf(result.text);
      expect(after.length).toBe(now.length);
      expect(after.filter((one, at) => one !== now[at]?.text).length).toBeLessThanOrEqual(1);
    }),
  );
});

it("undo among other people's edits gives back the line, and nothing else changes", () => {
  fc.assert(
    fc.property(note, fc.nat(), fc.array(foreign, { maxLength: 4 }), (text, pick, edits) => {
      const act = actOn(text, pick);
      const result = act === null ? null : applyEdit(text, act.edit);
      fc.pre(act !== null && result?.kind === "applied");
      const made = linesOf(result.text).map((one): Followed => ({ text: one }));
      const written = made[result.line];
      const later = edits.reduce<Followed[]>(edited, made);
      const undone = result.undo(joined(later));
      fc.pre(undone !== null);
      const now = linesOf(undone);
      expect(now.length).toBe(later.length);
      const changed = later.flatMap((one, at) => (one.text === now[at] ? [] : [at]));
      const wrote = bare(written?.text ?? "");
      expect(changed.length).toBeLessThanOrEqual(1);
      for (const at of changed) {
        expect(bare(later[at]?.text ?? "")).toBe(wrote);
        expect(bare(now[at] ?? "")).toBe(act.edit.was);
        const isTwin = later.filter((one) => bare(one.text) === wrote).length > 1;
        if (!isTwin)
          expect(later[at] === written || !later.includes(written ?? { text: "" })).toBe(true);
      }
    }),
  );
});

const anyEdit: fc.Arbitrary<Edit | number> = fc.oneof(
  fc.nat(),
  fc.constantFrom<Edit>(
    logInPersonNote("x.md", "Log", { day: TODAY, kind: "call", text: "" }),
    { kind: "append-line", path: "x.md", entry: "- call with [[Ana]]" },
    { kind: "set-property", path: "x.md", key: "check-in", value: "2 weeks" },
    { kind: "set-property", path: "x.md", key: "check-in-after", value: "2026-12-01" },
    { kind: "set-property", path: "x.md", key: "check-in-after", value: null },
  ),
);

it("any actions, undone one by one, leave the very bytes there were", () => {
  fc.assert(
    fc.property(fc.oneof(note, frontNote), fc.array(anyEdit, { maxLength: 6 }), (text, picks) => {
      const steps: [before: string, Extract<EditResult, { kind: "applied" }>][] = [];
      let now = text;
      for (const pick of picks) {
        const edit = typeof pick === "number" ? actOn(now, pick)?.edit : pick;
        const result = edit === undefined ? null : applyEdit(now, edit);
        if (result?.kind !== "applied") continue;
        steps.push([now, result]);
        now = result.text;
      }
      for (const [before, step] of steps.reverse()) {
        const old = step.undo(now);
        expect(old).toBe(before);
        now = before;
      }
      expect(now).toBe(text);
    }),
  );
});

it("a property changes one line of the frontmatter, is read as meant, and no other byte changes", () => {
  const value = fc.constantFrom("2 weeks", "2026-12-01", "never", null);
  const key = fc.constantFrom("check-in", "check-in-after", "tags");
  fc.assert(
    fc.property(fc.oneof(frontNote, note), key, value, (text, key, value) => {
      const result = applyEdit(text, { kind: "set-property", path: "x.md", key, value });
      if (result.kind === "refused") throw new Error(result.why);
      fc.pre(propertyProblem(text, result.text, { key, value }, readYaml) === null);
      expect(result.text.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
      const [was, now] = [text, result.text].map((one) => linesOf(one.replace(/^\uFEFF/, "")));
      if (was === undefined || now === undefined) throw new Error("No lines");
      let head = 0;
      while (head < was.length && was[head] === now[head]) head += 1;
      let tail = 0;
      while (
        tail < Math.min(was.length, now.length) - head &&
        was.at(-1 - tail) === now.at(-1 - tail)
      )
        tail += 1;
      const gone = was.slice(head, was.length - tail);
      const come = now.slice(head, now.length - tail);
      // A block that is made or goes with its only property is three lines.
      expect([0, 1, 3]).toContain(gone.length);
      expect([0, 1, 3]).toContain(come.length);
      if (gone.length === 1 && come.length === 1) {
        expect(/[\r\n]*$/.exec(come[0] ?? "")?.[0]).toBe(/[\r\n]*$/.exec(gone[0] ?? "")?.[0]);
      }
    }),
  );
});
