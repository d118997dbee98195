/** Words that tell of what is past. */
import { lazily } from "../../../lazily";
import { among, oneOf, phrases } from "../../phrases";
import { sense } from "./senses";
import { type Stretch } from "./stretch";

/** Past forms that their ending does not tell (`-ed`, `ge-`). */
const IRREGULAR = `
ate, beat, became, began, bought, brought, built, came, caught, chose, drank, drew, drove, fell, felt, fought, found
flew, gave, got, had, heard, held, hung, kept, knew, led, left, lent, lost, made, met, paid, ran, rang, rode, said
sang, sat, saw, sent, slept, sold, spent, spoke, stood, swam, taught, told, took, was, were, went, woke, won, wore
wrote
de: kam, kamen, ging, gingen, ließ, ließen, half, halfen, musste, mussten, durfte, durften, war, waren, saß, saßen, traf, trafen
de: sprach, sprachen, rief, riefen
fr: j'ai, m'a, l'a, t'a, s'a, m'ont, nous a, on a, nous avons
`;
/** Regular English past, German and Dutch participles (`called`, `gesprochen`, `gebeld`). */
const REGULAR =
  "\\p{L}+[^e\\s]ed|ge\\p{L}{3,}(?:t|d|en)|" +
  "(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|über|um|unter|vorbei|vor|weg|weiter|wieder|zurück|zusammen|zu)ge(?!nommen)\\p{L}{3,}(?:t|en)|" +
  "(?:ab|durch|nach|vor)?(?:be|ver|unter)\\p{L}{0,2}(?:spr|tr|br|str|sch|schl)[iou]\\p{L}{1,3}en";

/** What is past, as alternatives of a regular expression. */
export const PAST_FORMS = `${REGULAR}|${oneOf(IRREGULAR)}`;

const isIrregular = among(() => phrases(IRREGULAR));
const IS_REGULAR = lazily(() => new RegExp(`^(?:${REGULAR})$`, "u"));

/** The letters a regular form ends in: most words are known by them to be none. */
const REGULAR_ENDS = "dtn";

/** The sense of words that are past. */
export const PAST = sense(
  (word) =>
    (REGULAR_ENDS.includes(word.at(-1) ?? " ") && IS_REGULAR().test(word)) || isIrregular(word),
);

const BEGINS_TWO_WORDS = sense((word) =>
  ["on", "nous", "suis", "est", "sont", "sommes"].includes(word),
);
const IN_TWO_WORDS = lazily(
  () =>
    / (?:on a|nous avons|nous a|(?:suis|sommes) \p{L}+(?:é|i|u)e?s?|(?:est|sont) (?:venu|revenu|arrivé|passé|entré|rentré|resté|parti|descendu|monté)e?s?) /u,
);

/** Whether any of some words is past. */
export const saysPast = (some: Stretch): boolean =>
  some.has(PAST) || (some.has(BEGINS_TWO_WORDS) && IN_TWO_WORDS().test(some.text));
