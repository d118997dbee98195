/** The words of the suggester in the editor. */

/** What it says beside its offers. */
export const SUGGEST = {
  followup: "I owe it",
  waiting: "They owe it",
  other: (day: string) => `${day}, as some understand it`,
  fromToday: (day: string) => `${day}, counted from today`,
  fromNote: (day: string, anchor: string) => `${day}, counted from ${anchor}`,
  withPerson: (name: string) => `with ${name}`,
  accept: "to write it",
  dismiss: "to leave it",
} as const;
