/** The app's debounce, which differs from others: without `resetTimer` it fires at a steady pace. */
import type { Debouncer } from "obsidian";

/**
 * Calls `cb` with the latest arguments, `timeout` milliseconds after the first call since it last ran,
 * or after the latest one when `resetTimer`. `cancel` drops a waiting call, `run` makes it now.
 */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let waiting: { readonly args: [...T] } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const fire = (): V | undefined => {
    const call = waiting;
    stop();
    waiting = null;
    return call === null ? undefined : cb(...call.args);
  };
  const later = (...args: [...T]) => {
    waiting = { args };
    if (resetTimer) stop();
    timer ??= setTimeout(fire, timeout);
    return debounced;
  };
  const cancel = () => {
    stop();
    waiting = null;
    return debounced;
  };
  const debounced = Object.assign(later, { cancel, run: fire }) as unknown as Debouncer<T, V>;
  return debounced;
}
