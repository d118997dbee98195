/** A marker as it is drawn: what kind, when it is due, and where that day comes from. */
import { type Day } from "../core/dates/day";
import { speakDate, speakDayAndDistance } from "../core/dates/spoken";
import { type FollowUp } from "../core/markers/follow-up";
import { isBeyondComing, timingOf } from "../core/ranking/reasons";
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
  return { text: WORDS.pills.text(name, when), tone: toneOf(kind, due, today), hint };
}

/** As pressing as in the list: an answer that is late is no debt. */
function toneOf(kind: FollowUp["kind"], day: Day, today: Day): Tone {
  const reason = kind === "waiting" ? "waiting" : "promise";
  const timing = timingOf({ kind: reason, day, gentleUntil: null }, today);
  if (timing !== "ahead") return timing === "past" ? "late" : "today";
  return isBeyondComing(day, today) ? "ahead" : "soon";
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
