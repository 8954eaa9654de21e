import { DUE_COLUMN, hasCell } from '../facts/action-items.js';
import { actionItemRule } from './kinds/action-item.js';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|\\b${MONTH} \\d{1,4}\\b|\\bQ[1-4]\\b`,
  'i',
);
const SAID =
  /\b(?:due|deadline|by|before|until)\b[: ]{1,3}(?:the )?(?:end of|next|this|tomorrow|mon|tue|wed|thu|fri|sat|sun|sprint|week|\d)/i;

/** Every action item says by when it is done. */
export const rule = actionItemRule({
  id: 'action-items.due',
  holds: (item) => hasCell(item, DUE_COLUMN) || DATE.test(item.text.value) || SAID.test(item.text.value),
  message: (words) => `“${words}” has no due date.`,
  help: 'Say by when: “by 2026-03-12” in a list, a column “Due” in a table.',
});
