/** Grounds on which a link is still to come: asked after, supposed, told of another day, listed under what is meant. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { type Clause } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysPast } from "../reading/past";
import { saysReached } from "../reading/presence";
import { opening, sense } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import * as tables from "../tables/words";
import { type Ground } from "./ground";
import { thought } from "./intended";

const ASKS = lazily(() => new RegExp(`^ (?:${oneOf(tables.ASKING)}) `, "u"));
const toCome = new Finder(tables.TO_COME);
const SUPPOSES = lazily(() => new RegExp(`^ (?:${oneOf(tables.IF)}) `, "u"));
const IF = opening(tables.IF);
/** `Si [[Sam]] signe`; whoever came when something was done was there: `quand [[Sam]] arrive`. */
const IS_CONDITION = /^ (?:if|unless|falls|wenn|si) /u;

const WONDERS = lazily(
  () => /^ (?:i wonder|frag\p{L}* ich mich|ich frage mich|je me (?:le )?demande) /u,
);
/** A question about somebody, its mark forgotten: `how is [[Sam]]`. */
const ASKS_AFTER =
  /^ (?:(?:how|where|when) (?:is|are|does|will|would|might)|what (?:does|will|would|might)|wie (?:es|geht es|geht's)|wann (?:sehe|treffe|besuche) ich|comment va) $/u;
const MONTHS =
  "jan|feb|mar|mär|apr|avr|may|mai|mei|jun|juin|jul|juil|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|mag|giu|lug|ene|abr";
/** What the expressions of this ground rest on: words of questions and doubts with their mark, `ich`, `by`, months. */
const IS_CUE = lazily(
  () =>
    new RegExp(
      `^(?:\\?|wonder|frag\\p{L}*|demande|how|where|when|what|wie|wann|comment|ich|by|(?:${MONTHS})\\p{L}*)$`,
      "u",
    ),
);
const CUE = sense((word) => IS_CUE().test(word));

/** A day right behind a link: `minutes to [[Sam]] by Friday`, `dentist [[Sam]] 3 June`. */
const BY_DAY = lazily(
  () =>
    new RegExp(
      "^ (?:by (?:(?:mon|tues?|wed|thurs?|fri|sat|sun)\\p{L}*|tomorrow|the (?:end|\\d+)|end|eod|noon|next|the weekend|tonight)|" +
        `(?:(?:on|op|am|le|el|il|dia|a|em|à|den|der) )?(?:the )?\\d{1,2}(?: th| st| nd| rd| \\.|\\.)? (?:of |de )?(?:${MONTHS})\\p{L}*) `,
      "u",
    ),
);

/** Words of a day in front of a clause, with the comma between. */
const LONGEST_DAY = 4;

/** `: next week` */
const SHORTEST_DAY = 3;
const MET_WITH = / (?:with|w|mit|avec|con|met|com) $/u;

/** German tells what is to come in the present: `ich schreibe [[Sam]] am Wochenende`. */
const I_DO = lazily(
  () =>
    / ich (?!habe |hatte )\p{L}*(?!t)\p{L}e (?:(?:mich|mir|dann|nur|auch) )?(?:bei |mit |an )?$/u,
);
const LATER_ON = lazily(
  () =>
    / (?:nachher|später|gleich|heute abend|heute nachmittag|am (?:\p{L}+tag|wochenende|abend|nachmittag)) /u,
);

/** `mit [[Sam]] den Mai vorbereitet`: elsewhere such a form is the present (`[[Sam]] vorbereitet`). */
const isParticipled = (before: Stretch, after: Stretch): boolean =>
  /^ (?:\S+ )?(?:mit|bei) /u.test(before.text) &&
  / (?:ab|auf|durch|nach|vor)?(?:be|emp|ent|er|ver|zer)\p{L}{3,}t $/u.test(after.text);

/** A question or a day to come, and nothing in the clause is past. */
export const OPEN: Ground = {
  needs: toCome.opens | IF | CUE,
  holds: (clause) => {
    const { before, after, rest } = clause;
    const asks = isAsked(clause);
    if (asks && ASKS().test(before.text)) return true;
    if (!asks && (saysReached(rest) || !(isSupposed(clause) || isToCome(clause)))) return false;
    return !saysPast(withoutMet(before)) && !saysPast(after) && !isParticipled(before, after);
  },
};

const WITH_IN_DUTCH = lazily(
  () =>
    / (?!(?:then|often|even|when|seven|ten) )(?:\p{L}{2,}en|\p{L}*(?:gesprek|overleg|afspraak|etentje|borrel|vergadering|lunch|koffie|feest|week|avond|dag|je)) met $/u,
);

/** Dutch `met` is *with*: `volgende week overleg met [[Sam]]`. */
function withoutMet(before: Stretch): Stretch {
  const isDutch =
    before.last === "met" && (toCome.isIn(before) || WITH_IN_DUTCH().test(before.text));
  return isDutch ? before.upTo(before.length - 1) : before;
}

function isAsked({ mark, next }: Clause): boolean {
  return mark === "?" || (next.has(CUE) && WONDERS().test(next.text));
}

function isSupposed({ before, opening: above }: Clause): boolean {
  if (before.has(IF) && IS_CONDITION.test(before.text)) return true;
  return above.has(IF) && SUPPOSES().test(above.text) && !saysPast(above);
}

function isToCome({ before, opening: above, after, mark, next }: Clause): boolean {
  // `the contract with [[Sam]] → first thing tomorrow`
  const near = [before, beforeWhatWasSaid(before, after), ...(mark === "→" ? [next] : [])];
  if (near.some((some) => toCome.isIn(some))) return true;
  // `Demain, je vois [[Sam]]`
  if (above.last === "," && above.length <= LONGEST_DAY && toCome.isIn(above)) return true;
  if (after.has(CUE) && BY_DAY().test(after.text)) return true;
  return before.has(CUE) && isAskedAfter(before, after);
}

const isAskedAfter = (before: Stretch, after: Stretch): boolean =>
  ASKS_AFTER.test(before.text) || (I_DO().test(before.text) && LATER_ON().test(after.text));

/** What may tell when, of the words behind a link: behind `call with [[Sam]]:` only what opens them, the rest is what was said. */
function beforeWhatWasSaid(before: Stretch, after: Stretch): Stretch {
  return after.first === ":" && MET_WITH.test(before.text) ? after.upTo(SHORTEST_DAY) : after;
}

/** An item of a list whose beginning says what it is of: `must not forget: card, [[Sam]]`. */
export const LISTED: Ground = {
  needs: thought.opens | toCome.opens,
  holds: (clause) => {
    const label = labelOf(clause);
    const isMeant = (thought.isIn(label) || toCome.isIn(label)) && !saysPast(label);
    return isMeant || isPlanned(clause);
  },
};

/** Words of the longest label that tells of a whole sentence when it is. */
const LONGEST_LABEL = 5;

/** `plan for next week: lunch with [[Ana]], call with [[Sam]]`. */
function isPlanned({ before, opening: above, after }: Clause): boolean {
  const colon = above.indexOf(":");
  if (colon < 1 || colon > LONGEST_LABEL || !MET_WITH.test(before.text)) return false;
  return toCome.isIn(above.upTo(colon)) && ![above, before, after].some(saysPast);
}

function labelOf({ before, opening: above, after }: Clause): Stretch {
  const isBare = before.isEmpty && (after.isEmpty || /^\d/.test(after.first));
  return isBare ? above : before.upTo(Math.max(0, before.lastIndexOf(":")));
}
