/** Counts words as contract section 3 defines them. */
import type { Block } from '../model/postmortem.js';

const breaks = /[\s\u2013\u2014\u2015]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const url = /^[<("'[]{0,3}(?:https?:\/\/|ftp:\/\/|www\.|mailto:)\S/i;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The segmenter's time grows faster than its text. */
const parts = /[\s\S]{1,500}/gu;

function wordsWithoutSpaces(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

/** The number of words of a text as a reader sees it. */
export function wordsOf(text: string): number {
  let count = 0;
  for (const run of text.split(breaks)) {
    if (!letterOrDigit.test(run) || url.test(run)) continue;
    if (!unspaced.test(run)) count++;
    else for (const part of run.match(parts) ?? []) count += wordsWithoutSpaces(part);
  }
  return count;
}

export const countsWords = (block: Block) => block.kind !== 'code' && block.code === undefined;

/** The number of words of all blocks that count. */
export function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (countsWords(block) ? sum + wordsOf(block.text.value) : sum), 0);
}
