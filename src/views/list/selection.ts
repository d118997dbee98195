/** The people picked in the list to do one thing with all of them: by the path of their note, so that no edit in the vault loses them. */
import { type Row, type Standing } from "../../core/ranking/agenda";
import { type ListSection, reachableRows, rowKey } from "./list-stops";

/** A selection that grows and shrinks as lists do everywhere: one by one, or from an anchor to here. */
export class Selection {
  #paths = new Set<string>();
  /** Those selected before the range from the anchor was. */
  #base: ReadonlySet<string> = new Set();
  /** The key of the row that a range is counted from. */
  #anchor: string | null = null;

  /** How many people are selected. */
  get size(): number {
    return this.#paths.size;
  }

  /** Whether a row is selected; null for a promise, which cannot be. */
  has(row: Row): boolean | null {
    return row.kind === "person" ? this.#paths.has(row.id) : null;
  }

  /** Whether the person with a path is selected. */
  hasPerson(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Selects the person of a row, or lets them go; a range is counted from here next. */
  toggle(key: string, row: Row): void {
    if (row.kind !== "person") return;
    if (!this.#paths.delete(row.id)) this.#paths.add(row.id);
    this.anchorAt(key);
  }

  /** Has the next range counted from a row. */
  anchorAt(key: string): void {
    this.#anchor = key;
    this.#base = new Set(this.#paths);
  }

  /** Selects the people from the anchor to a row, in place of the range selected before. */
  extendTo(key: string, content: readonly ListSection[]): void {
    const rows = content.flatMap((section) =>
      reachableRows(section).map((row) => ({ key: rowKey(section.name, row), row })),
    );
    const to = rows.findIndex((one) => one.key === key);
    const anchor = rows.findIndex((one) => one.key === this.#anchor);
    const from = anchor < 0 ? to : anchor;
    if (anchor < 0) this.anchorAt(key);
    const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#paths = new Set([...this.#base, ...pathsOf(range.map(({ row }) => row))]);
  }

  /** Selects everybody in a section who can be reached. */
  addAll(section: ListSection): void {
    for (const path of pathsOf(reachableRows(section))) this.#paths.add(path);
    this.#base = new Set(this.#paths);
  }

  /** Lets everybody go. */
  clear(): void {
    this.#paths.clear();
    this.#base = new Set();
    this.#anchor = null;
  }

  /** Lets go those who are no longer there. */
  keepOnly(people: readonly Standing[]): void {
    if (this.size === 0) return;
    const paths = new Set(people.map(({ person }) => person.path));
    for (const path of this.#paths) if (!paths.has(path)) this.#paths.delete(path);
  }
}

function pathsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => (row.kind === "person" ? [row.id] : []));
}
