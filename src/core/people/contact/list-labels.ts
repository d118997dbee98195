/** Words over a list of names, or before one, that say what those named have to do with the note. */
import { foldKey } from "../../markdown/property-lines";
import { refersTo } from "./inline-fields";

/** Those named were there, or were not, or are only referred to. */
export type ListRole = "there" | "absent" | "referred to";

const THERE = [
  ...["attendees", "attendee", "participants", "participant", "people", "people present"],
  ...["present", "attended"],
  ...["those present", "in attendance", "who was there"],
  ...["teilnehmer", "teilnehmende", "teilnehmerinnen", "anwesend", "anwesende"],
  ...[
    "présents",
    "personnes présentes",
    "étaient présents",
    "deelnemers",
    "aanwezig",
    "aanwezigen",
  ],
  ...["asistentes", "participantes", "partecipanti", "presenti", "presentes", "участники"],
];

const ABSENT = [
  ...["absent", "absentees", "apologies", "apologies for absence", "sent apologies", "regrets"],
  ...["excused", "declined", "not present", "not there", "not attending"],
  ...["abwesend", "abwesende", "entschuldigt", "verhindert", "absents", "absente", "absentes"],
  ...["excusé", "excusée", "excusés", "excusées", "afwezig", "afwezigen"],
  ...["ausente", "ausentes", "assente", "assenti"],
];

const ROLES: ReadonlyMap<string, ListRole> = new Map([
  ...THERE.map((label) => [label, "there"] as const),
  ...ABSENT.map((label) => [label, "absent"] as const),
]);

/** What needs no colon: `See also [[Ana]]`. */
const SEE_ALSO: ReadonlySet<string> = new Set(
  "see also,siehe auch,voir aussi,ver también,véase también,ver também,vedi anche,zie ook".split(
    ",",
  ),
);

/** What a label says of those it lists; null when it is none. */
export function roleOfLabel(label: string): ListRole | null {
  const words = label.toLowerCase();
  const role = ROLES.get(words) ?? null;
  return role === null && (SEE_ALSO.has(words) || refersTo(foldKey(words))) ? "referred to" : role;
}

/** Whether a label says so before a link without a colon in between. */
export function needsNoColon(label: string): boolean {
  return SEE_ALSO.has(label.toLowerCase());
}
