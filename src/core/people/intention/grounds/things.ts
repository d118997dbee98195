/** The ground on which a link is only named for a thing that one reads, hears, buys or has from them. */
import { lazily } from "../../../lazily";
import { isWithThem } from "../reading/presence";
import { type Stretch } from "../reading/stretch";
import { BESIDE } from "./beside";
import { type Ground } from "./ground";

/** `Buch von [[Sam]] ausgelesen`, `lu le roman de [[Sam]]`. */
const BOOK_OF =
  / (?:buch|livre|libro|livro|boek|roman) (?:von|de|d'|di|van|da|do) (?:(?:la|le|o|a) )?$/u;
const READ =
  /(?:^| )(?:ausgelesen|gelesen|durchgelesen|uitgelezen|lu|leído|letto|lido|terminé|fini) $/u;
const READ_BEFORE = / (?:lu|leí|letto|li) (?:\S+ ){0,3}(?:de|d'|di|da|do) $/u;

const isRead = (before: Stretch, after: Stretch): boolean =>
  READ_BEFORE.test(before.text) || (BOOK_OF.test(before.text) && READ.test(after.text));

/** `le livre que m'a prêté [[Sam]]`, `das Buch, das mir [[Sam]] geliehen hat`. */
const LENT = lazily(
  () =>
    / (?:que|che|dat|das|den|die|der) (?:(?:m'a|t'a|nous a) \p{L}+|(?:me|nos|mi|ci) (?:ha )?(?:(?:prest|recomend|regal|consigli|emprest|ofrec|oferec)\p{L}*|dejó|dejado|dio|dado|dato|lasciato|passou|passato|deu)) (?:(?:o|a|el|la|il|de) )?$/u,
);
const IS_TO_ME = / (?:das|den|die|der|dat) (?:mir|uns|me|mij|ons) $/u;
const LENT_BEHIND =
  /^ (?:\S+ )?(?:geliehen|empfohlen|geschenkt|gegeben|vererbt|mitgegeben|geleend|uitgeleend|aangeraden|gegeven|lieh|schenkte|empfahl|leende|gaf) /u;

function isLent(before: Stretch, after: Stretch): boolean {
  return LENT().test(before.text) || (IS_TO_ME.test(before.text) && LENT_BEHIND.test(after.text));
}

/** `bought [[Sam]] a scarf`; what is eaten and drunk is bought in company. */
const BOUGHT = / (?:bought|ordered|knitted|sewed|crocheted) $/;
const A_THING =
  /^ (?:an?|some|new|the|two|his|her|their) (?!(?:\S+ )?(?:drink|pint|beer|coffee|tea|lunch|dinner|ice|icecream|meal|cake|sandwich|round|breakfast|cocktail|glass|wine|bun|cone|ticket|taxi))/;

/** `listened to a podcast with [[Sam]]`. */
const IS_HEARD =
  / (?:watch(?:ed|ing)|listen(?:ed|ing) to|heard|streamed|rewatched) (?:\S+ ){0,3}(?:podcast|lecture|talk|video|documentary|interview|film|movie|show|episode|audiobook|series|webinar) (?:with|by|of|from) $/;

/** `le he tejido una bufanda a [[Sam]]`. */
const MADE_FOR =
  / (?:le he|les he|le estoy|le|gli ho|le ho|ho) (?:tejido|tejiendo|tejí|cosido|pintado|bordado|hecho|preparado|comprado|fatto|cucito|comprato|dipinto) (?:\S+ ){1,3}a $/u;

/** A thing read, heard, bought, lent or made: `Buch von [[Sam]] ausgelesen`, `bought [[Sam]] a scarf`. */
export const THING: Ground = {
  needs: BESIDE,
  holds: ({ before, after }) => {
    if (!before.has(BESIDE) && !after.has(BESIDE)) return false;
    if (BOUGHT.test(before.text) && A_THING.test(after.text)) return !isWithThem(after);
    return (
      isRead(before, after) ||
      isLent(before, after) ||
      IS_HEARD.test(before.text) ||
      MADE_FOR.test(before.text)
    );
  },
};
