/** Who was called in. */
import { type FactFinder, stated } from './fact.js';

export const escalated: FactFinder = {
  id: 'timeline.escalated',
  section: 'timeline',
  part: 'escalation',
  find: stated('escalation'),
};
