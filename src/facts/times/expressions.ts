/** Finds every time, date, range, duration and zone in a text, in one pass over its tokens. */
import { afterDurationLead, isPossible, isSpoken, type Parsed, readClock } from './clock.js';
import { impossibleDate, readDate } from './date.js';
import { amountWords, readDuration } from './duration.js';
import { approximations, months, namedTimes, nextDayPhrases, rangeWords, units, weekdays } from './lexicon-en.js';
import {
  type CalendarDate,
  type Clock,
  DAY,
  type Moment,
  minuteOfDay,
  type Place,
  type TimeExpression,
} from './moment.js';
import { RareWords } from './rare-words.js';
import { type Token, tokens } from './tokens.js';
import { readNumeric, readZone, regionEnd } from './zone-words.js';
import { type Zone, zoneWords } from './zones.js';

type Found = TimeExpression & { readonly kind: 'moment' };

/**
 * Every time expression of a text's tokens, in order, none inside another. `from` and `to` are offsets into the text; the
 * time taken grows linearly with its length.
 *
 * @param loose also what is a time only where a time is expected: `0616`, `10.30`, `around 2`
 */
export function timesOf(list: readonly Token[], loose: boolean): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = 0; i < list.length; ) {
    const read = mayBegin(list, i) ? readExpression(list, i, loose) : null;
    if (read) found.push(read.value);
    i = read ? Math.max(read.next, i + 1) : i + 1;
  }
  return found;
}

/** The time expression that a text begins with, after marks and approximations: the head of a timeline entry. */
export function leadingTime(text: string): TimeExpression | null {
  return leadingTimeOf(tokens(text));
}

/**
 * As `leadingTime`, of a text's tokens.
 * @param first the first of its times, if they are known: mostly it is this one
 */
export function leadingTimeOf(list: readonly Token[], first?: TimeExpression): TimeExpression | null {
  for (let i = 0; i < list.length; i++) {
    if (mayBegin(list, i)) {
      // A moment that is sure is the same where one is expected.
      if (first?.from === list[i]!.from && (first.kind === 'moment' || first.kind === 'range')) return first;
      const read = readExpression(list, i, true);
      if (read) return read.value;
    }
    if (i === MOST_BEFORE || !(list[i]!.kind === 'mark' || fillers.has(list[i]!.text))) return null;
  }
  return null;
}

/** So many marks and words may stand before the time of an entry. */
const MOST_BEFORE = 8;
/** Words that stand before a time without saying anything of it. */
const fillers: ReadonlySet<string> = new Set([
  ...approximations,
  ...['at', 'on', 'from', 'by', 'time', 'kl', 'between'],
]);

/** What a moment begins with, besides numbers. */
const momentWords: ReadonlySet<string> = new Set([
  ...['the', 'day'],
  ...months.keys(),
  ...weekdays.keys(),
  ...namedTimes.keys(),
  ...approximations,
]);
/** What a length of time begins with, besides numbers. */
const lengthWords: ReadonlySet<string> = new Set(amountWords);
/** What a time expression begins with whatever follows, besides numbers. */
const beginnings = new RareWords([...momentWords, ...lengthWords, ...zoneWords, 't', 'z']);
/** What may follow the article of a length of time. */
const afterArticle = new RareWords([
  ...units.keys(),
  ...['couple', 'few', 'whole', 'full', 'entire', 'hundred', 'half', 'quarter', 'quarters', '-', 'to', 'or'],
]);

/** What a moment is not told without: a digit, a word of these, or what may be a digit or letter of another script. */
const when = new RegExp(`[0-9]|[^\\0-\\x7f\\u2010-\\u2027]|day|${[...namedTimes.keys()].join('|')}`, 'i');

/** False: a text tells no moment, but for a time of day in words alone, without a date. Most prose is passed over by this before it is cut into tokens. */
export function maySayWhen(text: string): boolean {
  return when.test(text);
}

