/** The user's last word on whether a line is contact, put on it or taken off. */
import { type Overruling, overruling, withoutOverruling } from "../markers/overruling";
import { type Edit } from "./edit";
import { atLineEnd } from "./line-end";

/** A line as it was shown; `line` counts from 0, `source` is all of it without its ending. */
export interface ShownLine {
  readonly path: string;
  readonly line: number;
  readonly source: string;
}

/** Says that the mentions on a line count, or don't; saying it again takes it back. The other verdict is replaced. */
export function overruleLine({ path, line, source }: ShownLine, verdict: Overruling): Edit {
  const without = withoutOverruling(source);
  const becomes = overruling(source) === verdict ? without : atLineEnd(without, `%%${verdict}%%`);
  return { kind: "replace-line", path, line, was: source, becomes };
}
