/** Reads the entries of a timeline in every form that people write one: lists, tables, headings, lines, code. */
import type { Block, Postmortem, Section } from '../../model/postmortem.js';
import type { Span, VisibleText } from '../../model/text.js';
import { sectionsOf } from '../../parse/index.js';
import { leadingTime } from './expressions.js';
import type { CalendarDate, Moment, TimeExpression } from './moment.js';
import { sentenceCount } from './sentences.js';
import { TimedText, type TimedTexts, timedTexts } from './timed-text.js';

export type EntryForm = 'item' | 'row' | 'heading' | 'line' | 'paragraph' | 'code';

export interface TimelineEntry {
  readonly form: EntryForm;
  /** All of it, time included. */
  readonly span: Span;
  /** When; for a range, its start. null: it carries no time. */
  readonly time: Moment | null;
  /** The end of a range. */
  readonly until: Moment | null;
  /** `T+15`: minutes since the start. */
  readonly offset: number | null;
  readonly timeSpan: Span | null;
  /** Where its time stands: in front, after a label ("Detected: 10:05 – …"), or within the prose. */
  readonly at: 'front' | 'label' | 'inside' | null;
  /** The day of the group that it stands in, where its own time has none. */
  readonly day: CalendarDate | null;
  /** What happened: the text without a time in front; the first part is on the same line as the time. */
  readonly parts: readonly VisibleText[];
  /** The parts, one on each line. */
  readonly text: string;
  readonly sentences: number;
}

/** A part of a text, cut out only once it is complete. */
interface Stretch {
  readonly text: VisibleText;
  readonly from: number;
  to: number;
}

/** What of a text an entry takes: all of it, a stretch, or the cells of a row. */
interface Extent {
  readonly from?: number;
  readonly to?: number;
  readonly cells?: readonly VisibleText[];
  readonly at?: 'front' | 'label';
}

const whole = (text: VisibleText): Stretch => ({ text, from: 0, to: text.value.length });

interface Draft {
  form: EntryForm;
  depth: number;
  time: TimeExpression | null;
  timeSpan: Span | null;
  at: TimelineEntry['at'];
  day: CalendarDate | null;
  /** From its first to its last character in the file. */
  span: { start: number; end: number };
  parts: Stretch[];
}

/**
 * The entries of timeline sections, in order.
 * Where an entry carries a time, prose between entries is none; where none does, every item, row and paragraph is one.
 */
export function timelineEntries(document: Postmortem, textOf: TimedTexts = timedTexts()): TimelineEntry[] {
  const blocks = sectionsOf(document, 'timeline').flatMap((section) => timelineBlocks(section, document));
  const drafts = new Reader(blocks, textOf).read(false);
  if (drafts.some((draft) => draft.time)) return drafts.map(finished);
  const code = new Reader(blocks, textOf).read(true);
  return (code.some((draft) => draft.time) ? code : drafts).map(finished);
}

const foreign = new Set([
  'summary',
  'cause',
  'root-cause',
  'contributing-factors',
  'measures',
  'action-items',
  'improvements',
  'lessons',
  'conclusion',
]);

/** A section's blocks without those of other sections that a deeper heading put into it. */
function timelineBlocks(section: Section, document: Postmortem): readonly Block[] {
  const others = document.sections.filter(
    (other) =>
      other !== section &&
      other.mark === 'heading' &&
      other.span.start > section.span.start &&
      other.span.start < section.span.end &&
      other.ids.some((id) => foreign.has(id)),
  );
  return section.blocks.filter(
    ({ span }) => !others.some((other) => other.span.start <= span.start && span.start < other.span.end),
  );
}

class Reader {
  readonly #drafts: Draft[] = [];
  #open: Draft | null = null;
  #day: CalendarDate | null = null;

  constructor(
    readonly blocks: readonly Block[],
    readonly textOf: TimedTexts,
  ) {}

