/** The root cause, named. */
import { type Evidence, type FactFinder, stated } from './fact.js';
import type { Passage } from './reading.js';

export const rootCause: FactFinder = {
  id: 'summary.root-cause',
  section: 'summary',
  part: 'root-cause',
  find: (passages) => {
    const known = passages.filter((passage) => !passage.has('unknown'));
    return [...stated('because-of')(known), ...known.flatMap(consequences)];
  },
};

/** "A typo led to a crash" names a cause; "The outage led to complaints", or "It was down, leading to losses", does not. */
function consequences(passage: Passage): Evidence[] {
  const trouble = [...passage.matches('outage'), ...passage.matches('symptom'), ...passage.matches('toll')];
  return passage
    .affirmed('broke-it')
    .filter(({ first }) => first > 0 && !trouble.some(({ last }) => last < first))
    .map((match) => ({ passage, span: passage.at(match) }));
}
