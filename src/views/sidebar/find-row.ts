/** Where in the list a promise stands. */
import { type Agenda, type PlacedFollowUp, type SectionName } from "../../core/ranking/agenda";
import { rowKey } from "../list/list-stops";
import { SECTION_NAMES } from "../list/outlook";

/** A row of the list. */
export interface RowPlace {
  readonly section: SectionName;
  readonly key: string;
  /** Its place among the rows of its section, counted from 0. */
  readonly index: number;
}

/** The row of a promise, else of a person it is about, the most pressing first; null when it is not on the list. */
export function rowOfPromise(
  agenda: Agenda,
  { path, line, source, marker }: PlacedFollowUp,
): RowPlace | null {
  const same = agenda.followUps.filter((one) => one.path === path && one.source === source);
  const atMarker = same.filter((one) => one.marker?.from === marker?.from);
  const promise = atMarker.find((one) => one.line === line) ?? atMarker[0];
  if (promise === undefined) return null;
  const rows = SECTION_NAMES.flatMap((section) =>
    agenda.sections[section].map((row, index) => ({ section, row, index })),
  );
  const found =
    rows.find(({ row }) => row.kind === "promise" && row.followUp === promise) ??
    rows.find(({ row }) => row.kind === "person" && promise.people.includes(row.id));
  if (found === undefined) return null;
  const { section, row, index } = found;
  return { section, key: rowKey(section, row), index };
}
