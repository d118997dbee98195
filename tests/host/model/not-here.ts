/**
 * The host's one way of saying no. A stand-in that quietly returned nothing would let a plugin
 * pass its tests on an API that was never there.
 */

/** Thrown when a plugin uses a part of the app's API that this host does not imitate. */
export class NotInThisHost extends Error {
  override readonly name = "NotInThisHost";

  constructor(what: string) {
    super(`not in this host: ${what}`);
  }
}

/** Throws `NotInThisHost`, naming the API that was asked for. */
export function notInThisHost(what: string): never {
  throw new NotInThisHost(what);
}
