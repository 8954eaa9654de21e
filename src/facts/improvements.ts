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
  return passage.block.kind !== 'heading' && !passage.isEmpty && !passage.isHollow && !passage.has('no-measure');
}
