/** All conventions, by what they are about. */
import { CONTACT } from "./contact";
import { type Convention } from "./convention";
import { DATED_NOTES } from "./dated-notes";
import { LINKS } from "./links";
import { NOT_CONTACT } from "./not-contact";
import { PROMISES } from "./promises";
import { RECOGNITION } from "./recognition";
import { TRAPS } from "./traps";

/** Conventions about one thing. */
interface Section {
  readonly section: string;
  readonly conventions: readonly Convention[];
}

export const CONVENTIONS: readonly Section[] = [
  { section: "who is a person", conventions: RECOGNITION },
  { section: "which day a note stands for", conventions: DATED_NOTES },
  { section: "how contact is logged", conventions: CONTACT },
  { section: "what is no contact", conventions: NOT_CONTACT },
  { section: "what is still to be done", conventions: PROMISES },
  { section: "whom a link names", conventions: LINKS },
  { section: "traps", conventions: TRAPS },
];
