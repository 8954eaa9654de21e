import { sectionRule } from './kinds/section.js';

/** There is a section on the conditions that made the incident possible. */
export const rule = sectionRule({
  id: 'contributing-factors',
  called: 'section on contributing factors',
  heading: 'Contributing Factors',
  holds: 'the conditions that together made the incident possible, or made it worse',
});
