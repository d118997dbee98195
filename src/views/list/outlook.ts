/** What there is to show: the agenda of the day, arranged into the list's sections. */
import { firstIn } from "../../core/collections/in-order";
import { type Day, type Weekday } from "../../core/dates/day";
import { type Stats } from "../../core/kith";
import { type Agenda, type Row, type SectionName } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { type RowFilter } from "./filter";
import { type ListSection } from "./list-stops";

/** All that the sidebar is told. */
export interface Outlook {
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
  readonly weekStart: Weekday;
  /** Rows of Now that are shown before "more" is asked for; 0 shows all. */
  readonly nowLimit: number;
  /** Null until the notes have been read once. */
  readonly agenda: Agenda | null;
  /** How far the first reading has come. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly stats: () => Stats | null;
  /** For how many people an interval could be suggested. */
  readonly suggestions: () => number;
  /** The name of the person with a path, or null when there is none. */
  readonly nameOf: (path: string) => string | null;
}

/** The sections, in order. */
export const SECTION_NAMES: readonly SectionName[] = [
  "now",
  "coming",
  "undated",
  "waiting",
  "everyone",
];

/** How the user is looking at the list. */
export interface Arrangement {
  readonly filter: RowFilter | null;
  readonly query: string;
  readonly collapsed: ReadonlySet<SectionName>;
  /** How many rows of a section are shown before "more". */
  readonly shown: (name: SectionName) => number;
}

/**
 * The sections to show. "Now" and "Everyone" always stand ("Now" not while nobody has an interval,
 * when its emptiness says nothing); the others only when they hold something. A search unfolds all, so
 * that nothing found is hidden.
 */
export function sectionsOf(agenda: Agenda, arrangement: Arrangement): ListSection[] {
  const { filter, query, collapsed, shown } = arrangement;
  const sections = SECTION_NAMES.map((name) => {
    const all = agenda.sections[name];
    return { name, rows: filter === null ? all : all.filter(filter) };
  });
  const duePeople = peopleDueToday(agenda);
  const isDue = (row: Row): boolean =>
    row.kind === "person" ? duePeople.has(row.id) : row.followUp.due === agenda.today;
  const nothing = filter !== null && sections.every(({ rows }) => rows.length === 0);
  // While a search hides rows, an empty "Now" would be a false all-clear; it stands only to say that nothing matches.
  const stands = (name: SectionName): boolean =>
    name === "now"
      ? nothing || (filter === null && !isFirstRun(agenda))
      : filter === null && name === "everyone";
  return sections
    .filter(({ name, rows }) => rows.length > 0 || stands(name))
    .map(({ name, rows }) => ({
      name,
      collapsed: filter === null && collapsed.has(name),
      ...(name === "everyone" ? { rows, shown: null } : firstRows(rows, shown(name), isDue)),
      empty: emptyWords(name, nothing ? query : null, agenda),
    }));
}

/**
 * The rows with those that are shown in front, and how many these are: the most urgent ones, and
 * whatever is due this very day, since tomorrow is too late for it.
 */
function firstRows(
  rows: readonly Row[],
  limit: number,
  isDue: (row: Row) => boolean,
): Pick<ListSection, "rows" | "shown"> {
  const first = rows.slice(0, limit);
  const [pressing, others]: [Row[], Row[]] = [[], []];
  for (const row of rows.slice(limit)) (isDue(row) ? pressing : others).push(row);
  return { rows: [...first, ...pressing, ...others], shown: first.length + pressing.length };
}

/** Paths of the people about whom something promised falls due today: looked up among promises, since of everybody all reasons would first have to be put together. */
function peopleDueToday({ followUps, today }: Agenda): ReadonlySet<string> {
  const people = new Set<string>();
  const first = firstIn(followUps, ({ due }) => due === null || due >= today);
  for (const promise of followUps.slice(first)) {
    if (promise.due !== today) break;
    if (promise.state === "open") for (const path of promise.people) people.add(path);
  }
  return people;
}

/** How many rows a search has found, in words. */
export function matchesIn(sections: readonly ListSection[]): string {
  return WORDS.list.matches(sections.reduce((sum, { rows }) => sum + rows.length, 0));
}

/** How many rows of Now there are, in words: people, and the promises that stand for themselves; "" while there is nobody to count. */
export function statusWords({ people, sections: { now } }: Agenda): string {
  if (people.length + now.length === 0) return "";
  const listed = now.filter(({ kind }) => kind === "person").length;
  return WORDS.list.statusCount(listed, now.length - listed);
}

/** Whether there are people, but no interval for any of them. */
export function isFirstRun({ people }: Agenda): boolean {
  return people.length > 0 && people.every(({ intervalFrom }) => intervalFrom === null);
}

function emptyWords(name: SectionName, query: string | null, agenda: Agenda): readonly string[] {
  const { noMatch, noMatchHint, nobodyNow, nobodyNowTracked } = WORDS.empty;
  if (name !== "now") return [];
  if (query !== null) return [noMatch(query), noMatchHint];
  return [nobodyNow, nobodyNowTracked(agenda.people.length)];
}
