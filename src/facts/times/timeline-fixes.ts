/** What to type where a timeline's entries are lines of text, or its times are written in a way that few know. */
import type { Edit, Fix } from '../../model/check.js';
import { leadingTime } from './expressions.js';
import type { TimelineEntry } from './timeline.js';

/** What people set before the entries of a list, and the emphasis of the time behind it. */
const MARKED = /^( {0,3})((?:[•◦▪▫‣⁃·●○■□–—−➤➔→✓✔*+-]\)?[ \t\u00a0]{0,4})?)(?:\*\*|__|`|\[|\()?$/u;
/** More does not stand before the time of a line. */
const MOST_MARKS = 12;

/** Makes each line a list item. null where some of the entries are no lines that begin with their time. */
export function asItems(entries: readonly TimelineEntry[], source: string): Fix | null {
  const edits: Edit[] = [];
  for (const { form, at, timeSpan, span } of entries) {
    const edit = form === 'line' && at === 'front' && timeSpan !== null ? asItem(timeSpan.start, source) : null;
    // A backslash breaks the line, and would be shown at the end of an item.
    if (edit === null || source[span.end] === '\\') return null;
    edits.push(edit);
  }
  return edits.length === 0 ? null : edits;
}

function asItem(time: number, source: string): Edit | null {
  const from = lineStart(source, time);
  const found = from === null ? null : MARKED.exec(source.slice(from, time));
  if (from === null || found === null) return null;
  const [, indent = '', mark = ''] = found;
  // `*14:05* …` is emphasis.
  if (mark === '*' || mark === '+') return null;
  const at = from + indent.length;
  return { at: { start: at, end: at + mark.length }, replacement: '- ' };
}

function lineStart(source: string, offset: number): number | null {
  for (let at = offset; at >= Math.max(0, offset - MOST_MARKS); at--) {
    if (at === 0 || /[\r\n]/.test(source[at - 1]!)) return at;
  }
  return null;
}

/** `9.05 pm`, `14h05`, `12;45 PM`, `14.05 UTC`: a clock time whose separator is no colon. */
const SEPARATED =
  /^(\W{0,3})(\d{1,2})(?:[.;](?=\d{2} ?(?:[aApP]\.?[mM]\b|UTC\b|GMT\b|[A-Z]{3,4}\b))|[hH](?=\d{2}(?![\dm:])))(?=\d{2})/u;
const LONGEST_TIME = 80;

/** Writes a colon between hours and minutes, where the time then reads the same. */
export function withColons(entries: readonly TimelineEntry[], source: string): Fix {
  return entries.flatMap(({ timeSpan, at }): Edit[] => {
    if (timeSpan === null || (at !== 'front' && at !== 'label')) return [];
    const written = source.slice(timeSpan.start, Math.min(timeSpan.end, timeSpan.start + LONGEST_TIME));
    const found = SEPARATED.exec(written);
    if (found === null) return [];
    const from = found[0].length - 1;
    const colons = `${written.slice(0, from)}:${written.slice(from + 1)}`;
    const start = timeSpan.start + from;
    return read(colons) === read(written) ? [{ at: { start, end: start + 1 }, replacement: ':' }] : [];
  });
}

/** What a time says, without where it stands. */
const read = (written: string): string =>
  JSON.stringify(leadingTime(written), (key, value) => (key === 'from' || key === 'to' ? undefined : value));
