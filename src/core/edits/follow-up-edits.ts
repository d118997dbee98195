/** The edits a follow-up asks for (SPEC §8). */
import { type Day } from "../dates/day";
import { type FollowUp } from "../markers/follow-up";
import { type Edit } from "./edit";

/** Ticks its checkbox, or writes `@done(day)` at the end of its line. Null when it has no line of its own (properties), or repeats (🔁). */
export declare function completeFollowUp(path: string, followUp: FollowUp, today: Day): Edit | null;

/** Gives it the day, keeping its words: `@followup(2026-11-24 next Tuesday)`; a task's `📅` or `[due:: ]`. Null for properties. */
export declare function rescheduleFollowUp(
  path: string,
  followUp: FollowUp,
  due: Day,
  words: string | null,
): Edit | null;
