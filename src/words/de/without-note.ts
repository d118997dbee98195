/** The German words about people who have no note. */
import { count, nameList, number, onDay } from "./phrases";

/** The line in the list, the review of names, and what is said when it is done. */
export const WITHOUT_NOTE = {
  line: (n: number) =>
    count(
      n,
      "Person, über die du schreibst, hat keine Notiz",
      "Personen, über die du schreibst, haben keine Notiz",
    ),
  dismiss: "Diese Zeile nicht mehr zeigen",
  dismissed:
    "Ausgeblendet. Der Befehl „Personen ohne Notiz durchsehen“ öffnet die Liste weiterhin.",
  command: "Personen ohne Notiz durchsehen…",
  title: "Personen ohne Notiz",
  intro: "Deine datierten Notizen verlinken diese Namen, aber es gibt keine Notiz dazu.",
  empty: "Alle, über die du schreibst, haben eine Notiz, oder du hast über sie entschieden.",
  told: (notes: number, day: string) =>
    `In ${count(notes, "Notiz", "Notizen")}, zuletzt ${onDay(day)}`,
  make: "Notiz anlegen",
  track: "Ohne Notiz dabeihaben",
  reject: "Keine Person",
  of: (act: string, name: string) => `${act}: ${name}`,
  made: (name: string, path: string) => `Notiz für ${name} angelegt: ${path}`,
  exists: (path: string) => `Es gibt schon eine Notiz, es wurde nichts geschrieben: ${path}`,
  unnamed: (name: string) => `Keine Datei kann „${name}“ heißen.`,
  tracked: (name: string) => `${name} ist ohne Notiz dabei.`,
  rejected: (name: string) => `${name} ist keine Person.`,
  hasNone: (names: readonly string[]) => `Noch keine Notiz: ${nameList(names)}.`,
  needed: (names: readonly string[]) =>
    `Das steht in der Notiz der Person, und für ${nameList(names)} gibt es noch keine.`,
  all: (n: number) => `Alle ${number(n)} zeigen`,
  template: "Vorlage für neue Personen",
  templateHint: "Eine Notiz mit {{title}}, {{name}} und {{date}}. Leer: keine.",
  folder: "Ordner für neue Personen",
  folderHint: "Leer: wo die meisten Personen sind.",
  names: "Ohne Notiz dabei",
  namesHint: "Namen ohne Notiz, mit denen du in Kontakt sein möchtest. Durch Kommas getrennt.",
  tell: "Notizen für Personen ohne Notiz anbieten",
  tellHint: "Eine Zeile am Ende der Liste.",
  tells: { on: "Ja", off: "Nein" },
};
