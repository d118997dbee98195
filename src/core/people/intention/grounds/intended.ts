/** Grounds on which a link is only intended: wished for, owed, put off, in an infinitive. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { CALLED_OFF } from "../called-off";
import { type Clause, saidBefore } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysPast } from "../reading/past";
import { saysReached } from "../reading/presence";
import { sense } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import * as thoughts from "../tables/thoughts";
import * as verbs from "../tables/verbs";
import { type Ground } from "./ground";
import { INFINITIVE, isVerb } from "./order";

/** What makes all that follows it no contact. */
export const thought = new Finder(
  thoughts.MODALS +
    thoughts.WISHES +
    thoughts.DUTIES +
    thoughts.FAILURES +
    thoughts.DENIALS +
    thoughts.HEARSAY +
    CALLED_OFF,
);
const notInContact = new Finder(
  thoughts.BEFORE_CONTACT,
  () => ` (?:\\S+ ){0,2}(?:${oneOf(verbs.CONTACT)}) `,
);
/** A link whose thought is told behind it: `[[Sam]] is someone I must thank`, `[[Sam]] sollte ich anrufen`. */
const WRITER_BEHIND = lazily(
  () =>
    /^ (?:(?:is|are|was) (?:someone|somebody|one|the one|another one|another) (?:who |that )?)?(?:i|we|\p{L}+ (?:ich|wir|man|jemand|ik)) /u,
);

/** `it's [[Sam]] I'd like to see again`. */
const IS_SINGLED_OUT = / (?:it's|it is|c'est) $/u;

