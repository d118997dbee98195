/** Headings of one meeting: `One on One for [[Sam]]` is held with Sam, though a plan or a present for Sam is none. */

const NAMES_A_MEETING =
  /^\s*(?:weekly |monthly )?(?:one[- ]on[- ]one|1[:-]1|1on1|catch-?up|check-?in|meeting)(?: meeting)?(?: notes)? for:?\s*$/i;

/** Whether a heading's words, up to its first link, name a meeting with those linked. */
export function namesMeeting(before: string): boolean {
  return NAMES_A_MEETING.test(before);
}
