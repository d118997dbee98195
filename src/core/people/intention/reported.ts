/** Grounds on which a link is only told of: hearsay, and news with no sign of the writer in it. */
import { lazily } from "../../lazily";
import { oneOf } from "../phrases";
import { AWAY } from "./called-off";
import { type Clause } from "./clause";
import { Finder } from "./finder";
import { type Ground } from "./ground";
import { HEARSAY } from "./intention-phrases";
import { KIN } from "./intention-words";
import { saysPast } from "./past";
import { isOfUs, saysReached } from "./presence";
import { opening } from "./senses";
import { type Stretch } from "./stretch";
import * as words from "./told-words";

/** Nothing before the link, or `Viktor's brother [[Sam]]`. */
const IS_SUBJECT = lazily(
  () =>
    new RegExp(
      ` (?:and|und|et|since|as|now|weil|even|still|only|otherwise|seul) $|^ (?:(?:private?|perso|nb|ps|news) : )?(?:and )?(?:(?:(?:my|our|\\S+'s) )?(?:new )?(?:${KIN}) |poor |both (?:¤ and )?)?$`,
      "u",
    ),
);
/** `[[Ana]] rang: [[Sam]] is off until May`. */
const IS_TOLD = / ¤ .* : $/u;
/** Whoever is told of there was there: `standup: [[Sam]] will help`. */
const AT_A_MEETING =
  / (?:stand-?up|sync|meeting|call|video-?call|party|dinner|lunch|practice|session|class|besprechung|runde|stammtisch|réunion|visio)(?: \S+)? [:,] /u;
/** German verbs that stand before their subject. */
const BEFORE_SUBJECT = ["hat", "ist", "sind", "haben", "wird"];

const report = new Finder(
  words.REPORTS,
  () => " (?:that |dass |que )?(?:(?:her|his|their|the|der|die) (?:\\S+ )?)?$",
);
const frame = new Finder(words.FRAMES + HEARSAY);
const HEARSAY_BEHIND = opening(`${words.HEARSAY_BEHIND}told, says, said`);
/** `[[Sam]] left, they say`, `[[Sam]] left, [[Ana]] told me`. */
const ENDS_AS_HEARSAY = lazily(
  () =>
    new RegExp(
      ` [,(–—-] (?:(?:or |so |and )?(?:${oneOf(words.HEARSAY_BEHIND)})|¤ (?:told (?:me|us)|says|said)(?= (?:[.;!?] |$))) `,
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
    frame.isIn(above) || (rest.has(HEARSAY_BEHIND) && ENDS_AS_HEARSAY().test(rest.text));
  if (!isSaid || saysReached(rest)) return false;
  return IS_SUBJECT().test(before.text) || BEFORE_SUBJECT.includes(before.last);
}

const SAYS_NEWS = lazily(() => new RegExp(`^ (?:${oneOf(words.NEWS + AWAY)})(?: |$)`, "u"));
/** Whatever is said of their contact: `[[Sam]] deserves an answer from me`. */
const SAYS_OWED = lazily(() => new RegExp(`^ (?:\\S+ly |still )?(?:${oneOf(words.OWED)}) `, "u"));
const TELLS = opening(words.NEWS + AWAY + words.OWED + words.ELSEWHERE);
const writer = new Finder(words.WRITER + words.COMPANY);
const IN_COMPANY = lazily(() => new RegExp(` (?:${oneOf(words.COMPANY)}) `, "u"));
const SAYS_NOT_YET = lazily(() => new RegExp(`^ (?:${oneOf(words.NOT_YET)}) `, "u"));
/** `because of his tooth [[Sam]] stayed at home`, but `stayed at home with us`. */
const SAYS_ELSEWHERE = lazily(
  () => new RegExp(`^ (?:${oneOf(words.ELSEWHERE)}) (?!(?:with|mit|avec|and (?:i|we|me)) )`, "u"),
);
/** `Mum visited [[Sam]]`. */
const OTHERS_DO = lazily(
  () =>
    new RegExp(
      `^ (?!(?:${oneOf(words.NOT_A_NAME)}|\\S+ly) )(?:(?:my |her |his |the |our )?\\p{L}\\S*|someone at work) (?:${oneOf(words.THEY_DO)})(?: \\S+){0,3} $`,
      "u",
    ),
);
const THEY_DO = opening(words.THEY_DO);

/** News of somebody, with no sign of the writer in it: `[[Sam]] is off until May`. */
export const NEWS: Ground = {
  needs: TELLS | THEY_DO,
  holds: (clause) => {
    const { before, opening: above } = clause;
    return (
      (isMissing(clause) || (isToldOf(clause) ?? isDoneByOthers(clause))) &&
      !(before.isEmpty && isOfUs(above))
    );
  },
};

/** `10:30 [[Sam]] wartet auf Antwort`. */
const IS_TIME = /^ \d\S* $/;

/** Whether somebody is said to have stayed away, or not to have done yet what is waited for. */
function isMissing({ before, opening: above, after, rest }: Clause): boolean {
  if (!after.has(TELLS)) return false;
  if (SAYS_ELSEWHERE().test(after.text)) return !saysPast(before) && !saysReached(rest);
  if (!SAYS_NOT_YET().test(after.text) || AT_A_MEETING.test(above.text + before.text.slice(1)))
    return false;
  const isTheirs = IS_SUBJECT().test(before.text) || IS_TIME.test(before.text);
  return isTheirs && !IN_COMPANY().test(rest.text) && !saysReached(rest);
}

/** Whether what is told right behind a link is news; null when nothing is told there. */
function isToldOf(clause: Clause): boolean | null {
  const { before, opening: above, after, rest } = clause;
  if (!after.has(TELLS)) return isApart(clause) ? isNews(clause.next, rest) : null;
  const isOwed = SAYS_OWED().test(after.text);
  if (isOwed && (before.last === ":" || IS_TIME.test(before.text))) return true;
  const said = above.text + before.text.slice(1);
  if (!IS_SUBJECT().test(before.text.replace(/^.* news (?:.* )?: /, " ")) && !IS_TOLD.test(said))
    return null;
  if (isOwed) return true;
  return AT_A_MEETING.test(said) ? null : isNews(after, rest);
}

function isNews(told: Stretch, rest: Stretch): boolean | null {
  return SAYS_NEWS().test(told.text) ? !writer.isIn(rest) && !saysReached(rest) : null;
}

const isApart = (clause: Clause): boolean => isAside(clause) || isRemark(clause);

const IS_AWAY = lazily(() => new RegExp(`^ (?:${oneOf(AWAY)}) `, "u"));
const REMARK_MARKS: readonly string[] = ["(", "–", "—", "-", "→"];

/** Behind nothing but a name: `[[Sam]] – on leave`. */
function isRemark({ before, after, mark, next }: Clause): boolean {
  if (!before.isEmpty || !after.isEmpty || !REMARK_MARKS.includes(mark)) return false;
  return next.has(TELLS) && IS_AWAY().test(next.text);
}

/** A name between commas, behind what the person is: `our landlord, [[Sam]], is away`. */
function isAside({ before, opening: above, after, mark, next }: Clause): boolean {
  const isBetweenCommas = before.isEmpty && after.isEmpty && mark === "," && above.last === ",";
  return isBetweenCommas && next.has(TELLS) && !above.text.includes("¤");
}

function isDoneByOthers({ before, after }: Clause): boolean {
  return before.has(THEY_DO) && OTHERS_DO().test(before.text) && !writer.isIn(after);
}
