/** The German words of the list of dates that can be pinned. */
import { type AnchorSource } from "../../core/markers/follow-up";
import { count } from "./phrases";

const COUNTED_FROM: Readonly<Record<AnchorSource, string>> = {
  line: "vom Tag am Anfang der Zeile",
  heading: "von der datierten Überschrift darüber",
  note: "vom Datum der Notiz",
  created: "vom Tag, an dem die Notiz entstand",
  typed: "vom Tag, an dem es getippt wurde",
};

/** What the list says. */
export const PINS = {
  title: "Daten festschreiben",
  intro:
    "Diese Daten zählen von der Stelle, an der sie stehen. Festgeschrieben steht das Datum neben den Worten und bleibt, was es ist.",
  nothing: "Jedes Versprechen mit einem Datum ist schon festgeschrieben.",
  pinned: (words: string, day: string) => `${words}: ${day}`,
  why: (place: string, source: AnchorSource, anchor: string) =>
    `${place}, gezählt ${COUNTED_FROM[source]}, ${anchor}`,
  all: "Alle",
  pin: (n: number) => `${count(n, "Datum", "Daten")} festschreiben`,
  done: (n: number) => `${count(n, "Datum", "Daten")} festgeschrieben.`,
};
