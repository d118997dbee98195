/** The French words of selecting people and of the keys. */
import { count } from "./phrases";

/** The bar that stands below the list while people are selected. */
export const SELECTION = {
  selected: (n: number) => count(n, "sélectionnée", "sélectionnées"),
  bar: (n: number) => `Avec ${count(n, "personne sélectionnée", "personnes sélectionnées")}`,
  checkIn: "Contact…",
  snooze: "En veille",
  setInterval: "Fréquence…",
  clear: "Effacer la sélection",
  select: "Sélectionner",
  deselect: "Désélectionner",
};

/** What the keys of the list do. */
export const KEYS = {
  title: "Touches de la liste",
  move: "Parcourir la liste",
  page: "Avancer de dix lignes",
  ends: "Première et dernière ligne",
  fold: "Replier et déplier une section",
  open: "Ouvrir la ligne qui compte\u00a0; avec Ctrl ou Cmd dans un nouvel onglet",
  openNote: "Ouvrir la note",
  checkIn: "Noter un contact aujourd’hui, ou marquer comme fait",
  log: "Noter un contact avec des détails",
  done: "Marquer la promesse comme tenue",
  reschedule: "Donner une autre date à la promesse",
  snooze: "Mettre en veille",
  setInterval: "Choisir la fréquence",
  addFollowUp: "Ajouter une promesse",
  why: "Afficher pourquoi cette personne est dans la liste",
  menu: "Toutes les actions",
  select: "Sélectionner ou désélectionner",
  extend: "Étendre la sélection",
  selectAll: "Sélectionner toute la section",
  clear: "Effacer la sélection",
  search: "Rechercher",
  help: "Afficher les touches",
  typeAhead: "Toute autre lettre, ou une majuscule\u00a0: aller à ce nom",
  names: {
    ArrowDown: "↓",
    ArrowUp: "↑",
    ArrowLeft: "←",
    ArrowRight: "→",
    PageDown: "Page suiv.",
    PageUp: "Page préc.",
    Home: "Début",
    End: "Fin",
    Space: "Espace",
    Enter: "Entrée",
    Shift: "Maj",
    Escape: "Échap",
    ContextMenu: "Touche menu",
  },
};
