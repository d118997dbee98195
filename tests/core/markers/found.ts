/** Follow-ups as tests speak of them: a note's text in, one line of words for each out. */
import { scanNote } from "../../../src/core/markdown/scan";
import { findFollowUps, type MarkerContext } from "../../../src/core/markers/find-follow-ups";
import { type FollowUp } from "../../../src/core/markers/follow-up";
import { markerWords } from "../../../src/core/markers/marker-words";
import { day } from "../../support/vaults";

/** Wednesday 18 November 2026, the day of the note in most tests. */
const NOTE_DAY = day("2026-11-18");

const CONTEXT: MarkerContext = {
  ways: { weekStart: 1, dayMonthOrder: "dmy", language: "en" },
  noteDay: NOTE_DAY,
  created: null,
  typedOn: () => null,
  words: markerWords({ followup: [], waiting: [] }),
};

/** The follow-ups of a text, in a note of 18 November 2026 unless told otherwise. */
export function found(text: string, context: Partial<MarkerContext> = {}): FollowUp[] {
  return findFollowUps(scanNote(text), { ...CONTEXT, ...context });
}

/** A follow-up in brief: `followup 2026-11-24 open: about the lease`. */
export function brief({ kind, state, due, text }: FollowUp): string {
  return `${kind} ${due ?? "undated"} ${state}: ${text}`;
}
