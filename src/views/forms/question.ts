/** A question answered in words, as a value. */
import { type Reading } from "../wording/day-words";

/** The question, how its answer is read, and what comes of it. */
export interface Question<Value> {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** The answer there is already, to be changed; "" or absent when there is none. */
  readonly words?: string;
  readonly read: (words: string) => Reading<Value>;
  readonly then: (value: Value, words: string) => void;
}
