/** What users went through. */
import { affirmedOutside, type Evidence, type FactFinder } from './fact.js';
import type { Passage } from './reading.js';

/** Neither what a company loses nor a wrong line in a file is an experience of its users. */
const symptoms = affirmedOutside('symptom', 'cost', 'wrong-setting');

function felt(passages: readonly Passage[]): Evidence[] {
  return symptoms(passages).filter((evidence) => !isReason(evidence));
}

/** "Because our domain lost its record" tells why, and of nobody who felt it. */
function isReason({ passage, span }: Evidence): boolean {
  const why = passage.matches('because-of').at(-1);
  return why !== undefined && passage.at(why).end <= span.start && !passage.has('user', 'failed-component');
}

export const experience: FactFinder = {
  id: 'summary.experience',
  section: 'summary',
  // What the cause did to the machinery is felt by nobody.
  find: (passages) => felt(passages.filter((passage) => !passage.isIn('root-cause') || passage.has('user'))),
  findElsewhere: (passages) => felt(passages.filter((passage) => passage.has('user'))),
};