/** False: no time expression begins at a token. Most are passed over by this. */
function mayBegin(list: readonly Token[], i: number): boolean {
  const { kind, text, raw } = list[i]!;
  if (kind === 'number') return true;
  const next = list[i + 1];
  if (text === '+' || text === '-') return next?.kind === 'number' && next.gap === 'none';
  return begins(text, next) || (raw !== text && regionEnd(list, i) !== null);
}

/** The commonest of these words are told by the one that follows. */
function begins(word: string, next: Token | undefined): boolean {
  if (!beginnings.has(word)) return false;
  if (word === 'the') return next?.kind === 'number';
  if (word === 'a' || word === 'an') return next !== undefined && afterArticle.has(next.text);
  return true;
}

function readExpression(list: readonly Token[], i: number, loose: boolean): Parsed<TimeExpression> | null {
  const token = list[i]!;
  const offset = readOffset(list, i);
  if (offset) return offset;
  const mayBeLength = token.kind === 'number' || lengthWords.has(token.text);
  const mayBeMoment = token.kind === 'number' || momentWords.has(token.text) || isSpoken(list, i);
  if (mayBeLength || mayBeMoment) {
    const duration = mayBeLength ? readDuration(list, i) : null;
    const span = mayBeMoment ? readRange(list, i, loose) : null;
    if (
      span &&
      (!duration || span.next > duration.next || (span.next === duration.next && !afterDurationLead(list, i)))
    )
      return span;
    if (duration)
      return { ...duration, value: { kind: 'duration', ...duration.value, ...place(list, i, duration.next) } };
  }
  const zone = readZone(list, i, true);
  return zone
    ? { value: { kind: 'zone', zone: zone.value, ...place(list, i, zone.next) }, next: zone.next, sure: true }
    : null;
}

function place(list: readonly Token[], start: number, next: number): Place {
  return { from: list[start]!.from, to: list[next - 1]!.to };
}

/** `T+15 min`, `T-5`, `+00:15`, `+15m`, `T0`. */
function readOffset(list: readonly Token[], i: number): Parsed<TimeExpression> | null {
  let j = i;
  const named = list[i]!.raw === 'T';
  if (named) j++;
  const sign = list[j];
  if (!sign || (sign.text !== '+' && !(named && sign.text === '-')) || (!named && sign.gap === 'none')) return null;
  const number = list[j + 1];
  if (number?.kind !== 'number' || number.text.length > 4 || (!named && number.gap !== 'none')) return null;
  let next = j + 2;
  let minutes = Number(number.text);
  const more = list[next + 1];
  if (list[next]?.text === ':' && list[next]!.gap === 'none' && more?.kind === 'number' && more.text.length === 2) {
    minutes = minutes * 60 + Number(more.text);
    next += 2;
    const third = list[next]?.text === ':' && list[next]!.gap === 'none' ? list[next + 1] : undefined;
    if (third?.kind === 'number' && third.text.length === 2) {
      minutes += Number(third.text) / 60;
      next += 2;
    }
  } else {
    const length = readDuration(list, j + 1);
    if (length) {
      minutes = length.value.minutes;
      next = length.next;
    } else if (!named) return null;
  }
  const value = { kind: 'offset' as const, minutes: sign.text === '-' ? -minutes : minutes, ...place(list, i, next) };
  return { value, next, sure: true };
}

/** A moment, or a moment to a moment. */
function readRange(list: readonly Token[], i: number, loose: boolean): Parsed<TimeExpression> | null {
  const first = readMoment(list, i, false) ?? readBareStart(list, i);
  if (!first) return null;
  const single: Parsed<TimeExpression> | null = (first.sure || loose) && !first.lone ? first : null;
  const joint = readJoint(list, i, first.next);
  if (joint === null) return single;
  const second = readMoment(list, joint, true);
  if (!second || !isRange(list, first, second, i)) return single;
  const [start, end] = shared(first.value, second.value);
  return {
    value: { kind: 'range', start, end, from: start.from, to: Math.max(end.to, start.to) },
    next: second.next,
    sure: true,
  };
}

interface ParsedMoment extends Parsed<Found> {
  /** A number that is an hour only if the other end of a range says so. */
  readonly lone: boolean;
}

