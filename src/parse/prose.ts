/** The prose of a block: sentences that people wrote, without titles, code, addresses and names of files. */
import type { Block } from '../model/postmortem.js';

/** Addresses, paths, names of variables and files: what tokens with these characters are. */
const notProse = /[/\\_@]|^www\./;
/** So many Latin letters in a row are data; scripts without spaces have runs of any length. */
const overlong = 60;
const isOverlong = (word: string) => word.length >= overlong && /^\p{Script=Latin}{60}/u.test(word);

const SPACE = 1;
const LETTER = 2;
const NOT_PROSE = 3;
/** What an ASCII character is, by its code; 0 for what only stands between words. */
const kinds: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z']/i.test(character)) return LETTER;
  return notProse.test(character) ? NOT_PROSE : 0;
});

export const isProseBlock = (block: Block) => block.kind !== 'heading' && block.kind !== 'code' && !block.code;

/** The words of a text that are taken over. Those that stand one space apart are copied together. */
class Words {
  readonly #found: string[] = [];
  #from = 0;
  #to = 0;

  constructor(readonly text: string) {}

  /** One space between two. */
  get all(): string {
    this.#endRun();
    return this.#found.join(' ');
  }

  add(words: string): void {
    this.#endRun();
    if (words !== '') this.#found.push(words);
  }

  /** Adds the word from `from` to `to`. */
  addAt(from: number, to: number): void {
    if (this.#to === 0 || from !== this.#to + 1 || this.text.charCodeAt(this.#to) !== 0x20) {
      this.#endRun();
      this.#from = from;
    }
    this.#to = to;
  }

  #endRun(): void {
    if (this.#to > 0) this.#found.push(this.text.slice(this.#from, this.#to));
    this.#to = 0;
  }
}

/** A block's words as running text. */
export function proseOf({ text: { value } }: Block): string {
  const words = new Words(value);
  for (let from = 0; from < value.length; ) {
    let to = from;
    let isAscii = true;
    let isProse = true;
    for (; to < value.length; to++) {
      const code = value.charCodeAt(to);
      if (code >= 128) isAscii = false;
      else if (kinds[code] === SPACE) break;
      else if (kinds[code] === NOT_PROSE) isProse = false;
    }
    if (!isAscii) words.add(wordsIn(value.slice(from, to)));
    else if (isProse && !value.startsWith('www.', from)) addToken(words, from, to);
    from = to + 1;
  }
  return words.all;
}

/** Adds the words of a token of ASCII characters: runs of letters. */
function addToken(words: Words, from: number, to: number): void {
  const { text } = words;
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && kinds[text.charCodeAt(end)] === LETTER) end++;
    const isWord = end > start && (end - start < overlong || !isOverlong(text.slice(start, end)));
    if (isWord) words.addAt(start, end);
    start = end + 1;
  }
}

/** The words of a text in any script. */
const wordsIn = (text: string): string =>
  text
    .split(/\s+/)
    .filter((token) => !notProse.test(token))
    .join(' ')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '' && !isOverlong(word))
    .join(' ');
