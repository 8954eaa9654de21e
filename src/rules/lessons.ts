import { sectionRule } from './kinds/section.js';

/** There is a section on lessons learned. */
export const rule = sectionRule({
  id: 'lessons',
  called: 'section on lessons learned',
  heading: 'Lessons Learned',
  holds: 'what worked well and what did not',
});
