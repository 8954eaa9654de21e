/** The times that a document states, each with the words around it that say what it is the time of. */
import type { Block, Postmortem, Section } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import { hasCue, lastCue } from './cues-en.js';
import { maySayWhen } from './expressions.js';
import type { TimeExpression, When } from './moment.js';
import type { TimedText, TimedTexts } from './timed-text.js';

/** A time and where it stands; what few ask for is worked out when they do. */
export class Statement {
  readonly #place: Place;
  #span: Span | undefined;
  #before: string | undefined;
  #after: string | undefined;

  constructor(
    readonly time: TimeExpression,
    readonly block: Block,
    place: Place,
  ) {
    this.#place = place;
  }

  get span(): Span {
    this.#span ??= this.block.text.span(this.time.from, this.time.to);
    return this.#span;
  }

  /** The words before it in its sentence and line, with the label or heading that leads it. */
  get before(): string {
    const { lead, floor } = this.#place;
    this.#before ??= lead + sentenceEnd(this.block.text.value.slice(floor, this.time.from));
    return this.#before;
  }

  /** All the words before it in its sentence, also those before an earlier time. */
  get ahead(): string {
    const { value } = this.block.text;
    return sentenceEnd(value.slice(Math.max(0, this.time.from - 2 * REACH), this.time.from));
  }

  get after(): string {
    this.#after ??= sentenceStart(this.block.text.value.slice(this.time.to, this.#place.ceiling));
    return this.#after;
  }
}

interface Place {
  /** The label or heading that leads it; empty: none does. */
  readonly lead: string;
  /** Between which offsets the words around it stand. */
  readonly floor: number;
  readonly ceiling: number;
}

/** How far the words that belong to a time may stand from it. */
const REACH = 90;

/** Every time of some blocks, in order. Code is not read. */
export function statementsOf(blocks: readonly Block[], textOf: TimedTexts, lead: Section | null = null): Statement[] {
  const statements: Statement[] = [];
  eachLed(blocks, lead, (block, leader) => addStatements(statements, block, textOf(block), leader));
  return statements;
}

/** A moment or range that a block tells, without the words around it. */
export interface Told {
  readonly time: When;
  readonly block: Block;
}

/** Every moment and range of some blocks, in order, but for what tells a time of day in words alone. Code is not read. */
export function momentsOf(blocks: readonly Block[], textOf: TimedTexts): Told[] {
  const moments: Told[] = [];
  eachLed(blocks, null, (block, leader) => {
    if (!maySayWhen(block.text.value)) return;
    for (const time of timesLed(block, textOf(block), leader))
      if (time.kind === 'moment' || time.kind === 'range') moments.push({ time, block });
  });
  return moments;
}

/** Visits each block that may tell a time, with the label before it or the header row of its table. */
function eachLed(
  blocks: readonly Block[],
  lead: Section | null,
  visit: (block: Block, leader: string | Block) => void,
): void {
  let label = lead?.heading.value ?? '';
  let header: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    if (block.kind !== 'row') header = null;
    else if (block.header) {
      header = block;
      continue;
    }
    visit(block, header ?? label);
    const text = block.text.value;
    label = block.kind === 'heading' || text.trimEnd().endsWith(':') ? text : '';
  }
}

/** The title of the column that an offset into a row's text stands in. */
function columnLabel(row: Block, header: Block, at: number): string {
  let end = -CELL_GAP;
  const index = row.cells?.findIndex((cell) => {
    end += CELL_GAP + cell.value.length;
    return at < end;
  });
  return header.cells?.[index ?? -1]?.value ?? '';
}

/** Between two cells of a row's text stands ` | `. */
const CELL_GAP = 3;

function labelAt(block: Block, leader: string | Block, at: number): string {
  return typeof leader === 'string' ? leader : columnLabel(block, leader, at);
}

function timesLed(block: Block, timed: TimedText, leader: string | Block): readonly TimeExpression[] {
  return timed.times(isLabelled(labelAt(block, leader, 0)));
}

function addStatements(statements: Statement[], block: Block, timed: TimedText, leader: string | Block): void {
  const times = timesLed(block, timed, leader);
  if (times.length === 0) return;
  const namesNextDay = nextDay.test(timed.text);
  for (const [index, time] of times.entries()) {
    const floor = Math.max(times[index - 1]?.to ?? 0, time.from - REACH);
    const ceiling = Math.min(times[index + 1]?.from ?? timed.text.length, time.to + REACH);
    const label = labelAt(block, leader, time.from);
    const isLed = label !== '' && ((index === 0 && time.from < REACH) || block.kind === 'row');
    const place = { lead: isLed ? `${label.slice(-REACH)}: ` : '', floor, ceiling };
    const stated = new Statement(time, block, place);
    const isNextDay = namesNextDay && time.kind === 'moment' && nextDayBefore.test(stated.before);
    statements.push(isNextDay ? new Statement({ ...time, nextDay: true }, block, place) : stated);
  }
}

const nextDay = /\b(?:next|following) (?:day|morning)/i;
/** "ended the next day at 1:00" */
const nextDayBefore = /\b(?:next|following) (?:day|morning),?(?: at| around)? $/i;

/** True: a label that asks for a time, so that a bare figure after it is one. */
function isLabelled(label: string): boolean {
  return label !== '' && label.length < 40 && /\b(?:start|end|time)\b/i.test(label);
}

/** What follows the last full stop or line end. */
function sentenceEnd(text: string): string {
  const cut = Math.max(lastStop(text), text.lastIndexOf('\n'), text.lastIndexOf('; '));
  return text.slice(cut + 1);
}

/** Where the last full stop that ends a sentence stands; "i.e. " ends none. */
function lastStop(text: string): number {
  let at = text.lastIndexOf('. ');
  while (at > 0 && /\b(?:i\.e|e\.g|approx|ca)$/i.test(text.slice(Math.max(0, at - 8), at)))
    at = text.lastIndexOf('. ', at - 1);
  return at;
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
