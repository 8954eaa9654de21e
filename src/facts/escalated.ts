/** Who was called in. */
import { type FactFinder, stated } from './fact.js';

export const escalated: FactFinder = {
  id: 'timeline.escalated',
  section: 'timeline',
  part: 'escalation',
  find: (passages) => [...stated('escalation')(passages), ...calledIn(passages)],
};

/** Someone was told, and it is said who: "the necessary teams" does not. */
function calledIn(passages: Parameters<FactFinder['find']>[0]) {
  return passages.flatMap((passage) => {
    const unnamed = passage.matches('some-team');
    return passage
      .affirmed('called-in')
      .filter(({ first, last }) => !unnamed.some((team) => team.first <= last && first <= team.last))
      .map((match) => ({ passage, span: passage.at(match) }));
  });
}