  read(withCode: boolean): Draft[] {
    this.blocks.forEach((block, index) => {
      if (block.kind === 'heading') this.#heading(block, this.blocks[index + 1]);
      else if (block.kind === 'row') this.#row(block);
      else if (block.kind === 'item') this.#item(block);
      else if (block.kind === 'code') this.#code(block, withCode);
      else this.#prose(block);
    });
    const inFront = this.#drafts.filter(({ at }) => at === 'front' || at === 'label').length;
    if (inFront >= 2) return this.#drafts.filter(({ form }) => form !== 'paragraph');
    if (!this.#drafts.some((draft) => draft.time)) return this.#drafts;
    return this.#drafts.filter(({ time, form }) => time || form === 'item' || form === 'row');
  }

  #heading(block: Block, next: Block | undefined): void {
    const time = headTime(this.textOf(block));
    this.#open = null;
    if (!time) return;
    if (isDay(time)) this.#day = dateOf(time);
    // A heading within a list item: what follows is nested deeper than a list of its own would be.
    else this.#add(next?.kind === 'item' && next.depth > 1 ? 'item' : 'heading', block, time, 0);
  }

  #row(block: Block): void {
    const cells = block.cells ?? [];
    if (block.header || cells.every((cell) => cell.value.trim() === '')) return;
    this.#open = null;
    const times = cells.map((cell) => leadingTime(cell.value));
    const index = times.findIndex(isTimed);
    const cell = cells[index];
    if (!cell) {
      const day = times[0] ?? null;
      if (day && isDay(day) && cells.slice(1).every((rest) => rest.value.trim() === '')) this.#day = dateOf(day);
      else this.#add('row', block, day, 0, { cells: day ? cells.slice(1) : cells });
      return;
    }
    const time = times[index]!;
    const day = times.find((other, n) => n < index && other && isDay(other));
    if (day) this.#day = dateOf(day);
    const rest = cells.filter((_, n) => n !== index && times[n] === null);
    const after = cell.slice(afterTime(cell.value, time, cell.value.length));
    this.#add('row', block, time, 0, { cells: /\p{L}{2}/u.test(after.value) ? [after, ...rest] : rest });
    this.#open!.timeSpan = cell.span(time.from, time.to);
  }

  #item(block: Block): void {
    const text = this.textOf(block);
    const time = headTime(text);
    const open = this.#open;
    if (time && isDay(time) && endsHead(block.text, time) && isShort(block.text)) {
      this.#day = dateOf(time);
      this.#open = null;
      return;
    }
    if (!time && isZoneNote(text)) return;
    if (!time && open && (open.time || open.form === 'item') && block.depth > open.depth) {
      this.#continue(whole(block.text));
      return;
    }
    // "Detected: May 10, 08:00 AM - …"
    const label = time ? null : labelTime(block.text);
    const inner = time ? innerTimes(text, time) : [];
    const end = (n: number) => inner[n]?.from ?? block.text.value.length;
    this.#add('item', block, time ?? label, block.depth, { to: end(0), at: label ? 'label' : 'front' });
    inner.forEach((time, n) => {
      this.#add('item', block, time, block.depth, { from: time.from, to: end(n + 1) });
    });
  }

  #prose(block: Block): void {
    const lines = timedLines(this.textOf(block));
    const first = lines[0]?.time;
    if (first && isDay(first) && lines.length === 1 && isShort(block.text)) {
      this.#day = dateOf(first);
      this.#open = null;
      return;
    }
    const timed = lines.some((line) => line.time);
    // Inside a list item or below a heading, what follows the first line belongs to it.
    const inside = this.#open !== null && (this.#open.form === 'heading' || block.depth > 0);
    if (!inside || timed) this.#open = null;
    if (!inside && !timed) this.#untimed(block);
    else this.#lines(lines, block);
  }

  #lines(lines: readonly Line[], block: Block): void {
    for (const { from, to, time } of lines) {
      const last = this.#open?.parts.at(-1);
      if (time && isDay(time) && isShort(block.text.slice(from, to))) this.#day = dateOf(time);
      else if (time) this.#add('line', block, time, block.depth, { from, to });
      else if (last?.text === block.text) this.#extend(last, to);
      else if (this.#open) this.#continue({ text: block.text, from, to });
    }
  }

  /** Prose without a time in front: an entry only where it tells a time, or where nothing else is one. */
  #untimed(block: Block): void {
    if (isZoneNote(this.textOf(block))) return;
    const label = labelTime(block.text);
    this.#add(label ? 'line' : 'paragraph', block, label, block.depth, { at: label ? 'label' : 'front' });
  }

  #code(block: Block, withCode: boolean): void {
    if (!withCode) return;
    for (const { from, to, time } of timedLines(this.textOf(block))) {
      if (time && isTimed(time)) this.#add('code', block, time, 0, { from, to });
      else if (this.#open) this.#continue({ text: block.text, from, to });
    }
  }

  /** A line that goes on with the one before: both are one text. */
  #extend(part: Stretch, to: number): void {
    part.to = to;
    this.#open!.span.end = part.text.span(to - 1, to).end;
  }

  #continue(part: Stretch): void {
    this.#open!.parts.push(part);
    this.#open!.span.end = part.text.span(part.to - 1, part.to).end;
  }

  #add(
    form: EntryForm,
    block: Block,
    time: TimeExpression | null,
    depth: number,
    { from = 0, to = block.text.value.length, cells, at = 'front' }: Extent = {},
  ): void {
    const { text } = block;
    const own = time ?? (cells ? null : timeWithin(this.textOf(block)));
    const { start, end } = text.span(from, to);
    this.#open = {
      form,
      depth,
      time: own,
      timeSpan: own ? text.span(own.from, own.to) : null,
      at: time ? at : own ? 'inside' : null,
      day: this.#day,
      span: { start, end },
      parts: cells
        ? cells.map(whole)
        : [{ text, from: time && at === 'front' ? afterTime(text.value, time, to) : from, to }],
    };
    this.#drafts.push(this.#open);
    if (own && isTimed(own) && dateOf(own)?.day) this.#day = null;
  }
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** The time that it begins with; `from` and `to` are offsets into the whole text. */
  readonly time: TimeExpression | null;
}

