/** By what or whom the issue was noticed. */
import { doneOutside, type Evidence, type FactFinder } from './fact.js';
import type { Passage } from './reading.js';

/** Detections; an alert that “did not fire” is none. */
export const detected = doneOutside('detection', 'silent-monitor');

export const detectedHow: FactFinder = {
  id: 'timeline.detected-how',
  section: 'timeline',
  find: (passages) => {
    const told = detected(passages).filter((evidence) => !isBare(evidence));
    if (!told.some(({ passage }) => isSearch(passage))) return told;
    // Once it is known, to look into things is a part of the search for the cause.
    const known = passages.find((passage) => passage.has('found-out'))?.span.start ?? Number.POSITIVE_INFINITY;
    return told.filter(({ passage }) => passage.span.start <= known || !isSearch(passage));
  },
  // Elsewhere, whoever says or sees something need not speak of the outage.
  findElsewhere: (passages) => detected(passages.filter((passage) => passage.has('found-out', 'monitor', 'outage'))),
};

/** Whether nobody but those who look, and nothing but logs, tells of trouble. */
function isSearch(passage: Passage): boolean {
  const monitors = passage.matches('monitor').flatMap(({ first, last }) => passage.words(first, last + 1));
  if (passage.has('user') || monitors.some((word) => word !== 'logs')) return false;
  return monitors.length > 0 || passage.has('looked-into');
}

/** "Problem noticed": by nobody, and by no means. */
function isBare({ passage }: Evidence): boolean {
  if (!NOTICED.has(passage.words().at(-1) ?? '') || passage.has('person', 'user', 'monitor')) return false;
  return passage.outside(passage.matches('name'), 'problem', 'symptom').length === 0;
}

const NOTICED: ReadonlySet<string> = new Set(['noticed', 'spotted']);
