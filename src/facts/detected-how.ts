/** By what or whom the issue was noticed. */
import { doneOutside, type Evidence, type FactFinder } from './fact.js';
import type { Passage } from './reading.js';

/** Detections; an alert that “did not fire” is none. */
export const detected = doneOutside('detection', 'silent-monitor');

/** Detections in an account of the incident: once it is known, to look into things is a part of the search for the cause. */
export function detections(passages: readonly Passage[]): Evidence[] {
  const told = detected(passages);
  if (told.length === 0) return told;
  const known = passages.find((passage) => passage.has('found-out', 'inquiry'))?.span.start ?? Number.POSITIVE_INFINITY;
  return told.filter(({ passage }) => passage.span.start <= known || !isLater(passage));
}

export const detectedHow: FactFinder = {
  id: 'timeline.detected-how',
  section: 'timeline',
  find: (passages) => detections(passages).filter((evidence) => !isBare(evidence)),
  // Elsewhere, whoever says or sees something need not speak of the outage.
  findElsewhere: (passages) => detected(passages.filter((passage) => passage.has('found-out', 'monitor', 'outage'))),
};

/** Whether it is what people do once it is known: they look into things, find out about them, and hand it on. */
function isLater(passage: Passage): boolean {
  if (isSearch(passage)) return true;
  return !passage.has('user', 'monitor') && (passage.has('escalation') || !tellsTrouble(passage));
}

/** What is noticed without trouble is its cause, or that something is in order. */
function tellsTrouble(passage: Passage): boolean {
  return TROUBLE.some((concept) => passage.affirmed(concept).length > 0);
}

const TROUBLE = ['symptom', 'problem', 'hiccup'] as const;

/** Whether nobody but those who look, and nothing but logs, tells of trouble. */
function isSearch(passage: Passage): boolean {
  const monitors = passage.matches('monitor').flatMap(({ first, last }) => passage.words(first, last + 1));
  if (passage.has('user') || monitors.some((word) => word !== 'logs')) return false;
  return monitors.length > 0 || passage.has('looked-into');
}

/** "Problem noticed": by nobody, and by no means. */
function isBare({ passage }: Evidence): boolean {
  const words = passage.words();
  const isLast = words.some((word, at) => NOTICED.has(word) && /^(?:\W|$)/.test(words[at + 1] ?? ''));
  if (!isLast || passage.has('person', 'user', 'monitor')) return false;
  return passage.outside(passage.matches('name'), 'problem', 'symptom').length === 0;
}

const NOTICED: ReadonlySet<string> = new Set(['noticed', 'spotted']);
