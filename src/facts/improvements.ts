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
  if (isFragment(passage)) return false;
  // “All went well, but the alert came late” names something.
  return !passage.has('contented') || passage.has('turn');
}

/** Initials name nothing, and a single word does so only in a list. */
function isFragment(passage: Passage): boolean {
  const words = passage.words().filter((word) => /\p{L}/u.test(word));
  const isListed = passage.block.kind === 'item' || passage.block.kind === 'row';
  return words.length < (isListed ? 1 : 2) || !words.some((word) => /\p{L}{3}/u.test(word));
}
