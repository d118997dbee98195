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
function opensInOrder(before: Stretch, after: Stretch): boolean {
  const first = before.textAt(before.lastIndexOf(":") + 1);
  return isRomanceOrder(first) && !saysPast(before) && !saysPast(after);
}

/** Right behind the verb: `Karte schreiben an [[Sam]]`. */
const TO_WHOM = /^(?:an|mit|bei|zu|für|von|wegen|voor|naar|aan|met|van|bij|over)$/u;
/** Between that and the link: `Karte schreiben an die [[Sam]]`. */
const WHOSE =
  /^(?:den|die|das|dem|der|meine[nmr]?|unsere[nmr]?|de|het|mijn|onze|kleine[nr]?|tante|onkel|oma|opa)$/u;
/** A clause that opens with one of these tells who does it, or that it is being done. */
const IS_DONE = /^(?:beim|zum|nach|ich|wir|er|sie|ik|we|wij|hij|zij|bij|am)$/;

/** `Karte schreiben an [[Sam]]`. */
function endsInOrder(before: Stretch): boolean {
  let at = before.length - 1;
  while (at > 0 && WHOSE.test(before.textAt(at))) at -= 1;
  if (!TO_WHOM.test(before.textAt(at)) || !isGermanic(before.textAt(at - 1))) return false;
  return !IS_DONE.test(before.first) && !saysPast(before.upTo(at));
}

/** Whether a clause opens or, before its link, ends as an order: `comprar un regalo para [[Sam]]`, `Karte schreiben an [[Sam]]`. */
export const isOrderAbroad = (before: Stretch, after: Stretch): boolean =>
  opensInOrder(before, after) || endsInOrder(before);
