/** The words that ask whether a planned contact took place. */
import { onDay } from "./phrases";

/** The question, and its answers. */
export const DID_YOU_SEE = {
  question: (name: string, day: string) => `Did you see ${name} ${onDay(day)}?`,
  yes: "Yes",
  no: "No",
  yesOn: (day: string) => `Yes, log a check-in ${onDay(day)}`,
  noOn: (day: string) => `No, not ${onDay(day)}`,
} as const;
