/** The words of a year: its cells, rows and columns. */
import { type Scale, type Stretch } from "../../core/calendar/year-grid";
import { type Day } from "../../core/dates/day";
import { speakDate } from "../../core/dates/spoken";
import { speakDays, speakName } from "../../core/dates/spoken-calendar";
import { WORDS } from "../../words";

/** Names told of a cell before "others". */
const NAMES = 3;

/** How a year is spoken of. */
export interface CalendarSpeaking {
  readonly scale: Scale;
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
}

/** "Tue 12 May", "11–17 May 2026" or "May 2026". */
function whenWords({ from, to }: Stretch, speaking: CalendarSpeaking): string {
  const { scale, today, language } = speaking;
  if (scale === "day") return speakDate(from, today, language);
  if (scale === "week") return speakDays(from, to, language);
  return speakName(from, "month and year", language);
}

/** What a cell says: when, how many contacts, with whom. */
export function cellWords(stretch: Stretch, speaking: CalendarSpeaking): string {
  const { count, names } = stretch;
  const told = names.slice(0, NAMES);
  return WORDS.heatmap.cell(whenWords(stretch, speaking), count, told, names.length - told.length);
}

/** What stands over the contacts of a cell, which name whom they were with. */
export function titleWords(stretch: Stretch, speaking: CalendarSpeaking): string {
  return WORDS.heatmap.chosen(whenWords(stretch, speaking), stretch.count);
}

/** What stands before a row: a weekday, or the months of a quarter. */
export function rowWords(
  row: readonly (Stretch | null)[],
  { scale, language }: CalendarSpeaking,
): string {
  const all = row.filter((one) => one !== null);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return "";
  if (scale === "day") return speakName(first.from, "weekday", language);
  const [from, to] = [
    speakName(first.from, "month", language),
    speakName(last.from, "month", language),
  ];
  return from === to ? from : WORDS.heatmap.months(from, to);
}

/** What stands over each column: of days, the month that begins in it; else nothing. */
export function columnWords(
  rows: readonly (readonly (Stretch | null)[])[],
  { scale, language }: CalendarSpeaking,
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const first = rows.map((row) => row[column]).find((one) => one?.from.endsWith("-01") === true);
    return scale === "day" && first ? speakName(first.from, "month", language) : "";
  });
}
