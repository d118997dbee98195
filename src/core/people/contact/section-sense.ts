/** Headings under which nothing has happened yet, or all has: `## Next steps`, `## Done`. */
import { lazily } from "../../lazily";
import { type Heading, type Line, type Outline } from "../../markdown/outline";
import { isCalledOff } from "../intention/called-off";
import { namesMeeting } from "./meeting-heading";

/** `Plan`, `Tasks` and `Morgen` are none: plans of the day are kept, tasks listed when done, and *Morgen* is a morning too, unless *Heute* stands beside it. */
const TO_COME = lazily(
  () =>
    /^(?:to ?dos?(?: list)?|(?:next )?actions?(?: items?| points?)?|next steps?|follow ?ups?|waiting(?: for| on)?|open (?:loops|threads|items|points|questions)|ideas?|someday|backlog|reminders?|rappels|(?:plans? )?(?:for )?(?:tomorrow|next (?:week|month))|nächste schritte|offene punkte|zu erledigen|ideen|à faire|prochaines étapes|idées|demain|pendientes?|por hacer|próximos pasos|volgende stappen|actiepunten|da fare|prossimi passi|domani|a fazer|próximos passos|amanhã)$/,
);
const DONE = /^(?:done|completed|accomplished|erledigt|geschafft|fait|hecho|gedaan|fatto|feito)$/;

/** Units of a heading above which it is none of these: it may be read again for each line under it. */
const LONGEST = 60;

/** What is ticked off in words was done. */
const TICK = /^\s*[✅✔☑]/;
/** What is crossed out was not. */
const CROSS = /^\s*[❌✖🚫]/u;

/** The note of a line. */
interface NoteOfLine {
  readonly outline: Outline;
  readonly isOneMeeting: boolean;
}

/**
 * What stands around a line's words says of them: its opening up to the first link, or the nearest heading
 * that says anything. In a note of one meeting no heading says that somebody is still to be met: who has
 * something to do next is named because they were there.
 */
export function senseAround(
  { kind, heading }: Line,
  opening: string,
  note: NoteOfLine,
): "to come" | "done" | null {
  if (TICK.test(opening)) return "done";
  if (CROSS.test(opening)) return "to come";
  if (kind === "heading") return namesMeeting(opening) ? "done" : null;
  for (let above = heading; above !== null; above = above.parent) {
    const sense = senseUnder(above, note);
    if (sense !== null) return sense;
  }
  return null;
}

function senseUnder(
  heading: Heading,
  { outline, isOneMeeting }: NoteOfLine,
): "to come" | "done" | null {
  const words = wordsOf(heading);
  if (words === null) return null;
  if (isCalledOff(words) || (!isOneMeeting && TO_COME().test(words))) return "to come";
  if (IS_MORNING_OR_TOMORROW.test(words)) return isBesideToday(outline, heading) ? "to come" : null;
  return DONE.test(words) ? "done" : null;
}

/** The plain words of a heading, or null when they are too many to mean any of these. */
function wordsOf({ text }: Heading): string | null {
  if (text.length > LONGEST) return null;
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const IS_MORNING_OR_TOMORROW = /^(?:morgen|mañana)$/;
const IS_TODAY = /^(?:heute|today|hoy|vandaag)$/;

/** Headings of a note that are looked at. */
const MOST_HEADINGS = 500;

/** Whether a heading stands beside one of today: then it is of the day after, not of the day's morning. */
function isBesideToday({ headings }: Outline, { level, parent }: Heading): boolean {
  return headings
    .slice(0, MOST_HEADINGS)
    .some(
      (other) =>
        other.level === level && other.parent === parent && IS_TODAY.test(wordsOf(other) ?? ""),
    );
}
