/** The German words of the suggester in the editor. */

/** What it says beside its offers. */
export const SUGGEST = {
  followup: "Ich bin dran",
  waiting: "Die anderen sind dran",
  other: (day: string) => `${day}, wie manche es verstehen`,
  fromToday: (day: string) => `${day}, von heute gezählt`,
  fromNote: (day: string, anchor: string) => `${day}, gezählt von ${anchor}`,
  withPerson: (name: string) => `mit ${name}`,
  accept: "um es zu schreiben",
  dismiss: "um es zu lassen",
};
