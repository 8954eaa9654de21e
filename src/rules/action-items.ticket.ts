import { hasCell } from '../facts/action-items.js';
import { actionItemRule } from './kinds/action-item.js';

const COLUMN = /\b(?:tickets?|issues?|bugs?|jira|tracking|link|reference|pr)\b/i;
const TICKET = /\bhttps?:\/\/\S|(?:^|[\s([/\w])#\d{1,7}\b|\b[A-Z][A-Z\d]{1,9}-\d{1,7}\b/;

/** Every action item leads to its ticket. */
export const rule = actionItemRule({
  id: 'action-items.ticket',
  holds: (item) => hasCell(item, COLUMN) || TICKET.test(item.source),
  message: (words) => `“${words}” has no ticket.`,
  help: 'Add the ticket: “OPS-12”, “#345” or a link to it.',
});