/** The lines of a text that hold something, each with the time that it begins with. */
function timedLines(timed: TimedText): Line[] {
  const { text } = timed;
  if (!text.includes('\n')) return text.trim() === '' ? [] : [{ from: 0, to: text.length, time: headTime(timed) }];
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    if (line.trim() !== '') lines.push({ from, to, time: moved(headTime(new TimedText(line)), from) });
    from = to + 1;
  }
  const isList = isListOfTimes(lines);
  let after = false;
  return lines.map((line, index) => {
    const previous = index > 0 ? text.slice(lines[index - 1]!.from, lines[index - 1]!.to).trimEnd() : '';
    const isEntry = isList || lines.length === 1 || !line.time || startsEntry(text, line, previous, after);
    const time = isEntry ? line.time : null;
    after ||= time !== null;
    return { ...line, time };
  });
}

/** True: so many lines begin with a clock time that no sentence was broken before it: "10:15 nginx was reloaded". */
function isListOfTimes(lines: readonly Line[]): boolean {
  const timed = lines.filter(({ time }) => isTimed(time));
  return timed.length > 2 && timed.length * 3 >= lines.length * 2;
}

/** True: the line begins with its time, and does not only go on with the sentence of the one before. */
function startsEntry(text: string, { from, to, time }: Line, previous: string, after: boolean): boolean {
  if (/\p{L}/u.test(text.slice(from, time!.from))) return false;
  if (previous !== '' && !after && !/[.:;!?]$/.test(previous)) return false;
  return !/^\s*\p{Ll}/u.test(text.slice(time!.to, Math.min(to, time!.to + 8)));
}

/** The time that a text begins with; a date alone counts, a lone number does not. */
function headTime(timed: TimedText): TimeExpression | null {
  const time = timed.text.length <= HEAD ? timed.leading : leadingTime(timed.text.slice(0, HEAD));
  return time && time.kind !== 'zone' && time.kind !== 'duration' ? time : null;
}

