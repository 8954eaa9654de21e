import { sectionRule } from './kinds/section.js';

/** There is a section on how the incident was resolved. */
export const rule = sectionRule({
  id: 'resolution',
  called: 'section on the resolution',
  heading: 'Resolution',
  holds: 'what was done to end the incident, and what of it is only a workaround',
});
