/** What share of the users was affected. */
import type { Evidence, FactFinder } from './fact.js';
import type { Match } from './grammar.js';
import type { Passage } from './reading.js';

export const affected: FactFinder = {
  id: 'summary.affected',
  section: 'summary',
  find: shares,
  // Elsewhere, "each user" may be anybody.
  findElsewhere: (passages) =>
    shares(passages.filter((passage) => passage.has('user') && passage.has('symptom', 'toll'))),
};

function shares(passages: readonly Passage[]): Evidence[] {
  return passages.flatMap((passage) => sharesOf(passage).map((match) => ({ passage, span: passage.at(match) })));
}

/** The shares of users that a sentence names, in order. */
export function sharesOf(passage: Passage): readonly Match[] {
  return passage.outside(passage.matches('share'), 'other-share').filter((share) => !isTooMuch(passage, share));
}

/** "138% of users" is a slip. */
function isTooMuch(passage: Passage, { first, last }: Match): boolean {
  const words = passage.words(first, last + 1);
  const number = words.find((_, i) => /^(?:%|per)/.test(words[i + 1] ?? ''));
  return number !== undefined && Number.parseFloat(number.replace(',', '.')) > 100;
}
