/** What ended the incident. */
import { type FactFinder, stated } from './fact.js';

export const resolved: FactFinder = {
  id: 'timeline.resolved',
  section: 'timeline',
  part: 'resolution',
  find: (passages) => stated('recovered')(passages.filter((passage) => !passage.has('in-vain'))),
};
