/** Where a text differs from what it is to become, so that an editor keeps all else: its cursor, folds and marks. */

/** Words of the text before, and what stands in their place. */
export interface ChangedStretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stretches that change, first to last: one for each line where lines stay as many, else one over all of them. */
export function changedStretches(before: string, after: string): ChangedStretch[] {
  const [old, made] = [before.split("\n"), after.split("\n")];
  if (old.length !== made.length) return differing(before, after, 0);
  let at = 0;
  return old.flatMap((line, index) => {
    const changed = differing(line, made[index] ?? "", at);
    at += line.length + 1;
    return changed;
  });
}

/** The one smallest stretch in which two texts differ; none when they are equal. */
function differing(before: string, after: string, at: number): ChangedStretch[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const to = before.length - end;
  return [{ from: at + start, to: at + to, text: after.slice(start, after.length - end) }];
}
