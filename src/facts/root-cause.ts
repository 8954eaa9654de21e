/** The root cause, named. */
import { type Evidence, type FactFinder, mentioned } from './fact.js';
import type { Passage } from './reading.js';

export const rootCause: FactFinder = {
  id: 'summary.root-cause',
  section: 'summary',
  part: 'root-cause',
  find: (passages) => {
    const known = passages.filter((passage) => !passage.has('unknown'));
    return [...mentioned('because-of')(known), ...known.flatMap(consequences)];
  },
};

/** "A typo led to a crash" names a cause; "The outage led to complaints", or "It was down, leading to losses", does not. */
function consequences(passage: Passage): Evidence[] {
  const trouble = [...passage.matches('outage'), ...passage.matches('failed-component')];
  const from = Math.min(
    trouble.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY),
    passage.matches('toll')[0]?.first ?? Number.POSITIVE_INFINITY,
  );
  return passage
    .matches('broke-it')
    .filter(({ first }) => first > 0 && first <= from)
    .map((match) => ({ passage, span: passage.at(match) }));
}
