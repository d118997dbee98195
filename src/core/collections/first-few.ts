/** The first of many. */
export interface FirstFew<T> {
  readonly told: readonly T[];
  /** How many are left out: none, or two at least, since a line saying “1 more” has room for that one. */
  readonly left: number;
}

/** As many of `all` as have room in `lines`, the last of which says how many are left out if any are. */
export function firstFew<T>(all: readonly T[], lines: number): FirstFew<T> {
  if (all.length <= lines) return { told: all, left: 0 };
  const told = all.slice(0, lines - 1);
  return { told, left: all.length - told.length };
}
