/** The prose of a block: sentences that people wrote, without titles, code, addresses and names of files. */
import type { Block } from '../model/postmortem.js';

/** Addresses, paths, names of variables and files: what tokens with these characters are. */
const notProse = /[/\\_@]|^www\./;
/** So many Latin letters in a row are data; scripts without spaces have runs of any length. */
const overlong = 60;
const isOverlong = (word: string) => word.length >= overlong && /^\p{Script=Latin}{60}/u.test(word);

const SPACE = 1;
const LETTER = 2;
const NOT_PROSE = 4;
const BEYOND_ASCII = 8;
/** What only stands between words. */
const BETWEEN = 16;
/** What an ASCII character is, by its code. */
const kinds: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z']/i.test(character)) return LETTER;
  return notProse.test(character) ? NOT_PROSE : BETWEEN;
});

export const isProseBlock = (block: Block) => block.kind !== 'heading' && block.kind !== 'code' && !block.code;

/** What takes the words of a text one after another, each as a part of some string. */
export interface WordTaker {
  take(text: string, from: number, to: number): void;
}

/** A block's words as running text, one space between two. */
export function proseOf(block: Block): string {
  const words: string[] = [];
  giveWords(block, { take: (text, from, to) => words.push(text.slice(from, to)) });
  return words.join(' ');
}

/** Gives the words of a block away in order. */
export function giveWords({ text: { value } }: Block, taker: WordTaker): void {
  for (let from = 0; from < value.length; ) {
    let to = from;
    let found = 0;
    for (; to < value.length; to++) {
      const code = value.charCodeAt(to);
      const kind = code < 128 ? kinds[code]! : BEYOND_ASCII;
      if (kind === SPACE) break;
      found |= kind;
    }
    if (found & BEYOND_ASCII) giveOfAnyScript(value.slice(from, to), taker);
    else if (found === LETTER) giveRun(value, from, to, taker);
    else if (found & LETTER && !(found & NOT_PROSE) && !value.startsWith('www.', from))
      giveRuns(value, from, to, taker);
    from = to + 1;
  }
}

/** Gives the runs of ASCII letters of a text from one character up to another away. */
function giveRuns(text: string, from: number, to: number, taker: WordTaker): void {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && kinds[text.charCodeAt(end)] === LETTER) end++;
    if (end > start) giveRun(text, start, end, taker);
    start = end + 1;
  }
}

function giveRun(text: string, from: number, to: number, taker: WordTaker): void {
  if (to - from < overlong || !isOverlong(text.slice(from, to))) taker.take(text, from, to);
}

/** Gives the words of a text in any script away. */
function giveOfAnyScript(text: string, taker: WordTaker): void {
  for (const token of text.split(/\s+/)) {
    if (notProse.test(token)) continue;
    for (const word of token.split(/[^\p{L}\p{M}'’]+/u)) if (word !== '') giveRun(word, 0, word.length, taker);
  }
}
