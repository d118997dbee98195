/** The ground on which a link is only listed behind a label: `candidates: [[Sam]]`. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import * as tables from "../tables/words";
import { BESIDE } from "./beside";
import { type Ground } from "./ground";

const IS_LABEL = lazily(() => new RegExp(` (?:${oneOf(tables.LABELS)}) : $`, "u"));
/** `[[Sam]]: 020 7946 0000`. */
const IS_NUMBER = /^ : (?:(?:tel|phone|mobile|mob|cell|handy) : ?)?(?:\d[\d./-]* ?){2,6}$/;

/** Words behind a link above which it is no mere item of a list. */
const LONGEST_LISTED = 3;

/** `candidates: [[Ana]], [[Sam]]`, `rota: [[Ana]] Mon, [[Sam]] Tue`. */
export const LABELLED: Ground = {
  needs: BESIDE,
  holds: ({ before, opening: above, after }) => {
    if (before.isEmpty && IS_NUMBER.test(after.text)) return true;
    if (before.last === ":") return IS_LABEL().test(before.text);
    const isListed = before.isEmpty && after.length < LONGEST_LISTED && above.has(BESIDE);
    const colon = isListed ? above.indexOf(":") : -1;
    return colon !== -1 && IS_LABEL().test(above.upTo(colon + 1).text);
  },
};
