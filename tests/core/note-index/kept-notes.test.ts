import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TypedDays } from "../../../src/core/markers/typed-days";
import {
  checksumOfTyped,
  isCurrent,
  type KeptNote,
  NoteUnpacking,
  packNotes,
  typedFor,
} from "../../../src/core/note-index/kept-notes";
import { answers, notePath, noteText, vaultOfNotes } from "../../support/random-notes";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
/** Notes that are packed or unpacked in one piece. */
const FEW = 32;

const STATE = { mtime: 1_773_000_000_123.5, size: 321 };

function kept(path: string, text: string): KeptNote {
  return { path, state: STATE, typed: null, facts: read({ [path]: text }).factsOf(path) };
}

/** The notes of a record's parts, up to the first that is none. */
function unpacked(parts: readonly unknown[]): KeptNote[] {
  const unpacking = new NoteUnpacking();
  const notes: KeptNote[] = [];
  for (const part of parts) {
    const more = unpacking.part(part);
    if (more === null) break;
    notes.push(...more);
  }
  return notes;
}

/** The same with its mentions as objects, to be compared. */
function plain({ facts, ...note }: KeptNote): unknown {
  return { ...note, facts: facts && { ...facts, mentions: [...facts.mentions] } };
}

/** Notes as many as they come in several parts. */
function manyNotes(count: number): KeptNote[] {
  return Array.from({ length: count }, (_, n) =>
    kept(`Daily/${String(n)}.md`, `saw [[Ana ${String(n % 40)}]]\n@followup call [[Bo]]`),
  );
}

describe("notes in a record", () => {
  it("are what they were", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(notePath, noteText), { maxLength: 6 }), (notes) => {
        const all = notes.map(([path, text]) => kept(path, text));
        expect(unpacked([...packNotes(all)]).map(plain)).toEqual(all.map(plain));
      }),
    );
  });

  it("say no more once others are known whom they may be about", () => {
    fc.assert(
      fc.property(vaultOfNotes, (notes) => {
        const kith = read({});
        for (const [path, text] of notes) kith.put(path, text);
        const facts = (): unknown[] => [...notes.keys()].map((path) => kith.factsOf(path));
        const before = facts();
        kith.agenda(TODAY);
        expect(facts()).toEqual(before);
      }),
    );
  });

  it("come in parts of a few, each packed when it is asked for", () => {
    const all = manyNotes(200);
    let taken = 0;
    function* counted(): Generator<KeptNote, void> {
      for (taken = 1; taken <= all.length; taken += 1) yield* all.slice(taken - 1, taken);
    }
    const parts: string[] = [];
    for (const part of packNotes(counted())) {
      parts.push(part);
      expect(taken).toBeLessThanOrEqual(parts.length * FEW);
    }
    expect(unpacked(parts).map(plain)).toEqual(all.map(plain));
    const unpacking = new NoteUnpacking();
    for (const part of parts)
      expect([...(unpacking.part(part) ?? [])].length).toBeLessThanOrEqual(FEW);
  });

  it("answer as if they had been read", () => {
    fc.assert(
      fc.property(vaultOfNotes, fc.integer({ min: 1, max: 4 }), (vault, notes) => {
        const cold = read(Object.fromEntries(vault));
        const warm = read({});
        const all = [...vault].map(([path, text]) => kept(path, text));
        // A record's mentions are in words of its own.
        for (let from = 0; from < all.length; from += notes) {
          const parts = [...packNotes(all.slice(from, from + notes))];
          for (const { path, facts } of unpacked(parts)) warm.know(path, facts);
        }
        expect(answers(warm, TODAY)).toEqual(answers(cold, TODAY));
      }),
    );
  });

  it("are none from the part on that was damaged", () => {
    const all = manyNotes(100);
    const parts = [...packNotes(all)];
    const [first = "", second = ""] = parts;
    const damaged = fc.oneof(
      fc.nat(second.length - 1).map((at) => second.slice(0, at)),
      fc
        .tuple(fc.nat(second.length - 1), fc.string({ unit: "binary", minLength: 1 }))
        .map(([at, words]) => second.slice(0, at) + words + second.slice(at + words.length)),
      fc.constantFrom(...parts),
      fc.anything(),
    );
    const ofFirst = unpacked([first]).map(plain);
    expect(ofFirst).toEqual(all.slice(0, ofFirst.length).map(plain));
    fc.assert(
      fc.property(damaged, (text) => {
        fc.pre(text !== second);
        expect(unpacked([first, text, ...parts.slice(2)]).map(plain)).toEqual(ofFirst);
      }),
    );
    expect(unpacked(parts.slice(1))).toEqual([]);
  });
});

