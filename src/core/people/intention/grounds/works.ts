/** The ground on which a link is only named for a thing: who made it, gave it, or whom it is for. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { PAST, PAST_FORMS } from "../reading/past";
import { isWithThem, saysReached } from "../reading/presence";
import { type Stretch } from "../reading/stretch";
import * as tables from "../tables/words";
import { BESIDE } from "./beside";
import { type Ground } from "./ground";

/** What was cooked or played for somebody was so in their presence. */
const DONE_FOR = / (?:cooked|baked|played|sang|babysat|waited|held|signed|opened|carried) /;
const DONE_FOR_ABROAD = lazily(
  () =>
    / (?:\p{L}*(?:feier|fest|party|feest|feestje|abschied)|pot|départ|fête|soirée|fiesta|cena|comida|festa|jantar|almoço|pranzo|concierto|gekookt|gezongen|gespeeld|gewacht|gezorgd|cocinado|cociné|cantado|canté|tocado|toqué|cucinato|suonato|cantato|cozinhei|toquei|cantei|esperé|aspettato|esperei|tiempo|tempo|tijd|gekocht|gebacken|gespielt|gesungen|gewartet|übersetzt|zeit|da|sorgt|cuisiné|joué|chanté|attendu|traduit|là|temps) /u,
);
const IS_FOR_THEM_ABROAD = lazily(
  () =>
    / \p{L}{4,} (?:\p{L}+ )?(?:per|voor) (?:(?:o|a|el|la|il|de|mi|meu|minha|mijn|mia|mio|kleine|lieve) )*$|(?:un|una|uma?|unos|unas|umas|uns|regalo|prenda|presente|flores|carta|tarjeta|postal|bolo|tarta|libro|livro|compra|compras) (?:\p{L}+ ){0,2}para (?:(?:o|a|el|la|mi|meu|minha) )*$| (?:fait|ein(?:en|e)?|das|die|den|un|une|le|la|les|du|des|\p{L}{3,}) (?:\p{L}+ )?(?:für|pour) (?:(?:die|den|das|la|le|meinen?|unseren?|mon|ma|notre|kleinen?|petite?|liebe|tante|oma|opa) )*$/u,
);
/** What may stand between `for` and a link. */
const OF_WHOM =
  "(?:(?:my|our|little|dear|old|poor|young|new|aunt|aunty|auntie|uncle|granny|neighbour|neighbor|friend|cousin|colleague) )*";
const ENDS_IN_FOR = lazily(() => new RegExp(` for ${OF_WHOM}$`, "u"));
const IS_FOR_THEM = lazily(
  () => new RegExp(` (?:(?!${oneOf(tables.FOR_THEM)})\\S+) for ${OF_WHOM}$`, "u"),
);
/** `a poster by [[Sam]]`, but `dropped by [[Sam]]'s desk`, `visited by [[Sam]]`. */
const IS_BY_THEM = lazily(
  () =>
    new RegExp(
      `(?! (?:${PAST_FORMS}|¤|in|over|round|aside|read|visit|call|talk|review|lecture|haircut|lesson|massage|class|session|workshop|treatment|training|tour) ) \\S+ by $| (?:written|painted|recommended|blocked|owned|directed|compiled|edited|composed|designed|built|translated|run) by $`,
      "u",
    ),
);
/** Words up to a link when there are only what was done, how often, and by whom. */
const BRIEF = 3;
const DONE_TO_ME = /^ (?:i |we )?(?:was|were|got|had (?:my|our)) /;
/** `chapter 3 of [[Sam]]`, `article from [[Sam]]`, `old letters from [[Sam]]`. */
const IS_A_WORK = lazily(
  () =>
    new RegExp(
      ` (?:book|novel|article|chapter|cv|poem|sermon|quote|old letters?|recipe|newsletter|interview|boek|roman|oude brieven|alte briefe|vieilles lettres)(?: \\S+){0,3} (?:of|from|de|von|van|di) $`,
      "u",
    ),
);
/** `the jumper [[Sam]] knitted`. */
const IS_GIFT = / (?:the|a) (?:\S+ )?\S+ $/;
const GAVE =
  /^ (?:wrote|gave|lent|knitted|recommended|suggested|would|used to|bought|left|picked|made|built|planted|painted|sewed|carved|taught|promised|chose|designed|lost) /;

/** Done to the writer, or in their company: `we were joined by [[Sam]]`, `picked up by [[Sam]]`. */
const DONE_TO_US =
  /^ (?:i|we|me|was|were|got|had|been|being|getting|then|finally|later|all|both|kids|children) |(?:joined|visited|driven|accompanied|helped|rescued|met|seen|called|rung|invited|taught|treated|collected|greeted|interrupted|woken|fetched|looked after|picked up|dropped off|shown|cooked|served) by $/;

/** `fridge cleaned by [[Sam]]`. */
function isDoneByThem(before: Stretch): boolean {
  const isPassive = before.length >= BRIEF && before.hasAt(before.length - 2, PAST);
  return isPassive && !before.hasAt(0, PAST) && !DONE_TO_US.test(before.text);
}

/** `was measured for the suit by [[Sam]]`, `interrupted twice by [[Sam]]`. */
function isDoneToMe(before: Stretch): boolean {
  return DONE_TO_ME.test(before.text) || (before.length === BRIEF && before.hasAt(0, PAST));
}

const isFor = (before: Stretch): boolean => ENDS_IN_FOR().test(before.text);

function isForThem(before: Stretch): boolean {
  return isFor(before) ? IS_FOR_THEM().test(before.text) : IS_FOR_THEM_ABROAD().test(before.text);
}

function isDoneFor(before: Stretch, after: Stretch): boolean {
  return isFor(before)
    ? DONE_FOR.test(before.text) || isWithThem(after)
    : DONE_FOR_ABROAD().test(before.text + after.text);
}

const isGift = (before: Stretch, after: Stretch): boolean =>
  GAVE.test(after.text) && IS_GIFT.test(before.text);

function isByThem(before: Stretch): boolean {
  if (before.last !== "by") return false;
  return isDoneByThem(before) || (IS_BY_THEM().test(before.text) && !isDoneToMe(before));
}

/** Whoever made a thing, or whom it was made for: `flowers for [[Sam]]`. */
export const WORK: Ground = {
  needs: BESIDE,
  holds: ({ before, after, rest }) => {
    if (!before.has(BESIDE)) return after.hasAt(0, BESIDE) && isGift(before, after);
    if (isForThem(before)) return !isDoneFor(before, after);
    if (isByThem(before)) return !saysReached(rest);
    if (before.hasAt(before.length - 1, BESIDE) && IS_A_WORK().test(before.text)) return true;
    return isGift(before, after);
  },
};
