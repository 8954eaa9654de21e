import { sectionRule } from './kinds/section.js';

/** There is a section on the root cause. */
export const rule = sectionRule({
  id: 'root-cause',
  called: 'section on the root cause',
  heading: 'Root Cause',
  holds: 'what caused the incident, with the mechanism that led from the cause to what users saw',
});
