/** Counts words as contract section 3 defines them. */
import type { Block } from '../model/postmortem.js';

const breaks = /[\s\u2013\u2014\u2015]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const url = /^[<("'[]{0,3}(?:https?:\/\/|ftp:\/\/|www\.|mailto:)\S/i;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const SPACE = 1;
const LETTER_OR_DIGIT = 2;
/** What every address holds behind its scheme or its `www`. */
const IN_ADDRESS = 4;
const OTHER_SCRIPT = 8;
const asciiKinds: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[a-z\d]/i.test(character)) return LETTER_OR_DIGIT;
  return /[:.]/.test(character) ? IN_ADDRESS : 0;
});
const kindOf = (code: number) => (code < 128 ? asciiKinds[code]! : OTHER_SCRIPT);

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The segmenter's time grows faster than its text. */
const parts = /[\s\S]{1,500}/gu;

function wordsWithoutSpaces(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

/** The number of words of what stands between two spaces, in any script. */
function wordsIn(text: string): number {
  let count = 0;
  for (const run of text.split(breaks)) {
    if (!letterOrDigit.test(run) || url.test(run)) continue;
    if (!unspaced.test(run)) count++;
    else for (const part of run.match(parts) ?? []) count += wordsWithoutSpaces(part);
  }
  return count;
}

/** The number of words of a text as a reader sees it. */
export function wordsOf(text: string): number {
  let count = 0;
  for (let from = 0; from < text.length; ) {
    let to = from;
    let found = 0;
    for (; to < text.length; to++) {
      const kind = kindOf(text.charCodeAt(to));
      if (kind === SPACE) break;
      found |= kind;
    }
    if (found & OTHER_SCRIPT) count += wordsIn(text.slice(from, to));
    else if (found & LETTER_OR_DIGIT && !(found & IN_ADDRESS && url.test(text.slice(from, to)))) count++;
    from = to + 1;
  }
  return count;
}

export const countsWords = (block: Block) => block.kind !== 'code' && block.code === undefined;

/** The number of words of all blocks that count. */
export function wordCount(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) if (countsWords(block)) count += wordsOf(block.text.value);
  return count;
}
