/** The times that a document states, each with the words around it that say what it is the time of. */
import type { Block, Postmortem, Section } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import { hasCue, lastCue } from './cues-en.js';
import { findTimes } from './expressions.js';
import type { TimeExpression } from './moment.js';

export interface Statement {
  readonly time: TimeExpression;
  readonly span: Span;
  readonly block: Block;
  /** The words before it in its sentence and line, with the label or heading that leads it. */
  readonly before: string;
  readonly after: string;
}

/** How far the words that belong to a time may stand from it. */
const REACH = 90;

/** The times of a block's text; `loose` as in `findTimes`. */
export type TimesOf = (block: Block, loose: boolean) => readonly TimeExpression[];

/** Reads each block once, though it is asked for with the whole document and with its section. */
export function timesReader(): TimesOf {
  const known = { loose: new Map<Block, TimeExpression[]>(), strict: new Map<Block, TimeExpression[]>() };
  return (block, loose) => {
    const blocks = known[loose ? 'loose' : 'strict'];
    const times = blocks.get(block) ?? findTimes(block.text.value, { loose });
    blocks.set(block, times);
    return times;
  };
}

/** Every time of some blocks, in order. Code is not read. */
export function statementsOf(blocks: readonly Block[], timesOf: TimesOf, lead: Section | null = null): Statement[] {
  const statements: Statement[] = [];
  let label = lead?.heading.value ?? '';
  let header: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    if (block.kind !== 'row') header = null;
    else if (block.header) {
      header = block;
      continue;
    }
    statements.push(...inBlock(block, timesOf, header ? columnLabels(block, header) : () => label));
    label = block.kind === 'heading' || block.text.value.trimEnd().endsWith(':') ? block.text.value : '';
  }
  return statements;
}

/** The title of the column that an offset into a row's text stands in. */
function columnLabels(row: Block, header: Block): (at: number) => string {
  const titles = header.cells?.map((cell) => cell.value) ?? [];
  const ends: number[] = [];
  for (const cell of row.cells ?? []) ends.push((ends.at(-1) ?? -CELL_GAP) + CELL_GAP + cell.value.length);
  return (at) => titles[ends.findIndex((end) => at < end)] ?? '';
}

/** Between two cells of a row's text stands ` | `. */
const CELL_GAP = 3;

function inBlock(block: Block, timesOf: TimesOf, labelAt: (offset: number) => string): Statement[] {
  const text = block.text.value;
  const times = timesOf(block, isLabelled(labelAt(0)));
  return times.map((time, index) => {
    const floor = Math.max(times[index - 1]?.to ?? 0, time.from - REACH);
    const ceiling = Math.min(times[index + 1]?.from ?? text.length, time.to + REACH);
    const label = labelAt(time.from);
    const led =
      label !== '' && ((index === 0 && time.from < REACH) || block.kind === 'row') ? `${label.slice(-REACH)}: ` : '';
    const before = led + sentenceEnd(text.slice(floor, time.from));
    return {
      time: time.kind === 'moment' && nextDayBefore.test(before) ? { ...time, nextDay: true } : time,
      span: block.text.span(time.from, time.to),
      block,
      before,
      after: sentenceStart(text.slice(time.to, ceiling)),
    };
  });
}

/** "ended the next day at 1:00" */
const nextDayBefore = /\b(?:next|following) (?:day|morning),?(?: at| around)? $/i;

/** True: a label that asks for a time, so that a bare figure after it is one. */
function isLabelled(label: string): boolean {
  return label.length < 40 && /\b(?:start|end|time)\b/i.test(label);
}

/** What follows the last full stop or line end. */
function sentenceEnd(text: string): string {
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('; '));
  return text.slice(cut + 1);
}

/** What stands before the first full stop or line end. */
function sentenceStart(text: string): string {
  const cut = text.search(/\.\s|\n|;/);
  return cut < 0 ? text : text.slice(0, cut);
}

/** The kind whose word stands nearest before the time; null: none does. */
export function nearestCue<K extends string>({ before }: Statement, cues: Readonly<Record<K, RegExp>>): K | null {
  let best: K | null = null;
  let at = -1;
  for (const kind of Object.keys(cues) as K[]) {
    const last = lastCue(before, cues[kind]);
    if (last > at) {
      at = last;
      best = kind;
    }
  }
  return best;
}

export function isAbout(statement: Statement, cues: RegExp): boolean {
  return hasCue(statement.before, cues) || hasCue(statement.after, cues);
}

/** Every block of a document that a reader reads as prose. */
export function proseOf(document: Postmortem): readonly Block[] {
  return document.blocks.filter((block) => block.kind !== 'code');
}
