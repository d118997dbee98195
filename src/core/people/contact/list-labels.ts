/** Words over a list of names, or before one, that say what those named have to do with the note. */
import { foldKey } from "../../markdown/property-lines";
import { among, phrases } from "../phrases";
import { refersTo } from "./inline-fields";

/** Those named were there, or were not, or are only referred to. */
export type ListRole = "there" | "absent" | "referred to";

const isThere = among(() =>
  phrases(`
attendees, attendee, participants, participant, people, people present, those present, in attendance, who was there, present, attended
teilnehmer, teilnehmende, teilnehmerinnen, anwesend, anwesende, deelnemers, aanwezig, aanwezigen
présents, personnes présentes, étaient présents, asistentes, participantes, partecipanti, presenti, presentes, участники
`),
);
const isAbsent = among(() =>
  phrases(`
absent, absentees, apologies, apologies for absence, sent apologies, regrets, excused, declined, not present, not there, not attending
abwesend, abwesende, entschuldigt, verhindert, afwezig, afwezigen
absents, absente, absentes, excusé, excusée, excusés, excusées, ausente, ausentes, assente, assenti
`),
);

/** What needs no colon: `See also [[Ana]]`. */
const isSeeAlso = among(() =>
  phrases(
    "see also, siehe auch, voir aussi, ver también, véase también, ver também, vedi anche, zie ook",
  ),
);

/** Of people, where they are listed: `Sick: [[Ana]]`. */
const isSick = among(() =>
  phrases(
    "sick, ill, out sick, off sick, ooo, out of office, krank, malade, malades, ziek, enfermos, malati, doentes",
  ),
);

/** What a label says of those it lists; null when it is none. */
export function roleOfLabel(label: string): ListRole | null {
  const words = label.toLowerCase();
  if (isThere(words)) return "there";
  if (isAbsent(words)) return "absent";
  return isSeeAlso(words) || isSick(words) || refersTo(foldKey(words)) ? "referred to" : null;
}

/** Whether a label says so before a link without a colon in between. */
export function needsNoColon(label: string): boolean {
  return isSeeAlso(label.toLowerCase());
}
