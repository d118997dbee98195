/** The tone of what the core tells: which of a terminal's looks it is shown in. */
import { type Day } from "../core/dates/day";
import { type Reason } from "../core/ranking/agenda";
import { type Timing, timingOf } from "../core/ranking/reasons";
import { type Tone } from "./screen";

const TIMING_TONES: Readonly<Record<Timing, Tone>> = {
  past: "late",
  today: "soon",
  ahead: "plain",
};

/** The tone of a reason on `today`. */
export function reasonTone(reason: Reason, today: Day): Tone {
  return TIMING_TONES[timingOf(reason, today)];
}
