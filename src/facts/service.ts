/** What was down or slow. */
import { type Evidence, type FactFinder, stated } from './fact.js';
import type { Passage } from './reading.js';

export const service: FactFinder = {
  id: 'summary.service',
  section: 'summary',
  find: (passages) => {
    const isCause = (passage: Passage) => passage.isIn('root-cause') || passage.has('because-of');
    const impact = stated('component')(passages.filter((passage) => !isCause(passage)));
    // A sentence on the cause names its own machinery: there, only what failed counts.
    const failed: Evidence[] = stated('failed-component')(passages.filter(isCause));
    return [...impact, ...failed];
  },
};
