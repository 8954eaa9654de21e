import { sectionRule } from './kinds/section.js';

/** There is a section with the action items. */
export const rule = sectionRule({
  id: 'action-items',
  called: 'list of action items',
  heading: 'Action Items',
  holds: 'what will be done, by whom, and where it is tracked',
});
