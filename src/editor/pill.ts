/** A marker as it is drawn: what kind, when it is due, and where that day comes from. */
import { addDays, type Day } from "../core/dates/day";
import { speakDate, speakDayAndDistance } from "../core/dates/spoken";
import { type FollowUp } from "../core/markers/follow-up";
import { WORDS } from "../words";

/** How a pill looks. Its text says the same in words, for those who see no colours. */
type Tone = "late" | "today" | "soon" | "ahead" | "undated" | "closed";

/** A pill. */
export interface Pill {
  readonly text: string;
  readonly tone: Tone;
  /** Where its day comes from. */
  readonly hint: string;
}

/** Days ahead that are soon, as in the sidebar's Coming up. */
const SOON_DAYS = 7;

/** The pill of a marker's follow-up, seen on a day. */
export function pillOf(followUp: FollowUp, today: Day, language: string): Pill {
  const { state, due, kind, closedOn } = followUp;
  const name = kind === "waiting" ? WORDS.pills.waiting : WORDS.pills.followup;
  if (state !== "open") {
    const closed = WORDS.pills[state];
    const hint = closedOn === null ? closed : speakDate(closedOn, today, language);
    return { text: WORDS.pills.text(name, closed), tone: "closed", hint };
  }
  if (due === null) {
    const text = WORDS.pills.text(name, WORDS.pills.undated);
    return { text, tone: "undated", hint: WORDS.pills.undatedHint };
  }
  const when = speakDayAndDistance(due, today, language);
  const hint = hintOf(followUp, due, { today, language });
  return { text: WORDS.pills.text(name, when), tone: toneOf(due, today), hint };
}

function toneOf(due: Day, today: Day): Tone {
  if (due < today) return "late";
  if (due === today) return "today";
  return due <= addDays(today, SOON_DAYS) ? "soon" : "ahead";
}

function hintOf(
  { phrase, anchor }: FollowUp,
  due: Day,
  { today, language }: { today: Day; language: string },
): string {
  const day = speakDate(due, today, language);
  if (phrase === null || phrase === due) return WORDS.pills.pinnedHint(day);
  if (anchor === null) return WORDS.pills.fullHint(day, phrase);
  const from = speakDate(anchor.day, today, language);
  return anchor.source === "typed"
    ? WORDS.pills.typedHint(day, phrase, from)
    : WORDS.pills.countedHint(day, phrase, from);
}
