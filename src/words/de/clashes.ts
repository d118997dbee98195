/** What is said in German of plugins that take the keystrokes of a marker, by their ids. */
export const CLASHES = {
  "nldates-obsidian":
    "Natural Language Dates öffnet sich auch bei @, und die Eingabetaste kann ein ganzes @followup durch ein Datum ersetzen. Ändere in seinen Einstellungen „Trigger phrase“ (etwa in @@), oder schalte „Enable date autosuggest“ aus. Kiths Befehle und Menüs gehen so oder so.",
  "at-people":
    "At People öffnet sich auch bei @, und die Eingabetaste kann @followup durch einen Link zu einer neuen Person ersetzen. Dafür hat es keine Einstellung: Drücke erst Escape, oder schreib #followup, das dasselbe heißt. Kiths Befehle und Menüs gehen so oder so.",
  "obsidian-reminder-plugin":
    "Reminder öffnet seinen Kalender, während du @followup tippst. Ändere in seinen Einstellungen „Calendar popup trigger“ (am Anfang „(@“). Kiths Befehle und Menüs gehen so oder so.",
};