/** `10-11am`, `between 9 and 11 AM`: a number that stands where a range may start. */
function readBareStart(list: readonly Token[], i: number): ParsedMoment | null {
  const token = list[i]!;
  if (token.kind !== 'number' || token.text.length > 2 || Number(token.text) > 24) return null;
  const after = list[i + 1];
  if (!after || (after.text !== '-' && after.text !== 'to' && after.text !== 'and' && after.text !== 'until'))
    return null;
  if (token.gap === 'none' && list[i - 1] && list[i - 1]!.text !== '(') return null;
  const clock: Clock = {
    hour: Number(token.text),
    minute: 0,
    second: 0,
    meridiem: null,
    open: Number(token.text) <= 12,
  };
  return { ...build(list, i, i + 1, { clock }, false), lone: true };
}

/** The index after what joins two ends of a range; null: nothing does. */
function readJoint(list: readonly Token[], start: number, i: number): number | null {
  let j = i;
  if (list[j]?.text === ',' && rangeWords.has(list[j + 1]?.text ?? '')) j++;
  const token = list[j];
  if (!token) return null;
  if (token.text === '-' || token.text === '>') {
    if (token.gap === 'line') return null;
    j++;
    while (j < i + 4 && list[j] && list[j]!.gap !== 'line' && (list[j]!.text === '-' || list[j]!.text === '>')) j++;
    return list[j] && list[j]!.gap !== 'line' ? skipPrepositions(list, j) : null;
  }
  if (token.text === 'up' && rangeWords.has(list[j + 1]?.text ?? '')) return skipPrepositions(list, j + 2);
  if (rangeWords.has(token.text)) return skipPrepositions(list, j + 1);
  if (token.text !== 'and') return null;
  for (let k = i - 1; k >= 0 && k >= start - 3 && k >= i - 20; k--)
    if (list[k]!.text === 'between') return skipPrepositions(list, j + 1);
  return null;
}

function skipPrepositions(list: readonly Token[], i: number): number {
  let j = i;
  while (j < i + 2 && list[j] && (list[j]!.text === 'at' || list[j]!.text === 'on')) j++;
  return j;
}

function isRange(list: readonly Token[], first: ParsedMoment, second: ParsedMoment, start: number): boolean {
  const a = first.value;
  const b = second.value;
  if (!a.clock && !b.clock) return Boolean(a.date && b.date);
  if (!a.clock) return Boolean(a.date && b.date);
  if (!b.clock) return false;
  const introduced = ['from', 'between', '(', ':'].includes(list[start - 1]?.text ?? '') || list[start]!.gap === 'line';
  if (first.lone) {
    const isLed = ['from', 'between'].includes(list[start - 1]?.text ?? '');
    // "between 9 and 11 o'clock", "from 9 to 11 UTC"
    if (b.clock.meridiem === null) return isLed ? second.sure : introduced && b.zone !== null;
    return introduced || list[first.next]!.text === '-';
  }
  if (!second.sure && !isWritten(list, second))
    return introduced && (a.clock.meridiem !== null || a.zone !== null) && b.clock.hour > 0;
  return true;
}

/** True: the second end has minutes, AM or PM, or a zone. */
function isWritten(_list: readonly Token[], { value }: ParsedMoment): boolean {
  return value.clock !== null && (value.clock.meridiem !== null || value.zone !== null || value.to - value.from > 2);
}

/** Both ends, with the zone and the half of the day that stand at one only. */
function shared(first: Found, second: Found): [Found, Found] {
  const zone = first.zone ?? second.zone;
  let start: Found = { ...first, zone: first.zone ?? zone };
  let end: Found = { ...second, zone: second.zone ?? zone };
  // "From 7:15 to 8:40 PM on 21 November": a date at the end alone is that of both.
  const sameDay = !(first.date && second.date) && !second.nextDay;
  if (start.clock?.open && end.clock?.meridiem && sameDay)
    start = { ...start, clock: nearest(start.clock, (c) => until(c, end.clock!)) };
  else if (end.clock?.open && start.clock?.meridiem && sameDay)
    end = { ...end, clock: nearest(end.clock, (c) => until(start.clock!, c)) };
  return [{ ...start, date: start.date ?? weekdayBefore(start, end) }, end];
}

