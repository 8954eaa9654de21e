/** How the issue was fixed. */
import { carriedOut, doneOutside, type Evidence, type FactFinder, helped } from './fact.js';
import type { Passage } from './reading.js';

export const fix: FactFinder = {
  id: 'cause.fix',
  section: 'cause',
  part: 'resolution',
  find: (passages) => carriedOut([...repairs(passages), ...telling(passages).flatMap(deeds)], passages).filter(helped),
  // Elsewhere, what somebody did may be anything.
  findElsewhere: (passages) => carriedOut(repairs(passages), passages).filter(helped),
};

function repairs(passages: readonly Passage[]): Evidence[] {
  return doneOutside('repair', 'fix-to-come')(telling(passages));
}

function telling(passages: readonly Passage[]): readonly Passage[] {
  const silent = ['bare-fix', 'beforehand', 'mishap'] as const;
  return passages.filter((passage) => !passage.has(...silent) && !passage.isHollow);
}

/** What the team did, whatever the verb: "We unmasked the timer". */
function deeds(passage: Passage): Evidence[] {
  const found = passage.affirmed('deed');
  if (found.length === 0) return [];
  const others = new Set(passage.matches('no-repair').map(({ first }) => first));
  return found.filter(({ last }) => !others.has(last)).map((match) => ({ passage, span: passage.at(match) }));
}
