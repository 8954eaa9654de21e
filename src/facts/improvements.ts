/** What could be better, broadly. */
import { type FactFinder, whole } from './fact.js';

export const improvements: FactFinder = {
  id: 'measures.improvements',
  section: 'measures',
  findElsewhere: () => [],
  find: (passages) => passages.filter(({ block, isEmpty }) => block.kind !== 'heading' && !isEmpty).map(whole),
};
