/** What an explanation offers to count, or not to count, is as it says once its line has been marked. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { applyEdit } from "../../../src/core/edits/edit";
import { overruleLine, shownLine } from "../../../src/core/edits/overrule-edits";
import { type Kith } from "../../../src/core/kith";
import { type Overruling } from "../../../src/core/markers/overruling";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

const PATHS = [
  "People/Ana Lima.md",
  "People/Bo Díaz.md",
  "Daily/2026-03-05.md",
  "Daily/2026-W10.md",
  "Notes/plan.md",
];

const LINES = [
  "saw [[Ana Lima]] and [[Bo Díaz]]",
  "- [ ] ask [[Ana Lima]]",
  "- [x] thanked [[Ana Lima]] ✅ 2026-03-04",
  "- [-] call [[Bo Díaz]]",
  "- [>] call [[Bo Díaz]]",
  "@followup(2026-03-14) the lease with [[Ana Lima]]",
  "- [x] @waiting(2026-03-01) the keys ✅ 2026-03-02",
  "# [[Ana Lima]]",
  "## 2026-03-03",
  "> [[Ana Lima]] wrote",
  "> [!note] with [[Bo Díaz]]",
  "![[Ana Lima]]",
  "should call [[Ana Lima]]",
  "- 2026-03-01: coffee with [[Bo Díaz]] ^abc",
  "| 2026-03-02 | call | [[Ana Lima]] |",
  "last-contact:: 2026-02-01",
  "[[Ana Lima]] %%no touch%%",
  "[[Ana Lima]] %%touch%%",
  "`[[Ana Lima]]`",
  "",
];

const FRONTMATTERS = [
  "",
  '---\nattendees: ["[[Ana Lima]]", Bo Díaz]\ndate: 2026-03-02\n---\n',
  "---\nlast-contact: 2026-01-05\nprm-ignore-journal: true\n---\n",
];

const noteText = fc
  .tuple(fc.constantFrom(...FRONTMATTERS), fc.array(fc.constantFrom(...LINES), { maxLength: 5 }))
  .map(([frontmatter, lines]) => frontmatter + lines.join("\n"));

const vault = fc.dictionary(fc.constantFrom(...PATHS), noteText).map((some): Vault => ({
  "People/Ana Lima.md": "",
  "People/Bo Díaz.md": "",
  ...some,
}));

/** Whether a line counts, once it has been marked; null when it takes no mark. */
function countsMarked(notes: Vault, at: Offered, verdict: Overruling): boolean | null {
  const { person, path, line } = at;
  const shown = shownLine(path, notes[path] ?? "", line);
  if (shown?.takesMark !== true) return null;
  const marked = applyEdit(notes[path] ?? "", overruleLine(shown, verdict));
  if (marked.kind === "refused") throw new Error(marked.why);
  return placesOf(read({ ...notes, [path]: marked.text }), person).includes(`${path}:${line}`);
}

function placesOf(kith: Kith, person: string): string[] {
  const touches = kith.explain(person, TODAY)?.touches ?? [];
  return touches.map(({ path, line }) => `${path}:${line}`);
}

interface Offered {
  readonly person: string;
  readonly path: string;
  readonly line: number;
}

it("every line that counts stops counting, and every one that could count does, when marked so", () => {
  let marked = 0;
  fc.assert(
    fc.property(vault, (notes) => {
      const kith = read(notes);
      for (const person of ["People/Ana Lima.md", "People/Bo Díaz.md"]) {
        const explained = kith.explain(person, TODAY);
        for (const touch of explained?.touches ?? [])
          expect(countsMarked(notes, { ...touch, person }, "no touch")).not.toBe(true);
        for (const mention of explained?.notCounted ?? []) {
          if (!mention.couldCount) continue;
          expect(countsMarked(notes, { ...mention, person }, "touch")).toBe(true);
          marked += 1;
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(marked).toBeGreaterThan(30);
});
