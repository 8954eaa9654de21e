/** Splits the text of a block into sentences and words, with the way back to the place they were written at. */
import type { Block } from '../model/postmortem.js';
import type { Span, VisibleText } from '../model/text.js';
import { sentences } from '../parse/sentences.js';

export interface Word {
  /** In lower case, with a straight apostrophe. */
  readonly text: string;
  /** Whether it is written like a name: "Maria", "@maria"; never so where every word would be. */
  readonly isName: boolean;
  /** Offsets into the sentence's text. */
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly block: Block;
  /** The line of the block's text that it stands on, wrapped lines counted as one. */
  readonly line: number;
  readonly text: VisibleText;
  readonly words: readonly Word[];
}

/**
 * Words, numbers with their separators, and the marks that bear meaning. "15 000" is one number, "502 503" are two error
 * codes. A hyphen separates: "on-call" is two words. An e-mail address mentions nobody as "@maria" does.
 */
const WORD =
  /(?:(?<![\p{L}\p{N}._+-])@)?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|(?:[1-36-9]\d\d|\d\d?)(?:[ \u00a0\u202f]\d{3}(?!\d))+|\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+|[%:;,()?!/&+→|]/uy;
const SPACE = 0x20;
const LOWER = /^\p{Ll}/u;
const NAME = /^\p{Lu}\p{Ll}/u;
/** After these, every word may be written in upper case. */
const OPENERS: ReadonlySet<string> = new Set([':', '(', '|', '/', '→', '?', '!']);
/** Behind the time of an entry, these begin its sentence. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'a an the this that these those it its we our they their he she his her i my no not nothing nobody all both each every some one first second after before when while once as at in on by for from with then now still there'.split(
    ' ',
  ),
);
/** A quotation begins as a sentence does. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '„', '«']);
/** "a) …", which Markdown takes for no item. */
const ENUMERATED = /^[a-z]\)\s/;
/** A line that ends so was broken by an editor, not by its author. */
const UNFINISHED =
  /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|that|the|their|to|was|were|which|with))$/i;

/** The sentences of a block's text; a line's end that is no mere wrap ends one, too. */
export function sentencesOf(block: Block): Sentence[] {
  const found: Sentence[] = [];
  for (const [line, text] of lines(block.text).entries())
    for (const sentence of sentences(text)) found.push({ block, line, text: sentence, words: wordsOf(sentence.value) });
  return found;
}

function lines(text: VisibleText): VisibleText[] {
  const { value } = text;
  const found: VisibleText[] = [];
  let from = 0;
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) {
    if (isWrap(value, at)) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  found.push(text.slice(from));
  return found;
}

function isWrap(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  if (/[.:;!?|]$/.test(before)) return false;
  const next = text.slice(at + 1, at + 8).trimStart();
  if (ENUMERATED.test(next)) return false;
  return LOWER.test(next) || UNFINISHED.test(before);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const hasApostrophes = text.includes('’');
  let before = '';
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = wordEnd(text, from);
    if (to === from) {
      to++;
      continue;
    }
    const written = text.slice(from, to);
    const lower = written.toLowerCase();
    const word = hasApostrophes ? lower.replaceAll('’', "'") : lower;
    const isName =
      lower !== written &&
      before !== '' &&
      !OPENERS.has(before) &&
      NAME.test(written) &&
      !NO_NAMES.has(lower) &&
      !QUOTES.has(text[from - 1] ?? '');
    words.push({ text: word, isName: isName || written[0] === '@', from, to });
    before = word;
  }
  return words;
}

/** Where the word ends that begins at a character; that character itself: none begins there. */
function wordEnd(text: string, from: number): number {
  if (text.charCodeAt(from) === SPACE) return from;
  // `matchAll` would make an array for each word.
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : from;
}

/** The place in the file of the words from `first` up to `last`, both included. */
export function spanOf({ text, words }: Sentence, first = 0, last = words.length - 1): Span {
  return text.span(words[first]?.from ?? 0, words[last]?.to ?? text.value.length);
}