/** "Between 22:00 and 02:00 on Saturday" begins on the Friday. */
function weekdayBefore({ clock }: Found, end: Found): CalendarDate | null {
  const { date } = end;
  if (!clock || !end.clock || !date || date.weekday === null || date.day !== null) return null;
  const isOvernight = minuteOfDay(end.clock) < minuteOfDay(clock);
  return isOvernight ? { ...date, weekday: (date.weekday + 6) % 7 } : date;
}

/** Minutes from one clock time to the next time that the other comes round. */
function until(from: Clock, to: Clock): number {
  const gap = (minuteOfDay(to) - minuteOfDay(from) + DAY) % DAY;
  return gap === 0 ? DAY : gap;
}

/** The half of the day of an open clock time that makes a distance smaller. */
export function nearest(clock: Clock, distance: (clock: Clock) => number): Clock {
  const am: Clock = { ...clock, hour: clock.hour % 12, meridiem: 'am', open: false };
  const pm: Clock = { ...clock, hour: (clock.hour % 12) + 12, meridiem: 'pm', open: false };
  return distance(am) <= distance(pm) ? am : pm;
}

const beforeClock = new Set([
  ',',
  '-',
  '@',
  ':',
  '|',
  '(',
  'at',
  'on',
  'from',
  'by',
  'kl',
  'between',
  't',
  'around',
  'about',
  'approximately',
  'approx',
  '~',
  'circa',
  'roughly',
  'starting',
  'exactly',
  'precisely',
  'of',
]);
const wrapping = new Set(['at', 'from', 'between', 'on', 'by', 'around', 'about', 'approximately']);

/** A date and a clock time in either order, with their zone. */
function readMoment(list: readonly Token[], i: number, bare: boolean): ParsedMoment | null {
  let start = i;
  while (start < i + 2 && list[start] && approximations.has(list[start]!.text)) start++;
  const token = list[start];
  if (!token || (token.kind !== 'number' && !momentWords.has(token.text) && !isSpoken(list, start))) return null;
  const approximate = start > i || approximations.has(list[i - 1]?.text ?? '');
  return readDateFirst(list, start, approximate) ?? readClockFirst(list, start, approximate, bare);
}

function readDateFirst(list: readonly Token[], i: number, approximate: boolean): ParsedMoment | null {
  const date = readDate(list, i);
  if (!date) return null;
  const at = clockAfterDate(list, date.next);
  const clock = at === null ? null : readClock(list, at.index, false);
  const usable = clock && (clock.sure || (at!.tight && clock.value.hour <= 24));
  if (!usable) return build(list, i, date.next, { date: date.value, approximate }, date.sure);
  const iso = list[at!.index - 1]?.text === 't';
  const zone = (iso ? readNumeric(list, clock.next, true) : null) ?? clock.zone;
  const near = approximate || approximations.has(list[at!.index - 1]?.text ?? '');
  return build(
    list,
    i,
    zone?.next ?? clock.next,
    { date: date.value, clock: clock.value, zone: zone?.value ?? null, approximate: near },
    true,
  );
}

/** Where the clock time that belongs to a date may stand; `tight`: right after it, so that `2024-03-12 0616` has one. */
function clockAfterDate(list: readonly Token[], i: number): { index: number; tight: boolean } | null {
  let j = i;
  while (j < i + 4 && list[j] && beforeClock.has(list[j]!.text)) {
    if (list[j]!.gap === 'line' && !wrapping.has(list[j]!.text)) return null;
    // "2024-05-01T14:00" and "day 3"
    if (list[j]!.text === 't' && list[j]!.gap !== 'none') return null;
    j++;
  }
  const token = list[j];
  if (!token) return null;
  if (token.gap === 'line' && !(j > i && wrapping.has(list[j - 1]!.text))) return null;
  return { index: j, tight: j === i || (j === i + 1 && [',', 't', 'at', 'kl'].includes(list[i]!.text)) };
}

const afterClock = new Set([',', '-', 'on', 'of', '(', '[', '@', 'at']);

