/** What was looked into and tried. */
import { type Evidence, type FactFinder, mentioned, whole } from './fact.js';
import type { Passage } from './reading.js';

export const actions: FactFinder = {
  id: 'timeline.actions',
  section: 'timeline',
  find: (passages) => [
    ...mentioned('investigate')(passages),
    ...mentioned('fix')(beforeTheLast(passages)),
    ...passages.flatMap(deeds),
  ],
  findElsewhere: (passages) => mentioned('investigate')(passages.filter((passage) => passage.isIn('investigation'))),
};

/** Whoever appears in an entry that is no detection does something there. */
function deeds(passage: Passage): Evidence[] {
  return passage.has('person') && !passage.has('detection') ? [whole(passage)] : [];
}

/** What is mended before the end was tried; what ends it is the resolution. */
function beforeTheLast(passages: readonly Passage[]): Passage[] {
  const last = passages.at(-1);
  return passages.filter(({ block, sentence }) => block !== last?.block || sentence.line !== last.sentence.line);
}
