/** What is said in French of plugins that take the keystrokes of a marker, by their ids. */
export const CLASHES = {
  "nldates-obsidian":
    "Natural Language Dates s’ouvre aussi sur @, et Entrée peut remplacer tout un @followup par une date. Dans ses paramètres, changez «\u00a0Trigger phrase\u00a0» (en @@, par exemple) ou désactivez «\u00a0Enable date autosuggest\u00a0». Les commandes et menus de Kith marchent dans tous les cas.",
  "at-people":
    "At People s’ouvre aussi sur @, et Entrée peut remplacer @followup par un lien vers une nouvelle personne. Il n’a pas de paramètre pour cela\u00a0: appuyez d’abord sur Échap, ou écrivez #followup, qui veut dire la même chose. Les commandes et menus de Kith marchent dans tous les cas.",
  "obsidian-reminder-plugin":
    "Reminder ouvre son calendrier pendant que vous tapez @followup. Dans ses paramètres, changez «\u00a0Calendar popup trigger\u00a0» («\u00a0(@\u00a0» au départ). Les commandes et menus de Kith marchent dans tous les cas.",
};
