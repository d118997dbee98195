/** Who to check in on, and why: the answer that the sidebar and the command line show. */
import { addDays, type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/evidence";
import { compareText } from "./history";
import { pressure, promiseReason, type ReasonSection, sectionOf } from "./reasons";
import { type Standing } from "./standing";

export { type PlacedFollowUp } from "../note-index/evidence";
export { type Touch } from "./history";
export { type Reason, type Standing, type Status } from "./standing";

/** A section of the sidebar, in order. */
export type SectionName = "now" | "coming" | "undated" | "waiting" | "everyone";

/** One row: a person with all their reasons, or a promise (one without a person; in `undated` and `waiting` also those of people who are not on the list above). */
export type Row =
  | { readonly kind: "person"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "promise"; readonly id: string; readonly followUp: PlacedFollowUp };

/** The whole list for one day. A person has one row at most in `now` and `coming` together, and one in `everyone`. */
export interface Agenda {
  readonly today: Day;
  readonly sections: Readonly<Record<SectionName, readonly Row[]>>;
  /** Every recognised person, most urgent first. */
  readonly people: readonly Standing[];
  /** All open follow-ups and those closed in the last 30 days, soonest first, undated last. */
  readonly followUps: readonly PlacedFollowUp[];
}

/** Days for which a closed follow-up is still told of (SPEC §10). */
const CLOSED_DAYS = 30;

/** Puts standings and follow-ups in order for a day. */
export function agendaOf(
  standings: readonly Standing[],
  followUps: readonly PlacedFollowUp[],
  today: Day,
): Agenda {
  const ranked = standings.map((standing) => rank(standing, today)).sort(compareRanked);
  const people = ranked.map(({ standing }) => standing);
  const open = followUps.filter((one) => one.state === "open").sort(comparePromises);
  const promises = open.map((followUp) => ({
    followUp,
    section: sectionOf(promiseReason(followUp), today),
  }));
  const inSection = (name: ReasonSection): RankedStanding[] =>
    ranked.filter((one) => one.section === name);
  const shown = new Set(
    [...inSection("now"), ...inSection("coming")].map((one) => one.standing.person.path),
  );
  const rowsOf = (name: "now" | "coming" | "undated" | "waiting"): Row[] => {
    const rows = promises
      .filter(
        ({ followUp, section }) =>
          section === name && !followUp.people.some((path) => shown.has(path)),
      )
      .map(({ followUp }) => promiseRow(followUp));
    if (name === "undated" || name === "waiting") return rows;
    return mergeRows(inSection(name), rows, today);
  };
  return {
    today,
    sections: {
      now: rowsOf("now"),
      coming: rowsOf("coming"),
      undated: rowsOf("undated"),
      waiting: rowsOf("waiting"),
      everyone: [...people].sort(compareNames).map(personRow),
    },
    people,
    followUps: followUps.filter((one) => isToldOf(one, today)).sort(comparePromises),
  };
}

interface RankedStanding {
  readonly standing: Standing;
  readonly section: ReasonSection;
  /** Of the most pressing reason that is due; for the rest, how near the next check-in is. */
  readonly urgency: number;
}

function rank(standing: Standing, today: Day): RankedStanding {
  const first = standing.reasons[0];
  const section = first === undefined ? null : sectionOf(first, today);
  const pressures = standing.reasons.map((reason) => pressure(reason, standing.lateness, today));
  const quiet = standing.status === "snoozed" || standing.lateness === null;
  const rest = quiet ? Number.NEGATIVE_INFINITY : (standing.lateness ?? 0);
  return { standing, section, urgency: section === "now" ? Math.max(...pressures) : rest };
}

/** Now, coming up, other people with an interval, untracked; inside each the most urgent, then the soonest, then by name. */
function compareRanked(a: RankedStanding, b: RankedStanding): number {
  return (
    tierOf(a) - tierOf(b) ||
    compareNumbers(b.urgency, a.urgency) ||
    compareText(firstDay(a.standing), firstDay(b.standing)) ||
    compareNames(a.standing, b.standing)
  );
}

function tierOf({ section, standing }: RankedStanding): number {
  if (section === "now") return 0;
  if (section === "coming") return 1;
  return standing.interval === null ? 3 : 2;
}

/** Infinities compare equal to themselves, which subtraction would not give. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Undated reasons and none at all come after every day. */
function firstDay({ reasons }: Standing): string {
  return reasons[0]?.day ?? "~";
}

function compareNames(a: Standing, b: Standing): number {
  return (
    compareText(a.person.name.toLowerCase(), b.person.name.toLowerCase()) ||
    compareText(a.person.path, b.person.path)
  );
}

function comparePromises(a: PlacedFollowUp, b: PlacedFollowUp): number {
  return (
    compareText(a.due ?? "~", b.due ?? "~") ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    (a.marker?.from ?? 0) - (b.marker?.from ?? 0)
  );
}

function isToldOf({ state, closedOn }: PlacedFollowUp, today: Day): boolean {
  if (state === "open") return true;
  return closedOn !== null && closedOn <= today && closedOn >= addDays(today, -CLOSED_DAYS);
}

function personRow(standing: Standing): Row {
  return { kind: "person", id: standing.person.path, standing };
}

function promiseRow(followUp: PlacedFollowUp): Row {
  const { path, line, marker } = followUp;
  return { kind: "promise", id: `${path}:${line}:${marker?.from ?? ""}`, followUp };
}

/** People and promises without a person in one list: the more pressing first, then the sooner. */
function mergeRows(people: readonly RankedStanding[], promises: readonly Row[], today: Day): Row[] {
  const weighed = [
    ...people.map(({ standing, urgency }) => ({
      row: personRow(standing),
      urgency,
      day: firstDay(standing),
    })),
    ...promises.map((row) => ({ row, ...weighPromise(row, today) })),
  ];
  return weighed
    .sort((a, b) => compareNumbers(b.urgency, a.urgency) || compareText(a.day, b.day))
    .map(({ row }) => row);
}

function weighPromise(row: Row, today: Day): { urgency: number; day: string } {
  if (row.kind === "person") return { urgency: 0, day: "~" };
  const reason = promiseReason(row.followUp);
  return { urgency: pressure(reason, null, today), day: reason.day ?? "~" };
}
