/** Reads clock times: `14:05`, `2 p.m.`, `12;45PM`, `2100hrs`, `9h30`, noon, half past eight. */
import {
  bounds,
  dayParts,
  durationLeads,
  hourSuffixes,
  namedTimes,
  nearBounds,
  numberWords,
  rangeWords,
  timePrepositions,
  units,
} from './lexicon-en.js';
import type { Clock } from './moment.js';
import type { Token } from './tokens.js';
import { readZone, type ZoneRead } from './zone-words.js';

export interface Parsed<T> {
  readonly value: T;
  /** The index of the token after it. */
  readonly next: number;
  /** False: a time only where a time is expected. */
  readonly sure: boolean;
}

export interface ParsedClock extends Parsed<Clock> {
  /** The zone that follows it. */
  readonly zone: ZoneRead | null;
}

type Meridiem = 'am' | 'pm';

/** What may touch a number on its left without making it part of something else. */
const openers = new Set([
  '(',
  '[',
  '{',
  '"',
  "'",
  '*',
  '_',
  '~',
  '-',
  '|',
  '@',
  ':',
  ',',
  ';',
  '>',
  '`',
  '“',
  '≈',
  '•',
  '·',
  '=',
  '+',
  '!',
]);

/** True: the number at `i` is not the tail of a version, an address, a path or a price. */
export function standsFree(list: readonly Token[], i: number): boolean {
  const token = list[i]!;
  const before = list[i - 1];
  if (token.gap !== 'none' || !before) return true;
  // "2024-05-01T14:00"
  if (before.kind !== 'mark') return before.raw === 'T' && list[i - 2]?.kind === 'number' && before.gap === 'none';
  if (!openers.has(before.text)) return /\p{So}/u.test(before.raw);
  const earlier = list[i - 2];
  return before.gap !== 'none' || earlier?.kind !== 'number' || before.text === ',' || before.text === ';';
}

/** Words that may stand between such words and the length. */
const fillers = new Set([
  'about',
  'around',
  'approximately',
  'approx',
  'roughly',
  'nearly',
  'almost',
  'a',
  'the',
  'was',
  'is',
  'time',
]);

/** True: the words before token `i` make what follows a length of time: `lasted 2:30`, `Duration: 1h30`. */
export function afterDurationLead(list: readonly Token[], i: number): boolean {
  for (let j = i - 1, steps = 0; j >= 0 && steps < 4; j--, steps++) {
    const { kind, text } = list[j]!;
    if (durationLeads.has(text) || isThatIs(list, j)) return true;
    if (kind === 'number' || (kind === 'word' && !fillers.has(text))) break;
  }
  return false;
}

/** True: the token ends "i.e". */
function isThatIs(list: readonly Token[], i: number): boolean {
  return list[i]!.text === 'e' && list[i - 1]?.text === '.' && list[i - 2]?.text === 'i';
}

/** AM or PM at `i`, in any spelling, or a part of the day: `in the evening`, `at night`. */
export function readMeridiem(list: readonly Token[], i: number): { value: Meridiem; next: number } | null {
  const token = list[i];
  if (!token || token.gap === 'line') return null;
  const word = token.text;
  if (word === 'am' || word === 'pm') return { value: word, next: i + 1 };
  if (word === 'a' || word === 'p') {
    let j = i + 1;
    const dotted = list[j]?.text === '.' && list[j]!.gap === 'none';
    if (dotted) j++;
    if (list[j]?.text !== 'm' || (!dotted && list[j]!.gap === 'none')) return null;
    j++;
    if (dotted && list[j]?.text === '.' && list[j]!.gap === 'none') j++;
    return { value: `${word}m`, next: j };
  }
  const introduced = (word === 'in' && list[i + 1]?.text === 'the') || word === 'at' || word === 'this';
  const part = introduced ? list[word === 'in' ? i + 2 : i + 1] : undefined;
  if (part && dayParts.has(part.text)) return { value: dayParts.get(part.text)!, next: word === 'in' ? i + 3 : i + 2 };
  return null;
}

