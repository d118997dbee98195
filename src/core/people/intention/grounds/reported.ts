/** The ground on which a link is only told of by others. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { type Clause } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysReached } from "../reading/presence";
import { opening } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import { HEARSAY } from "../tables/thoughts";
import * as words from "../tables/told";
import { type Ground } from "./ground";
import { IS_SUBJECT } from "./subject";

/** German verbs that stand before their subject. */
const BEFORE_SUBJECT = ["hat", "ist", "sind", "haben", "wird", "is", "gaat", "heeft", "wordt"];

const report = new Finder(
  words.REPORTS,
  () => " (?:that |dass |que )?(?:(?:her|his|their|the|der|die) (?:\\S+ )?)?$",
);
const frame = new Finder(words.FRAMES + HEARSAY);
const HEARSAY_BEHIND = opening(`${words.HEARSAY_BEHIND}${words.TOLD_BY}told`);
/** `[[Sam]] left, they say`, `[[Sam]] left, [[Ana]] told me`. */
const ENDS_AS_HEARSAY = lazily(
  () =>
    new RegExp(
      ` [,(–—-] (?:(?:or |so |and )?(?:${oneOf(words.HEARSAY_BEHIND)})|¤ (?:told (?:me|us)|says|said)(?= (?:[.;!?] |$|(?:at|over|on|in|when|by|yesterday|today|last|this|the) ))|(?:${oneOf(words.TOLD_BY)}) (?:(?:o|a|la|el|il|de|le) )?¤) `,
      "u",
    ),
);

/** `I thought [[Sam]] looked tired`: an impression is one's own. */
const I_NOTICED = / (?:i|we) (?:\S+ly )?(?:thought|felt|found|noticed|reckoned) (?:that )?$/u;
const SEEMED = /^ (?:\S+ly )?(?:looked|seemed|sounded|appeared|smelled) /u;

const LIKENS = ["as", "wie", "comme"];
/** `wie [[Sam]] immer sagt`, `as [[Sam]] always says`: a saying of theirs. */
const IS_SAYING =
  /^ (?:always|often|used to|immer|gern|oft|stets|toujours|souvent) (?:says?|said|puts?|sagt|sagte|dit|disait) /u;

/** What others say of somebody: `[[Ana]] says [[Sam]] is moving`, `Rumour has it: [[Sam]] left`. */
export const REPORTED: Ground = {
  needs: report.opens | frame.opens | HEARSAY_BEHIND,
  holds: (clause) => {
    const { before, after } = clause;
    if (IS_SAYING.test(after.text) && LIKENS.includes(before.last)) return true;
    const holds = report.isIn(throughComma(clause))
      ? /^\p{L}/u.test(after.first)
      : isHearsay(clause);
    return holds && !(SEEMED.test(after.text) && I_NOTICED.test(before.text));
  },
};

/** A clause's beginning, with what stands before it when no more than a comma divides them. */
function throughComma({ before, opening: above }: Clause): Stretch {
  if (above.last !== "," || !above.has(report.opens)) return before;
  return above.upTo(above.length - 1).and(before);
}

function isHearsay({ before, opening: above, rest }: Clause): boolean {
  const isSaid =
    frame.isIn(above) ||
    (BEFORE_SUBJECT.includes(before.last) && frame.isIn(before)) ||
    (rest.has(HEARSAY_BEHIND) && ENDS_AS_HEARSAY().test(rest.text));
  if (!isSaid || saysReached(rest)) return false;
  return IS_SUBJECT().test(before.text) || BEFORE_SUBJECT.includes(before.last);
}
