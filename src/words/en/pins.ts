/** The words of the list of dates that can be pinned. */
import { type AnchorSource } from "../../core/markers/follow-up";
import { count } from "./phrases";

const COUNTED_FROM: Readonly<Record<AnchorSource, string>> = {
  line: "the day its line opens with",
  heading: "the dated heading above",
  note: "the note's date",
  created: "the day the note was created",
  typed: "the day it was typed",
};

/** What the list says. */
export const PINS = {
  title: "Pin dates",
  intro:
    "These dates are counted from where they stand. Pinned, the date is written beside the words and stays what it is.",
  nothing: "Every follow-up that has a date is pinned already.",
  pinned: (words: string, day: string) => `${words}: ${day}`,
  why: (place: string, source: AnchorSource, anchor: string) =>
    `${place}, counted from ${COUNTED_FROM[source]}, ${anchor}`,
  all: "All",
  pin: (n: number) => `Pin ${count(n, "date", "dates")}`,
  done: (n: number) => `Pinned ${count(n, "date", "dates")}.`,
} as const;
