/** When the issue was noticed. */
import { type FactFinder, stated, whole } from './fact.js';
import type { Passage } from './reading.js';

export const detectedWhen: FactFinder = {
  id: 'timeline.detected-when',
  section: 'timeline',
  find: (passages) => {
    const timed = passages.filter(isTimed);
    const labelled = timed.filter((passage) => passage.isIn('detection')).map(whole);
    // That it began says nothing of who knew.
    const noticed = timed.filter((passage) => !passage.has('onset'));
    return [...labelled, ...stated('detection', 'found-out')(timed), ...stated('symptom')(noticed)];
  },
  findElsewhere: (passages) => stated('detection')(passages.filter(isTimed)),
};

/** Until the timeline's entries are known. */
function isTimed({ block, sections }: Passage): boolean {
  const time = /\d[:.;h]\d\d|\d\s?[ap]m/i;
  return time.test(block.text.value) || sections.some(({ heading }) => time.test(heading.value));
}
