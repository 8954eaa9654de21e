/** A set of words that is mostly asked for words that are not in it: their first and last letter and length tell most. */
export class RareWords {
  readonly #words: ReadonlySet<string>;
  readonly #shapes: ReadonlySet<number>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#shapes = new Set([...this.#words].map(shapeOf));
  }

  has(word: string): boolean {
    return this.#shapes.has(shapeOf(word)) && this.#words.has(word);
  }
}

/** A small number, equal for equal words. */
function shapeOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 0xff) << 16) | ((word.charCodeAt(length - 1) & 0xff) << 8) | (length & 0xff);
}
