/** The months by name, as English writes them in full and short. */

const NAMES: readonly string[] = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

/** Every English spelling of a month, lower case, with its number (1 to 12). */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The number (1 to 12) of a month by its English name, any case, with or without a dot; or null. */
export function monthNumber(name: string): number | null {
  return MONTH_NAMES.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
}
