/** Signs that somebody was there or was reached, though the clause of their link speaks of something else. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import * as verbs from "../tables/verbs";
import { PAST_FORMS } from "./past";
import { type Stretch } from "./stretch";

const REACHED = lazily(
  () =>
    new RegExp(
      ` (?:she|he|they|and|who) (?:\\S+ly |just |then )?(?:${oneOf(verbs.REACHED)}) ` +
        `| (?:i|we) (?!\\S+n't|never)(?:${PAST_FORMS}) (?:\\S+ )?(?:him|her|them) ` +
        `| (?:so|and) (?:then )?we (?:\\S+ly |all |both )?(?:${oneOf(verbs.TOGETHER)}|(?:only )?had (?:an?|some|time|\\p{L}+ minutes)) ` +
        `| (?:she|he|they) (?:\\S+ly )?(?!asked|told)(?:${PAST_FORMS}) (?:me|us) ` +
        "| (?:helped|drove|lent|gave|brought|took|told|showed|hugged|saw|met|visited) (?:him|her|them) " +
        "| (?:stayed|sat|chatted|spoke|talked|drank|ate|coffee|tea|lunch|drinks?) (?:\\S+ ){0,3}with (?:him|her|them) " +
        "| while (?:s?he|they) (?!was|were) ?" +
        "| (?:hat|haben) (?:mich |mir |uns )?(?:angerufen|geschrieben|gefragt) " +
        "| (?:er|sie) (?:\\S+ )?(?:kam|stand|rief|schrieb|brachte|erzählte|sagte|blieb) ",
      "u",
    ),
);

/** Whether the words behind a link tell that they came or called, or were met. */
export const saysReached = (rest: Stretch): boolean => REACHED().test(rest.text);

const REACHES = lazily(
  () => new RegExp(`^ (?:\\S+ly |just |then )?(?:${oneOf(verbs.REACHED)}) `, "u"),
);

/** Whether the words right behind a link say that they came or called: `[[Sam]] rang`. */
export const reaches = (after: Stretch): boolean => REACHES().test(after.text);

const WITH_THEM = lazily(
  () =>
    / (?:with (?:him|her|them)|(?:in|on|at) (?:his|her|their) (?!mind|list)\p{L}+|mit (?:ihm|ihr|ihnen)|avec (?:lui|elle|eux|elles)) /u,
);

/** Whether a link's clause says with whom: `fixed [[Sam]]'s bike with him`. */
export const isWithThem = (after: Stretch): boolean => WITH_THEM().test(after.text);

const WE_DID = lazily(
  () =>
    new RegExp(
      ` we (?:\\S+ly |all |both )?(?:${oneOf(verbs.TOGETHER)}|had (?:an?|such|so|fun|great|dinner|lunch)|won) `,
      "u",
    ),
);

/** Whether a sentence began with what was done together: `We laughed, [[Sam]] should go on stage`. */
export const isOfUs = (opening: Stretch): boolean => WE_DID().test(opening.text);

/** What was owed or meant, and may have been made good since. */
const WAS_MEANT =
  / (?:owed|wanted|meant|needed|promised|planned|intended|hoped|wished|vowed|meaning|putting|dreading|dreaded|avoiding) /u;
const MADE_GOOD =
  / (?:and|so) (?:\S+ ){0,3}i (?:finally )?(?:(?:went|drove|walked|popped|cycled|nipped|dropped) (?:over|round|around|by|in|there)|(?:called|rang|phoned|texted|wrote|told|met|visited|saw|paid|gave|took|thanked|asked|made|baked|brought) (?:to )?(?:him|her|them|it)) /u;

/** `I wanted to be angry with [[Sam]] but then he came in`. */
const THEY_CAME = lazily(
  () =>
    new RegExp(` but (?:then )?(?:s?he|they) (?:\\S+ly |just )?(?:${oneOf(verbs.REACHED)}) `, "u"),
);

/** Whether what was meant was done: `I owed [[Sam]] an answer, so I rang her`. */
export const isMadeGood = (before: Stretch, rest: Stretch): boolean =>
  WAS_MEANT.test(before.text) && (MADE_GOOD.test(rest.text) || THEY_CAME().test(rest.text));
