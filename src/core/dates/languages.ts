/** The grammars there are: English always, and the user's language beside it. Each is made on first use. */
import { englishPhrase } from "./english/english";
import { anyOf } from "./grammar/parts";
import { type Dates } from "./grammar/reading";
import { german } from "./languages/de";
import { spanish } from "./languages/es";
import { french } from "./languages/fr";
import { italian } from "./languages/it";
import { grammarFor } from "./languages/grammar";
import { type Language } from "./languages/language";
import { dutch } from "./languages/nl";
import { portuguese } from "./languages/pt";

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [german, spanish, french, italian, dutch, portuguese].map((table) => [table.tag, table]),
);

const grammars = new Map<string, Dates>();

/** The grammar for a BCP 47 language tag; English alone for a language that has none of its own. */
export function grammarOf(language: string): Dates {
  const primary = (language.split("-")[0] ?? "").toLowerCase();
  const table = LANGUAGES.get(primary);
  if (!table) return englishPhrase;
  const known = grammars.get(primary);
  if (known) return known;
  const made = anyOf(grammarFor(table), englishPhrase);
  grammars.set(primary, made);
  return made;
}
