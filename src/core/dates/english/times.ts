/**
 * Times of day, read and dropped: a follow-up has a day, not an hour.
 *
 *     tomorrow at 5pm · Friday morning · 10:30 on Tuesday · Monday first thing
 */
import { anyOf, NUMBER, type Part, reader, row } from "../grammar/parts";

const none = (): null => null;

const hour: Part<null> = reader([NUMBER], (tokens, at) =>
  Number(tokens.words[at]) <= 24 && (tokens.words[at] ?? "").length <= 2
    ? { value: null, to: at + 1 }
    : null,
);

const minutes: Part<null> = reader([NUMBER], (tokens, at) =>
  /^[0-5]\d$/.test(tokens.words[at] ?? "") ? { value: null, to: at + 1 } : null,
);

/** A time that can be nothing else: `5pm`, `17:00`, `5 o'clock`. */
const clock: Part<null> = anyOf(
  row("_ am|pm|a|p", [hour], none),
  row("_ a|p . m .?", [hour], none),
  row("_ :|.|h _", [hour, minutes], none),
  row("_ : _ : _ am|pm?", [hour, minutes, minutes], none),
  row("_ :|. _ am|pm", [hour, minutes], none),
  row("_ o '|’ clock", [hour], none),
  row("_ h|hrs|hours|uhr", [hour], none),
);

const range: Part<null> = anyOf(
  clock,
  row("_ -|–|to _", [anyOf(hour, clock), clock], none),
  row("_ -|–|to _", [clock, hour], none),
);

const partOfDay: Part<null> = row(
  "morning|afternoon|evening|night|noon|midday|midnight|lunchtime|eod|cob|eob",
  [],
  none,
);

/** A time behind a date. */
export const timeAfter: Part<null> = anyOf(
  row(",? at|@|by|around|from|before|after|~? _", [range], none),
  row(",? at|@|around _", [hour], none),
  row("early|late|mid|first? _", [partOfDay], none),
  row("at|by|around noon|midday|midnight|lunchtime|lunch|night|eod|cob", [], none),
  row("in the early|late? morning|afternoon|evening", [], none),
  row("first thing in? the? morning?", [], none),
  row("_ at? _", [partOfDay, range], none),
  row("_ at _", [partOfDay, hour], none),
  row("end of day|business|play", [], none),
);

/** A time before a date. */
export const timeBefore: Part<null> = anyOf(
  row("at|by|around? _ on|,?", [range], none),
  row("at? noon|midday|midnight|lunchtime on|,?", [], none),
  row("the? morning|afternoon|evening|night of", [], none),
  row("early|late|later on?", [], none),
  row("first|last thing on?", [], none),
  row("end|close of day|business|play on|,?", [], none),
  row("eod|cob|eob on|,?", [], none),
);
