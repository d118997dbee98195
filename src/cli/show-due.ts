/** `kith due`: the first sections of the sidebar, each person once with all their reasons. */
import { firstFew } from "../core/collections/first-few";
import { type Day } from "../core/dates/day";
import {
  type Agenda,
  type PlacedFollowUp,
  type Reason,
  type Row,
  type SectionName,
  type Standing,
} from "../core/ranking/agenda";
import { promiseReason } from "../core/ranking/reasons";
import { cell, type Cells, painted, type Screen, table } from "./screen";
import { printable } from "./text-width";
import { reasonTone } from "./tones";
import {
  couldBeWords,
  counted,
  dayWords,
  lastTouchWords,
  placeOf,
  promiseWords,
  reasonName,
  reasonWords,
} from "./words";

const SHOWN: readonly { readonly name: SectionName; readonly title: string }[] = [
  { name: "now", title: "Now" },
  { name: "coming", title: "Coming up" },
];

/** The lines of `kith due`, its closing line about the stats not included. */
export function showDue(agenda: Agenda, screen: Screen): string[] {
  const sections = SHOWN.filter(({ name }) => agenda.sections[name].length > 0);
  const rows = sections.map(({ name }) =>
    agenda.sections[name].map((row) => rowCells(row, agenda)),
  );
  const lines = table(rows.flat(2), { indent: 2, yields: 1 }, screen);
  const shown: string[] = [];
  sections.forEach(({ title }, index) => {
    const people = rows[index] ?? [];
    shown.push(
      painted(cell(title, "title"), screen) + painted(cell(`  ${people.length}`, "faint"), screen),
    );
    for (const line of lines.splice(0, people.flat().length)) shown.push(line);
    shown.push("");
  });
  if (sections.length === 0) shown.push(nothingDue(agenda), "");
  return [...shown, ...besides(agenda)];
}

function rowCells(row: Row, { today }: Agenda): Cells[] {
  if (row.kind === "promise") return [promiseCells(row.followUp, today)];
  const { standing } = row;
  const head = [cell(standing.person.name, "title"), cell(lastTouchLine(standing, today), "faint")];
  const { told, left } = firstFew(standing.reasons, REASON_LINES);
  const rest = left === 0 ? [] : [[cell(`  and ${left} more`, "faint"), cell(EXPLAINED, "faint")]];
  return [head, ...told.map((reason) => reasonCells(reason, standing, today)), ...rest];
}

/** Lines of reasons a person has room for. */
const REASON_LINES = 5;

/** Where the reasons that are left out are told. */
const EXPLAINED = "kith explain tells all";

function lastTouchLine({ lastTouch }: Standing, today: Day): string {
  return lastTouch === null ? "no contact on record" : lastTouchWords(lastTouch, today);
}

function reasonCells(reason: Reason, standing: Standing, today: Day): Cells {
  return [
    cell(`  ${reasonName(reason)}`, reasonTone(reason, today)),
    cell(reasonWords(reason, standing, today)),
    cell(placeOf(reason), "faint"),
  ];
}

function promiseCells(followUp: PlacedFollowUp, today: Day): Cells {
  const { due, kind } = followUp;
  const couldBe = couldBeWords(followUp);
  const verb = kind === "waiting" ? "expected" : "due";
  const when = due === null ? "no date yet" : `${verb} ${dayWords(due, today)}`;
  return [
    cell(kind === "waiting" ? "Waiting" : "Promised", reasonTone(promiseReason(followUp), today)),
    cell(`${when}: ${promiseWords(followUp)}${couldBe === "" ? "" : `; ${couldBe}`}`),
    cell(placeOf(followUp), "faint"),
  ];
}

function nothingDue({ people, sections }: Agenda): string {
  if (people.length === 0) {
    return "No people found. A note is a person's when it is tagged person, has type: person, or lies in a folder named People.";
  }
  if (sections.undated.length + sections.waiting.length > 0) return "Nothing is due this week.";
  return people.every(({ interval }) => interval === null)
    ? "Nothing is due, and nobody has an interval yet: try --every 4w, or add check-in: monthly to a person's note."
    : "Nobody to check in on, and nothing is due this week.";
}

function besides({ sections }: Agenda): string[] {
  const undated = sections.undated.length;
  const waiting = sections.waiting.length;
  const parts = [
    ...(undated > 0 ? [undated === 1 ? "1 needs a date" : `${undated} need a date`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ];
  return parts.length === 0 ? [] : [`Besides: ${parts.join(", ")} (kith followups).`, ""];
}

/** "Read 312 notes, 41 people; skipped 2: A.md (why), B.md (why)". */
export function statsLine(stats: {
  readonly notes: number;
  readonly people: number;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}): string {
  const { notes, people, skipped } = stats;
  const read = `Read ${counted(notes, "note")}, ${counted(people, "person", "people")}`;
  if (skipped.length === 0) return `${read}, skipped none.`;
  const named = skipped
    .slice(0, SKIPPED_NAMED)
    .map(({ path, why }) => printable(`${path} (${why})`));
  const more = skipped.length > named.length ? [`${skipped.length - named.length} more`] : [];
  return `${read}, skipped ${skipped.length}: ${[...named, ...more].join(", ")}.`;
}

/** Skipped files named in the closing line; the rest are counted, and all are in the JSON. */
const SKIPPED_NAMED = 3;
