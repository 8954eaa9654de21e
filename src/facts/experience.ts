/** What users went through. */
import { type FactFinder, stated } from './fact.js';

export const experience: FactFinder = {
  id: 'summary.experience',
  section: 'summary',
  // What the cause did to the machinery is felt by nobody.
  find: (passages) =>
    stated('symptom')(passages.filter((passage) => !passage.isIn('root-cause') || passage.has('user'))),
  findElsewhere: (passages) => stated('symptom')(passages.filter((passage) => passage.has('user'))),
};
