/** Paths of this machine. */
import { isAbsolute, relative, sep } from "node:path";

/** Whether one path of this machine lies in another, or is the same. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  // Another drive has no way to it but its own path; `..notes` is a name like any other.
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
