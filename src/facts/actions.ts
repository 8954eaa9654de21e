/** What was looked into and tried. */
import { type Evidence, type FactFinder, mentioned, mentionedOutside, whole } from './fact.js';
import type { Passage } from './reading.js';

export const actions: FactFinder = {
  id: 'timeline.actions',
  section: 'timeline',
  find: (passages) => [
    ...investigated(passages),
    ...mentioned('fix')(beforeTheLast(passages)),
    ...passages.flatMap(deeds),
  ],
  findElsewhere: (passages) => investigated(passages.filter((passage) => passage.isIn('investigation'))),
};

const investigated = mentionedOutside('investigate', 'no-action');

/** Whoever appears in an entry that is no detection does something there. */
function deeds(passage: Passage): Evidence[] {
  return passage.has('person') && !passage.has('detection') ? [whole(passage)] : [];
}

/** What is mended before the end was tried; what ends it is the resolution. */
function beforeTheLast(passages: readonly Passage[]): Passage[] {
  const last = passages.at(-1);
  return passages.filter(({ block, sentence }) => block !== last?.block || sentence.line !== last.sentence.line);
}
