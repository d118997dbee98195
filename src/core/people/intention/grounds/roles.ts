/**
 * Grounds by the part a link plays in its clause: the standard of a comparison, what something is
 * of, what somebody is, whom another than the writer met.
 */
import { lazily } from "../../../lazily";
import { oneOf, words } from "../../phrases";
import { type Clause, saidBefore } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysPast } from "../reading/past";
import { isOfUs, reaches, saysReached } from "../reading/presence";
import { opening } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import { REPORTS, THEY_DO_ABROAD } from "../tables/told";
import * as tables from "../tables/words";
import { isOfThem, OF } from "./genitive";
import { type Ground } from "./ground";

/** Words that these grounds rest on. */
const ROLES = opening(`${tables.ROLES}${tables.REASONS}${tables.TIMES}of, that, que, ${OF}`);
const SOMEBODY = opening(`${tables.OTHERS}she*, he*, they*${tables.WHOSE_ABROAD}`);

/** `a fringe like [[Sam]]`, `the new head is [[Sam]]`, `the job goes to [[Sam]]`. */
const role = new Finder(tables.ROLES, () => " (?:(?:the|a|an|my|our) )?$");
/** `a jacket of [[Sam]]`, `because of [[Sam]]`, which begins a clause, but `got hold of [[Sam]]`, `at the wedding of [[Sam]]`. */
const IS_OF_THEM = lazily(
  () =>
    new RegExp(
      `^ (?:(?:just |all |mostly )?because )?of $| (?!(?:${oneOf(tables.OF_THEM)}) )\\S+ of (?:(?:the|a|my|our) )?$`,
      "u",
    ),
);
const AT_A_FEAST = lazily(
  () =>
    new RegExp(
      ` (?:at|to) (?:the )?\\S+ of $| (?:in|from|got|received|had|opened) (?:the|an?) (?:answer|reply|visit|${oneOf(tables.THEIRS)}) of $`,
      "u",
    ),
);
/** A feast told of when it is over: `wedding of [[Sam]], danced till two`. */
const FEAST = / (?:wedding|christening|funeral|baptism|birthday|graduation|party) of (?:¤ and )?$/;
const WITH_US = / (?:me|us|we|my|our|with|together|mich|mir|uns|m'\S+|nous) /u;

/** `c'est [[Sam]] qui m'a aidée`. */
const DID_IT_FOR_US = /^ qui (?:m'\S+|nous|me) /u;

/** Named for the part they play, not for what they did that day: `taller than [[Sam]]`. */
export const ROLE: Ground = {
  needs: ROLES,
  holds: ({ before, after, rest }) => {
    if (!before.has(ROLES) || saysReached(rest) || reaches(after)) return false;
    if (IS_OF_THEM().test(before.text))
      return !AT_A_FEAST().test(before.text) && !(FEAST.test(before.text) && saysPast(rest));
    return isOfThem(before) || (role.isIn(before) && !DID_IT_FOR_US.test(after.text));
  },
};

/** What follows a Spanish *I have*, which is not the English *he*: `he hablado con [[Sam]]`. */
const DONE_IN_SPANISH = "(?:\\p{L}+[ai]do|visto|hecho|escrito|dicho|vuelto) ";
/** `she'd seen [[Sam]]`, `my brother married [[Sam]]`: whoever met them is not the writer. */
const OTHERS_MET = lazily(
  () =>
    new RegExp(
      `(?:^(?: and| that)?| (?:and|:|that|what|but|because|so|when|if|before|${oneOf(REPORTS)}|(?:told|tells) me)) (?:(?:\\S+ )?(?:s?he(?! ${DONE_IN_SPANISH})|they)(?:'\\p{L}+)?|${oneOf(tables.OTHERS)}) ((?!like )(?:[^:\\s]+ )+)$`,
      "u",
    ),
);
/** `les filles ont passé l'après-midi chez [[Sam]]`, `der Kleine hat mit [[Sam]] gespielt`. */
const OTHERS_HAVE = lazily(
  () =>
    new RegExp(
      `^ (?:[ao] )?(?:${oneOf(tables.WHOSE_ABROAD)}) ?(?:\\S+ )?(?:${words(tables.KIN_ABROAD).join("|")}) (?:\\S+ )?(?:${words(THEY_DO_ABROAD).join("|")}) (?!venu|gekommen|amené|ramené|venid|venut|gekomen)`,
      "u",
    ),
);
const BROUGHT_ABROAD = / (?:mitgebracht|meegebracht|traído|portato|trazido) /u;
const WRITER_ABROAD =
  / (?:m'\S+|nous|moi|me|on|je|j'\S+|avec moi|mir|mich|uns|wir|ich|yo|nos|mí|conmigo|io|noi|ci|comigo|connosco|ik|wij|we|mij|ons) /u;
const WRITER = lazily(() => / (?:(?:i|we)(?:'\p{L}+)?|me|us|my|our|mine) /u);

/** Whoever came with somebody met was met too: `she brought [[Sam]]`. */
const BROUGHT = /(?:brought|came|arrived|turned|introduced) /u;

/** Done by somebody else, with no sign of the writer. */
export const OTHERS: Ground = {
  needs: SOMEBODY,
  holds: ({ before, opening: above, after, rest }) => {
    if (isOfOthersAbroad(before, after)) return !saysReached(rest);
    if (!before.has(SOMEBODY)) return false;
    const done = OTHERS_MET().exec(before.text)?.[1];
    if (
      done === undefined ||
      BROUGHT.test(done) ||
      WRITER().test(` ${done}`) ||
      WRITER().test(after.text)
    )
      return false;
    return !isOfUs(above) && !saysReached(rest);
  },
};

function isOfOthersAbroad(before: Stretch, after: Stretch): boolean {
  const theirs = before.has(SOMEBODY) ? OTHERS_HAVE().exec(before.text)?.[0] : undefined;
  if (theirs === undefined) return false;
  const said = before.text.slice(theirs.length - 1) + after.text;
  return !WRITER_ABROAD.test(said) && !BROUGHT_ABROAD.test(said);
}

const DEPENDS = lazily(
  () => new RegExp(` (?:(${oneOf(tables.TIMES)})|${oneOf(tables.REASONS)}) $`, "u"),
);
/** Whoever a dependent clause is of, to give a reason or what is said: `because [[Sam]] has the car`. */
export const SUBORDINATE: Ground = {
  needs: ROLES,
  holds: (clause) => {
    const { before, opening: above, after, rest } = clause;
    const joint = before.isEmpty ? above : before;
    if (!joint.hasAt(joint.length - 1, ROLES)) return false;
    const said = saidBefore(clause);
    if (!depends(clause, said) || WITH_US.test(said) || WITH_US.test(after.text)) return false;
    return !reaches(after) && !saysReached(rest);
  },
};

function depends({ after }: Clause, said: string): boolean {
  if (after.first === "s" || !/^\p{L}/u.test(after.first)) return false;
  const found = DEPENDS().exec(said);
  return found !== null && (found[1] === undefined || !saysPast(after));
}
