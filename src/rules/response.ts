import { sectionRule } from './kinds/section.js';

/** There is a section on who responded and how. */
export const rule = sectionRule({
  id: 'response',
  called: 'section on the response',
  heading: 'Response',
  holds: 'who responded, when they acknowledged, and what slowed them down',
});
