/** When the issue was noticed. */
import type { Postmortem } from '../model/postmortem.js';
import type { Span } from '../model/text.js';
import { detected, detections } from './detected-how.js';
import { done, type Evidence, type FactFinder, stated, whole } from './fact.js';
import type { Passage } from './reading.js';
import { timeFacts } from './times/facts.js';

export const detectedWhen: FactFinder = {
  id: 'timeline.detected-when',
  section: 'timeline',
  find: (passages, document) => {
    const timed = inTimedEntries(passages, document);
    const entries = new Set(timed);
    const labelled = timed.filter((passage) => passage.isIn('detection')).map(whole);
    // That it began says nothing of who knew, and what is in order is no trouble.
    const noticed = stated('symptom')(timed).filter(({ passage }) => !passage.has('onset', 'sound', 'suspect'));
    return [
      ...labelled,
      ...detections(passages).filter(({ passage }) => entries.has(passage)),
      ...done('found-out')(timed),
      ...noticed,
    ];
  },
  findElsewhere: (passages, document) => dated(passages, document),
};

function inTimedEntries(passages: readonly Passage[], document: Postmortem): Passage[] {
  const entries = timeFacts(document).entries.filter(({ time, offset }) => time !== null || offset !== null);
  return passages.filter(meets(entries.map(({ span }) => span)));
}

/** Outside the timeline, a detection whose sentence says when. */
function dated(passages: readonly Passage[], document: Postmortem): Evidence[] {
  const times = timeFacts(document).statements.map(({ span }) => span);
  return detected(passages.filter(meets(times)));
}

/** Whether a passage has any text in common with one of some places; both are asked for in the order of the text. */
function meets(places: readonly Span[]): (passage: Passage) => boolean {
  let next = 0;
  return ({ span }) => {
    while (places[next] !== undefined && places[next]!.end <= span.start) next++;
    return places[next] !== undefined && places[next]!.start < span.end;
  };
}
