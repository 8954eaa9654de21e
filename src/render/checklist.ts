/** The reviewer's checklist as task-list boxes: how it is written, and how the boxes of our own comment are read again. */
import type { ReviewReport } from '../model/report.js';
import { code, fenced, prose, text } from './markdown.js';

type Item = ReviewReport['checklist'][number];

// Nothing that comes from outside can hold these lines: the escaper breaks `<!` and shows line breaks as signs.
const START = '<!-- checklist -->';
const END = '<!-- /checklist -->';

/** The boxes between their fixed lines. A box is ticked where the tick counts. */
export function checklist(items: readonly Item[]): string {
  return [START, '', ...items.map(itemLine), '', END].join('\n');
}

/** Which boxes of a comment that {@link checklist} is part of are ticked, by item id; empty where it holds none. */
export function tickedBoxes(body: string): Map<string, boolean> {
  const lines = body.split(/\r?\n/);
  const start = lines.lastIndexOf(START);
  const end = lines.indexOf(END, start);
  const boxes = new Map<string, boolean>();
  if (start < 0 || end < 0) return boxes;
  for (const line of lines.slice(start + 1, end)) {
    const box = /^- \[([ xX])\] <!-- item:([a-z0-9-]+) -->/.exec(line);
    if (box !== null) boxes.set(box[2]!, box[1] !== ' ');
  }
  return boxes;
}

/** The list for reviewers who cannot edit our comment: to be pasted into one of their own and ticked there. */
export function quotableChecklist(items: readonly Item[]): string {
  return [
    '<details><summary>No write access here? Review with a comment of your own</summary>',
    '',
    'Paste this into a new comment, tick what holds with `[x]`, and send it. Nobody else may edit that comment.',
    '',
    fenced(items.map(({ id, text: question }) => `- [ ] <!-- item:${id} --> ${text(question, 300)}`)),
    '',
    '</details>',
  ].join('\n');
}

function itemLine({ id, text: question, tickedBy, note }: Item): string {
  const ticked = tickedBy === null ? '' : ` ✓ by ${code(`@${tickedBy}`)}`;
  const remark = note === undefined ? '' : `<br><sub>${prose(note)}</sub>`;
  return `- [${tickedBy === null ? ' ' : 'x'}] <!-- item:${id} --> ${text(question, 300)}${ticked}${remark}`;
}
