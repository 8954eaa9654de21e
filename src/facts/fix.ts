/** How the issue was fixed. */
import { carriedOut, doneOutside, type Evidence, type FactFinder, helped } from './fact.js';
import type { Passage } from './reading.js';

export const fix: FactFinder = {
  id: 'cause.fix',
  section: 'cause',
  part: 'resolution',
  find: (passages) => {
    const told = [
      ...repairs(passages),
      ...telling(passages).flatMap(deeds),
      ...telling(epilogue(passages)).flatMap(doneTo),
    ];
    return carriedOut(told, passages).filter(helped);
  },
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

/** What follows on the explanation, on lines of its own. */
function epilogue(passages: readonly Passage[]): readonly Passage[] {
  const last = passages.findLast((passage) => explains(passage)) ?? passages[0];
  if (last === undefined) return [];
  return passages
    .slice(passages.indexOf(last) + 1)
    .filter(({ block, sentence }) => block !== last.block || sentence.line !== last.sentence.line);
}

/** "The script was stopped" is put as a consequence would be, and is none. */
function explains(passage: Passage): boolean {
  return passage.has('because-of') || (passage.has('led-to') && !passage.has('done-to'));
}

/** What was done to something, by whomever: "The idle connections were closed". */
function doneTo(passage: Passage): Evidence[] {
  if (passage.has('because-of', 'befallen', 'malfunction', 'user')) return [];
  const others = new Set(passage.matches('no-repair').map(({ first }) => first));
  return passage
    .affirmed('done-to')
    .filter(({ last }) => !others.has(last))
    .map((match) => ({ passage, span: passage.at(match) }));
}
