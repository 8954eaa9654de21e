/** The times that a document states, each with the words around it that say what it is the time of. */
import type { Block, Postmortem, Section } from '../../model/postmortem.js';
import type { Span } from '../../model/text.js';
import { hasCue, lastCue } from './cues-en.js';
import type { TimeExpression } from './moment.js';
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
  let label = lead?.heading.value ?? '';
  let header: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    if (block.kind !== 'row') header = null;
    else if (block.header) {
      header = block;
      continue;
    }
    addStatements(statements, block, textOf(block), header ?? label);
    label = block.kind === 'heading' || block.text.value.trimEnd().endsWith(':') ? block.text.value : '';
  }
  return statements;
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

/** @param leader the label before the block, or the header row of its table */
function addStatements(statements: Statement[], block: Block, timed: TimedText, leader: string | Block): void {
  const labelAt = (at: number) => (typeof leader === 'string' ? leader : columnLabel(block, leader, at));
  const times = timed.times(isLabelled(labelAt(0)));
  const namesNextDay = times.length > 0 && nextDay.test(timed.text);
  times.forEach((time, index) => {
    const floor = Math.max(times[index - 1]?.to ?? 0, time.from - REACH);
    const ceiling = Math.min(times[index + 1]?.from ?? timed.text.length, time.to + REACH);
    const label = labelAt(time.from);
    const isLed = label !== '' && ((index === 0 && time.from < REACH) || block.kind === 'row');
    const place = { lead: isLed ? `${label.slice(-REACH)}: ` : '', floor, ceiling };
    const stated = new Statement(time, block, place);
    const isNextDay = namesNextDay && time.kind === 'moment' && nextDayBefore.test(stated.before);
    statements.push(isNextDay ? new Statement({ ...time, nextDay: true }, block, place) : stated);
  });
}

const nextDay = /\b(?:next|following) (?:day|morning)/i;
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
