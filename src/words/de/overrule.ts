/** The German words of counting a line as contact or not, where it is explained. */
import { number } from "./phrases";

/** What is asked of a line, and what is said when it is done. */
export const OVERRULE = {
  count: "Zählen",
  dontCount: "Nicht zählen",
  counted: (note: string) => `Eine Zeile von ${note} zählt jetzt als Kontakt.`,
  notCounted: (note: string) => `Eine Zeile von ${note} gilt jetzt nicht als Kontakt.`,
  through: (group: string) => `durch ${group}`,
  showAll: (n: number) => `Alle ${number(n)} zeigen`,
};
