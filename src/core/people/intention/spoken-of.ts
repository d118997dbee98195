/** Grounds on which a link is only spoken of: somebody not reached, the matter of a talk, somebody's things. */
import { lazily } from "../../lazily";
import { oneOf } from "../phrases";
import { CALLED_OFF } from "./called-off";
import { Finder } from "./finder";
import { type Ground } from "./ground";
import * as tables from "./intention-words";
import { saysPast } from "./past";
import { isOfUs, isWithThem, saysReached } from "./presence";
import { opening, sense } from "./senses";
import { type Stretch } from "./stretch";

/** Small words and a mark that mean something only right beside a link. */
export const BESIDE = sense((word) =>
  /^(?::|s|for|für|pour|by|of|from|de|von|van|di|da|vorbei\p{L}*|neither|weder|ni|wrote|gave|lent|knitted|recommended|suggested|would|used|bought|left|picked|made|built|planted|painted|sewed|carved|taught|promised|chose|designed|lost)$/u.test(
    word,
  ),
);

/** What a clause began that the next says failed: `rang [[Sam]], no answer`. */
const CALLED =
  / (?:tried|try|waited|paged|coffee|lunch|dinner|drinks|call|meeting|rang|phoned|called|telephoned|knocked|wrote|typed|drafted|1:1|date|message|letter|email|text|angerufen|geklingelt|gewartet|appelé|téléphoné|sonné|attendu|passée?|frappé) /u;
const CALLED_BEHIND = / (?:angerufen|geklingelt) $/u;
const FAILS = lazily(
  () => new RegExp(`^ (?:(?:but|and) )?(?:${oneOf(tables.FAILED + CALLED_OFF)}) `, "u"),
);
const FAILED = opening(tables.FAILED + CALLED_OFF);
const undone = new Finder(
  tables.UNDONE,
  () => " (?:\\S+ ){0,3}(?:to|from|of|with|by|for|von|an|bei|mit|de|d'|à|avec) $",
);
const missed = new Finder(tables.AFTER + CALLED_OFF);
const infinitive = new Finder(tables.INFINITIVES);

