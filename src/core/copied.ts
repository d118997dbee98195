/**
 * A text that stands for itself. Engines keep a stretch of a longer text as a window on it, so a name of
 * a few letters, kept in the index, would keep the whole note it was read from.
 */
export function copied(text: string): string {
  // Joined to something and cut off again: the window is then on the copy.
  return ` ${text}`.slice(1);
}
