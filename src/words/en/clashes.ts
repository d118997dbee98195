/** What is said of plugins that take the keystrokes of a marker, by their ids. */
export const CLASHES = {
  "nldates-obsidian":
    "Natural Language Dates opens on @ too, and Enter can replace a whole @followup by a date. In its settings, change “Trigger phrase” (to @@, say) or switch “Enable date autosuggest” off. Kith's commands and menus work either way.",
  "at-people":
    "At People opens on @ too, and Enter can replace @followup by a link to a new person. It has no setting for this: press Escape first, or write #followup, which means the same. Kith's commands and menus work either way.",
  "obsidian-reminder-plugin":
    "Reminder opens its calendar while you type @followup. In its settings, change “Calendar popup trigger” (it comes as “(@”). Kith's commands and menus work either way.",
} as const;