function clockOf(hour: number, minute: number, second: number, meridiem: Meridiem | null, written: string): Clock {
  const half = meridiem === 'pm' && hour < 12 ? hour + 12 : meridiem === 'am' && hour === 12 ? 0 : hour;
  return {
    hour: half,
    minute,
    second,
    meridiem,
    open: !meridiem && hour >= 1 && hour <= 12 && !written.startsWith('0'),
  };
}

export function isPossible({ hour, minute, second }: Clock): boolean {
  return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}

/**
 * The clock time at token `i`.
 * @param bare whether a lone hour counts, as the other end of a range has what it lacks
 */
export function readClock(list: readonly Token[], i: number, bare = false): ParsedClock | null {
  const token = list[i];
  if (!token) return null;
  if (token.kind === 'word') return readNamed(list, i) ?? readSpoken(list, i);
  if (token.kind !== 'number' || token.text.length > 4 || (!bare && !standsFree(list, i))) return null;
  const inWords = isSpoken(list, i) ? readSpoken(list, i) : null;
  return inWords ?? readWritten(list, i) ?? readCompact(list, i) ?? readHour(list, i, bare);
}

function parsed(list: readonly Token[], value: Clock, next: number, sure: boolean): ParsedClock {
  return { value, next, sure, zone: readZone(list, next) };
}

/** Noon and midnight. */
function readNamed(list: readonly Token[], i: number): ParsedClock | null {
  const { text } = list[i]!;
  if (!namedTimes.has(text)) return null;
  const hour = namedTimes.get(text)! / 60;
  const before = list[i - 1];
  const after = list[i + 1];
  const sure =
    !before ||
    before.kind === 'mark' ||
    timePrepositions.has(before.text) ||
    rangeWords.has(before.text) ||
    ['and', 'before', 'after', 'past', 'approximately', 'exactly'].includes(before.text) ||
    !after ||
    (after.kind === 'mark' && after.text !== "'" && after.text !== '-');
  return parsed(list, { hour, minute: 0, second: 0, meridiem: hour === 0 ? 'am' : 'pm', open: false }, i + 1, sure);
}

/** True: what follows a word or number may make it a time of day in words. Most are passed over by this. */
export function isSpoken(list: readonly Token[], i: number): boolean {
  const next = list[i + 1]?.raw;
  if (next === 'past' || next === 'quarter' || next === 'o') return true;
  if (next === 'minutes') return list[i + 2]?.raw === 'past';
  return next === 'to' && list[i]!.raw === 'quarter';
}

/** `half past eight`, `a quarter to ten`, `five minutes past 9`, `nine o'clock`. */
function readSpoken(list: readonly Token[], i: number): ParsedClock | null {
  const word = list[i]!;
  if (word.kind === 'word' && isOClock(list, i + 1)) {
    const hour = hourSpoken(word);
    return hour === null ? null : spoken(list, hour, 0, i + 4);
  }
  const first = word.text === 'a' ? i + 1 : i;
  const minutes = minutesSpoken(list[first]);
  const at = list[first + 1]?.text === 'minutes' ? first + 2 : first + 1;
  const isPast = list[at]?.raw === 'past';
  if (minutes === null || !(isPast || (list[at]?.text === 'to' && leadsTo(list, i)))) return null;
  const hour = list[at + 1]?.gap === 'line' ? null : hourSpoken(list[at + 1]);
  if (hour === null || !endsFree(list, at + 2)) return null;
  const next = isOClock(list, at + 2) ? at + 5 : at + 2;
  if (isUnit(list[next]) || list[next]?.text === '%') return null;
  return isPast ? spoken(list, hour, minutes, next) : spoken(list, (hour + 23) % 24, 60 - minutes, next);
}

/** True: "to" before an hour tells a time, as in "at a quarter to ten". */
function leadsTo(list: readonly Token[], i: number): boolean {
  const before = list[i - 1]?.text ?? '';
  const isQuarter = list[i]!.raw === 'quarter' || list[i + 1]?.raw === 'quarter';
  return isQuarter && before !== 'from' && (timePrepositions.has(before) || rangeWords.has(before));
}

function spoken(list: readonly Token[], hour: number, minute: number, next: number): ParsedClock {
  const meridiem = readMeridiem(list, next);
  const isNamed = hour === 0 || hour > 12;
  const value = clockOf(hour, minute, 0, meridiem?.value ?? null, isNamed ? '0' : '');
  return parsed(list, value, meridiem?.next ?? next, true);
}

