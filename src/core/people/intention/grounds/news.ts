/** The ground on which a link is only news of somebody, with no sign of the writer in it. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { AWAY } from "../called-off";
import { type Clause, saidBefore } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysPast } from "../reading/past";
import { isOfUs, saysReached } from "../reading/presence";
import { opening } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import * as words from "../tables/told";
import { type Ground } from "./ground";
import { IS_SUBJECT } from "./subject";

/** `[[Ana]] rang: [[Sam]] is off until May`. */
const IS_TOLD = / ¤ .* : $/u;
/** Whoever is told of there was there: `standup: [[Sam]] will help`. */
const AT_A_MEETING =
  / (?:stand-?up|sync|meeting|call|video-?call|party|dinner|lunch|practice|session|class|besprechung|runde|stammtisch|réunion|visio)(?: \S+)? [:,] /u;
/** `[[Sam]] from choir is moving`. */
const APPOSITION = lazily(
  () =>
    /^ (?:from|at|over at|vom|aus|von|du|de la|del|della|next door|nebenan|uit) (?!der|die|das|the|la|de|het)\S+ /u,
);
/** Whatever is said of their contact: `[[Sam]] deserves an answer from me`. */
const SAYS_OWED = lazily(() => new RegExp(`^ (?:\\S+ly |still )?(?:${oneOf(words.OWED)}) `, "u"));
const IS_HERE = lazily(() => new RegExp(` (?:${oneOf(words.HERE)}) `, "u"));
const TELLS = opening(words.NEWS + words.LIVES + AWAY + words.OWED + words.ELSEWHERE);
const news = new Finder(words.NEWS + AWAY, undefined, TELLS);
const lives = new Finder(words.LIVES, undefined, TELLS);
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
function isMissing(clause: Clause): boolean {
  const { before, after, rest } = clause;
  if (!after.has(TELLS)) return false;
  if (SAYS_ELSEWHERE().test(after.text)) return !saysPast(before) && !saysReached(rest);
  if (!SAYS_NOT_YET().test(after.text) || AT_A_MEETING.test(saidBefore(clause))) return false;
  const isTheirs = IS_SUBJECT().test(before.text) || IS_TIME.test(before.text);
  return isTheirs && !IN_COMPANY().test(rest.text) && !saysReached(rest);
}

/** Whether what is told right behind a link is news; null when nothing is told there. */
function isToldOf(clause: Clause): boolean | null {
  const { before, rest } = clause;
  const after = withReflexive(clause);
  if (!after.has(TELLS)) return isApart(clause) ? isNews(clause.next, rest) : null;
  const isOwed = SAYS_OWED().test(after.text);
  if (isOwed && (before.last === ":" || IS_TIME.test(before.text))) return true;
  if (!isSubject(clause)) return null;
  return isOwed || (isAtMeeting(clause, after) ? null : isNews(after, rest));
}

function isSubject(clause: Clause): boolean {
  const isFirst = IS_SUBJECT().test(clause.before.text.replace(/^.* news (?:.* )?: /, " "));
  return isFirst || IS_TOLD.test(saidBefore(clause));
}

/** Whether it is told of a meeting that they did not stay away from. */
const isAtMeeting = (clause: Clause, after: Stretch): boolean =>
  AT_A_MEETING.test(saidBefore(clause)) && !IS_AWAY().test(after.text);

function isNews(told: Stretch, rest: Stretch): boolean | null {
  const place = placeOfVerb(told);
  if (lives.isAt(told, place))
    return !saysPast(told) && !IS_HERE().test(rest.text) && isWithoutWriter(rest);
  return news.isAt(told, place) ? isWithoutWriter(rest) : null;
}

/** Where a stretch goes on behind words that tell who somebody is. */
function placeOfVerb(told: Stretch): number {
  const apposition = APPOSITION().exec(told.text)?.[0];
  return apposition === undefined ? 0 : apposition.trim().split(" ").length;
}

/** Whether nothing behind a link tells of the writer, nor that they came or called. */
const isWithoutWriter = (rest: Stretch): boolean => !writer.isIn(rest) && !saysReached(rest);

/** `[[Sam]] se casa`: elsewhere the word begins what a talk was about. */
function withReflexive({ after, next }: Clause): Stretch {
  return after.isEmpty && REFLEXIVE.includes(next.first) ? next : after;
}

const REFLEXIVE: readonly string[] = ["se", "si"];

const isApart = (clause: Clause): boolean => isAside(clause) || isRemark(clause);

const IS_AWAY = lazily(() => new RegExp(`^ (?:(?:is|was|are|were) )?(?:${oneOf(AWAY)}) `, "u"));
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
