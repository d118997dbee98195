/**
 * What did not take place, and who was away: words that say so wherever they stand beside a link, behind a
 * label or in a cell of its row. Their spelling is told in `tables/words.ts`.
 */
import { lazily } from "../../lazily";
import { oneOf } from "../phrases";

/** Of an occasion: `cancelled: lunch with [[Sam]]`, `lunch with [[Sam]] cancelled`. */
export const CALLED_OFF = `
cancell?ed(?! on $), called off, rained (?:off|out), scrapped, axed, postponed
de nl: abgesagt, ausgefallen, entfallen, entfällt, fällt aus, fiel aus, verschoben, afgezegd, afgelast, geannuleerd, uitgesteld, verplaatst
fr es: annulé*, reporté*, décalée?s?, repoussée?s?, décommandé*, à l'eau, aplazad*, cancelad*, anulad*, pospuest*
it pt: annullat*, rimandat*, adiad*, desmarcad*
`;

/** Of somebody, right after a link that begins its clause: `[[Sam]] on leave`. */
export const AWAY = `
(?:out |off )?(?:sick|ill), poorly, off, away, ooo, n a, out of (?:office|town), (?:on )?pto, on (?:(?:\\p{L}+ )?leave|holidays?|vacation|parental|call)
de: krank*, abwesend, entschuldigt, verhindert, verreist, (?:im|in) (?:urlaub|krankenstand|elternzeit|mutterschutz)
fr es: malades?, absente?s?, en (?:congés?|vacances|arrêt|déplacement), enferm[oa]s?, ausentes?, de (?:vacaciones|baja|viaje)
it pt nl: malat[oa], assente, in (?:ferie|malattia|maternità), doente, de (?:férias|licença), ziek, afwezig, (?:op|met) (?:vakantie|verlof)
`;

const IS_CALLED_OFF = lazily(() => new RegExp(`^(?:${oneOf(CALLED_OFF)})$`, "u"));
const IS_STATUS = lazily(
  () => new RegExp(`^(?:${oneOf(CALLED_OFF + AWAY)}|no show|skipped|declined)$`, "u"),
);
const IS_CROSS = /^\s*[❌✖🚫]\uFE0F?\s*$/u;

/** Units above which words say more than that. */
const LONGEST = 40;

/** Whether a heading says no more than that what stands under it did not take place. */
export function isCalledOff(heading: string): boolean {
  return IS_CALLED_OFF().test(heading);
}

/** Whether a cell of a table says no more than that nobody was met. */
export function isStatus(cell: string): boolean {
  if (cell.length > LONGEST) return false;
  const words = cell.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, " ");
  return IS_CROSS.test(cell) || IS_STATUS().test(words.trim());
}
