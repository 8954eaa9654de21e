import { sectionRule } from './kinds/section.js';

/** There is a section on corrective and preventative measures. */
export const rule = sectionRule({
  id: 'measures',
  called: 'section on corrective and preventative measures',
  heading: 'Corrective and Preventative Measures',
  holds: 'what can be improved, and a list of specific tasks',
  parts: ['lessons'],
});
