/** Formulas as GitHub draws them: `$…$` and `$$…$$`; sums of money are none. */

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What tells a formula from words between two dollar signs; a percent sign hides the rest of its line. */
const formula = /\\[a-zA-Z]|\^|_\{|%\s*\S/;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * @param isEscaped whether the dollar sign at an index was written with a backslash
 * @returns the formulas of a block's text, delimiters included, in order
 */
export function mathRanges(text: string, isEscaped: (index: number) => boolean): readonly Stretch[] {
  const ranges: Stretch[] = [];
  let open: { at: number; double: boolean } | null = null;
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at + 1)) {
    if (isEscaped(at)) continue;
    const double = text[at + 1] === '$';
    if (double) {
      if (open?.double) {
        ranges.push({ from: open.at, to: at + 2 });
        open = null;
      } else open = { at, double };
      at++;
      continue;
    }
    if (open?.double) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open && !/\s/.test(before) && !wordCharacter.test(after)) {
      if (formula.test(text.slice(open.at + 1, at))) ranges.push({ from: open.at, to: at + 1 });
      open = null;
    } else if (!/\s/.test(after) && !wordCharacter.test(before)) open = { at, double };
  }
  return ranges;
}
