/** What a marker in a table is about: its own cell first, then the others of its row. */
import { type Span } from "../markdown/outline";
import { cellsOf } from "../markdown/tables";
import { plainWords } from "./promise-text";

/** The cell in which a column of a line stands; null when it stands in none. A row begins at the column `from`. */
export function cellAround(line: string, from: number, column: number): Span | null {
  return cellsIn(line, from).find((cell) => holds(cell, column)) ?? null;
}

/** What the cells of a row say in which no marker stands, in their order; empty when they say nothing. */
export function otherCells(line: string, from: number, markers: readonly number[]): string {
  const others = cellsIn(line, from).filter((cell) => !markers.some((at) => holds(cell, at)));
  const words = others.map((cell) => plainWords(line.slice(cell.from, cell.to)));
  return words.filter((said) => said !== "").join(", ");
}

function holds({ from, to }: Span, column: number): boolean {
  return from <= column && column < to;
}

function cellsIn(line: string, start: number): Span[] {
  const cells = cellsOf(line.slice(start));
  return cells.map(({ from, to }) => ({ from: from + start, to: to + start }));
}
