import { sectionRule } from './kinds/section.js';

/** There is a section on what led to the incident. */
export const rule = sectionRule({
  id: 'background',
  called: 'section on the lead-up',
  heading: 'Lead-up',
  holds: 'what happened before: the changes and the state of the system that led to the incident',
});
