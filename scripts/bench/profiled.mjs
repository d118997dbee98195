/** How long a script was on the stack, by the browser's sampling profiler. */

/** Between two samples. */
const SAMPLE_MICROSECONDS = 50;

/**
 * Runs `work` under the profiler of a page's debugging session; it gives stretches of the page's time,
 * `[from, to]` by `performance.now()`. Gives them, and the milliseconds in each that functions of the
 * script `url`, or what they called, were on the stack.
 */
export async function profiled(session, url, work) {
  await session.send("Performance.enable");
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_MICROSECONDS });
  await session.send("Profiler.start");
  const stretches = await work();
  const { profile } = await session.send("Profiler.stop");
  const { metrics } = await session.send("Performance.getMetrics");
  const origin = metrics.find(({ name }) => name === "NavigationStart").value * 1e6;
  const samples = samplesWithin(profile, url).map(({ at, us }) => ({
    at: (at - origin) / 1000,
    us,
  }));
  const spent = stretches.map(([from, to]) => {
    const inside = samples.filter(({ at }) => at >= from && at <= to);
    return inside.reduce((sum, { us }) => sum + us, 0) / 1000;
  });
  return { stretches, spent };
}

/** The samples with the script on the stack, each with its moment and how long it stands for. */
function samplesWithin({ nodes, samples, timeDeltas, startTime }, url) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isWithin = (id) => id !== undefined && (urls.get(id) === url || isWithin(parents.get(id)));
  let at = startTime;
  return samples.flatMap((id, n) => {
    at += timeDeltas[n];
    // A sample stands for the time until the next.
    return isWithin(id) ? [{ at, us: timeDeltas[n + 1] ?? 0 }] : [];
  });
}
