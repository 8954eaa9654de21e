/** Who was called in. */
import { done, type FactFinder } from './fact.js';
import type { Passage } from './reading.js';

export const escalated: FactFinder = {
  id: 'timeline.escalated',
  section: 'timeline',
  part: 'escalation',
  find: (passages) => done('escalation')(passages.filter((passage) => !isGrowth(passage))),
};

/** "The error rate escalated quickly" names nobody. */
function isGrowth(passage: Passage): boolean {
  return passage.has('grew-worse') && !passage.has('escalated-to');
}
