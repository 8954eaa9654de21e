/** "Did you mean": the known name that a misspelt one is nearest to. */

/** A longer word is no slip of the pen, and comparing it would cost time. */
const LONGEST = 64;

/** The nearest of `known`, or undefined where none is near: at most two slips, and no more than a third of the word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const asked = word.trim().toLowerCase();
  if (asked === '' || asked.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.min(2, Math.floor(asked.length / 3))) + 1;
  for (const name of known) {
    const slips = distance(asked, name.toLowerCase());
    if (slips < least) [best, least] = [name, slips];
  }
  return best ?? known.find((name) => isPart(asked, name.toLowerCase()));
}

/** `timezone` for `summary.timezone`, `approvals` for `required-approvals`. */
function isPart(asked: string, name: string): boolean {
  return asked.length > 3 && name.split(/[.-]/).length > 1 && name.endsWith(asked);
}

/** Slips between two words: letters put in, left out, exchanged, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
