/** What a sentence is about. */
import type { Passage } from './reading.js';

/** The telling words of a sentence, cut to the beginning that their inflections share. */
export function topics(passage: Passage): string[] {
  const plain = new Set(passage.matches('commonplace').flatMap(({ first, last }) => range(first, last)));
  return passage
    .words()
    .filter((word, index) => word.length >= 3 && !plain.has(index) && /^\p{L}/u.test(word))
    .map((word) => word.slice(0, STEM));
}

const STEM = 5;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
