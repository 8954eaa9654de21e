import { sectionRule } from './kinds/section.js';

/** There is a section on root cause and resolution, or one on each. */
export const rule = sectionRule({
  id: 'cause',
  called: 'section on root cause and resolution',
  heading: 'Root Cause and Resolution',
  holds: 'what caused the issue and how it was fixed',
  parts: ['root-cause', 'resolution'],
});
