import { affected } from '../facts/affected.js';
import { factRule } from '../facts/rule.js';

/** How many of the users the outage reached, in the summary. */
export const rule = factRule({
  fact: affected,
  asks: 'say how many of the users were affected',
  help: 'Give a share or a number in the Issue Summary, for example: “38 % of our users were affected.” “All users” and “no user” count too.',
});
