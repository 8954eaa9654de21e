import { type ActionItem, hasCell, OWNER_COLUMN } from '../facts/action-items.js';
import { actionItemRule } from './kinds/action-item.js';

const NAMED = /(?:^|[\s(])@[\w-]|\b(?:owners?|assignee|assigned to|responsible|dri)\b\s{0,3}[:=–-]?\s{0,3}[@\p{L}]/iu;
/** A name at the end, set off from the task: “(Jo Banda)”, “– Jo”. */
const AT_END = /(?:[([]|\s[-–—]\s)\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:[)\]]|$)/u;
/** Or at its start: “Jo: raise the limit”. */
const AT_START = /^\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{Ll}'’-]{1,30})?:\s/u;

const isOwned = (item: ActionItem): boolean =>
  hasCell(item, OWNER_COLUMN) ||
  NAMED.test(item.source) ||
  (item.cells.length === 0 && (AT_END.test(item.text.value) || AT_START.test(item.text.value)));

/** Every action item names who does it. */
export const rule = actionItemRule({
  id: 'action-items.owner',
  holds: isOwned,
  message: (words) => `Nobody owns “${words}”.`,
  help: 'Name a person or a team: “(@jo)” or “Owner: Jo” in a list, a column “Owner” in a table.',
});
