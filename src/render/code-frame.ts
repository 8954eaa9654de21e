/** The lines of a text that a finding points at, with line numbers and carets below the very characters. */
import type { Range } from '../model/text.js';
import { columns } from './terminal.js';
import { cut, visible } from './visible.js';

export interface Mark {
  readonly range: Range;
  /** Stands after the carets. */
  readonly label?: string;
  readonly kind: 'main' | 'related';
}

/** How the parts of a frame are coloured. */
export interface FrameColours {
  readonly gutter: (words: string) => string;
  readonly main: (words: string) => string;
  readonly related: (words: string) => string;
}

const TAB = '    ';

/** The lines of a text, without its byte order mark, as positions count them. */
export const linesOf = (source: string): string[] => source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);

/**
 * The frame, one line each. Marks of other lines than the text has are left away.
 *
 * @param width how many terminal columns a line may take, gutter included
 */
export function codeFrame(
  lines: readonly string[],
  marks: readonly Mark[],
  width: number,
  colours: FrameColours,
): string[] {
  const shown = [...marks]
    .filter(({ range }) => lines[range.start.line - 1] !== undefined)
    .sort((a, b) => a.range.start.line - b.range.start.line);
  if (shown.length === 0) return [];
  const digits = String(shown.at(-1)!.range.start.line).length;
  const gutter = (number = ''): string => colours.gutter(`${number.padStart(digits)} │`);
  const frame: string[] = [gutter()];
  let previous = 0;
  const room = width - digits - 3;
  for (const [i, { range, label, kind }] of shown.entries()) {
    const { line } = range.start;
    const window = lineWindow(lines[line - 1]!, range, room);
    if (previous > 0 && line > previous + 1) frame.push(colours.gutter('…'.padStart(digits)));
    if (line !== previous) frame.push(`${gutter(String(line))} ${window.text}`);
    const carets = (kind === 'main' ? '^' : '-').repeat(window.length);
    // Said once where several marks are about one thing.
    const words = label === undefined || label === shown[i + 1]?.label ? '' : shownLabel(label, room);
    const isBeside = window.offset + window.length + 1 + columns(words) <= room;
    frame.push(
      `${gutter()} ${' '.repeat(window.offset)}${colours[kind](isBeside && words !== '' ? `${carets} ${words}` : carets)}`,
    );
    if (!isBeside) {
      const indent = ' '.repeat(Math.max(0, Math.min(window.offset, room - columns(words))));
      frame.push(`${gutter()} ${indent}${colours[kind](words)}`);
    }
    previous = line;
  }
  return frame;
}

interface Window {
  readonly text: string;
  /** Where the carets begin and how many there are, in terminal columns. */
  readonly offset: number;
  readonly length: number;
}

/** The part of a line around a range that fits, with its control characters visible and its tabs as spaces. */
function lineWindow(line: string, { start, end }: Range, width: number): Window {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.length : Math.min(Math.max(end.column - 1, from), line.length);
  // Only what can be shown is worked on: a line may be as long as the file.
  const reach = width * 2;
  const before = shownText(line.slice(Math.max(0, from - reach), from));
  const marked = shownText(line.slice(from, Math.min(to, from + reach)));
  const after = shownText(line.slice(to, to + reach));
  const all = columns(before) + columns(marked) + columns(after);
  const isWhole = from <= reach && to - from <= reach && line.length - to <= reach && all <= width;
  if (isWhole) return { text: before + marked + after, offset: columns(before), length: Math.max(1, columns(marked)) };

  const context = Math.min(columns(before) + columns(after), Math.floor(width / 3));
  const middle = fitting(marked, width - 2 - context);
  const side = Math.floor((width - columns(middle) - 2) / 2);
  const tail = fitting(after, Math.max(side, width - 2 - columns(middle) - columns(before)));
  const head = fittingEnd(before, width - 2 - columns(middle) - columns(tail));
  const lead = head === before && from <= reach ? head : `…${head}`;
  const isCutInside = middle !== marked || to - from > reach;
  const text = lead + middle + (isCutInside ? '…' : tail === after && line.length - to <= reach ? tail : `${tail}…`);
  return { text, offset: columns(lead), length: Math.max(1, columns(middle)) };
}

function shownLabel(label: string, room: number): string {
  const whole = visible(cut(label.replace(/\.$/, ''), room));
  return columns(whole) <= room ? whole : `${fitting(whole, room - 1)}…`;
}

const shownText = (value: string): string => visible(value.replaceAll('\t', TAB));

function fitting(value: string, width: number): string {
  let kept = '';
  let used = 0;
  for (const character of value) {
    used += columns(character);
    if (used > width) break;
    kept += character;
  }
  return kept;
}

function fittingEnd(value: string, width: number): string {
  const kept: string[] = [];
  let used = 0;
  for (const character of [...value].reverse()) {
    used += columns(character);
    if (used > width) break;
    kept.unshift(character);
  }
  return kept.join('');
}
