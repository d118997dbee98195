/** What is offered for the part of a marker that is being typed, in words and as a change of its line. */
import { type Day } from "../core/dates/day";
import { type DateWays, readWholePhrase } from "../core/dates/phrase";
import { speakDate, speakDistance } from "../core/dates/spoken";
import { type Anchor } from "../core/markers/follow-up";
import { type MarkerKind, type MarkerWords } from "../core/markers/marker-words";
import { plainLetters } from "../core/plain-letters";
import { acceptDate, acceptPerson, acceptWord, type LineChange } from "../core/typing/accept";
import { type DateOption, dateOptions } from "../core/typing/date-options";
import { type Typing, typingName, wordsStarting } from "../core/typing/typing-at";
import { type Someone } from "../requests";
import { WORDS } from "../words";

type TypingOf<Part extends Typing["part"]> = Extract<Typing, { part: Part }>;

/** One offer, with what it completes. */
export type Offer =
  | {
      readonly part: "word";
      readonly typing: TypingOf<"word">;
      readonly word: string;
      readonly kind: MarkerKind;
    }
  | {
      readonly part: "date";
      readonly typing: TypingOf<"date">;
      readonly option: DateOption;
      /** What it is counted from; null when that is today, for want of another. */
      readonly anchor: Anchor | null;
    }
  | { readonly part: "person"; readonly typing: TypingOf<"person">; readonly person: Someone };

/** What offers are made from. */
export interface OfferContext {
  readonly anchor: Anchor | null;
  readonly today: Day;
  readonly ways: DateWays;
  readonly words: MarkerWords;
  /** Everybody known, most urgent first. */
  readonly people: readonly Someone[];
}

/** People offered at once; more letters find the others. */
const MOST_PEOPLE = 7;

/** The offers for what is being typed, best first. */
export function offersFor(typing: Typing, context: OfferContext): Offer[] {
  const { anchor, today, ways, words, people } = context;
  switch (typing.part) {
    case "word":
      return wordsStarting(typing.typed, words).map((word) => ({
        part: "word",
        typing,
        word,
        kind: words.get(word) ?? "followup",
      }));
    case "date": {
      const options = dateOptions(typing.typed, { anchor: anchor?.day ?? null, today, ways });
      if (options.length > 0)
        return options.map((option) => ({ part: "date", typing, option, anchor }));
      const name = typingName(typing, (date) => readWholePhrase(date, today, ways) !== null);
      return name === null ? [] : peopleFor(name, people);
    }
    case "person":
      return peopleFor(typing, people);
  }
}

function peopleFor(typing: TypingOf<"person">, people: readonly Someone[]): Offer[] {
  return matching(people, typing.typed).map((person) => ({ part: "person", typing, person }));
}

/** The change that an offer makes; `linkTo` writes the link to a person. */
export function changeOf(offer: Offer, linkTo: (person: Someone) => string): LineChange {
  switch (offer.part) {
    case "word":
      return acceptWord(offer.typing, offer.word);
    case "date":
      return acceptDate(offer.typing, offer.option);
    case "person":
      return acceptPerson(offer.typing, linkTo(offer.person));
  }
}

/** An offer as it is shown: what is written, and what that means. */
export function sayOffer(
  offer: Offer,
  { today, ways }: Pick<OfferContext, "today" | "ways">,
): { readonly title: string; readonly note: string } {
  switch (offer.part) {
    case "word":
      return { title: `@${offer.word}`, note: WORDS.suggest[offer.kind] };
    case "person":
      return { title: personTitle(offer), note: "" };
    case "date": {
      const { option, anchor } = offer;
      const { language } = ways;
      const distance = speakDistance(option.day, today, language);
      const day = `${speakDate(option.day, today, language)}, ${distance}`;
      const from = anchor === null ? null : speakDate(anchor.day, today, language);
      return {
        title: option.words,
        note: noteOf(option, day, anchor?.day === today ? null : from),
      };
    }
  }
}

function personTitle({ person, typing }: Extract<Offer, { part: "person" }>): string {
  return typing.lead === "" ? person.name : WORDS.suggest.withPerson(person.name);
}

/** `from` is the day it is counted from, when that is another day than today. */
function noteOf({ counted }: DateOption, day: string, from: string | null): string {
  if (counted === "other") return WORDS.suggest.other(day);
  if (counted === "today") return WORDS.suggest.fromToday(day);
  return from === null ? day : WORDS.suggest.fromNote(day, from);
}

/** Those of whose name each typed word begins a word, in their order. */
function matching(people: readonly Someone[], typed: string): Someone[] {
  const wanted = plainLetters(typed).split(/\s+/).filter(Boolean);
  const found: Someone[] = [];
  for (const person of people) {
    if (found.length === MOST_PEOPLE) break;
    const words = plainLetters(person.name).split(/\s+/);
    if (wanted.every((one) => words.some((word) => word.startsWith(one)))) found.push(person);
  }
  return found;
}
