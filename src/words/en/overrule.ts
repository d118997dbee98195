/** The words of counting a line as contact or not, where it is explained. */
import { number } from "./phrases";

/** What is asked of a line, and what is said when it is done. */
export const OVERRULE = {
  count: "Count this",
  dontCount: "Don't count this",
  counted: (note: string) => `A line of ${note} counts as contact now.`,
  notCounted: (note: string) => `A line of ${note} is marked as no contact.`,
  through: (group: string) => `through ${group}`,
  showAll: (n: number) => `Show all ${number(n)}`,
} as const;
