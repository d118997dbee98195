/** Work that is done in pieces by whoever has no time for all of it at once. */
export type Work = Iterator<void, void>;

/** Does all that is left of some work. */
export function finish(work: Work): void {
  while (work.next().done !== true);
}
