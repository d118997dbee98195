/**
 * Where a bare marker's date phrase ends and its subject begins. Names look like dates (June, Sun
 * Microsystems), counts follow dates (3 May 10 emails), dates begin other words (month-end, Friday's):
 * in doubt there is no date, and the whole text stays the subject.
 */
import { lazily } from "../lazily";
import { type Trust } from "./grammar/reading";
import { type Behind } from "./languages/behind";

/** What may stand right behind a date without being part of the same word. */
const CLOSING = /^(?:[,;:!)\]"”»*_~=|…]|\.(?:\s|$|\.)|[–—])/;

/** A next word that goes on with the date, into something not understood. */
const CONTINUES = lazily(
  () =>
    /^(?:(?:of|after|before|following|ago|week|weeks|month|months|year|years|day|days|quarter|fortnight|weekend|eve|last|past|gone|next|earlier|plus|minus|\d{1,2}(?:st|nd|rd|th))(?![\p{L}\p{N}])|from(?![\p{L}\p{N}])(?!\s*\[\[)|[-–—/&+]\s*\d)/iu,
);

/** "Friday, last week": a past period takes the date with it, also behind a sign. */
const PAST = lazily(
  () =>
    /^[\s,;(–—-]*(?:last|previous|past|just)\s+(?:night|week|weekend|month|quarter|year|gone|past)(?![\p{L}\p{N}])/iu,
);

/** Words and signs that take back the certainty of a date: "Friday, maybe", "tomorrow?". */
const DOUBT = lazily(
  () =>
    /^[\s,;(–—-]*(?:\?|(?:maybe|perhaps|possibly|probably|presumably|tentative|tentatively|unsure|not (?:yet )?(?:sure|certain)|tbc|tbd|to be confirmed|i think|i guess|ish|roughly|approx|approximately)(?![\p{L}\p{N}]))/iu,
);

/** The second of two dates, where it isn't a date by itself: "in a week or two", "Nov 24 to 26", "Dec 5, 6 or 7". */
const SECOND_HALF = lazily(
  () =>
    /^(?:[\s,;(]*(?:(?:or|and|to|till|until|through)\s+(?:the\s+)?\d|(?:or|and)\s+the\s+(?:day|week|month|quarter|year)\s+(?:after|before)(?![\p{L}\p{N}])|or\s+(?:the\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|so|later|earlier|sooner|after|before|thereabouts|more|less|next)(?![\p{L}\p{N}]))|,\s*\d{1,2}(?:st|nd|rd|th)?\s*(?:$|[,;)&+–—-]|(?:or|and|to)\s))/iu,
);

/** Prepositions and conjunctions that open a subject in the languages read; none of them can go on with a name. */
const ABOUT =
  "about|re|regarding|concerning|with|w\\/|if|because|when|for|at|wegen|bezüglich|mit|für|avec|pour|sobre|con|para|com|voor|wegens|per|riguardo";

/** Words that open a subject and never belong to a date or a name before them. */
const OPENING = opening(
  `${ABOUT}|to|on|by|from|or|and|then|unless|so|via|ask|call|ring|phone|ping|email|e-mail|mail|text|message|check|send|chase|remind|meet|see|tell|talk|write|nudge|confirm|book|pay|bring|give|share|follow|get|do|say|thank|invite|reply|visit`,
);

/** What one can only do: "the 25th send her the book", where "the 25th call" or "ask" could be one of many. */
const ONLY_DONE = "send|bring|give|remind|tell|confirm|thank|write";

/** Words that open a subject even behind an ordinal: "the second to last", "the first call" are no dates. */
const OPENING_BEHIND_ORDINAL = opening(`${ABOUT}|${ONLY_DONE}`);

function opening(words: string): () => RegExp {
  return lazily(() => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}'’-])`, "iu"));
}

/** Signs that begin something of their own: the end of a clause, a link, a tag, a bracket. */
const APART = /^(?:[,;:!?)\]("“«[#@|*_~=…–—]|\.(?:\s|$|\.)|-\s|https?:)/;

/** A word with a capital that isn't all capitals. */
const CAPITALISED = lazily(() => /^\p{Lu}[\p{Ll}’']/u);

/** What Fridays and Sundays are the first half of. */
const COMPOUND = lazily(
  () => /^(?:times|club|group|school|roast|market|post|mail|league|brunch club)(?![\p{L}\p{N}])/iu,
);

/** Things there are several of: behind "24 Nov 10" or "May 3" they may be what the number counts. */
const COUNTED = lazily(
  () => /^(?:\p{Ll}+[^\P{Ll}s]s|people|men|women|children)(?![\p{L}\p{N}'’-])/u,
);

/** "Monday-morning blues": what is joined to a day by a hyphen belongs to the next word. */
const JOINED = lazily(() => /(?:day|today|tomorrow|tonight)-\p{L}/iu);

/** "7 may be too many": in lower case these are verbs, unless a subject opens behind them. */
const VERB = /(?:^|\s)(?:may|march|mar)$/;

/** "end-of-month report": words joined by hyphens may be an adjective. */
const HYPHENATED = lazily(() => /\p{L}-\p{L}/u);

/** Words between two dates of which neither is the one: "Friday or Monday", "24 Nov (or 3 Dec)". */
const BETWEEN_DATES = /^(?:[,;(]\s*)?(?:on|or|and|to|through|till|until|&|\+|\/|-|–|—)\s+/iu;

/** Signs between two dates, and as often before the subject: "Mon, Wed, Fri", "Friday (the form)". */
const BETWEEN_ANYTHING = /^[,;(]\s*/u;

/** Where a second date may stand. */
export interface SecondDate {
  /** Offset in the text. */
  readonly from: number;
  /** Whether words join it to the first, so that nothing else is to be expected there. */
  readonly isJoined: boolean;
}

/** Where a second date would start behind a phrase, if one does, or null. */
export function secondDateAt(text: string, length: number): SecondDate | null {
  const rest = text.slice(length).trimStart();
  const near = rest.slice(0, LOOK_BEHIND);
  const joined = BETWEEN_DATES.exec(near);
  const between = joined ?? BETWEEN_ANYTHING.exec(near);
  if (!between) return null;
  return { from: text.length - rest.length + between[0].length, isJoined: joined !== null };
}

/** A found phrase with what surrounds it. */
export interface Ending {
  /** The text the phrase stands at the start of. */
  readonly text: string;
  /** Length of the phrase in it. */
  readonly length: number;
  readonly trust: Trust;
  /** What the user's language, if it isn't English, knows of the text behind a date. */
  readonly behind?: Behind | null;
}

/** Whether a date phrase may be believed, seeing what follows it. */
export function endsSafely({ text, length, trust, behind: known }: Ending): boolean {
  const phrase = text.slice(0, length);
  const behind = text.slice(length, length + LOOK_BEHIND);
  if (behind !== "" && !/^\s/.test(behind) && !CLOSING.test(behind)) return false;
  const rest = behind.trimStart();
  if (goesOn(phrase, rest) || known?.goesOn(rest)) return false;
  const believed = inDoubt(phrase, trust);
  return suits(believed, rest) || (isSettledBy(rest, believed) && known?.opens(rest) === true);
}

/** What looks certain, but not in this spelling. */
function inDoubt(phrase: string, trust: Trust): Trust {
  const isDoubtful = VERB.test(phrase) || HYPHENATED().test(phrase);
  return trust === "sure" && isDoubtful ? "led" : trust;
}

/** What a subject that clearly begins leaves no doubt of. */
const SETTLED: ReadonlySet<Trust> = new Set<Trust>(["unnamed", "led"]);

/** "am 15. treffen" is to meet, "am 15. Treffen" a meeting that was counted. */
function isSettledBy(rest: string, trust: Trust): boolean {
  return SETTLED.has(trust) || (trust === "weak" && /^\p{Ll}/u.test(rest));
}

/** Whether a phrase is a date at all, whatever other dates or doubts follow it. */
export function isDate({ text, length, trust }: Ending): boolean {
  const behind = text.slice(length, length + LOOK_BEHIND);
  if (behind !== "" && !/^[\s?]/.test(behind) && !CLOSING.test(behind)) return false;
  const rest = behind.trimStart();
  return suits(trust, rest) || /^[&+/]/.test(rest);
}

/** How far behind a phrase its surroundings can tell anything, in UTF-16 units. */
const LOOK_BEHIND = 80;

/** Whether the words behind a phrase make it the beginning of something else. */
function goesOn(phrase: string, rest: string): boolean {
  if ([CONTINUES(), COMPOUND(), PAST(), DOUBT(), SECOND_HALF()].some((one) => one.test(rest)))
    return true;
  if (JOINED().test(phrase)) return true;
  return /\p{L} \d{1,2}$/u.test(phrase) && COUNTED().test(rest);
}

/** What must follow a phrase of each trust, apart from signs, which may always. */
const SUITS: Readonly<Record<Trust, (rest: string) => boolean>> = {
  sure: () => true,
  unnamed: (rest) => !CAPITALISED().test(rest),
  led: (rest) => OPENING().test(rest),
  weak: (rest) => OPENING_BEHIND_ORDINAL().test(rest),
  named: () => false,
  inside: () => false,
};

function suits(trust: Trust, rest: string): boolean {
  const isAlone = rest === "" || APART.test(rest);
  return SUITS[trust](rest) || (isAlone && trust !== "named" && trust !== "inside");
}
