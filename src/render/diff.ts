/** What changed between two versions of a text, as a unified diff for a terminal. */
import { structuredPatch } from 'diff/lib/patch/create.js';
import { printable } from './terminal.js';

/** A line of a diff is shown so far. */
const LONGEST_LINE = 2000;

const SGR: Readonly<Record<string, string>> = { '-': '31', '+': '32', '@': '36' };

/** @param path as both headers name it */
export function renderDiff(
  path: string,
  before: string,
  after: string,
  { color }: { readonly color: boolean },
): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 2 });
  const lines = [`--- ${path}`, `+++ ${path}`];
  for (const { oldStart, oldLines, newStart, newLines, lines: changes } of hunks) {
    lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...changes);
  }
  return lines
    .map((line) => {
      const shown = printable(line.replace(/\r$/, ''), LONGEST_LINE);
      const sgr = color ? SGR[line[0] ?? ''] : undefined;
      return `${sgr === undefined ? shown : `\x1b[${sgr}m${shown}\x1b[39m`}\n`;
    })
    .join('');
}
