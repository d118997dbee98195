/**
 * Windows beside the first have classes of their own: an element made in one is no `HTMLElement` of
 * another. What asks must ask for the class of the window that the thing is in.
 */

/** A window with the classes that live in it. */
export type RealWindow = Window & typeof globalThis;

/** Whether something is of a class, or of the class of that name in its own window. */
export function isOneOf(self: object, type: abstract new () => unknown, win: Window): boolean {
  const own = (win as unknown as Record<string, unknown>)[type.name];
  return self instanceof type || (typeof own === "function" && self instanceof own);
}

/** Whether the target of an event is an element, of whatever window. */
export function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && "nodeType" in target && target.nodeType === Node.ELEMENT_NODE;
}
