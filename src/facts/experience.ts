/** What users went through. */
import { affirmedOutside, type FactFinder } from './fact.js';

/** Neither what a company loses nor a wrong line in a file is an experience of its users. */
const felt = affirmedOutside('symptom', 'cost', 'wrong-setting');

export const experience: FactFinder = {
  id: 'summary.experience',
  section: 'summary',
  // What the cause did to the machinery is felt by nobody.
  find: (passages) => felt(passages.filter((passage) => !passage.isIn('root-cause') || passage.has('user'))),
  findElsewhere: (passages) => felt(passages.filter((passage) => passage.has('user'))),
};
