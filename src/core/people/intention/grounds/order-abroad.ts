/** Orders to oneself by verbs that are no nouns, in other languages than English. */
import { among, words } from "../../phrases";
import { saysPast } from "../reading/past";
import { type Stretch } from "../reading/stretch";
import * as verbs from "../tables/verbs";

const isRomance = among(() => words(verbs.ROMANCE_ORDERS));
const isGermanic = among(() => words(verbs.GERMANIC_ORDERS));

/** A pronoun that hangs on a Romance infinitive, and the *e* that an Italian one loses before it. */
const HANGING = /(?:l[aeio]s?|gli|lhes?|se|si|mi|me|nos|ci)$/;

/** Whether a word is a Romance infinitive that opens a to-do. */
function isRomanceOrder(word: string): boolean {
  if (isRomance(word) || isRomance(word.replace(/^(?:m|s|l|lui|y|en)'/, ""))) return true;
  const bare = word.replace(HANGING, "");
  return bare !== word && (isRomance(bare) || isRomance(`${bare}e`));
}

/** `comprar un regalo para [[Sam]]`. */
function opensInRomance(before: Stretch, after: Stretch): boolean {
  const first = before.textAt(before.lastIndexOf(":") + 1);
  return isRomanceOrder(first) && !saysPast(before) && !saysPast(after);
}

/** `Karte schreiben an [[Sam]]`, `bij [[Sam]]`. */
const TO_WHOM = /^(?:an|mit|bei|zu|für|von|wegen|voor|naar|aan|met|van|bij|over)$/u;
const WITH_THE =
  /^(?:den|die|das|dem|der|meine[nmr]?|unsere[nmr]?|de|het|mijn|onze|kleine[nr]?|tante|onkel|oma|opa)$/u;
const DOES_IT = /^(?:beim|zum|nach|ich|wir|er|sie|ik|we|wij|hij|zij|bij|am)$/;

function endsInGermanic(before: Stretch): boolean {
  let at = before.length - 1;
  while (at > 0 && WITH_THE.test(before.textAt(at))) at -= 1;
  if (!TO_WHOM.test(before.textAt(at)) || !isGermanic(before.textAt(at - 1))) return false;
  return !DOES_IT.test(before.first) && !saysPast(before.upTo(at));
}

/** Whether a clause opens or, before its link, ends as an order: `comprar un regalo para [[Sam]]`, `Karte schreiben an [[Sam]]`. */
export const isOrderAbroad = (before: Stretch, after: Stretch): boolean =>
  opensInRomance(before, after) || endsInGermanic(before);
