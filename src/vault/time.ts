/** Time as work in the background meets it: turns of the app, waits, and moments when nobody is waiting. Tests have one that is counted. */

/** Milliseconds after which the app counts as idle where it can't say so itself (iOS). */
const LATER = 3000;

/** Milliseconds that the app has for itself at a time while notes are read. */
const REST = 4;

/** A clock and ways to wait. Whatever waits can be called off by the function it gives. */
export interface Time {
  /** Milliseconds since some moment. */
  now(): number;
  /** Resolves when the app has had its turn. */
  turn(): Promise<void>;
  /** Resolves when the app has had some milliseconds for itself. */
  rest(): Promise<void>;
  /** Does something once, after so many milliseconds. */
  after(milliseconds: number, work: () => void): () => void;
  /** Does something once, when the app has nothing to do. */
  whenIdle(work: () => void): () => void;
}

/** The window's time. */
export const WINDOW_TIME: Time = {
  now: () => performance.now(),
  turn: () =>
    new Promise((resolve) => {
      // A timer would come some 4 ms later, half as long as there was work. A message comes behind what waits.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
  rest: () => new Promise((resolve) => void window.setTimeout(resolve, REST)),
  after: (milliseconds, work) => {
    const timer = window.setTimeout(work, milliseconds);
    return () => window.clearTimeout(timer);
  },
  whenIdle: (work) => {
    if (typeof window.requestIdleCallback !== "function") return WINDOW_TIME.after(LATER, work);
    const request = window.requestIdleCallback(work);
    return () => window.cancelIdleCallback(request);
  },
};
