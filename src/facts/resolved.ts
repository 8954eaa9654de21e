/** What ended the incident. */
import { type Evidence, type FactFinder, stated } from './fact.js';
import type { Passage } from './reading.js';

export const resolved: FactFinder = {
  id: 'timeline.resolved',
  section: 'timeline',
  find: (passages) => [
    ...stated('recovered')(passages.filter((passage) => !passage.has('in-vain'))),
    ...ending(passages),
  ],
};

/** How a timeline ends: there, plain words such as "the page loads again" say enough. */
function ending(passages: readonly Passage[]): Evidence[] {
  const last = passages.at(-1);
  const entry = passages.filter(({ block, sentence }) => block === last?.block && sentence.line === last.sentence.line);
  return stated('well-again')(entry.filter((passage) => !passage.has('in-vain', 'symptom')));
}
