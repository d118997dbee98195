/** The German words that ask whether a planned contact took place. */
import { onDay } from "./phrases";

/** The question, and its answers. */
export const DID_YOU_SEE = {
  question: (name: string, day: string) => `Hast du ${name} ${onDay(day)} gesehen?`,
  yes: "Ja",
  no: "Nein",
  yesOn: (day: string) => `Ja, Kontakt ${onDay(day)} eintragen`,
  noOn: (day: string) => `Nein, ${onDay(day)} nicht`,
};