/** A clause that leans on the one before: `ich frage mich, wie es [[Sam]] geht`. */
const LEANS =
  /^ (?:that|whether|how|what|when|where|why|dass|ob|wie|was|wann|wo|warum|wer|wen|wem|que|qu'\S+|comment|quand|pourquoi|dat|hoe|wat) /u;

/** Whoever was asked is named; what they were asked to do is not done yet. */
const ASKED_OF =
  / (?:gebeten|bat|baten|bitte|angefleht|angewiesen|ermahnt|überredet|aufgefordert|beauftragt|pedí|pidió) /u;
const ASKED = sense((word) => ASKED_OF.test(` ${word} `));
/** `mit [[Sam]] muss ich reden`: all before the verb is its object. */
const VERB_BEHIND = lazily(
  () => /^ (?:: (?:den |die |das |ihn |sie )?)?(?!hab|hatt|bin|war)\p{L}+ (?:ich|wir|man) /u,
);

/** Wished, owed, put off, denied or only heard of: `should call [[Sam]]`. */
export const THOUGHT: Ground = {
  needs: thought.opens | notInContact.opens | ASKED,
  holds: (clause) =>
    !IS_EXCEPTED.test(clause.before.text) &&
    (thought.isIn(beforeWishing(clause)) ||
      notInContact.isIn(clause.before) ||
      leansOnThought(clause) ||
      isThoughtBehind(clause)),
};

/** What was said to somebody, not only thought: `wished [[Sam]] a happy birthday`, but `wished [[Sam]] could come`. */
const WISHED = / (?:wish(?:ed|ing)|wünschten?) $/u;
const WELL =
  /^ (?:an?|the|all|every|both|good|happy|merry|luck|joy|well|safe|alles|viel|eine?n?|gute[ns]?|frohe|schönen?) /u;

/** A clause up to its link, without a wish that was said. */
function beforeWishing({ before, after }: Clause): Stretch {
  const isSaid = WISHED.test(before.text) && WELL.test(after.text);
  return isSaid ? before.upTo(before.length - 1) : before;
}

/** `spoke to nobody except [[Sam]]`. */
const IS_EXCEPTED = / (?:except|but for|apart from|other than|außer|sauf|à part|salvo|behalve) $/u;

function leansOnThought({ before, opening: above, rest }: Clause): boolean {
  if (!above.has(ASKED) && !thought.isIn(above)) return false;
  return LEANS.test(before.text) && !saysReached(rest);
}

/** `it's [[Sam]] who should have the old tools`. */
const WHO_SHOULD =
  /^ who (?:should|must|will|would|could|can|might|may|ought|has to|needs|wants) /u;

/** `[[Sam]]: should call him again`: the pronoun tells that it is not what Sam said. */
const DEED_BEHIND = lazily(
  () =>
    new RegExp(
      `^ (?:: )?(?:i )?(?:should|must|need to|have to|ought to|gotta) (?:really )?(?:${oneOf(verbs.CONTACT)}) (?:\\S+ )?(?:him|her|them|back|again) `,
      "u",
    ),
);
const DASHES: readonly string[] = ["–", "—", "-", "→"];

function isThoughtBehind(clause: Clause): boolean {
  const { before, after, next } = clause;
  if (before.isEmpty && isThoughtOfLabel(clause)) return true;
  if (IS_SINGLED_OUT.test(before.text) && WHO_SHOULD.test(next.text)) return true;
  if (!thought.isIn(after)) return false;
  return VERB_BEHIND().test(after.text)
    ? !saysPast(after)
    : (before.isEmpty || IS_SINGLED_OUT.test(before.text)) && WRITER_BEHIND().test(after.text);
}

/** Behind a name and a colon or dash: `[[Sam]] – muss ich anrufen`. */
function isThoughtOfLabel({ after, mark, next }: Clause): boolean {
  const said = after.isEmpty && DASHES.includes(mark) ? next : after;
  if (!thought.isIn(said)) return false;
  return DEED_BEHIND().test(said.text) || (VERB_BEHIND().test(said.text) && !saysPast(said));
}

const realised = new Finder(verbs.REALISED, () => " (?:\\S+ ){0,5}$");
/** German: `[[Sam]] endlich zu schreiben`. */
const ENDS_TO_BE_DONE = lazily(
  () =>
    / (?:zu \p{L}{3,}e?n|te (?!geven|eten|gast )\p{L}{3,}en|\p{L}{2,}zu\p{L}{3,}en|\p{L}+en (?:muss|müss\p{L}+|soll\p{L}*|will|woll\p{L}+|möcht\p{L}+|könnt\p{L}+|werde|würde|kann)|(?:willen|zullen|moeten|kunnen) \p{L}{3,}en) $/u,
);
const FOR_A_DEED =
  / um $|^ (?:[^,]* )?(?:schön|gut|toll|froh|blij|leuk|fijn|goed|gezellig|gelukt|gelungen|geschafft|kam (?:ich|wir) dazu|dazu gekommen) /u;
/** What stands before an English infinitive. */
const TO = sense((word) => word === "to" || word.endsWith("'d"));

/** An infinitive, unless it is told that it was done: `to call [[Sam]]`, but `went to see [[Sam]]`. */
export const TO_BE_DONE: Ground = {
  needs: TO | INFINITIVE,
  holds: (clause) => isToDo(clause.before) || endsToBeDone(clause),
};

function isToDo(before: Stretch): boolean {
  if (!before.has(TO)) return false;
  for (let at = 0; at < before.length; at += 1) {
    const isAside = before.textAt(at + 1).endsWith("ly");
    const isTo = before.hasAt(at, TO) && isVerb(before.textAt(at + (isAside ? 2 : 1)));
    if (isTo && (before.textAt(at) !== "to" || !realised.isIn(before.upTo(at)))) return true;
  }
  return false;
}

function endsToBeDone(clause: Clause): boolean {
  const { after } = clause;
  if (!mayEndToBeDone(after) || !ENDS_TO_BE_DONE().test(after.text)) return false;
  return !FOR_A_DEED.test(saidBefore(clause));
}

/** Whether the last two words may be such an end: most are known by a few letters to be none. */
function mayEndToBeDone(after: Stretch): boolean {
  const beforeLast = after.textAt(after.length - 2);
  return (
    beforeLast === "zu" ||
    beforeLast === "te" ||
    beforeLast.endsWith("en") ||
    after.last.includes("zu")
  );
}
