/** Sentences and labels of a block, with their places. */
import type { Block } from '../model/postmortem.js';
import type { VisibleText } from '../model/text.js';
import { isAsciiLetter } from './characters.js';

const abbreviations = new Set(
  'approx etc vs no nos fig figs eg ie cf al inc ltd co corp dept dr mr mrs ms prof sr jr st ave est min mins sec secs hr hrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun incl excl ref vol ver temp max avg'.split(
    ' ',
  ),
);

/** Abbreviations, in lower case, that may well end a sentence: they do where the next word starts like one. */
const dotted = /(?:^|[^\p{L}\p{N}])(?:[ap]\.?\s?m|(?:\p{L}\.){1,4}\p{L})$/u;
const sentenceStart = /^(?:["'“‘([{]?\p{Lu}\p{Ll}|["'“‘([{]?(?:I|A)\s)/u;
const closers = new Set([...'"\'”’)]}*_`»']);
const breaks = /\n|[.!?…。！？]+/g;
const widths = new Set([...'。！？']);

/** Whether the full stop at `at` ends a sentence; what follows its closing quotes starts at `next`. */
function isEnd(text: string, at: number, next: number): boolean {
  if (next < text.length && !/\s/.test(text[next]!) && !widths.has(text[at]!)) return false;
  const rest = text.slice(next, next + 60).trimStart();
  if (text[at] !== '.') return rest === '' || !/^\p{Ll}/u.test(rest);
  if (rest === '') return true;
  const plain = plainWordBefore(text, at);
  if (plain !== null) return !abbreviations.has(plain) && !/^\p{Ll}/u.test(rest);
  const before = text.slice(Math.max(0, at - 24), at).toLowerCase();
  const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(before)![0];
  if (/(?:^|[^\p{L}])(?:e\.g|i\.e|a\.k\.a)$/u.test(before)) return false;
  if (dotted.test(before)) return sentenceStart.test(rest);
  if (abbreviations.has(word)) return false;
  // A list's number: "1. Restart".
  if (/(?:^|\n)[^\S\n]*\d{1,3}$/.test(before)) return false;
  if (/^\p{L}$/u.test(word)) return sentenceStart.test(rest) && word !== 'v';
  return !/^\p{Ll}/u.test(rest);
}

/** The longest plain word; longer ones are rare. */
const longestPlain = 20;

/** The word before `at` in lower case where it is of two or more ASCII letters behind a space, as nearly all are; no "am". */
function plainWordBefore(text: string, at: number): string | null {
  let from = at;
  while (from > 0 && at - from <= longestPlain && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  const isWhole = from === 0 || text[from - 1] === ' ' || text[from - 1] === '\n';
  if (!isWhole || at - from < 2 || at - from > longestPlain) return null;
  const word = text.slice(from, at).toLowerCase();
  return word === 'am' || word === 'pm' ? null : word;
}

/** The sentences of a text. Line breaks end one only where the next line starts a list entry or a time. */
export function sentences(text: VisibleText): readonly VisibleText[] {
  const { value } = text;
  const found: VisibleText[] = [];
  let from = 0;
  const cut = (to: number) => {
    while (from < to && value[from] === ' ') from++;
    const sentence = text.slice(from, to).trimmed();
    if (/[\p{L}\p{N}]/u.test(sentence.value)) found.push(sentence);
    from = to;
  };
  for (const { 0: mark, index } of value.matchAll(breaks)) {
    let next = index + mark.length;
    if (mark === '\n') {
      if (/^\s{0,8}(?:[-*+•–]\s|\d{1,2}[:.)]|\[?\d{1,2}:\d{2})/.test(value.slice(next, next + 15))) cut(index);
      continue;
    }
    const last = next - 1;
    while (next < value.length && closers.has(value[next]!)) next++;
    if (isEnd(value, last, next)) cut(next);
  }
  cut(value.length);
  return found;
}

export interface Label {
  /** Without its colon. */
  readonly label: VisibleText;
  readonly rest: VisibleText;
}

const maxLabelWords = 7;

/** What a text calls itself: "Impact: …", "**Impact** – …", "Impact - …" in bold; null where it has no label. */
export function labelOf(text: VisibleText, strong: Block['strong'] = []): Label | null {
  const head = text.value.slice(0, 90);
  const colon = /[:：](?=\s|$|\*|\p{L})/u.exec(head)?.index ?? -1;
  const bold = strong.find(({ from }) => from <= 2);
  const ends = [bold && bold.to <= 90 ? bold.to : -1, colon].filter((end) => end > 0);
  for (const end of ends) {
    const label = trimmedOf(text.slice(0, end), /^[\s*_>•-]+|(?<![\s*_:：–—-])[\s*_:：–—-]+$/gu);
    const words = label.value.split(/\s+/).length;
    if (label.value === '' || words > maxLabelWords || !/\p{L}/u.test(label.value) || label.value.includes('\n'))
      continue;
    return { label, rest: trimmedOf(text.slice(end), /^[\s*_:：–—-]+/gu) };
  }
  return null;
}

function trimmedOf(text: VisibleText, edges: RegExp): VisibleText {
  let from = 0;
  let to = text.value.length;
  for (const match of text.value.matchAll(edges)) {
    if (match.index === 0) from = match[0].length;
    else to = Math.min(to, match.index);
  }
  return text.slice(from, Math.max(from, to));
}

/** A block's label: see `labelOf`. */
export const label = (block: Block): Label | null => labelOf(block.text, block.strong);
