import { sectionRule } from './kinds/section.js';

/** There is a conclusion. */
export const rule = sectionRule({
  id: 'conclusion',
  called: 'conclusion',
  heading: 'Conclusion',
  holds: 'the key takeaways or the next steps',
});
