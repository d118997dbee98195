/** Grounds on which a link is only intended: wished for, owed, ordered, asked, still to come. */
import { type Clause } from "./clause";
import * as thoughts from "./intention-phrases";
import * as verbs from "./intention-verbs";
import * as words from "./intention-words";
import { saysPast } from "./past";
import { finder, oneOf } from "./phrases";
import { saysReached } from "./presence";

const ANY_THOUGHT = [
  ...thoughts.MODALS,
  ...thoughts.WISHES,
  ...thoughts.DUTIES,
  ...thoughts.FAILURES,
  ...thoughts.DENIALS,
  ...thoughts.HEARSAY,
];
const saysThought = finder(ANY_THOUGHT);
const notInContact = finder(thoughts.BEFORE_CONTACT, ` (?:\\S+ ){0,2}(?:${oneOf(verbs.CONTACT)}) `);
/** A link whose thought is told behind it: `[[Sam]] is someone I must thank`, `[[Sam]] sollte ich anrufen`. */
const WRITER_BEHIND =
  /^ (?:(?:is|are|was) (?:someone|somebody|one|the one) (?:who |that )?)?(?:i|we|\p{L}+ (?:ich|wir|man|jemand|ik)) /u;

/** A clause that leans on the one before: `ich frage mich, wie es [[Sam]] geht`. */
const LEANS =
  /^ (?:that|whether|how|what|when|where|why|dass|ob|wie|was|wann|wo|warum|wer|wen|wem|que|qu'\S+|comment|quand|pourquoi|dat|hoe|wat) /u;

/** Whoever was asked is named; what they were asked to do is not done yet. */
const ASKED_OF =
  / (?:gebeten|bat|baten|bitte|angefleht|angewiesen|ermahnt|überredet|aufgefordert|beauftragt|pedí|pidió) /u;
/** `mit [[Sam]] muss ich reden`: all before the verb is its object. */
const VERB_BEHIND = /^ (?!hab|hatt|bin|war)\p{L}+ (?:ich|wir|man) /u;

/** Wished, owed, put off, denied or only heard of: `should call [[Sam]]`. */
export function isThought(clause: Clause): boolean {
  const { before } = clause;
  return (
    saysThought(before) || notInContact(before) || leansOnThought(clause) || isThoughtBehind(clause)
  );
}

function leansOnThought({ before, opening, rest }: Clause): boolean {
  if (!LEANS.test(before) || saysReached(rest)) return false;
  return ASKED_OF.test(opening) || saysThought(opening);
}

function isThoughtBehind({ before, after }: Clause): boolean {
  const isBehind = VERB_BEHIND.test(after)
    ? !saysPast(after)
    : before === " " && WRITER_BEHIND.test(after);
  return isBehind && saysThought(after);
}

const isRealised = finder(verbs.REALISED, " (?:\\S+ ){0,5}$");
/** German: `[[Sam]] endlich zu schreiben`. */
const ENDS_TO_BE_DONE =
  / (?:zu \p{L}{3,}e?n|\p{L}{2,}zu\p{L}{3,}en|\p{L}+en (?:muss|müss\p{L}+|soll\p{L}*|will|woll\p{L}+|möcht\p{L}+|könnt\p{L}+|werde|würde|kann)) $/u;
const FOR_A_DEED = / um $|^ (?:[^,]* )?(?:schön|gut|toll|froh|gelungen|geschafft) /u;

/** An infinitive, unless it is told that it was done: `to call [[Sam]]`, but `went to see [[Sam]]`. */
export function isToBeDone({ before, opening, after }: Clause): boolean {
  const tokens = before.split(" ");
  const isToDo = tokens.some((token, at) => {
    if (token !== "to" && !token.endsWith("'d")) return false;
    const verb = tokens[at + (tokens[at + 1]?.endsWith("ly") ? 2 : 1)] ?? "";
    if (!VERBS.has(verb)) return false;
    return token !== "to" || !isRealised(`${tokens.slice(0, at).join(" ")} `);
  });
  return isToDo || (ENDS_TO_BE_DONE.test(after) && !FOR_A_DEED.test(opening + before.slice(1)));
}

const ORDERS: ReadonlySet<string> = new Set(verbs.ORDERS);
const NOUNLIKE_ORDERS: ReadonlySet<string> = new Set(verbs.NOUNLIKE_ORDERS);
const VERBS: ReadonlySet<string> = new Set([
  ...verbs.ORDERS,
  ...verbs.NOUNLIKE_ORDERS,
  ...verbs.OTHER_VERBS,
]);
const OF_A_NOUN: ReadonlySet<string> = new Set(verbs.OF_A_NOUN);
/** Words in front of an order. */
const LEADS: ReadonlySet<string> = new Set([
  "please",
  "pls",
  "also",
  "later",
  "still",
  "next",
  "go",
  "someone",
]);
const OPENS = new RegExp(
  `(?:^|\\p{L} :) (?:(?:please|also|later|still) )?` +
    `(?:(?:${oneOf(words.OPENING)}) (?!with|from|by|at)|(?:${oneOf(words.OPENING_UP_TO_LINK)}) $)`,
  "u",
);
/** A German or Dutch to-do: its object opens it, its infinitive ends it (`[[Sam]] zum Geburtstag gratulieren`). */
const ENDS_IN_INFINITIVE =
  /^ (?:(?:zum|zur|eine[nm]?|ein|das|den|die|geld|bescheid|wegen|noch|nog|een|het|iets|dringend|unbedingt|wieder|helpen) (?:\S+ )*)?(?!\p{L}*ge\p{L})\p{L}{3,}[^e\s]en (?:met |wegen |$)/u;
const OPENS_WITH_OBJECT = /^ $| (?:voor|für) $/;
/** A French, Spanish, Portuguese or Italian to-do: an infinitive, then an article. */
const OPENS_WITH_INFINITIVE =
  /^ (?!lettre|dîner|souper|déjeuner|goûter|hier|after|before|over|under|dinner|supper)\p{L}{2,}(?:[aei]r|re)(?:le|lo)? (?:(?:le|la|les|un|une|des|du|ses|son|mon|ma|sa|ce|el|los|las|una|al|os|il|di|da|i|gli|cita|jantar|l'\S+|aux) |(?:à|a|a la) $)/u;
const ORDER_MARKS: ReadonlySet<string> = new Set([":", "–", "—", "→", "("]);

/** An order to oneself: the clause opens with a bare verb, or ends in one in German and Dutch. */
export function isOrder(clause: Clause): boolean {
  const { before, after, rest } = clause;
  if (/ let $/.test(before)) return /^ know (?!that )/.test(rest);
  if (OPENS.test(before) || OPENS_WITH_INFINITIVE.test(before) || opensWithVerb(before))
    return true;
  return (
    (OPENS_WITH_OBJECT.test(before) && ENDS_IN_INFINITIVE.test(after)) || isOrderedBehind(clause)
  );
}

/** `[[Sam]]: remind about the rent`. */
function isOrderedBehind({ before, after, mark, next }: Clause): boolean {
  const stands = before === " " && after === " " && ORDER_MARKS.has(mark);
  return stands && ORDERS.has(next.split(" ")[1] ?? "");
}

/** Whether a clause, or what follows its label, opens with a bare English verb. */
function opensWithVerb(before: string): boolean {
  const opening = before
    .slice(before.lastIndexOf(" : ") + 2)
    .trim()
    .split(" ", 3);
  const at = LEADS.has(opening[0] ?? "") ? 1 : 0;
  const [verb = "", next = ""] = opening.slice(at);
  return ORDERS.has(verb) || (NOUNLIKE_ORDERS.has(verb) && !OF_A_NOUN.has(next));
}

const ASKS = new RegExp(`^ (?:${oneOf(words.ASKING)}) `, "u");
const saysToCome = finder(words.TO_COME);
const SUPPOSES = new RegExp(`^ (?:${oneOf(words.IF)}) `, "u");

const WONDERS = /^ (?:i wonder|frag\p{L}* ich mich|ich frage mich|je me (?:le )?demande) /u;
/** A question about somebody, its mark forgotten: `how is [[Sam]]`. */
const ASKS_AFTER =
  /^ (?:(?:how|where|when) (?:is|are|does|will|would|might)|what (?:does|will|would|might)|wie (?:es|geht es|geht's)|wann (?:sehe|treffe|besuche) ich|comment va) $/u;
/** German tells what is to come in the present: `ich schreibe [[Sam]] am Wochenende`. */
const I_DO =
  / ich (?!habe |hatte )\p{L}+(?<!t)e (?:(?:mich|mir|dann|nur|auch) )?(?:bei |mit |an )?$/u;
const LATER_ON =
  / (?:nachher|später|gleich|heute abend|heute nachmittag|am (?:\p{L}+tag|wochenende|abend|nachmittag)) /u;

/** `mit [[Sam]] den Mai vorbereitet`: elsewhere such a form is the present (`[[Sam]] vorbereitet`). */
const isParticipled = (before: string, after: string): boolean =>
  /^ (?:\S+ )?(?:mit|bei) /u.test(before) &&
  / (?:ab|auf|durch|nach|vor)?(?:be|emp|ent|er|ver|zer)\p{L}{3,}t $/u.test(after);

/** A question or a day to come, and nothing in the clause is past. */
export function isOpen({ before, opening, after, mark, next }: Clause): boolean {
  const asks = mark === "?" || WONDERS.test(next);
  if (asks && ASKS.test(before)) return true;
  if (saysPast(before) || saysPast(after) || isParticipled(before, after)) return false;
  if (SUPPOSES.test(opening) && !saysPast(opening)) return true;
  return asks || isToCome(before, after);
}

const isToCome = (before: string, after: string): boolean =>
  saysToCome(before) ||
  saysToCome(after) ||
  ASKS_AFTER.test(before) ||
  (I_DO.test(before) && LATER_ON.test(after));

/** An item of a list whose beginning says what it is of: `must not forget: card, [[Sam]]`. */
export function isListed({ before, opening, after }: Clause): boolean {
  const label = opening.lastIndexOf(" : ");
  const isBare = before === " " && (after === " " || /^ \d/.test(after));
  const said = isBare ? opening : before.slice(0, before.lastIndexOf(" : ") + 1);
  if (said.length < 2 && label === -1) return false;
  if (saysPast(said)) return false;
  return saysThought(said) || saysToCome(said);
}
