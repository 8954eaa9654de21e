/** Splits the text of a document into sentences and words, with the way back to the place they were written at. */
import type { Block } from '../model/postmortem.js';
import type { Span } from '../model/text.js';

export interface Word {
  /** In lower case, with a straight apostrophe. */
  readonly text: string;
  /** Offsets into the block's text. */
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** Words, numbers with their separators, and the marks that bear meaning. A hyphen separates: "on-call" is two words. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+|[%:;,()?!/&+→]/gu;
const LOWER = /^\p{Ll}/u;
/** A line this long that does not end a sentence was broken by an editor, not by its author. */
const WRAPPED = 60;

/** The sentences of a block's text: they end at a full stop, a question or an exclamation mark, and at a line's end that is no mere wrap. */
export function sentencesOf(block: Block): Sentence[] {
  const text = block.text.value;
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const words = wordsOf(text, from, to);
    if (words.length > 0) sentences.push({ block, words, from: words[0]!.from, to: words[words.length - 1]!.to });
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n' ? !isWrap(text, from, i) : '.!?…'.includes(char) && endsSentence(text, i)) close(i + 1);
  }
  close(text.length);
  return sentences;
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ text: match[0].toLowerCase().replaceAll('’', "'"), from: start, to: start + match[0].length });
  }
  return words;
}

/** "e.g. the" and "index.html" go on; "p.m. Users" does not. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && `"'”’)*_`.includes(text[next]!)) next++;
  if (next >= text.length) return true;
  if (text[next] !== ' ' && text[next] !== '\n') return false;
  return !LOWER.test(text.slice(next + 1, next + 3));
}

function isWrap(text: string, from: number, at: number): boolean {
  const start = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(start, at).trimEnd();
  if (/[.:;!?]$/.test(line)) return false;
  return LOWER.test(text.slice(at + 1, at + 3).trimStart()) || line.length >= WRAPPED;
}

/** The place in the file of the words from `first` up to `last`, both included. */
export function spanOf(sentence: Sentence, first = 0, last = sentence.words.length - 1): Span {
  return sentence.block.text.span(sentence.words[first]!.from, sentence.words[last]!.to);
}
