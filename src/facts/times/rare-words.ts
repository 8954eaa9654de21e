/** A set of words that is mostly asked for words that are not in it: their first and last letter and length tell most. */
export class RareWords {
  readonly #words: ReadonlySet<string>;
  /** For each first letter and length, a bit for each last letter. */
  readonly #lasts = new Int32Array(1 << 9);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) this.#lasts[placeOf(word)]! |= lastOf(word);
  }

  has(word: string): boolean {
    return (this.#lasts[placeOf(word)]! & lastOf(word)) !== 0 && this.#words.has(word);
  }
}

function placeOf(word: string): number {
  return ((word.charCodeAt(0) & 0x1f) << 4) | (word.length & 0xf);
}

function lastOf(word: string): number {
  return 1 << (word.charCodeAt(word.length - 1) & 0x1f);
}
