/** Where the oracle, and not our scan, departs from CommonMark and its reference parser. */
import { WEAK_ITEM } from "./documents";
import { splitLines } from "./reading";

/** A line that the two read differently. */
interface Difference {
  readonly before: string;
  readonly written: string;
  readonly ours: string;
  readonly theirs: string;
}

interface Tolerance {
  readonly why: string;
  readonly applies: (difference: Difference) => boolean;
}

const TOLERANCES: readonly Tolerance[] = [
  {
    why:
      "An empty item, or one not numbered 1, can't break into a paragraph. The oracle keeps it from " +
      "beginning a list also after indented code, and in a container that the same line opens.",
    applies: ({ before, written, ours, theirs }) =>
      WEAK_ITEM.test(written) &&
      itemsIn(ours) > itemsIn(theirs) &&
      (before.trim() === "" || !/^\s*(?:\d|[-+*]\s*$)/.test(written)),
  },
  {
    why: "A tag alone on its line doesn't break into a paragraph; for the oracle it does when the paragraph would go on lazily.",
    applies: ({ written, ours, theirs }) =>
      /^[\s>]*<[^>]+>\s*$/.test(written) && !ours.includes("html") && theirs.includes("html"),
  },
  {
    why: "A checkbox has a space after it and stands on the first line of its item, so that it can be ticked; for the oracle a line end is a space.",
    applies: ({ written, ours, theirs }) =>
      ours === theirs.replace(/\[[ x]\]/, "") && !/(?:[-+*]|\d[.)])\s+\[[ xX]\][ \t]/.test(written),
  },
  {
    why: "A checkbox is one also when the words after it are underlined, as a heading.",
    applies: ({ ours, theirs }) =>
      ours.includes("heading") && withoutCheckboxes(ours) === withoutCheckboxes(theirs),
  },
];

/** Why two notations of a text may differ, or null when they must not: one such line may turn all that follows. */
export function toleranceFor(text: string, ours: string, theirs: string): string | null {
  const [written, mine, other] = [splitLines(text), ours.split("\n"), theirs.split("\n")];
  for (const [number, line] of mine.entries()) {
    const difference = {
      before: written[number - 1] ?? "",
      written: written[number] ?? "",
      ours: line,
      theirs: other[number] ?? "",
    };
    const found = TOLERANCES.find(({ applies }) => applies(difference));
    if (found !== undefined && difference.ours !== difference.theirs) return found.why;
  }
  return null;
}

function itemsIn(notation: string): number {
  return notation.split("item").length;
}

function withoutCheckboxes(notation: string): string {
  return notation.replace(/ ?\[[ xX]\] ?/g, "").replaceAll(" ", "");
}
