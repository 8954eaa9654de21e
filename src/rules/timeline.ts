import { sectionRule } from './kinds/section.js';

/** There is a timeline. */
export const rule = sectionRule({
  id: 'timeline',
  called: 'timeline',
  heading: 'Timeline',
  holds: 'one line for each event: `- 14:05 UTC - …`',
  parts: ['detection', 'investigation', 'escalation'],
});
