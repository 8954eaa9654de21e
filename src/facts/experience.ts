/** What users went through. */
import { affirmedOutside, type FactFinder } from './fact.js';

/** What a company loses is no experience of its users. */
const felt = affirmedOutside('symptom', 'cost');

export const experience: FactFinder = {
  id: 'summary.experience',
  section: 'summary',
  // What the cause did to the machinery is felt by nobody.
  find: (passages) => felt(passages.filter((passage) => !passage.isIn('root-cause') || passage.has('user'))),
  findElsewhere: (passages) => felt(passages.filter((passage) => passage.has('user'))),
};