/** The minutes that `half`, `quarter`, `ten` or `20` stand for before "past"; null: none. */
function minutesSpoken(token: Token | undefined): number | null {
  if (token?.text === 'half') return 30;
  if (token?.text === 'quarter') return 15;
  const minutes = token?.kind === 'number' ? Number(token.text) : (numberWords.get(token?.text ?? '') ?? 0);
  return minutes >= 1 && minutes < 30 ? minutes : null;
}

function hourSpoken(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.text === 'midnight') return 0;
  const hour = token.kind === 'number' ? Number(token.text) : (numberWords.get(token.text) ?? 0);
  return hour >= 1 && hour <= 12 ? hour : null;
}

function isOClock(list: readonly Token[], i: number): boolean {
  return list[i]?.text === 'o' && list[i + 1]?.text === "'" && list[i + 2]?.raw === 'clock';
}

const separators = new Set([':', ';', '.', 'h']);

/** Hours and minutes with something between them. */
function readWritten(list: readonly Token[], i: number): ParsedClock | null {
  const hours = list[i]!;
  const separator = list[i + 1];
  const minutes = list[i + 2];
  if (hours.text.length > 2 || !separator || !separators.has(separator.text) || separator.gap !== 'none') return null;
  if (minutes?.kind !== 'number' || minutes.text.length !== 2 || minutes.gap === 'line') return null;
  let next = i + 3;
  let second = 0;
  if (
    separator.text === ':' &&
    touches(list, next, ':') &&
    list[next + 1]?.kind === 'number' &&
    list[next + 1]!.gap === 'none'
  ) {
    if (list[next + 1]!.text.length !== 2) return null;
    second = Number(list[next + 1]!.text);
    next += 2;
    if (
      (touches(list, next, '.') || touches(list, next, ',')) &&
      list[next + 1]?.kind === 'number' &&
      list[next + 1]!.gap === 'none'
    )
      next += 2;
  }
  if (!endsFree(list, next)) return null;
  const meridiem = readMeridiem(list, next) ?? readNoon(list, next);
  const suffix = meridiem ? null : readSuffix(list, next);
  if (suffix && afterDurationLead(list, i) && !goesOn(list, suffix)) return null;
  if (separator.text === 'h' && (afterDurationLead(list, i) || isUnit(list[next]))) return null;
  // "1:20ff" is part of an address; "10:30Users" lacks a space.
  const glued = list[next]?.gap === 'none' && list[next]!.kind === 'word' && list[next]!.raw === list[next]!.text;
  if (glued && !meridiem && !suffix && !rangeWords.has(list[next]!.text) && !readZone(list, next)) return null;
  const end = meridiem?.next ?? suffix ?? next;
  const zone = readZone(list, end);
  const marked = meridiem !== null || zone !== null;
  if (minutes.gap !== 'none' && !marked) return null;
  const value = clockOf(Number(hours.text), Number(minutes.text), second, meridiem?.value ?? null, hours.text);
  if (separator.text === ';' && !marked) return null;
  if (separator.text === '.') {
    const twoDigits = hours.text.length === 2 && Boolean(suffix);
    if (!isPossible(value)) return null;
    if (!marked && !twoDigits) return isUnit(list[next]) ? null : { value, next: end, sure: false, zone };
  }
  return { value, next: end, sure: isPossible(value) || marked, zone };
}

/** `0616`, `2100hrs`, `930am`. */
function readCompact(list: readonly Token[], i: number): ParsedClock | null {
  const { text } = list[i]!;
  if (text.length < 3) return null;
  const next = i + 1;
  const meridiem = readMeridiem(list, next);
  if (text.length === 3 && !meridiem) return null;
  const value = clockOf(Number(text.slice(0, -2)), Number(text.slice(-2)), 0, meridiem?.value ?? null, text);
  const written = { ...value, open: false };
  if (!isPossible(value) || !endsFree(list, next)) return null;
  if (meridiem) return parsed(list, value, meridiem.next, true);
  const suffix = readSuffix(list, next);
  if (suffix) return afterDurationLead(list, i) ? null : parsed(list, written, suffix, true);
  if (
    list[next]?.gap === 'none' &&
    ['-', '/', '.', ','].includes(list[next]!.text) &&
    list[next + 1]?.kind === 'number' &&
    list[next + 1]!.gap === 'none'
  )
    return null;
  if (isUnit(list[next])) return null;
  const zone = readZone(list, next);
  return { value: written, next, sure: zone !== null, zone };
}

