/** Lines made of cells: aligned columns, in colour or plain, cut to a terminal's width or whole in a pipe. */
import { padded, printable, shortened, widthOf } from "./text-width";

/** What the output can show. */
export interface Screen {
  /** Columns of the terminal, or null when nothing may be cut (a pipe, a file). */
  readonly width: number | null;
  readonly color: boolean;
}

/** How a cell looks: its meaning, not its colour. */
export type Tone = "plain" | "title" | "late" | "soon" | "calm" | "faint";

/** A piece of a line. */
export interface Cell {
  readonly text: string;
  readonly tone: Tone;
}

/** One line of a table. */
export type Cells = readonly Cell[];

const CODES: Readonly<Record<Tone, string>> = {
  plain: "",
  title: "1",
  late: "31",
  soon: "33",
  calm: "32",
  faint: "2",
};

/** Columns between two cells. */
const GAP = "  ";

/** A cell wider than this does not push the next column of all other lines away; its own line just runs on. */
const WIDEST_COLUMN = 60;

/** Columns that the cell which gives way keeps at least. */
const NARROWEST = 16;

/** A cell with its text made safe to print. */
export function cell(text: string, tone: Tone = "plain"): Cell {
  return { text: printable(text), tone };
}

/** A single piece of text in its colour. */
export function painted({ text, tone }: Cell, screen: Screen): string {
  const code = CODES[tone];
  return screen.color && code !== "" && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** How a table is laid out. */
export interface TableForm {
  /** Spaces before each line. */
  readonly indent: number;
  /** Index of the column that gives way on a narrow terminal. */
  readonly yields: number;
}

/** Rows in aligned columns, one line each, without spaces at their ends. */
export function table(rows: readonly Cells[], form: TableForm, screen: Screen): string[] {
  const widths = columnWidths(rows);
  const room = roomToYield(widths, form, screen);
  return rows.map((row) => {
    const parts = row.map((one, column) => {
      const text = column === form.yields && room !== null ? shortened(one.text, room) : one.text;
      const width =
        column === form.yields
          ? Math.min(widths[column] ?? 0, room ?? Infinity)
          : (widths[column] ?? 0);
      const last = column === row.length - 1;
      const space = last ? "" : padded(text, width).slice(text.length);
      return painted({ text, tone: one.tone }, screen) + space;
    });
    return (" ".repeat(form.indent) + parts.join(GAP)).trimEnd();
  });
}

function columnWidths(rows: readonly Cells[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach(({ text }, column) => {
      const width = Math.min(widthOf(text), WIDEST_COLUMN);
      widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  return widths;
}

function roomToYield(widths: readonly number[], form: TableForm, screen: Screen): number | null {
  if (screen.width === null) return null;
  const others = widths.reduce(
    (sum, width, column) => sum + GAP.length + (column === form.yields ? 0 : width),
    form.indent - GAP.length,
  );
  return Math.max(NARROWEST, screen.width - others);
}
