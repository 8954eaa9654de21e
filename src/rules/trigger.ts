import { sectionRule } from './kinds/section.js';

/** There is a section on what set the incident off. */
export const rule = sectionRule({
  id: 'trigger',
  called: 'section on the trigger',
  heading: 'Trigger',
  holds: 'what set the incident off at that very moment',
});
