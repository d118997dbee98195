/** The French words of the suggester in the editor. */

/** What it says beside its offers. */
export const SUGGEST = {
  followup: "À moi de le faire",
  waiting: "À l’autre de le faire",
  other: (day: string) => `${day}, comme certains l’entendent`,
  fromToday: (day: string) => `${day}, à compter d’aujourd’hui`,
  fromNote: (day: string, anchor: string) => `${day}, à compter de\u00a0: ${anchor}`,
  withPerson: (name: string) => `avec ${name}`,
  accept: "pour l’écrire",
  dismiss: "pour le laisser",
};
