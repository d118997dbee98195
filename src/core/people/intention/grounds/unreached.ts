/** Grounds on which somebody was not reached: called in vain, awaited, seen from afar, left for another day. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { CALLED_OFF } from "../called-off";
import { type Clause } from "../reading/clause";
import { Finder } from "../reading/finder";
import { saysPast } from "../reading/past";
import { isOfUs } from "../reading/presence";
import { opening } from "../reading/senses";
import { type Stretch } from "../reading/stretch";
import * as tables from "../tables/words";
import { BESIDE } from "./beside";
import { type Ground } from "./ground";

/** What a clause began that the next says failed: `rang [[Sam]], no answer`. */
const CALLED = lazily(
  () =>
    / (?:tried|try|waited|paged|coffee|lunch|dinner|drinks|call|meeting|rang|phoned|called|telephoned|knocked|wrote|typed|drafted|1:1|date|message|letter|email|text|angerufen|geklingelt|gewartet|appelé|téléphoné|sonné|attendu|passée?|frappé|gebeld|opgebeld|aangebeld|gewacht|bellen|llam(?:é|ado|ó|amos|o)|esper(?:é|ado)|toqué|chiam\p{L}+|telefonat\p{L}|aspettato|suonato|sentito|lig(?:uei|ou|ámos|ado|ar)|telefon\p{L}+|bati|esperei) /u,
);
const CALLED_BEHIND =
  / (?:angerufen|geklingelt|gewartet|gebeld|opgebeld|aangebeld|gewacht|proberen te bellen) $/u;
const FAILS = lazily(
  () => new RegExp(`^ (?:(?:but|and) )?(?:${oneOf(tables.FAILED + CALLED_OFF)}) `, "u"),
);
/** Behind the matter of a call: `rang [[Sam]] about the rent, no answer`. */
const FAILS_BEHIND = lazily(
  () =>
    new RegExp(
      `^ (?:about|re|regarding|wegen|pour|over|por|per) [^,.;!?]*[,.;–—-] (?:${oneOf(tables.FAILED)}) `,
      "u",
    ),
);
const FAILED = opening(tables.FAILED + CALLED_OFF);
const undone = new Finder(
  tables.UNDONE,
  () =>
    " (?:\\S+ ){0,3}(?:to|from|of|with|by|for|von|an|bei|mit|de|d'|à|avec|van|met|di|da|dal|dalla|do|das?|dos|del|con|com)(?: (?:o|a|el|la|il|de))? $",
);
const missed = new Finder(tables.AFTER + CALLED_OFF);
const leftToDo = new Finder(tables.LEFT_TO_DO);

/** `neither [[Ana]] nor [[Sam]] knows yet`; in the past it may tell of company: `neither [[Ana]] nor [[Sam]] would dance`. */
const IS_NEITHER = / (?:neither|weder|ni) (?:with |mit |von |avec |from |to )?$/u;
const NEITHER_DOES =
  /^ (?:\S+ )?(?:has|have|is|are|knows?|will|can|could|came|called|rang|phoned|answered|replied|wrote|showed|turned|made it|hat|haben|ist|sind|weiß|wissen|kam|kamen|kommt|kommen|wird|n'\S+|ne) /u;

/** Whoever came was there, and whoever rang was heard, whatever is told behind it. */
const CAME =
  /^ (?:\S+ly |just |then )?(?:brought|came|popped in|dropped in|dropped by|rang|phoned|called(?! off)|texted|emailed|messaged|wrote|told (?:me|us)|rief|schrieb|sagte|hat (?:mir|mich|uns) (?:heute |gerade |eben )?(?:angerufen|geschrieben|gesagt|erzählt)|(?:m'|nous )a (?:téléphoné|appelé|écrit|dit|prévenu)e?) /u;

/** Called, planned or awaited in vain: `rang [[Sam]], no answer`, `no word from [[Sam]]`. */
export const UNREACHED: Ground = {
  needs: undone.opens | missed.opens | FAILED | BESIDE,
  holds: (clause) =>
    undone.isIn(clause.before) ||
    isMissed(clause) ||
    isNeither(clause.before, clause.after) ||
    isCalledInVain(clause),
};

function isMissed({ before, opening: above, after }: Clause): boolean {
  if (!missed.isIn(after) || isOfUs(above) || CAME.test(after.text)) return false;
  return !isWhatTheySay(before, after);
}

function isCalledInVain({ before, after, next, rest }: Clause): boolean {
  if (!rest.has(FAILED)) return false;
  if (!CALLED().test(before.text) && !CALLED_BEHIND.test(after.text)) return false;
  return FAILS().test(next.text) || FAILS_BEHIND().test(rest.text);
}

/** `message from [[Sam]]: the hearing is postponed`. */
const isWhatTheySay = (before: Stretch, after: Stretch): boolean =>
  after.first === ":" && / (?:from|von|de|d'|van|di|da|do) $/u.test(before.text);

function isNeither(before: Stretch, after: Stretch): boolean {
  if (!before.has(BESIDE) || !IS_NEITHER.test(before.text)) return false;
  return before.text.length > " neither ".length || NEITHER_DOES.test(after.text);
}

/** `Geburtstag von [[Sam]] vergessen`. */
const FORGOTTEN =
  /^ (?:(?:ganz|ook|weer|wieder|helemaal) )?(?:vergessen|vergeten|verpasst|verschwitzt) $/u;

/** `mail à [[Sam]] à écrire`, but `aidé [[Sam]] à déménager`. */
const TO_DO_BEHIND = lazily(
  () =>
    /^ (?:à|da) \p{L}+(?:er|ir|re) (?:$|(?:ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avant|dans) )/u,
);
const HELPED = lazily(
  () =>
    / (?:aid|appris|apprend|commenc|réussi|continu|invit|emmen|jou|pass|prêt|aiut|insegn)\p{L}* (?:\S+ )?$/u,
);

/** `saw [[Sam]] from the bus`. */
const SEEN = / (?:saw|spotted|glimpsed|seen) $/;
const FROM_AFAR =
  /^ (?:from (?:the|a|my|our|across the) (?:bus|car|train|tram|window|balcony|taxi|distance|road|street)|from afar|in the distance|on (?:tv|telly|the news)|in the (?:paper|news)) /;

/** Forgotten, left for another day, or only seen: told right behind the link. */
export const NOT_DONE: Ground = {
  needs: leftToDo.opens | BESIDE,
  holds: ({ before, after }) => {
    if (leftToDo.isIn(after)) return !saysPast(before) && !saysPast(after);
    if (TO_DO_BEHIND().test(after.text)) return !HELPED().test(before.text);
    return FORGOTTEN.test(after.text) || (FROM_AFAR.test(after.text) && SEEN.test(before.text));
  },
};
