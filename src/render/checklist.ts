/** The reviewer's checklist in the comment, and the same list for reviewers to paste into a comment of their own. */
import type { ReviewReport } from '../model/report.js';
import { checklistBlock } from '../review/checklist.js';
import { code, fenced, prose, text } from './markdown.js';

type Item = ReviewReport['checklist'][number];

/** The boxes. One is ticked where the tick counts. */
export function checklist({ checklist: items, binding = '', carried }: ReviewReport): string {
  const boxes = items.map((item) => ({ id: item.id, text: words(item), isTicked: item.tickedBy !== null }));
  return checklistBlock(boxes, binding, carried);
}

/** The list for reviewers who cannot edit our comment: to be pasted into one of their own and ticked there. */
export function quotableChecklist({ checklist: items, binding = '' }: ReviewReport): string {
  const boxes = items.map(({ id, text: question }) => ({ id, text: text(question, 300), isTicked: false }));
  return [
    '<details><summary>No write access here? Review with a comment of your own</summary>',
    '',
    'Paste all of this into a new comment, tick what holds with `[x]`, and send it. Nobody else may edit that comment.',
    '',
    fenced(checklistBlock(boxes, binding).split('\n')),
    '',
    '</details>',
  ].join('\n');
}

function words({ text: question, tickedBy, note }: Item): string {
  const ticked = tickedBy === null ? '' : ` ✓ by ${code(`@${tickedBy}`)}`;
  const remark = note === undefined ? '' : `<br><sub>${prose(note)}</sub>`;
  return `${text(question, 300)}${ticked}${remark}`;
}
