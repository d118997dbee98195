/** The German words of the pills that markers are drawn as, and of their menu. */

/** What stands in and behind a pill. */
export const PILLS = {
  followup: "Versprechen",
  waiting: "ausstehend",
  undated: "Datum?",
  done: "erledigt",
  cancelled: "abgesagt",
  text: (kind: string, when: string) => `${kind} · ${when}`,
  undatedHint: "Kein Datum, das sich sicher lesen lässt. Klicke, um eines zu geben.",
  pinnedHint: (day: string) => `${day}, so in der Notiz geschrieben`,
  countedHint: (day: string, words: string, from: string) => `${day}: „${words}“ ab ${from}`,
  typedHint: (day: string, words: string, from: string) =>
    `${day}: „${words}“, gezählt ab dem Tag, an dem du es getippt hast, ${from}`,
  fullHint: (day: string, words: string) => `${day}: „${words}“`,
  pin: "Datum in die Notiz schreiben",
  show: "In der Liste zeigen, wer dran ist",
  atCursor: "Versprechen an der Schreibmarke…",
  pinAtCursor: "Das Datum des Versprechens an der Schreibmarke festschreiben",
  giveDate: "Datum geben…",
};
