/** Who was called in. */
import { doneOutside, type FactFinder } from './fact.js';

export const escalated: FactFinder = {
  id: 'timeline.escalated',
  section: 'timeline',
  part: 'escalation',
  find: doneOutside('escalation', 'grew-worse', 'needless-escalation', 'no-handover', 'was-told'),
};
