/** When the issue was noticed. */
import { type FactFinder, stated, whole } from './fact.js';
import type { Passage } from './reading.js';

export const detectedWhen: FactFinder = {
  id: 'timeline.detected-when',
  section: 'timeline',
  find: (passages) => {
    const timed = passages.filter(isTimed);
    // That it began says nothing of who knew.
    const noticed = timed.filter((passage) => !passage.has('onset'));
    const labelled = timed.filter((passage) => passage.isIn('detection')).map(whole);
    return [...labelled, ...stated('detection')(timed), ...stated('problem', 'symptom')(noticed)];
  },
};

/** Until the timeline's entries are known. */
function isTimed({ block, sections }: Passage): boolean {
  return (
    /\d[:.;]\d\d|\d\s?[ap]m/i.test(block.text.value) || sections.some(({ heading }) => /\d[:.]\d\d/.test(heading.value))
  );
}