/** `4pm`, `6 GMT`, `5 o'clock`, `around 2`. */
function readHour(list: readonly Token[], i: number, bare: boolean): ParsedClock | null {
  const { text } = list[i]!;
  if (text.length > 2) return null;
  let next = i + 1;
  const onTheHour = isOClock(list, next);
  if (onTheHour) next += 3;
  const meridiem = readMeridiem(list, next) ?? readNoon(list, next);
  const value = clockOf(Number(text), 0, 0, meridiem?.value ?? null, text);
  if (meridiem) return parsed(list, value, meridiem.next, true);
  if (!isPossible(value)) return null;
  if (onTheHour) return parsed(list, value, next, true);
  if (!endsFree(list, next) || isUnit(list[next])) return null;
  const before = list[i - 1]?.text ?? '';
  const zone = readZone(list, next);
  if (zone) return { value, next, sure: bare || timePrepositions.has(before), zone };
  const after = list[next];
  const closed = !after || after.kind === 'mark' || after.gap === 'line';
  if (bare && closed && after?.text !== '%') return { value, next, sure: false, zone };
  return timePrepositions.has(before) && closed && after?.text !== '%' && before !== 'to' && before !== 'by'
    ? { value, next, sure: false, zone }
    : null;
}

/** `12 noon`, `12:00 midnight`. */
function readNoon(list: readonly Token[], i: number): { value: Meridiem; next: number } | null {
  const word = list[i]?.gap === 'line' ? undefined : list[i]?.text;
  if (word === 'noon' || word === 'midday') return { value: 'pm', next: i + 1 };
  return word === 'midnight' ? { value: 'am', next: i + 1 } : null;
}

/** True: what joins two ends of a range stands at `i`, so that "Downtime: 9:00h - 10:00h" tells no length. */
export function goesOn(list: readonly Token[], i: number): boolean {
  const text = list[i]?.text ?? '';
  return text === '-' || rangeWords.has(text);
}

/** The index after `hrs`, `hours` or a touching `h`. */
function readSuffix(list: readonly Token[], i: number): number | null {
  const token = list[i];
  if (!token || token.gap === 'line' || !hourSuffixes.has(token.text)) return null;
  return token.text !== 'h' || token.gap === 'none' ? i + 1 : null;
}

function isUnit(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.gap !== 'line' &&
    units.has(token.text) &&
    (token.text.length > 1 || token.gap === 'none')
  );
}

function touches(list: readonly Token[], i: number, mark: string): boolean {
  return list[i]?.text === mark && list[i]!.gap === 'none';
}

/** True: what touches the number on its right does not make it an address, a share or a part of a word. */
function endsFree(list: readonly Token[], i: number): boolean {
  const after = list[i];
  if (after?.gap !== 'none') return true;
  if (after.text === '%' || after.text === '$') return false;
  if (after.text === ':') {
    const beyond = list[i + 1];
    return beyond?.gap !== 'none' || !/^[0-9a-f]{1,4}$/.test(beyond.text);
  }
  if (after.text === '.' || after.text === '/') return list[i + 1]?.kind !== 'number' || list[i + 1]!.gap !== 'none';
  return true;
}

/** True: a phrase before token `i` makes a length only a limit: `under`, `less than`. */
export function afterBound(list: readonly Token[], i: number): boolean {
  const last = list[i - 1]?.text ?? '';
  const pair = `${list[i - 2]?.text ?? ''} ${last}`;
  const three = `${list[i - 3]?.text ?? ''} ${pair}`;
  return bounds.includes(last) || bounds.includes(pair) || bounds.includes(three) || last === '<' || last === '>';
}

/** True: such a phrase says only that the length is not exact: `just under`, `a little more than`. */
export function afterNearBound(list: readonly Token[], i: number): boolean {
  return (
    nearBounds.has(list[i - 2]?.text ?? '') || (list[i - 1]?.text === 'than' && nearBounds.has(list[i - 3]?.text ?? ''))
  );
}
