/**
 * The app's event emitter. Listeners are called in the order they were added; one that throws
 * does not keep the rest from being told: its error surfaces on the next turn of the event loop.
 */
import type { EventRef } from "obsidian";

type Listener = (...data: unknown[]) => unknown;

/** What `on` hands out; the app treats it as opaque, so do plugins. */
interface Subscription extends EventRef {
  readonly e: Events;
  readonly name: string;
  readonly fn: Listener;
  readonly ctx: unknown;
}

/** See `Events` in the app's API. */
export class Events {
  readonly #subscriptions = new Map<string, readonly Subscription[]>();

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    const subscription: Subscription = { e: this, name, fn: callback as Listener, ctx };
    this.#subscriptions.set(name, [...this.#of(name), subscription]);
    return subscription;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#keep(name, ({ fn }) => fn !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep((ref as Subscription).name, (one) => one !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.#of(name)) this.tryTrigger(subscription, data);
  }

  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { fn, ctx } = evt as Subscription;
    try {
      fn.apply(ctx, args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  /** How many listeners are there, for tests of a clean unload: of one name, or of all. */
  listenerCount(name?: string): number {
    if (name !== undefined) return this.#of(name).length;
    return [...this.#subscriptions.values()].reduce((sum, list) => sum + list.length, 0);
  }

  #of(name: string): readonly Subscription[] {
    return this.#subscriptions.get(name) ?? [];
  }

  #keep(name: string, wanted: (subscription: Subscription) => boolean): void {
    this.#subscriptions.set(name, this.#of(name).filter(wanted));
  }
}
