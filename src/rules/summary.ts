import { sectionRule } from './kinds/section.js';

/** There is an issue summary. */
export const rule = sectionRule({
  id: 'summary',
  called: 'issue summary',
  heading: 'Issue Summary',
  holds: 'how long the outage lasted, what users felt, how many they were, and the root cause',
  parts: ['duration', 'impact'],
});
