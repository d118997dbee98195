/** Grounds on which a link is only spoken of: hearsay, news, somebody's things, somebody not reached. */
import { type Clause } from "./clause";
import * as thoughts from "./intention-phrases";
import * as words from "./intention-words";
import { PAST_FORMS, saysPast } from "./past";
import { finder, oneOf } from "./phrases";
import { isOfUs, isWithThem, saysReached } from "./presence";

/** Who is named by whose they are. */
const KIN =
  "brother|sister|neighbour|neighbor|son|daughter|wife|husband|mother|father|mum|dad|boss|ex|friend|cousin|colleague|partner";
/** Nothing before the link, or `Viktor's brother [[Sam]]`. */
const IS_SUBJECT = new RegExp(`^ (?:and )?(?:(?:my|\\S+'s) (?:new )?(?:${KIN}) |poor )?$`, "u");
const endsInReport = finder(
  words.REPORTS,
  " (?:that |dass |que )?(?:(?:her|his|their|the|der|die) (?:\\S+ )?)?$",
);
const isFrame = finder([...words.FRAMES, ...thoughts.HEARSAY]);

/** What others say of somebody: `[[Ana]] says [[Sam]] is moving`, `Rumour has it: [[Sam]] left`. */
export function isReported({ before, opening, after, rest }: Clause): boolean {
  if (SEEMED.test(after) && I_NOTICED.test(before)) return false;
  if (endsInReport(`${opening}${before}`.replace(" ,  ", " "))) return /^ \p{L}/u.test(after);
  const isSubject = IS_SUBJECT.test(before) || / (?:hat|ist|sind|haben|wird) $/.test(before);
  if (!isSubject || saysReached(rest)) return false;
  return isFrame(opening) || ENDS_AS_HEARSAY.test(rest);
}
/** `I thought [[Sam]] looked tired`: an impression is one's own. */
const I_NOTICED = / (?:i|we) (?:\S+ly )?(?:thought|felt|found|noticed|reckoned) (?:that )?$/u;
const SEEMED = /^ (?:\S+ly )?(?:looked|seemed|sounded|appeared|smelled) /u;
const ENDS_AS_HEARSAY = new RegExp(
  ` [,(–—-] (?:or |so |and )?(?:${oneOf(words.HEARSAY_BEHIND)}) `,
  "u",
);

/** What a clause began that the next says failed: `rang [[Sam]], no answer`. */
const CALLED =
  / (?:tried|try|coffee|lunch|dinner|drinks|call|meeting|rang|phoned|called|telephoned|knocked|wrote|typed|drafted|1:1|date|message|letter|email|text|angerufen|geklingelt|appelé|téléphoné|sonné) /u;
const CALLED_BEHIND = / (?:angerufen|geklingelt) $/u;
const FAILS = new RegExp(`^ (?:(?:but|and) )?(?:${oneOf(words.FAILED)}) `, "u");
const isUndone = finder(
  words.UNDONE,
  " (?:\\S+ ){0,3}(?:to|from|of|with|by|for|von|an|bei|mit|de|à|avec) $",
);
const saysAfter = finder(words.AFTER);
const saysInfinitive = finder(words.INFINITIVES);

