/** Text as it is searched and put in order. */

/** Lower case without accents: `Díaz` is found by `diaz`, and stands beside it. */
export function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
