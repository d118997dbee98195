/** The French words that ask whether a planned contact took place. */
import { onDay } from "./phrases";

/** The question, and its answers. */
export const DID_YOU_SEE = {
  question: (name: string, day: string) => `Avez-vous vu ${name} ${onDay(day)}\u00a0?`,
  yes: "Oui",
  no: "Non",
  yesOn: (day: string) => `Oui, noter un contact ${onDay(day)}`,
  noOn: (day: string) => `Non, pas ${onDay(day)}`,
};