describe("answering in pieces", () => {
  /** How many pieces before other notes come, and of what. */
  const work = fc.tuple(fc.nat(12), fc.boolean());

  it("answers the same, whatever comes in between", () => {
    fc.assert(
      fc.property(vaultOfNotes, work, vaultOfNotes, (vault, [pieces, isUnknown], more) => {
        const kith = read(Object.fromEntries(vault));
        const doing = isUnknown ? kith.prepareUnknown(TODAY) : kith.prepare(TODAY);
        for (let left = pieces; left > 0; left -= 1) doing.next();
        for (const [path, text] of more) kith.put(path, text);
        for (const [path] of vault) if (!more.has(path) && pieces % 2 === 0) kith.remove(path);
        while (doing.next().done !== true);
        const afresh = read({});
        const left = pieces % 2 === 0 ? more : new Map([...vault, ...more]);
        for (const [path, text] of left) afresh.put(path, text);
        expect(answers(kith, TODAY)).toEqual(answers(afresh, TODAY));
      }),
    );
  });
});

describe("a note that was kept", () => {
  const typed = checksumOfTyped(new TypedDays());
  const note = kept("Daily/2026-03-05.md", "saw [[Ana Lima]]");

  it("need not be read again while its file is as it was", () =>
    expect(isCurrent(note, { ...STATE }, typed)).toBe(true));

  it.each([
    ["was changed", { ...STATE, mtime: STATE.mtime + 1 }],
    ["was put back to an earlier state", { ...STATE, mtime: STATE.mtime - 60_000 }],
    ["has another size", { ...STATE, size: STATE.size - 1 }],
  ])("is read again when its file %s", (_, state) =>
    expect(isCurrent(note, state, typed)).toBe(false),
  );

  it("is read again when it was read with other typed days", () => {
    const other = { ...note, typed: 1 };
    expect(isCurrent(other, STATE, typed)).toBe(false);
  });
});

describe("days on which markers were typed", () => {
  const typed = new TypedDays([
    { path: "Notes/plan.md", line: "@waiting tomorrow", words: "@waiting tomorrow", day: TODAY },
  ]);
  const rests = (path: string, text: string): boolean =>
    typedFor(read({ [path]: text }, {}, { typed }).factsOf(path), typed) !== null;

  it.each([
    ["a relative marker that nothing dates", "Notes/plan.md", "@waiting tomorrow"],
    ["one whose day is not known", "Notes/plan.md", "@followup in two weeks"],
    ["one beside a due sign", "Notes/plan.md", "@followup in two weeks 📅 2026-04-01"],
  ])("bear on %s", (_, path, text) => expect(rests(path, text)).toBe(true));

  it.each([
    ["a marker that its note dates", "Daily/2026-03-05.md", "@waiting tomorrow"],
    ["a marker under a dated heading", "Notes/plan.md", "## 2026-03-02\n@waiting tomorrow"],
    ["a pinned marker", "Notes/plan.md", "@followup(2026-03-14 next Saturday)"],
    ["a marker without date words", "Notes/plan.md", "@followup about the lease"],
    ["a note without markers", "Notes/plan.md", "saw [[Ana Lima]]"],
  ])("do not bear on %s", (_, path, text) => expect(rests(path, text)).toBe(false));
});
