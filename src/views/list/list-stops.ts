/** What the list holds, as the stops that arrow keys lead through: headers, rows, and "8 more". */
import { plainLetters } from "../../core/plain-letters";
import { type Row, type SectionName } from "../../core/ranking/agenda";

/** A section to show. */
export interface ListSection {
  readonly name: SectionName;
  /** What stands over it; its name in words when absent. */
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly collapsed: boolean;
  /** How many rows are shown; null shows all in a window. */
  readonly shown: number | null;
  readonly empty: readonly string[];
}

/** What a key stands for. */
export type Stop =
  | { readonly part: "header" | "more"; readonly section: ListSection }
  | { readonly part: "row"; readonly section: ListSection; readonly index: number };

/** The key of a section's header. */
export function headerKey(name: SectionName): string {
  return `section:${name}`;
}

/** The key of a section's "8 more". */
export function moreKey(name: SectionName): string {
  return `more:${name}`;
}

/** The key of a row. A person may have one in two sections. */
export function rowKey(name: SectionName, row: Row): string {
  return `${name}/${row.id}`;
}

/** The rows of a section that can be reached: all but those folded away and those behind "8 more". */
export function reachableRows({ rows, collapsed, shown }: ListSection): readonly Row[] {
  if (collapsed) return [];
  return shown === null ? rows : rows.slice(0, shown);
}

/** Keys of all stops, in order. */
export function stopKeys(content: readonly ListSection[]): string[] {
  return content.flatMap((section) => {
    const { name, rows, collapsed } = section;
    const inSight = reachableRows(section);
    const more = !collapsed && inSight.length < rows.length ? [moreKey(name)] : [];
    return [headerKey(name), ...inSight.map((row) => rowKey(name, row)), ...more];
  });
}

/** What a key stands for, or null when it stands for nothing that is there. */
export function findStop(content: readonly ListSection[], key: string): Stop | null {
  for (const section of content) {
    if (key === headerKey(section.name)) return { part: "header", section };
    if (key === moreKey(section.name)) return { part: "more", section };
    if (!key.startsWith(`${section.name}/`)) continue;
    const index = section.rows.findIndex((row) => rowKey(section.name, row) === key);
    return index < 0 ? null : { part: "row", section, index };
  }
  return null;
}

/**
 * The key of the next row, going round, whose name or a word of it begins with some letters: after
 * the current stop, or the current one itself when it does. Null when there is none.
 */
export function nextNamed(
  content: readonly ListSection[],
  current: string | null,
  { beginning, where }: { readonly beginning: string; readonly where: "after" | "from-here" },
): string | null {
  const rows = content.flatMap((section) =>
    reachableRows(section).map((row) => ({ key: rowKey(section.name, row), row })),
  );
  const at = rows.findIndex(({ key }) => key === current);
  const first = where === "after" ? at + 1 : Math.max(0, at);
  const round = [...rows.slice(first), ...rows.slice(0, first)];
  const named = (row: Row, matches: (name: string) => boolean): boolean =>
    matches(plainLetters(nameOf(row)));
  const whole = round.find(({ row }) => named(row, (name) => name.startsWith(beginning)));
  const word = (): (typeof round)[number] | undefined =>
    round.find(({ row }) => named(row, (name) => name.includes(` ${beginning}`)));
  return (whole ?? word())?.key ?? null;
}

function nameOf(row: Row): string {
  return row.kind === "person" ? row.standing.person.name : row.followUp.text;
}
