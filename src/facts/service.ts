/** What was down or slow. */
import { type Evidence, type FactFinder, mentioned } from './fact.js';
import type { Passage } from './reading.js';

export const service: FactFinder = {
  id: 'summary.service',
  section: 'summary',
  find: (passages) => {
    const known = passages.filter((passage) => !passage.has('unknown-which'));
    const effects = known.filter((passage) => !passage.isIn('root-cause') && !passage.has('because-of'));
    const impact = mentioned('component')(effects);
    // A sentence on the cause names its own machinery; there, only what failed counts, whatever it is.
    const failed: Evidence[] = mentioned('failed-component')(known);
    return [...impact, ...failed, ...effects.flatMap(named)];
  },
  // Elsewhere, every sentence names some machinery.
  findElsewhere: mentioned('failed-component'),
};

/** A product goes by its name: "StreamBox showed an error". */
function named(passage: Passage): Evidence[] {
  const names = passage.matches('name');
  if (names.length === 0 || !passage.has('symptom', 'hiccup')) return [];
  const calendar = new Set(passage.matches('calendar').map(({ first }) => first));
  // “Issue Summary: …” names no product.
  const label = passage.words(0, LABEL).indexOf(':');
  return names
    .filter(({ first }) => first > label && !calendar.has(first))
    .map((match) => ({ passage, span: passage.at(match) }));
}

/** So many words at most, with their colon, are a label. */
const LABEL = 4;
