/** The ground on which something is only theirs: `[[Sam]]'s exam`. */
import { lazily } from "../../../lazily";
import { oneOf } from "../../phrases";
import { isWithThem, saysReached } from "../reading/presence";
import { type Stretch } from "../reading/stretch";
import * as tables from "../tables/words";
import { BESIDE } from "./beside";
import { type Ground } from "./ground";

/** `[[Sam]]'s brother`; a verb in `-ing` is what Sam is doing. */
const IS_THEIRS = lazily(
  () =>
    new RegExp(
      `^ s (?!(?:new )?(?:${oneOf(tables.THEIRS)}) (?!(?:video|photos?|pictures|dress|list|presents?|gift|invite|invitation|speech|cake|album|website|hat|shoes|card|plans?|budget|poster|flyer|programme) ))(?!\\p{L}+ing )\\p{L}`,
      "u",
    ),
);
/** `[[Sam]]'s flat is for sale`, Dutch `[[Sam]] haar kat is weg`. */
const IS_NEWS_OF_THEIRS = lazily(
  () =>
    /^ (?:s (?:\S+ ){1,2}(?:is|are|isn't|has|needs|got|broke|was (?:sold|stolen|broken into|postponed|published)) (?!here|lovely|great|nice|beautiful|so|amazing|gorgeous)|(?:haar|zijn|z'n|d'r) \p{L}+ (?:is|was|heeft|staat|ligt|zijn) )/u,
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
    const isTheirs =
      isPassedOn(before, after) ||
      isPassedBy(before, after) ||
      (before.isEmpty && IS_NEWS_OF_THEIRS().test(after.text)) ||
      (!isHandled(before, after) && IS_THEIRS().test(after.text) && !isWithThem(after));
    return isTheirs && !saysReached(rest);
  },
};

/** Whether what is theirs was where they are: `at [[Sam]]'s`, `washed [[Sam]]'s hair`. */
function isHandled(before: Stretch, after: Stretch): boolean {
  if (AT_THEIRS.includes(before.last) || HANDED_OVER.test(before.text)) return true;
  return OF_A_BODY.test(after.text) && TOUCHED.test(before.text);
}
