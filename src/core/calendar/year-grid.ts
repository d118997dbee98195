/**
 * A year at a glance: its days, weeks or months, each with the contacts that fall into it. Somebody
 * counts once a day, however many lines tell of it.
 */
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  partsOf,
  type Weekday,
  weekdayOf,
} from "../dates/day";
import { compare } from "../order";
import { type Touch } from "../ranking/history";
import { weekOf } from "./week-strip";

/** A contact, and with whom. */
export interface Contact extends Touch {
  /** Path of the person's note. */
  readonly person: string;
  readonly name: string;
}

/** How finely a year is looked at. */
export type Scale = "day" | "week" | "month";

/** How strongly a stretch of days is marked: 0 is no contact, 4 the most of the year. */
type Level = 0 | 1 | 2 | 3 | 4;

/** A day, a week or a month of the year. */
export interface Stretch {
  readonly from: Day;
  /** Its last day, within the year. */
  readonly to: Day;
  /** Earliest first, then by name. */
  readonly contacts: readonly Contact[];
  /** Contacts, each person once a day. */
  readonly count: number;
  /** Names of the people, each once, in the order of their first contact. */
  readonly names: readonly string[];
  readonly level: Level;
}

/** Which year, how, and as seen from which day. */
export interface Looking {
  readonly scale: Scale;
  /** 1 to 9999. */
  readonly year: number;
  readonly today: Day;
  readonly weekStart: Weekday;
}

/** A year as rows of stretches. */
export interface YearGrid {
  /** Weekdays when the scale is days (the first one the week's), else quarters. Null where the year, or the past, has no day. */
  readonly rows: readonly (readonly (Stretch | null)[])[];
  /** Days with contact. */
  readonly days: number;
  /** People there was contact with. */
  readonly people: number;
}

/** The grid of a year. Contacts of other years, and those after today, are left out. */
export function yearGrid(contacts: readonly Contact[], looking: Looking): YearGrid {
  const year = String(looking.year).padStart(4, "0");
  const byDay = new Map<Day, Contact[]>();
  for (const contact of contacts) {
    if (!contact.day.startsWith(year) || contact.day > looking.today) continue;
    const ofDay = byDay.get(contact.day);
    if (ofDay === undefined) byDay.set(contact.day, [contact]);
    else ofDay.push(contact);
  }
  const bare = stretchesOf(looking).map((span) => filled(span, byDay));
  const most = Math.max(1, ...bare.map(({ count }) => count));
  const stretches = bare.map((one): Stretch => ({ ...one, level: levelOf(one.count, most) }));
  const told = new Set([...byDay.values()].flat().map(({ person }) => person));
  return { rows: rowsOf(stretches, looking), days: byDay.size, people: told.size };
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** All stretches of the year that have begun, in order. */
function stretchesOf({ scale, year, today, weekStart }: Looking): Span[] {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year, 12, 31);
  if (first === null || last === null) return [];
  const spans: Span[] = [];
  let from = first;
  while (from <= last && from <= today) {
    const end = lastOf(from, scale, weekStart);
    const to: Day = end < last ? end : last;
    spans.push({ from, to });
    // The calendar's last day has no next one.
    if (to === last) break;
    from = addDays(to, 1);
  }
  return spans;
}

function lastOf(from: Day, scale: Scale, weekStart: Weekday): Day {
  if (scale === "day") return from;
  if (scale === "week") return addDays(weekOf(from, weekStart), 6);
  return addDays(addMonths(from, 1), -1);
}

function filled({ from, to }: Span, byDay: ReadonlyMap<Day, Contact[]>): Omit<Stretch, "level"> {
  const contacts: Contact[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const contact of (byDay.get(day) ?? []).sort(compareNames)) contacts.push(contact);
    if (day === to) break;
  }
  const count = new Set(contacts.map(({ day, person }) => `${day} ${person}`)).size;
  const names = new Map(contacts.map(({ person, name }) => [person, name]));
  return { from, to, contacts, count, names: [...names.values()] };
}

function compareNames(a: Contact, b: Contact): number {
  return compare(a.name, b.name) || compare(a.path, b.path) || a.line - b.line;
}

function levelOf(count: number, most: number): Level {
  return Math.ceil((4 * count) / most) as Level;
}

function rowsOf(stretches: readonly Stretch[], looking: Looking): (Stretch | null)[][] {
  return looking.scale === "day" ? rowsOfDays(stretches, looking) : rowsOfQuarters(stretches);
}

/** A row for each weekday, a column for each week. */
function rowsOfDays(stretches: readonly Stretch[], { weekStart }: Looking): (Stretch | null)[][] {
  const rows: (Stretch | null)[][] = Array.from({ length: 7 }, () => []);
  const [first] = stretches;
  if (first === undefined) return rows;
  const before = (weekdayOf(first.from) - weekStart + 7) % 7;
  const columns = Math.ceil((before + stretches.length) / 7);
  return rows.map((_, row) =>
    Array.from({ length: columns }, (__, column) => stretches[column * 7 + row - before] ?? null),
  );
}

/** A row for each quarter, to which a week belongs by its first day in the year. */
function rowsOfQuarters(stretches: readonly Stretch[]): Stretch[][] {
  const rows: Stretch[][] = [[], [], [], []];
  for (const stretch of stretches) {
    rows[Math.floor((partsOf(stretch.from).month - 1) / 3)]?.push(stretch);
  }
  return rows;
}