/** `neither [[Ana]] nor [[Sam]] knows yet`; in the past it may tell of company: `neither [[Ana]] nor [[Sam]] would dance`. */
const IS_NEITHER = / (?:neither|weder|ni) (?:with |mit |von |avec |from |to )?$/u;
const NEITHER_DOES =
  /^ (?:\S+ )?(?:has|have|is|are|knows?|will|can|could|came|called|rang|phoned|answered|replied|wrote|showed|turned|hat|haben|ist|sind|weiß|wissen|kam|kamen|kommt|kommen|wird|n'\S+|ne) /u;

const isCall = (before: string, after: string): boolean =>
  CALLED.test(before) || CALLED_BEHIND.test(after);

/** Called, planned or awaited in vain: `rang [[Sam]], no answer`, `no word from [[Sam]]`. */
export function isUnreached({ before, opening, after, next }: Clause): boolean {
  if (isUndone(before) || (saysAfter(after) && !isOfUs(opening))) return true;
  if (IS_NEITHER.test(before) && (before.length > 9 || NEITHER_DOES.test(after))) return true;
  if (saysInfinitive(after) && !saysPast(before)) return true;
  return FAILS.test(next) && isCall(before, after);
}

const endsAtLink = finder(words.ADJACENT, " (?:(?:the|my|der|die|le|la|el|o|a|il) )?$");
const IS_LABEL = new RegExp(` (?:${oneOf(words.LABELS)}) : $`, "u");

/** The matter of a talk, not its partner: `heard about [[Sam]]`. */
export function isSpokenOf({ before, rest }: Clause): boolean {
  return (endsAtLink(before) && !saysReached(rest)) || IS_LABEL.test(before);
}

/** `[[Sam]]'s brother`; a verb in `-ing` is what Sam is doing. */
const IS_THEIRS = new RegExp(
  `^ s (?!(?:new )?(?:${oneOf(words.THEIRS)}) )(?!\\p{L}+ing )\\p{L}`,
  "u",
);
/** What one touches is there: `washed [[Sam]]'s hair`. */
const TOUCHED =
  / (?:cut|washed|brushed|combed|plaited|braided|dyed|trimmed|held|took|shook|squeezed|kissed|stroked|rubbed|wiped|dried|bandaged|dressed|painted) $/u;
const OF_A_BODY =
  /^ s (?:\S+ )?(?:hair|fringe|beard|nails|hands?|arm|face|feet|foot|back|forehead|cheeks?|tears|wound|knee) /u;
const AT_THEIRS = / (?:at|from|in|by|bei) $/u;

/** Something of theirs, not they: `[[Sam]]'s exam`. */
export function isTheirs({ before, after, rest }: Clause): boolean {
  if (OF_A_BODY.test(after) && TOUCHED.test(before)) return false;
  return (
    IS_THEIRS.test(after) && !isWithThem(after) && !AT_THEIRS.test(before) && !saysReached(rest)
  );
}

/** What was cooked or played for somebody was so in their presence. */
const DONE_FOR = / (?:cooked|baked|played|sang|babysat|waited) /;
const IS_FOR_THEM = new RegExp(` (?:(?!${oneOf(words.FOR_THEM)})\\S+) for $`, "u");
/** `a poster by [[Sam]]`, but `dropped by [[Sam]]'s desk`, `visited by [[Sam]]`. */
const IS_BY_THEM = new RegExp(
  `(?! (?:${PAST_FORMS}|¤|read|visit|call|talk|review|lecture) ) \\S+ by $| (?:written|painted|recommended|blocked|owned|directed) by $`,
  "u",
);
/** `chapter 3 of [[Sam]]`, `article from [[Sam]]`, `old letters from [[Sam]]`. */
const IS_A_WORK = new RegExp(
  ` (?:book|novel|article|chapter|cv|poem|sermon|quote|old letters?|recipe|newsletter|interview)(?: \\S+){0,3} (?:of|from|de|von|van|di) $`,
  "u",
);
/** `the jumper [[Sam]] knitted`. */
const IS_GIFT = / (?:the|a) (?:\S+ )?\S+ $/;
const GAVE = /^ (?:wrote|gave|lent|knitted|recommended|suggested|would|used to) /;

/** Whoever made a thing, or whom it was made for: `flowers for [[Sam]]`. */
export function isWork({ before, after }: Clause): boolean {
  if (IS_FOR_THEM.test(before)) return !DONE_FOR.test(before);
  if (IS_BY_THEM.test(before) || IS_A_WORK.test(before)) return true;
  return IS_GIFT.test(before) && GAVE.test(after);
}

const SAYS_NEWS = new RegExp(`^ (?:${oneOf(words.NEWS)})(?: |$)`, "u");
/** Whatever is said of their contact: `[[Sam]] deserves an answer from me`. */
const SAYS_OWED = new RegExp(`^ (?:\\S+ly |still )?(?:${oneOf(words.OWED)}) `, "u");
const hasWriter = finder(words.WITH_WRITER);
/** `Mum visited [[Sam]]`. */
const OTHERS_DO = new RegExp(
  `^ (?!(?:${oneOf(words.NOT_A_NAME)}|\\S+ly) )(?:(?:my |her |his |the |our )?\\p{L}\\S*|someone at work) (?:${oneOf(words.THEY_DO)})(?: \\S+){0,3} $`,
  "u",
);

/** News of somebody, with no sign of the writer in it: `[[Sam]] is off until May`. */
export function isNews({ before, opening, after, rest }: Clause): boolean {
  if (/ : $/.test(before) && SAYS_OWED.test(after)) return true;
  if (before === " " && isOfUs(opening)) return false;
  if (IS_SUBJECT.test(before.replace(/^.* news : /, " "))) {
    if (SAYS_OWED.test(after)) return true;
    if (SAYS_NEWS.test(after)) return !hasWriter(rest) && !saysReached(rest);
  }
  return OTHERS_DO.test(before) && !hasWriter(after);
}
