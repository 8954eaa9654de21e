/** What to type where a title is no proper heading: only where the line holds nothing but the title, or its text. */
import type { Fix } from '../model/check.js';
import type { VisibleText } from '../model/text.js';
import { bareTitle, type Title, titleWords } from './titles.js';
import { spelling } from './vocabulary.js';

/** Words without a character that means something to Markdown. */
const WORDS = '[^\\s*_`~\\\\<>[\\]|&#:：](?:[^*_`~\\\\<>[\\]|&#:：\\r\\n]{0,118}[^\\s*_`~\\\\<>[\\]|&#:：])?';
const BOLD_LINE = new RegExp(`^(?:\\*\\*|__)(${WORDS})[ \\t]?[:：]?(?:\\*\\*|__)[ \\t]?[:：]?[ \\t]*$`, 'u');
const PLAIN_LINE = new RegExp(`^(${WORDS})[ \\t]?[:：]?[ \\t]*$`, 'u');
const BOLD_LABEL = new RegExp(
  `^(?:\\*\\*|__)(${WORDS})[ \\t]?(?:[:：](?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]?[:：])[ \\t]*`,
  'u',
);
const PLAIN_LABEL = new RegExp(`^(${WORDS})[:：][ \\t]+`, 'u');
/** What begins a paragraph, whatever it goes on with. */
const PROSE = /^(?:[\p{L}"“‘'(]|\d+(?![\d.)]))/u;
/** Below a heading such a line is code, and no text that goes on. */
const INDENTED = /^(?:\r\n|\n|\r)(?: {4}| {0,3}\t)[ \t]*\S/;
const SPACELESS = /^( {0,3}#{1,6})([\u00a0\u2000-\u200b\u3000]?)(?=\S)/u;

/** The line of a title and, where text follows on it, that text below. null where it is not certain what to type. */
export function asHeading({ heading, mark, inline }: Title, level: number, source: string): Fix | null {
  const { start } = heading.span();
  const from = lineStart(source, start);
  if (from === null) return null;
  const line = source.slice(from, lineEnd(source, start));
  const isBold = mark === 'bold';
  const found = (inline ? (isBold ? BOLD_LABEL : PLAIN_LABEL) : isBold ? BOLD_LINE : PLAIN_LINE).exec(line);
  if (found === null || bareTitle(found[1]!) !== bareTitle(heading.value)) return null;
  if (inline && !PROSE.test(line.slice(found[0].length))) return null;
  if (!inline && INDENTED.test(source.slice(from + line.length, from + line.length + MOST_MARKS))) return null;
  const below = inline ? newline(source).repeat(2) : '';
  return [
    { at: { start: from, end: from + found[0].length }, replacement: `${'#'.repeat(level)} ${found[1]!}${below}` },
  ];
}

/** The space between the hashes of a line and its title. */
export function spaced(heading: VisibleText, source: string): Fix | null {
  const { start } = heading.span();
  const from = lineStart(source, start);
  if (from === null) return null;
  const found = SPACELESS.exec(source.slice(from, lineEnd(source, start)));
  if (found === null || from + found[0].length > start) return null;
  const at = from + found[1]!.length;
  return [{ at: { start: at, end: at + found[2]!.length }, replacement: ' ' }];
}

/** A misspelt title as it is spelt, and the edits of its words; what stands around them is kept. */
export function respelt(heading: VisibleText, title: string, source: string): { title: string; fix: Fix } | null {
  const words = titleWords(title);
  const right = spelling(words);
  if (right === null) return null;
  const { value } = heading;
  const lower = value.toLowerCase();
  const fix: { at: { start: number; end: number }; replacement: string }[] = [];
  let from = 0;
  for (const [i, word] of words.entries()) {
    const at = lower.indexOf(word, from);
    if (at === -1) return null;
    from = at + word.length;
    const span = heading.span(at, from);
    const written = source.slice(span.start, span.end);
    if (written !== value.slice(at, from)) return null;
    if (right[i]!.toLowerCase() !== word) fix.push({ at: span, replacement: inCaseOf(written, right[i]!) });
  }
  return { title: right.join(' '), fix };
}

function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  const isCapital = written[0] === written[0]!.toUpperCase();
  return (isCapital ? word[0]!.toUpperCase() : word[0]!.toLowerCase()) + word.slice(1).toLowerCase();
}

/** The line end that the text uses. */
const newline = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';

/** More does not stand between the start of a line and its title. */
const MOST_MARKS = 12;

/** null where the line does not start right before. */
function lineStart(source: string, offset: number): number | null {
  for (let at = offset; at >= Math.max(0, offset - MOST_MARKS); at--) {
    if (at === 0 || /[\r\n\ufeff]/.test(source[at - 1]!)) return at;
  }
  return null;
}

function lineEnd(source: string, offset: number): number {
  const end = source.slice(offset).search(/[\r\n]/);
  return end === -1 ? source.length : offset + end;
}
