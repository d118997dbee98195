/** All conventions, by what they are about. */
import { type Convention } from "./convention";
import { DATED_NOTES } from "./dated-notes";
import { RECOGNITION } from "./recognition";

/** Conventions about one thing. */
interface Section {
  readonly section: string;
  readonly conventions: readonly Convention[];
}

export const CONVENTIONS: readonly Section[] = [
  { section: "who is a person", conventions: RECOGNITION },
  { section: "which day a note stands for", conventions: DATED_NOTES },
];