/** A time in front stands within so many characters. */
const HEAD = 200;

function moved<T extends TimeExpression>(time: T | null, by: number): T | null {
  return time && { ...time, from: time.from + by, to: time.to + by };
}

/** "- 12:30 PM: Found it. - 1:00 PM: Fixed it.": the times that begin further entries in the text of one. */
function innerTimes(timed: TimedText, head: TimeExpression): TimeExpression[] {
  const { text } = timed;
  return timed.times(false).filter((time) => {
    const isJoined = time.from > head.to && isTimed(time) && /\s[-–—•*]\s$/.test(text.slice(time.from - 3, time.from));
    return isJoined && /^\s?[:–—-]/.test(text.slice(time.to, time.to + 2));
  });
}

/** A label of a few words, and a time right after it. */
function labelTime(text: VisibleText): TimeExpression | null {
  const colon = text.value.slice(0, 60).search(/[:–—-]\s/);
  if (colon < 0 || /\b(?:duration|downtime|length)\b/i.test(text.value.slice(0, colon))) return null;
  const rest = text.value.slice(colon + 1);
  const time = leadingTime(rest);
  if (!time || !isTimed(time) || time.from > 12) return null;
  return moved(time, colon + 1);
}

/** The first clock time in a text. */
function timeWithin(text: TimedText): TimeExpression | null {
  return text.times(false).find(isTimed) ?? null;
}

function isTimed(time: TimeExpression | null): time is TimeExpression {
  if (time?.kind === 'moment') return time.clock !== null;
  return time?.kind === 'range' ? time.start.clock !== null || time.end.clock !== null : time?.kind === 'offset';
}

/** A date without a clock time: a group of entries, or an entry that took a day. */
function isDay(time: TimeExpression): boolean {
  return !isTimed(time) && dateOf(time) !== null;
}

function dateOf(time: TimeExpression): CalendarDate | null {
  return time.kind === 'moment' ? time.date : time.kind === 'range' ? time.start.date : null;
}

/** True: nothing but the date, or the date and a zone or remark in brackets. */
function isShort(text: VisibleText): boolean {
  const bare = text.value.replace(/\([^()]*\)/g, '');
  const time = leadingTime(bare);
  return time !== null && !/\p{L}{2}/u.test(bare.slice(time.to));
}

function endsHead(text: VisibleText, time: TimeExpression): boolean {
  return time.from < 30 && text.value.length < 60;
}

const zoneNote = /^[\W_]*(?:all )?(?:the )?(?:times?|time ?zones?)\b/i;

/** "Timezone: PST", "All times in UTC": says how to read the entries, and is none. */
function isZoneNote(timed: TimedText): boolean {
  return timed.text.length < 100 && zoneNote.test(timed.text) && !timed.times(false).some(isTimed);
}

/** The offset of what follows a time and the marks after it. */
function afterTime(text: string, time: TimeExpression, end: number): number {
  let at = time.to;
  while (at < end && /[\s\p{P}\p{S}]/u.test(text[at]!) && text[at] !== '/') at++;
  return at;
}

function finished(draft: Draft): TimelineEntry {
  const { time } = draft;
  const moment = time?.kind === 'moment' ? time : time?.kind === 'range' ? time.start : null;
  const parts = draft.parts
    .map(({ text, from, to }) => text.slice(from, to))
    .filter((part) => part.value.trim() !== '');
  return {
    form: draft.form,
    span: draft.span,
    time: moment,
    until: time?.kind === 'range' ? time.end : null,
    offset: time?.kind === 'offset' ? time.minutes : null,
    timeSpan: draft.timeSpan,
    at: draft.time ? draft.at : null,
    day: moment?.date ? null : draft.day,
    parts,
    text: parts.map((part) => part.value).join('\n'),
    sentences: parts.reduce((sum, part) => sum + sentenceCount(part.value), 0),
  };
}
