/** What the benchmarks make of the figures they take. */

/** The middle one of some numbers, the upper of two. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** What is said of a figure that may be at most so much. */
export function verdict(figure, most) {
  return figure <= most ? "met" : "MISSED";
}
