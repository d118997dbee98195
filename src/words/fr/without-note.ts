/** The French words about people who have no note. */
import { count, nameList, number, onDay } from "./phrases";

/** The line in the list, the review of names, and what is said when it is done. */
export const WITHOUT_NOTE = {
  line: (n: number) =>
    count(
      n,
      "personne dont vous parlez n’a pas de note",
      "personnes dont vous parlez n’ont pas de note",
    ),
  dismiss: "Ne plus afficher cette ligne",
  dismissed:
    "Ligne masquée. La commande «\u00a0Passer en revue les personnes sans note\u00a0» reste disponible.",
  command: "Passer en revue les personnes sans note…",
  title: "Personnes sans note",
  intro: "Vos notes datées ont des liens vers ces noms, mais aucune note ne leur correspond.",
  empty: "Toutes les personnes dont vous parlez ont une note, ou vous avez tranché à leur sujet.",
  told: (notes: number, day: string) =>
    `Dans ${count(notes, "note", "notes")}, en dernier ${onDay(day)}`,
  make: "Créer une note",
  track: "Suivre sans note",
  reject: "Pas une personne",
  of: (act: string, name: string) => `${act}\u00a0: ${name}`,
  made: (name: string, path: string) => `Note créée pour ${name}\u00a0: ${path}`,
  exists: (path: string) => `Il y a déjà une note, rien n’a donc été écrit\u00a0: ${path}`,
  unnamed: (name: string) => `Aucun fichier ne peut s’appeler «\u00a0${name}\u00a0».`,
  tracked: (name: string) => `Suivi sans note\u00a0: ${name}.`,
  rejected: (name: string) => `${name} n’est pas une personne.`,
  hasNone: (names: readonly string[]) => `Pas encore de note\u00a0: ${nameList(names)}.`,
  needed: (names: readonly string[]) =>
    `Cela se garde dans la note de la personne, et il n’y en a pas encore\u00a0: ${nameList(names)}.`,
  all: (n: number) => `Tout afficher (${number(n)})`,
  template: "Modèle pour les nouvelles personnes",
  templateHint: "Une note avec {{title}}, {{name}} et {{date}}. Vide\u00a0: aucun.",
  folder: "Dossier pour les nouvelles personnes",
  folderHint: "Vide\u00a0: là où sont la plupart des personnes.",
  names: "Suivies sans note",
  namesHint: "Noms sans note avec qui rester en contact. Séparez par des virgules.",
  tell: "Proposer des notes pour les personnes qui n’en ont pas",
  tellHint: "Une ligne à la fin de la liste.",
  tells: { on: "Oui", off: "Non" },
};
