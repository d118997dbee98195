/** Pinning: the day that a marker's words mean today and forever is written into the marker. */
import { columnOf, type FollowUp } from "../markers/follow-up";
import { type Edit } from "./edit";
import { pinFollowUp } from "./follow-up-edits";

/** A follow-up and the note it stands in. */
interface Placed extends FollowUp {
  readonly path: string;
}

/** Whether a follow-up is open and its day is counted from where it stands, so that moving the line would move the day. */
export function isUnpinned(followUp: Placed): boolean {
  const { state, anchor, path } = followUp;
  return state === "open" && anchor !== null && pinFollowUp(path, followUp) !== null;
}

/** The edits that pin follow-ups, one for each line, whatever number of markers stands on it. What needs no pin is left out. */
export function pinEdits(followUps: readonly Placed[]): Edit[] {
  const lines = new Map<string, Placed[]>();
  for (const followUp of followUps.filter(isUnpinned)) {
    const key = `${followUp.line} ${followUp.path}`;
    lines.set(key, [...(lines.get(key) ?? []), followUp]);
  }
  return [...lines.values()].flatMap(pinLine);
}

/** From the right, so that the columns of the markers still to come stay true. */
function pinLine(followUps: readonly Placed[]): Edit[] {
  const [first] = followUps;
  if (first === undefined) return [];
  const { path, line, source, about } = first;
  const fromRight = [...followUps].sort((a, b) => columnOf(b) - columnOf(a));
  const becomes = fromRight.reduce((text, followUp) => {
    const pinned = pinFollowUp(path, { ...followUp, source: text });
    return pinned?.kind === "replace-line" ? pinned.becomes : text;
  }, source);
  return [{ kind: "replace-line", path, line, was: source, becomes, about }];
}
