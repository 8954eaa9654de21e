import { sectionRule } from './kinds/section.js';

/** There is a section on the impact. */
export const rule = sectionRule({
  id: 'impact',
  called: 'section on the impact',
  heading: 'Impact',
  holds: 'who was affected, how, for how long, and what it cost',
});
