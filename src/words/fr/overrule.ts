/** The French words of counting a line as contact or not, where it is explained. */
import { number } from "./phrases";

/** What is asked of a line, and what is said when it is done. */
export const OVERRULE = {
  count: "Compter",
  dontCount: "Ne pas compter",
  counted: (note: string) => `Une ligne de ${note} compte désormais comme contact.`,
  notCounted: (note: string) => `Une ligne de ${note} est notée comme n’étant pas un contact.`,
  through: (group: string) => `par ${group}`,
  showAll: (n: number) => `Tout afficher (${number(n)})`,
};
