/** The grammars there are: English always, and the user's language beside it. Each is made on first use. */
import { englishPhrase } from "./english/english";
import { anyOf } from "./grammar/parts";
import { RememberedDates } from "./grammar/remembered";
import { type Behind, behindIn } from "./languages/behind";
import { grammarFor } from "./languages/grammar";
import { type Language } from "./languages/language";
import { TABLES } from "./languages/tables";

const LANGUAGES: ReadonlyMap<string, Language> = new Map(TABLES.map((table) => [table.tag, table]));

/** What is read in a language, and what is known of the text behind it. */
interface Spoken {
  readonly dates: RememberedDates;
  /** Null for English, whose guards are for all. */
  readonly behind: Behind | null;
}

const ENGLISH: Spoken = { dates: new RememberedDates(englishPhrase), behind: null };

/** By the tags that were asked for. */
const grammars = new Map<string, Spoken>();

/** The grammar for a BCP 47 language tag; English alone for a language that has none of its own. */
export function grammarOf(language: string): RememberedDates {
  return spokenIn(language).dates;
}

/** What is known of the text behind a date in a language, beside what holds for English; null for none. */
export function behindOf(language: string): Behind | null {
  return spokenIn(language).behind;
}

function spokenIn(language: string): Spoken {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const made = readIn(language);
  grammars.set(language, made);
  return made;
}

function readIn(language: string): Spoken {
  const table = LANGUAGES.get((language.split("-")[0] ?? "").toLowerCase());
  if (table === undefined) return ENGLISH;
  const own = grammarFor(table);
  return {
    dates: new RememberedDates(anyOf(own, englishPhrase)),
    behind: behindIn(table, own),
  };
}
