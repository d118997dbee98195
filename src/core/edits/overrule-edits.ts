/** `%%touch%%` and `%%no touch%%`: the user's last word on whether a mention counts, written where it stands. */
import { type Edit } from "./edit";
import { atLineEnd } from "./line-end";

/** A line as it was shown; `line` counts from 0, `source` is all of it without its ending. */
export interface ShownLine {
  readonly path: string;
  readonly line: number;
  readonly source: string;
}

/** What the user says about the mentions on a line. */
export type Verdict = "touch" | "no touch";

const MARK = /[ \t]?%%[ \t]*(touch|no[ \t]touch)[ \t]*%%/i;

/** Says that the mentions on a line count, or don't; saying it again takes it back. The other verdict is replaced. */
export function overruleLine({ path, line, source }: ShownLine, verdict: Verdict): Edit {
  const mark = MARK.exec(source);
  const said = mark?.[1]?.toLowerCase().replace(/\s/, " ");
  const without = mark === null ? source : source.replace(MARK, "");
  const becomes = said === verdict ? without : atLineEnd(without, `%%${verdict}%%`);
  return { kind: "replace-line", path, line, was: source, becomes };
}