/** `neither [[Ana]] nor [[Sam]] knows yet`; in the past it may tell of company: `neither [[Ana]] nor [[Sam]] would dance`. */
const IS_NEITHER = / (?:neither|weder|ni) (?:with |mit |von |avec |from |to )?$/u;
const NEITHER_DOES =
  /^ (?:\S+ )?(?:has|have|is|are|knows?|will|can|could|came|called|rang|phoned|answered|replied|wrote|showed|turned|made it|hat|haben|ist|sind|weiß|wissen|kam|kamen|kommt|kommen|wird|n'\S+|ne) /u;

/** Whoever came was there, and whoever rang was heard, whatever is told behind it. */
const CAME =
  /^ (?:\S+ly |just |then )?(?:brought|came|popped in|dropped in|dropped by|rang|phoned|called(?! off)|texted|emailed|messaged|wrote|told (?:me|us)|rief|schrieb|sagte|hat (?:mir|mich|uns) (?:heute |gerade |eben )?(?:angerufen|geschrieben|gesagt|erzählt)|(?:m'|nous )a (?:téléphoné|appelé|écrit|dit|prévenu)e?) /u;

const isCall = (before: string, after: string): boolean =>
  CALLED.test(before) || CALLED_BEHIND.test(after);

/** Called, planned or awaited in vain: `rang [[Sam]], no answer`, `no word from [[Sam]]`. */
export const UNREACHED: Ground = {
  needs: undone.opens | missed.opens | infinitive.opens | FAILED | BESIDE,
  holds: ({ before, opening: above, after, next }) => {
    if (undone.isIn(before)) return true;
    if (missed.isIn(after) && !isOfUs(above) && !CAME.test(after.text)) return true;
    if (isNeither(before, after)) return true;
    if (infinitive.isIn(after) && !saysPast(before)) return true;
    return next.has(FAILED) && FAILS().test(next.text) && isCall(before.text, after.text);
  },
};

function isNeither(before: Stretch, after: Stretch): boolean {
  if (!before.has(BESIDE) || !IS_NEITHER.test(before.text)) return false;
  return before.text.length > " neither ".length || NEITHER_DOES.test(after.text);
}

const matter = new Finder(tables.ADJACENT, () => " (?:(?:the|my|der|die|le|la|el|o|a|il) )?$");
const IS_LABEL = lazily(() => new RegExp(` (?:${oneOf(tables.LABELS)}) : $`, "u"));

/** The matter of a talk, not its partner: `heard about [[Sam]]`. */
export const SPOKEN_OF: Ground = {
  needs: matter.opens | BESIDE,
  holds: ({ before, rest }) =>
    (matter.isIn(before) && !saysReached(rest)) ||
    (before.last === ":" && IS_LABEL().test(before.text)),
};

/** `[[Sam]]'s brother`; a verb in `-ing` is what Sam is doing. */
const IS_THEIRS = lazily(
  () => new RegExp(`^ s (?!(?:new )?(?:${oneOf(tables.THEIRS)}) )(?!\\p{L}+ing )\\p{L}`, "u"),
);
/** What one touches is there: `washed [[Sam]]'s hair`. */
const TOUCHED =
  / (?:ironed|cut|washed|examined|checked|brushed|combed|plaited|braided|dyed|trimmed|held|took|shook|squeezed|kissed|stroked|rubbed|wiped|dried|bandaged|dressed|painted) $/u;
const OF_A_BODY =
  /^ s (?:\S+ )?(?:hair|fringe|beard|nails|hands?|arm|face|feet|foot|back|forehead|cheeks?|tears|wound|knee|ankle|sugar|pulse|temperature|blood|ears|shirts?|clothes|laundry|shoes|glasses|socks) /u;
/** What one brings back is handed over. */
const HANDED_OVER = / (?:returned|(?:gave|brought|took|carried) back|dropped off|delivered) $/u;
const AT_THEIRS = ["at", "from", "in", "by", "bei"];

/** `walked by [[Sam]]'s`, `am Haus von [[Sam]] vorbeigefahren`; whoever dropped by was there. */
const PASSED = / (?:past|passed(?: by)?|(?:went|walked|drove|cycled|biked|rode|ran|jogged) by) $/u;
/** Whoever went by to do something stopped there: `ran by [[Sam]]'s to drop the keys`. */
const IS_ERRAND = /^ s (?:\S+ )?(?:to|for|and) /u;
const BY_A_HOUSE = / (?:an|am) (?:\S+ ){0,3}$/u;
const PASSED_BY = /^ (?:\S+ ){0,2}vorbei/u;

function isPassedBy(before: Stretch, after: Stretch): boolean {
  if (after.first === "s" && PASSED.test(before.text)) return !IS_ERRAND.test(after.text);
  return BY_A_HOUSE.test(before.text) && PASSED_BY.test(after.text);
}

/** `Grüße von [[Sam]] über Tom`: somebody else was met; nobody has an article. */
const GREETING =
  / (?:hi|hello|greetings|regards|love|grüße|gruß|bonjour|bises|saludos|recuerdos|saluti|groetjes|groeten|cumprimentos|lembranças) (?:from|von|van|de|da) $/u;
const GO_BETWEEN =
  /^ (?:via|through|über|durch|par|por|tramite|attraverso|door) (?!(?:the|an?|der|die|das|den|le|la|les|el|il|het|de) |l')| (?:ausgerichtet|bestellt|überbracht) $/u;

const isPassedOn = (before: Stretch, after: Stretch): boolean =>
  GREETING.test(before.text) && GO_BETWEEN.test(after.text);

/** Something of theirs, not they: `[[Sam]]'s exam`. */
export const THEIRS: Ground = {
  needs: BESIDE,
  holds: ({ before, after, rest }) => {
    if (isPassedOn(before, after) || isPassedBy(before, after)) return !saysReached(rest);
    if (after.first !== "s" || AT_THEIRS.includes(before.last)) return false;
    if (OF_A_BODY.test(after.text) && TOUCHED.test(before.text)) return false;
    if (HANDED_OVER.test(before.text)) return false;
    return IS_THEIRS().test(after.text) && !isWithThem(after) && !saysReached(rest);
  },
};
