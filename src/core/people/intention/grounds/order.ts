/** The ground on which a link is only ordered: `ask [[Sam]]`, `[[Sam]] gratulieren`. */
import { lazily } from "../../../lazily";
import { among, oneOf, words } from "../../phrases";
import { type Clause } from "../reading/clause";
import { opening, sense } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import * as verbs from "../tables/verbs";
import * as tables from "../tables/words";
import { type Ground } from "./ground";
import { isOrderAbroad } from "./order-abroad";

const isOrder = among(() => words(verbs.ORDERS));
const isNounlikeOrder = among(() => words(verbs.NOUNLIKE_ORDERS));
const isOtherVerb = among(() => words(verbs.OTHER_VERBS));
const isOfANoun = among(() => words(verbs.OF_A_NOUN));
/** Whether a word is a verb that can follow `to`. */
export const isVerb = (word: string): boolean =>
  isOrder(word) || isNounlikeOrder(word) || isOtherVerb(word);
const ORDERS = sense(
  (word) => isOrder(word) || isNounlikeOrder(word) || word === "let" || word === "to",
);

/** Words in front of an order. */
const LEADS = ["better", "please", "pls", "also", "later", "still", "next", "go", "someone"];
const OPENS = lazily(
  () =>
    new RegExp(
      `(?:^|\\p{L} :) (?:(?:please|also|later|still|better) )?` +
        `(?:(?:${oneOf(tables.OPENING)}) (?!with|from|by|at)|(?:${oneOf(tables.OPENING_UP_TO_LINK)}) $)`,
      "u",
    ),
);
const OPENING = opening(tables.OPENING + tables.OPENING_UP_TO_LINK);
/** A German or Dutch to-do: its object opens it, its infinitive ends it (`[[Sam]] zum Geburtstag gratulieren`). */
const ENDS_IN_INFINITIVE = lazily(
  () =>
    /^ (?:(?:zum|zur|eine[nm]?|ein|das|den|die|geld|bescheid|wegen|noch|nog|een|het|iets|dringend|unbedingt|wieder|helpen) (?:\S+ )*)?(?!\p{L}*ge\p{L})\p{L}{3,}[^e\s]en (?:met |wegen |$)/u,
);
const OPENS_WITH_OBJECT = /^ $| (?:voor|für) $/;
/** A French, Spanish, Portuguese or Italian to-do: an infinitive, then an article. */
const OPENS_WITH_INFINITIVE = lazily(
  () =>
    /^ (?!lettre|dîner|souper|déjeuner|goûter|hier|after|before|over|under|dinner|supper)\p{L}{2,}(?:[aei]r|re)(?:le|lo)? (?:(?:le|la|les|un|une|des|du|ses|son|mon|ma|sa|ce|el|los|las|una|al|os|il|di|da|i|gli|cita|jantar|l'\S+|aux) |(?:à|a|a la) $)/u,
);
/** What looks like an infinitive in any of these languages, or belongs to a German one. */
export const INFINITIVE = sense((word) =>
  /^\p{L}{2,}[^e\s]en$|^(?:\p{L}')?\p{L}{2,}(?:[aei]r|re|or)(?:l[aeio]s?|gli|lhes?|se|si|mi|me|nos|ci)?$|zu|^(?:muss|müss|soll|will|woll|möcht|könnt|werde$|würde$|kann$)/u.test(
    word,
  ),
);
const ORDER_MARKS: readonly string[] = ["–", "—", "→", "("];

/** Behind a colon only what is done to them: anything else may be what they do or said. */
const TO_THEM =
  /^ : (?:remind|thank|invite|congratulate|contact|nudge|ask|tell|(?:call|text|phone|ring|email|message|visit|see|meet|write|write to) (?:him|her|them|back|again)) /u;

/** What has lasted took place: `call [[Sam]] 20 min`. */
const TIMED =
  /^ (?:\(? ?\d+ ?(?:m|min|mins|minutes|minuten|h|hrs?|hours?|std|stunden)|half an hour|an hour) $/u;

/** An order to oneself: the clause opens with a bare verb, or ends in one in German and Dutch. */
export const ORDER: Ground = {
  needs: ORDERS | OPENING | INFINITIVE,
  holds: (clause) => {
    const { before, rest } = clause;
    if (TIMED.test(clause.after.text)) return false;
    if (before.last === "let") return /^ know (?!that )/.test(rest.text);
    return (
      opensAsOrder(before, clause.after) ||
      isOrderedAside(clause) ||
      endsAsOrder(clause) ||
      isOrderedBehind(clause)
    );
  },
};

function opensAsOrder(before: Stretch, after: Stretch): boolean {
  if (before.has(INFINITIVE) && isOrderAbroad(before, after)) return true;
  if (before.has(OPENING) && OPENS().test(before.text)) return true;
  if (before.hasAt(0, INFINITIVE) && OPENS_WITH_INFINITIVE().test(before.text)) return true;
  return before.has(ORDERS) && opensWithVerb(before);
}

function endsAsOrder({ before, after }: Clause): boolean {
  if (!after.has(INFINITIVE) || !OPENS_WITH_OBJECT.test(before.text)) return false;
  return ENDS_IN_INFINITIVE().test(after.text);
}

/** Words of the longest order that a name follows between commas. */
const LONGEST_ORDER = 5;

/** `call the plumber, [[Sam]], again`. */
function isOrderedAside({ before, opening: above, after, mark }: Clause): boolean {
  if (!before.isEmpty || !after.isEmpty || (mark !== "," && mark !== "")) return false;
  if (above.last !== "," || above.length > LONGEST_ORDER || above.text.includes("¤")) return false;
  return /^ (?:call|text|email|phone|ring|see|meet|visit) (?:my|our|the|a) /.test(above.text);
}

/** `[[Sam]]: remind about the rent`. */
function isOrderedBehind({ before, after, mark, next }: Clause): boolean {
  if (!before.isEmpty) return false;
  if (after.first === "to") return isVerb(after.textAt(1));
  if (after.first === ":") return TO_THEM.test(after.text);
  return after.isEmpty && ORDER_MARKS.includes(mark) && isOrder(next.first);
}

/** Whether a clause, or what follows its label, opens with a bare English verb. */
function opensWithVerb(before: Stretch): boolean {
  const first = before.lastIndexOf(":") + 1;
  const at = LEADS.includes(before.textAt(first)) ? first + 1 : first;
  const verb = before.textAt(at);
  return isOrder(verb) || (isNounlikeOrder(verb) && !isOfANoun(before.textAt(at + 1)));
}
