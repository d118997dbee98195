/** The grammars there are: English always, and the user's language beside it. */
import { englishPhrase } from "./english/english";
import { type Dates } from "./grammar/reading";

/** The grammar for a BCP 47 language tag; English alone for a language that has none of its own. */
export function grammarOf(_language: string): Dates {
  return englishPhrase;
}
