/** Days as people say them, in the user's language. */
import { type Day } from "./day";

/** "today", "tomorrow", "Tue 24 Nov" (with the year when it is not this year's). */
export declare function speakDay(day: Day, today: Day, language: string): string;

/** "today", "in 3 days", "6 weeks ago": how far a day is from today. */
export declare function speakDistance(day: Day, today: Day, language: string): string;

/** "Tue 24 Nov, in 3 days"; just "today", "tomorrow" or "yesterday" when that is the day. */
export declare function speakDayAndDistance(day: Day, today: Day, language: string): string;
