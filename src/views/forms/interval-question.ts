/** Asking how often to be in touch with people, beginning with what holds now. */
import { type Standing } from "../../core/ranking/agenda";
import { type HowOftenChoice, type Someone } from "../../requests";
import { WORDS } from "../../words";
import { intervalWords } from "../why/why-words";
import { readHowOften, type Reading } from "../wording/day-words";
import { type Question } from "./question";

/** The question for some people, who are told of as `standingOf` knows them by path. */
export function intervalQuestion(
  people: readonly Someone[],
  standingOf: (path: string) => Standing | null,
  then: (howOften: HowOftenChoice) => void,
): Question<HowOftenChoice> {
  const { intervalTitle, interval, intervalHint } = WORDS.forms;
  const standings = people.map(({ path }) => standingOf(path));
  const words = commonWords(standings);
  // Of a field that was empty from the start nobody knows whether it was left so on purpose.
  const canUnset = words !== "" && standings.some((one) => one?.person.checkIn?.whose === "own");
  return {
    title: intervalTitle(people.map(({ name }) => name)),
    label: interval,
    hint: intervalHint,
    words,
    read: (typed) => readChoice(typed, canUnset),
    then,
  };
}

function readChoice(words: string, canUnset: boolean): Reading<HowOftenChoice> {
  const reading = readHowOften(words);
  if (reading.kind !== "blank" || !canUnset) return reading;
  return { kind: "read", value: "unset", said: WORDS.forms.intervalUnset };
}

/** How often all of some people are to be in touch, as words to change; "" when they differ. */
function commonWords(standings: readonly (Standing | null)[]): string {
  const [first = "", ...rest] = standings.map((one) => (one === null ? "" : intervalWords(one)));
  return rest.every((words) => words === first) ? first : "";
}
