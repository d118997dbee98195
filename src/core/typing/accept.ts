/** What a chosen offer writes: one change of the line, and where the cursor goes. */
import { pinnedMarker } from "../edits/written-marker";
import { type DateOption } from "./date-options";
import { type Typing } from "./typing-at";

/** A change of one line. Columns count UTF-16 units. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The word of a marker, with the space that its date follows. */
export function acceptWord(typing: Extract<Typing, { part: "word" }>, word: string): LineChange {
  return { from: typing.from, to: typing.to, text: `@${word} ` };
}

/** The marker pinned to the day that was shown, with the words it was said in. */
export function acceptDate(
  { from, to, sign }: Extract<Typing, { part: "date" }>,
  { day, words }: DateOption,
): LineChange {
  return { from, to, text: `${pinnedMarker(sign, day, words)} ` };
}

/** The link that was made for a person, with the word before it. */
export function acceptPerson(
  { from, to, lead }: Extract<Typing, { part: "person" }>,
  link: string,
): LineChange {
  return { from, to, text: `${lead}${link} ` };
}
