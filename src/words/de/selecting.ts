/** The German words of selecting people and of the keys. */
import { count, number } from "./phrases";

/** The bar that stands below the list while people are selected. */
export const SELECTION = {
  selected: (n: number) => `${number(n)} ausgewählt`,
  bar: (n: number) => `Mit ${count(n, "ausgewählten Person", "ausgewählten Personen")}`,
  checkIn: "Kontakt…",
  snooze: "Zurückstellen",
  setInterval: "Wie oft…",
  clear: "Auswahl aufheben",
  select: "Auswählen",
  deselect: "Nicht mehr auswählen",
};

/** What the keys of the list do. */
export const KEYS = {
  title: "Tasten in der Liste",
  move: "Durch die Liste gehen",
  page: "Zehn Zeilen weiter",
  ends: "Erste und letzte Zeile",
  fold: "Einen Abschnitt ein- und ausklappen",
  open: "Die wichtigste Zeile öffnen; mit Strg oder Cmd in einem neuen Tab",
  openNote: "Notiz öffnen",
  checkIn: "Kontakt heute eintragen oder als erledigt markieren",
  log: "Kontakt mit Einzelheiten eintragen",
  done: "Versprechen als erledigt markieren",
  reschedule: "Dem Versprechen ein anderes Datum geben",
  snooze: "Zurückstellen",
  setInterval: "Festlegen, wie oft",
  addFollowUp: "Versprechen hinzufügen",
  why: "Zeigen, warum diese Person auf der Liste steht",
  menu: "Alle Aktionen",
  select: "Auswählen oder nicht mehr auswählen",
  extend: "Auswahl erweitern",
  selectAll: "Alle im Abschnitt auswählen",
  clear: "Auswahl aufheben",
  search: "Suchen",
  help: "Die Tasten zeigen",
  typeAhead: "Jeder andere Buchstabe, auch groß: zu diesem Namen gehen",
  names: {
    ArrowDown: "↓",
    ArrowUp: "↑",
    ArrowLeft: "←",
    ArrowRight: "→",
    PageDown: "Bild ab",
    PageUp: "Bild auf",
    Home: "Pos 1",
    End: "Ende",
    Space: "Leertaste",
    Enter: "Eingabe",
    Shift: "Umschalt",
    Escape: "Esc",
    ContextMenu: "Menütaste",
  },
};
