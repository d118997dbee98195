/** Which markers of a line were typed just now and have no other day to count from. */
import { type Day } from "../core/dates/day";
import { type OpenTexts } from "../core/kith";
import { type TypedMarker } from "../core/markers/typed-days";
import { type TypedLine } from "./typed-markers";

/** The markers to remember of a line that the cursor has left. */
export function firstSeen(line: TypedLine<Day>, open: OpenTexts): TypedMarker[] {
  const { path, number, before, after, typed, since, text } = line;
  if (!open.mayHoldMarker(after)) return [];
  // The line alone is asked first: most have no such marker, and a note is long.
  const indent = after.length - after.trimStart().length;
  const alone = open.undatedMarkers({ path: "", text: after.trimStart() });
  const fresh = alone.filter(({ from, to }) => {
    const words = after.slice(from + indent, to + indent);
    const isTyped = typed.some((one) => one.from < to + indent && one.to > from + indent);
    return isTyped && !before.includes(words);
  });
  if (fresh.length === 0) return [];
  const columns = new Set(fresh.map(({ from }) => from + indent));
  return open
    .undatedMarkers({ path, text: text() })
    .filter((one) => one.line === number && columns.has(one.from))
    .map(({ source, from, to }) => ({
      path,
      line: source,
      words: source.slice(from, to),
      day: since,
    }));
}