function readClockFirst(list: readonly Token[], i: number, approximate: boolean, bare: boolean): ParsedMoment | null {
  const clock = readClock(list, i, bare);
  if (!clock) return null;
  let { zone } = clock;
  let next = zone?.next ?? clock.next;
  const date = dateAfterClock(list, next);
  if (date) {
    next = date.next;
    if (!zone) {
      zone = readZone(list, next);
      next = zone?.next ?? next;
    }
  }
  const shift = nextDayAfter(list, next);
  const parts = {
    clock: clock.value,
    zone: zone?.value ?? null,
    date: date?.value ?? null,
    approximate,
    nextDay: shift !== null,
  };
  return build(list, i, shift ?? next, parts, clock.sure || date !== null);
}

/** The date that follows a clock time and has no clock time of its own. */
function dateAfterClock(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  let j = i;
  while (j < i + 3 && list[j] && list[j]!.gap !== 'line' && afterClock.has(list[j]!.text)) j++;
  if (!list[j] || list[j]!.gap === 'line') return null;
  const date = readDate(list, j);
  if (!date) return null;
  const { day, weekday, count } = date.value;
  const joint = list
    .slice(i, j)
    .map((t) => t.text)
    .join('');
  if (count !== undefined || (day === null && (weekday === null || joint === '-' || joint === ''))) return null;
  const after = clockAfterDate(list, date.next);
  if (after && readClock(list, after.index, false)?.sure && !rangeWords.has(list[date.next]?.text ?? '')) {
    // "10:00, 5 May, 12:00": the date leads the next time, unless only a dash joins that one to it.
    const dashed = list[date.next]!.text === '-' && joint !== '-';
    if (!dashed && joint !== 'on' && joint !== '' && joint !== '(') return null;
  }
  const close =
    (joint.endsWith('(') && list[date.next]?.text === ')') || (joint.endsWith('[') && list[date.next]?.text === ']');
  return close ? { ...date, next: date.next + 1 } : date;
}

const shiftWords = nextDayPhrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const firstOfShift: ReadonlySet<string | undefined> = new Set(shiftWords.map(([first]) => first));
const beforeShift: ReadonlySet<string> = new Set([',', '(', 'on', '[']);

/** The index after `(next day)`, `, the following day` or `+1 day`; null: none. */
function nextDayAfter(list: readonly Token[], i: number): number | null {
  let j = i;
  while (j < i + 2 && list[j] && list[j]!.gap !== 'line' && beforeShift.has(list[j]!.text)) j++;
  const phrase = firstOfShift.has(list[j]?.text) ? shiftWords.find((words) => stands(words, list, j)) : undefined;
  let next = phrase === undefined ? null : j + phrase.length;
  if (next === null && list[j]?.text === '+' && list[j + 1]?.text === '1' && list[j + 1]!.gap === 'none') {
    const unit = list[j + 2]?.text ?? '';
    if (unit === 'd' || unit === 'day') next = j + 3;
    else if (unit === ')' || unit === ']') next = j + 2;
  }
  if (next === null) return null;
  return list[next]?.text === ')' || list[next]?.text === ']' ? next + 1 : next;
}

/** True: some words are the tokens from one on. */
function stands(words: readonly string[], list: readonly Token[], i: number): boolean {
  return words.every((word, n) => list[i + n]?.text === word);
}

function build(
  list: readonly Token[],
  start: number,
  next: number,
  { clock = null, date = null, zone = null, approximate = false, nextDay = false }: Partial<Moment>,
  sure: boolean,
): ParsedMoment {
  const impossible =
    clock && !isPossible(clock)
      ? 'clock'
      : ((date ? impossibleDate(date) : null) ?? (zone?.isImpossible ? 'zone' : null));
  const { from } = list[start]!;
  const { to } = list[next - 1]!;
  return {
    value: { kind: 'moment', clock, date, zone, approximate, nextDay, impossible, from, to },
    next,
    sure,
    lone: false,
  };
}

export type { CalendarDate, Clock, Moment, Place, TimeExpression, Zone };
