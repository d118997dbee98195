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

/** On a terminal that column is less wide, so that what follows it stays near. */
const WIDEST_ON_TERMINAL = 44;

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

/** Rows in aligned columns, one line each, without spaces at their ends. The last cell of a row is never padded. */
export function table(rows: readonly Cells[], form: TableForm, screen: Screen): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) => {
    const room =
      screen.width === null ? Infinity : roomIn(row, { widths, form, width: screen.width });
    const parts = row.map((one, column) => {
      const yields = column === form.yields;
      const text = yields ? shortened(one.text, room) : one.text;
      const width = yields ? Math.min(widthYielding(widths, form, screen), room) : widths[column];
      const space = column === row.length - 1 ? "" : padded(text, width ?? 0).slice(text.length);
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

function widthYielding(widths: readonly number[], form: TableForm, screen: Screen): number {
  return Math.min(widths[form.yields] ?? 0, screen.width === null ? Infinity : WIDEST_ON_TERMINAL);
}

interface Layout {
  readonly widths: readonly number[];
  readonly form: TableForm;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Columns left in a row for the cell that gives way, when the others take what they need. */
function roomIn(row: Cells, { widths, form, width }: Layout): number {
  const taken = row.map(({ text }, column) => {
    if (column === form.yields) return 0;
    return column === row.length - 1 ? widthOf(text) : (widths[column] ?? 0);
  });
  const others = taken.reduce(
    (sum, columns) => sum + columns + GAP.length,
    form.indent - GAP.length,
  );
  return Math.max(NARROWEST, width - others);
}
