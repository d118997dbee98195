/** Random vaults, and random things that users and others do to them. */
import * as fc from "fast-check";
import { type Foreign, foreign as anyForeign } from "../core/edits/foreign";
import { frontNote, line, noteOf } from "../core/edits/notes";

/** What a file holds of a text: half a character can't be in one. */
const onDisk = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");

const REPEATING = [
  "- [ ] call [[Bo]] 🔁 every week 📅 2026-11-20",
  "- [ ] @followup(2026-11-20) the rent 🔁 every month",
  "- [/] @waiting(2026-11-20) the roof",
] as const;

const vaultLine = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.constantFrom(...REPEATING) },
);

const text = fc.oneof(noteOf(vaultLine), frontNote).map(onDisk);

/** Names of people that trip programs up. */
const NAMES = [
  "Ana Lima",
  "Ana  Lima",
  "__proto__",
  "constructor",
  "O'Brien & Söhne (Köln)",
  "50% off",
  "🔁 Bo",
  "ana.md",
  "مريم",
] as const;

/** A vault: two people, a dated note and another, each open in an editor or not. */
export interface RandomVault {
  readonly notes: readonly {
    readonly path: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
  readonly logTo: "person" | "daily";
  /** Tasks is there. */
  readonly hasTasks: boolean;
}

export const randomVault: fc.Arbitrary<RandomVault> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 }),
    fc.array(fc.tuple(text, fc.boolean()), { minLength: 4, maxLength: 4 }),
    fc.constantFrom("person", "daily"),
    fc.boolean(),
  )
  .map(([names, notes, logTo, hasTasks]) => {
    const paths = [...names.map((name) => `People/${name}.md`), "2026-11-18.md", "Other.md"];
    return {
      notes: paths.map((path, at) => {
        const [text = "", isOpen = false] = notes[at] ?? [];
        return { path, text, isOpen };
      }),
      logTo,
      hasTasks,
    };
  });

/** Somebody else's edit of one of the notes, counted round. */
export interface Interference {
  readonly note: number;
  readonly edit: Foreign;
}

const interference: fc.Arbitrary<Interference> = fc.record({
  note: fc.nat({ max: 3 }),
  edit: anyForeign.map(([kind, at, words]): Foreign => [kind, at, onDisk(words)]),
});

/** What is done to promises, to people, to lines; or by others. Numbers pick, counted round. */
export type Act =
  | { readonly kind: "complete" | "reschedule"; readonly pick: number }
  | { readonly kind: "count" | "add-at"; readonly pick: number }
  | { readonly kind: "pin"; readonly picks: readonly number[] }
  | {
      readonly kind: "check-in" | "snooze" | "until-reply" | "unsnooze" | "interval" | "never";
      readonly people: readonly number[];
    }
  | { readonly kind: "add" | "not-a-person"; readonly people: readonly number[] }
  | { readonly kind: "undo" }
  | { readonly kind: "undo-that"; readonly pick: number }
  | { readonly kind: "save" | "rename"; readonly pick: number };

/** An act among others' edits: between being shown and being asked for, and before one of the reads it takes. */
export interface Move {
  readonly act: Act;
  readonly shownBefore: readonly Interference[];
  readonly meanwhile: { readonly read: number; readonly edit: Interference } | null;
  /** Writes after which the disk is full; null when there is room. */
  readonly room: number | null;
}

const pick = fc.nat({ max: 20 });
const people = fc.uniqueArray(fc.nat({ max: 1 }), { minLength: 1, maxLength: 2 });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("complete", "reschedule", "count", "add-at"), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pin"), picks: fc.uniqueArray(pick, { minLength: 1, maxLength: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("check-in", "snooze", "until-reply", "unsnooze", "interval", "never"), people }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("add", "not-a-person"), people }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("save", "rename"), pick }) },
); // prettier-ignore

/** Any act, or the undo of any action, not only the last. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undo-that"), pick }) },
);

/** Acts one after another, with nobody else there. */
export const lonely: fc.Arbitrary<Move[]> = fc.array(
  act.map((one) => ({ act: one, shownBefore: [], meanwhile: null, room: null })),
  { maxLength: 6 },
);

/** Acts among others' edits. */
export const crowded: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    act: anyAct,
    shownBefore: fc.array(interference, { maxLength: 2 }),
    meanwhile: fc.option(fc.record({ read: fc.nat({ max: 5 }), edit: interference })),
    room: fc.constant(null),
  }),
  { maxLength: 5 },
);

/** Acts on a disk that fills up. */
export const cramped: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    act: anyAct,
    shownBefore: fc.array(interference, { maxLength: 1 }),
    meanwhile: fc.constant(null),
    room: fc.option(fc.nat({ max: 2 })),
  }),
  { maxLength: 5 },
);
