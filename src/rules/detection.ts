import { sectionRule } from './kinds/section.js';

/** There is a section on how the incident was noticed. */
export const rule = sectionRule({
  id: 'detection',
  called: 'section on the detection',
  heading: 'Detection',
  holds: 'how and when the incident was noticed, and what could have noticed it sooner',
});
