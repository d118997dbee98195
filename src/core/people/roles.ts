/**
 * Grounds by the part a link plays in its clause: the standard of a comparison, what something is
 * of, what somebody is, whom another than the writer met.
 */
import { lazily } from "../lazily";
import { type Clause } from "./clause";
import { type Ground } from "./ground";
import * as tables from "./intention-words";
import { REACHED } from "./intention-verbs";
import { saysPast } from "./past";
import { oneOf, opening, words } from "./phrases";
import { isOfUs, saysReached } from "./presence";
import { sense } from "./senses";

/** Words that these grounds rest on. */
const ROLES = opening(
  tables.ROLES +
    tables.REASONS +
    tables.TIMES +
    tables.LONG_AGO +
    "of, who*, qui, der, that, que, time",
);
const SOMEBODY = sense((word) =>
  /^(?:s?he|they)(?:'|$)|^(?:my|his|her|our|their|the|your|mum|dad|mother|father|every\p{L}+|some\p{L}+|people|half|children|never|neither|nor|nie|jamais)$/u.test(
    word,
  ),
);

/** `a fringe like [[Sam]]`, `the new head is [[Sam]]`, `the job goes to [[Sam]]`. */
const ENDS_IN_ROLE = lazily(
  () => new RegExp(` (?:${oneOf(tables.ROLES)}) (?:(?:the|a|an|my|our) )?$`, "u"),
);
/** `a jacket of [[Sam]]`, but `got hold of [[Sam]]`, `at the wedding of [[Sam]]`. */
const IS_OF_THEM = lazily(
  () => new RegExp(` (?!(?:${oneOf(tables.OF_THEM)}) )\\S+ of (?:(?:the|a|my|our) )?$`, "u"),
);
const AT_A_FEAST = / (?:at|to) (?:the )?\S+ of $/u;
/** `neither, for that matter, did [[Sam]]`, `never in years has [[Sam]]`. */
const AUXILIARIES = words("has had have did does do is was were will would can could hat ist");
const IS_INVERTED = / (?:never|neither|nor|nie|jamais) (?:\S+ ){1,7}$/u;
/** `it was [[Sam]] who said so`; whoever did it to the writer was there. */
const IS_CLEFT = /(?:^| )(?:it(?:'s|'d been| is| was| had been)|c'(?:est|était)|es war) $/u;
const TELLS_WHO = /^ (?:who(?:'\p{L}+)?|qui|der|die) /u;
const TO_WRITER = / (?:me|us|with|mich|mir|uns|m'\S+|nous) /u;
const REACHES = lazily(() => new RegExp(`^ (?:\\S+ly |just |then )?(?:${oneOf(REACHED)}) `, "u"));

/** Named for the part they play, not for what they did that day: `taller than [[Sam]]`. */
export const ROLE: Ground = {
  needs: ROLES | SOMEBODY,
  holds: ({ before, opening: above, after, rest }) => {
    const { text } = before;
    if (IS_CLEFT.test(text)) return TELLS_WHO.test(rest.text) && !TO_WRITER.test(rest.text);
    if (AUXILIARIES.includes(before.last) && IS_INVERTED.test(above.text + text.slice(1)))
      return true;
    if (!before.has(ROLES) || saysReached(rest) || REACHES().test(after.text)) return false;
    if (IS_OF_THEM().test(text)) return !AT_A_FEAST.test(text);
    return ENDS_IN_ROLE().test(text);
  },
};

const SAYS_LONG_AGO = lazily(() => new RegExp(` (?:${oneOf(tables.LONG_AGO)}) `, "u"));

/** Told of another time: `thirty years since [[Sam]] left`. */
export const LONG_AGO: Ground = {
  needs: ROLES,
  holds: ({ before, after }) =>
    [before, after].some((some) => some.has(ROLES) && SAYS_LONG_AGO().test(some.text)),
};

/** `she'd seen [[Sam]]`, `my brother married [[Sam]]`: whoever met them is not the writer. */
const OTHERS_MET = lazily(
  () =>
    new RegExp(
      `(?:^(?: and| that)?| (?:and|:|that|what|but|because|so|when|if|${oneOf(tables.SAYING)})) (?:(?:\\S+ )?(?:s?he|they)(?:'\\p{L}+)?|${oneOf(tables.OTHERS)}) ((?!like )(?:[^:\\s]+ )+)$`,
      "u",
    ),
);
const WRITER = / (?:i|i'\p{L}+|me|us|we|we'\p{L}+|my|our|mine|myself) /u;

/** Done by somebody else, with no sign of the writer. */
export const OTHERS: Ground = {
  needs: SOMEBODY,
  holds: ({ before, opening: above, after, rest }) => {
    if (!before.has(SOMEBODY)) return false;
    const done = OTHERS_MET().exec(before.text)?.[1];
    if (done === undefined || WRITER.test(` ${done}`) || WRITER.test(after.text)) return false;
    return !isOfUs(above) && !saysReached(rest);
  },
};

const IN_A_REASON = lazily(() => new RegExp(` (?:${oneOf(tables.REASONS)}) $`, "u"));
const IN_A_TIME = lazily(() => new RegExp(` (?:${oneOf(tables.TIMES)}) $`, "u"));
const WITH_US = / (?:me|us|we|my|our|with|together|mich|mir|uns|m'\S+|nous) /u;

/** Whoever a dependent clause is of, to give a reason or what is said: `because [[Sam]] has the car`. */
export const SUBORDINATE: Ground = {
  needs: ROLES,
  holds: (clause) => {
    const { before, opening: above, after, rest } = clause;
    const joint = before.isEmpty ? above : before;
    if (!joint.hasAt(joint.length - 1, ROLES)) return false;
    const said = above.text + before.text.slice(1);
    if (!depends(clause, said) || WITH_US.test(said) || WITH_US.test(after.text)) return false;
    return !REACHES().test(after.text) && !saysReached(rest);
  },
};

function depends({ after }: Clause, said: string): boolean {
  if (after.first === "s" || !/^\p{L}/u.test(after.first)) return false;
  return IN_A_REASON().test(said) || (IN_A_TIME().test(said) && !saysPast(after));
}
