/** What something costs, counted and not timed: how often each stretch of the core's code was run. */
import { Session } from "node:inspector";

/** Stretch of code, as `file:function:offset`, → how often it was run. */
export type Work = ReadonlyMap<string, number>;

/** How often it is counted: of three counts all have been seen to lack some. */
const TURNS = 5;

/**
 * The work that something makes each time it is done anew. The engine now and then forgets a part of what
 * it counted, never makes any up, so the most of several counts is told.
 */
export function workOf(prepare: () => () => unknown): Work {
  const most = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++)
    for (const [place, count] of workOnce(prepare()))
      most.set(place, Math.max(count, most.get(place) ?? 0));
  return most;
}

function workOnce(act: () => unknown): Work {
  const session = new Session();
  session.connect();
  try {
    session.post("Profiler.enable");
    session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    act();
    return countsIn(session);
  } finally {
    session.disconnect();
  }
}

function countsIn(session: Session): Work {
  const counts = new Map<string, number>();
  session.post("Profiler.takePreciseCoverage", (error, taken) => {
    if (error !== null) throw error;
    for (const { url, functions } of taken.result) {
      const file = url.split("/src/core/")[1];
      if (file === undefined) continue;
      for (const { functionName, ranges } of functions)
        for (const { startOffset, count } of ranges)
          counts.set(`${file}:${functionName}:${startOffset}`, count);
    }
  });
  return counts;
}

/** The stretches that are run more often, by more than `tolerance`, in `large` than in `small`. */
export function grown(small: Work, large: Work, tolerance: number): string[] {
  return [...large].flatMap(([place, count]) => {
    const before = small.get(place) ?? 0;
    return count - before > tolerance ? [`${place} ${before} → ${count}`] : [];
  });
}
