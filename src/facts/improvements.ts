/** What could be better, broadly. */
import { type FactFinder, whole } from './fact.js';
import type { Passage } from './reading.js';

export const improvements: FactFinder = {
  id: 'measures.improvements',
  section: 'measures',
  findElsewhere: () => [],
  find: (passages) => passages.filter(saysSomething).map(whole),
};

function saysSomething(passage: Passage): boolean {
  if (passage.block.kind === 'heading' || passage.isEmpty || passage.isHollow || passage.has('no-measure'))
    return false;
  // “All went well, but the alert came late” names something.
  return !passage.has('contented') || passage.has('turn');
}
