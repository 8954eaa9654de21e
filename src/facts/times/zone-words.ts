/** Reads the name of a time zone from a text: `UTC+1`, `(WAT)`, `East Africa Time`, `Lagos time`, `Africa/Nairobi`. */
import { RareWords } from './rare-words.js';
import type { Token } from './tokens.js';
import {
  abbreviationOffset,
  cityOffset,
  ianaOffset,
  isArea,
  placeOffset,
  type Season,
  type Zone,
  zoneWords,
} from './zones.js';

export interface ZoneRead {
  readonly value: Zone;
  readonly next: number;
}

const opening: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

const zoneNames = new RareWords(zoneWords);

/**
 * The zone at token `i`, also in brackets or after a comma.
 * @param alone whether it stands without a time before it: then a bare city is none
 */
export function readZone(list: readonly Token[], i: number, alone = false): ZoneRead | null {
  const token = list[i];
  if (!token || token.kind === 'number' || (token.gap === 'line' && !alone)) return null;
  // "18:00 local Ghana time"
  if (token.text === 'local' && !alone) return readLocal(list, i + 1);
  // In lower case, nothing but these.
  if (token.kind === 'word' && token.raw === token.text && !zoneNames.has(token.text)) return null;
  const close = alone ? undefined : opening.get(token.text);
  if (close) {
    const inner = readName(list, i + 1) ?? readCity(list, i + 1, close);
    if (!inner) return null;
    // "(EAT, East Africa Time)": what else the brackets hold is passed over.
    for (let j = inner.next; j < inner.next + 8 && j < list.length; j++) {
      if (list[j]!.text === close) return { value: inner.value, next: j + 1 };
      if (list[j]!.kind === 'number' && list[j]!.text.length === 4) break;
    }
    return inner;
  }
  // "9:00 AM - 11:00 AM, UTC"
  if (!alone && token.text === ',' && list[i + 1]?.kind === 'word' && list[i + 1]!.gap !== 'line')
    return readName(list, i + 1);
  const found = readName(list, i) ?? (alone ? null : readCity(list, i));
  if (!found) return null;
  // "EAT (East Africa Time)": the second name says the same.
  const again = alone
    ? null
    : opening.has(list[found.next]?.text ?? '') && list[found.next]!.gap !== 'line'
      ? readZone(list, found.next)
      : null;
  return again
    ? {
        value: found.value.offset === null ? { ...found.value, offset: again.value.offset } : found.value,
        next: again.next,
      }
    : found;
}

/** What says whose local time it is: `Ghana time`, `time (Tunis)`. */
function readLocal(list: readonly Token[], i: number): ZoneRead | null {
  const isTime = list[i]?.text === 'time' && opening.has(list[i + 1]?.text ?? '');
  return isTime ? readZone(list, i + 1) : list[i]?.kind === 'word' ? readRegion(list, i) : null;
}

function readName(list: readonly Token[], i: number): ZoneRead | null {
  const token = list[i];
  if (!token) return null;
  if (token.kind === 'mark') return readNumeric(list, i);
  if (token.kind !== 'word') return null;
  return readIana(list, i) ?? readRegion(list, i) ?? readAbbreviation(list, i);
}

/** `UTC`, `WAT`, `GMT+1`, `UTC-05:30`, `Z`. */
function readAbbreviation(list: readonly Token[], i: number): ZoneRead | null {
  const token = list[i]!;
  if (token.raw === 'Z' && token.gap === 'none' && list[i - 1]?.kind === 'number')
    return { value: { text: 'Z', offset: 0 }, next: i + 1 };
  const offset = abbreviationOffset(token.raw, token.text);
  if (offset === undefined || (token.text === 'ict' && isSubject(list, i))) return null;
  if (token.text === 'utc' || token.text === 'gmt') {
    const shift = readShift(list, i + 1, true);
    if (shift) return { value: { text: `${token.raw}${shift.text}`, offset: shift.minutes }, next: shift.next };
    if (isAbsurdShift(list, i + 1)) {
      const text = `${token.raw}${list[i + 1]!.text}${list[i + 2]!.text}`;
      return { value: { text, offset: null, isImpossible: true }, next: i + 3 };
    }
  }
  // "EST time", "PST timezone"
  const next = list[i + 1]?.text === 'time' && list[i + 1]!.gap !== 'line' ? i + 2 : i + 1;
  return { value: { text: token.raw, offset }, next };
}

/** True: a word in lower case follows, as in "09:20 ICT acknowledges": there it is a department's name. */
function isSubject(list: readonly Token[], i: number): boolean {
  const after = list[i + 1];
  return after?.kind === 'word' && after.gap === 'space' && after.raw === after.text;
}

/**
 * `+01:00`, `+0100` right after a time.
 * @param iso whether the time is ISO 8601: then a minus sign is no dash between two times
 */
export function readNumeric(list: readonly Token[], i: number, iso = false): ZoneRead | null {
  const shift = readShift(list, i, false, iso);
  return shift ? { value: { text: shift.text, offset: shift.minutes }, next: shift.next } : null;
}

/** A sign, hours, and perhaps minutes. After a zone's name one digit is enough. */
function readShift(
  list: readonly Token[],
  i: number,
  named: boolean,
  iso = false,
): { minutes: number; text: string; next: number } | null {
  const sign = list[i];
  const hours = list[i + 1];
  if (!sign || sign.gap === 'line' || !['+', '-', '±'].includes(sign.text) || hours?.kind !== 'number') return null;
  if (hours.gap !== 'none' && (sign.text === '-' || !named)) return null;
  let hour = Number(hours.text);
  let minute = 0;
  let next = i + 2;
  if (hours.text.length === 4) {
    hour = Number(hours.text.slice(0, 2));
    minute = Number(hours.text.slice(2));
  } else if (hours.text.length > 2) return null;
  else if (
    list[next]?.text === ':' &&
    list[next]!.gap === 'none' &&
    list[next + 1]?.kind === 'number' &&
    list[next + 1]!.gap === 'none'
  ) {
    minute = Number(list[next + 1]!.text);
    next += 2;
  } else if (!named) return null;
  if (hour > 14 || minute > 59) return null;
  // "10:00 UTC-11:00 UTC" and "14:00-16:30" are ranges.
  const after = list[next];
  const range =
    after &&
    (after.text === 'am' ||
      after.text === 'pm' ||
      (after.kind === 'word' && after.gap !== 'line' && abbreviationOffset(after.raw, after.text) !== undefined));
  if (sign.text === '-' && !iso && (range || (!named && (hours.text.length !== 4 || sign.gap === 'none')))) return null;
  const minutes = (sign.text === '-' ? -1 : 1) * (hour * 60 + minute);
  const text = list
    .slice(i, next)
    .map((t) => t.text)
    .join('');
  return { minutes: minutes || 0, text, next };
}

/** `+99`, `-25`, right after a zone's name: no offset, and no hour that a range could end at. */
function isAbsurdShift(list: readonly Token[], i: number): boolean {
  const sign = list[i];
  const hours = list[i + 1];
  if (sign?.gap !== 'none' || hours?.kind !== 'number' || hours.gap !== 'none') return false;
  const isSign = sign.text === '+' || sign.text === '-';
  return isSign && hours.text.length <= 2 && Number(hours.text) > (sign.text === '+' ? 14 : 24);
}

/** `Africa/Lagos`, `US/Pacific`, `America/Argentina/Buenos_Aires`. */
function readIana(list: readonly Token[], i: number): ZoneRead | null {
  if (list[i + 1]?.text !== '/' || list[i + 1]!.gap !== 'none' || !isArea(list[i]!.text)) return null;
  let next = i + 1;
  while (
    next < i + 10 &&
    list[next]?.gap === 'none' &&
    (list[next]!.kind === 'word' || ['/', '_', '-'].includes(list[next]!.text))
  )
    next++;
  const text = list
    .slice(i, next)
    .map((t) => t.raw)
    .join('');
  const offset = text.length <= 40 ? ianaOffset(text) : undefined;
  return offset === undefined ? null : { value: { text, offset }, next };
}

const seasons = new Set(['standard', 'daylight', 'summer', 'savings', 'saving', 'mean']);

function seasonOf(word: string): Season | null {
  if (word === '' || word === 'mean') return null;
  return word === 'standard' ? 'standard' : 'summer';
}

/** Where the word "time" or "timezone" stands after up to five words from a token on; null: nowhere. */
export function regionEnd(list: readonly Token[], i: number): number | null {
  for (let end = i + 1; end <= i + 5 && list[end]; end++) {
    const token = list[end]!;
    if (token.kind !== 'word' || token.gap === 'line') return null;
    if (token.text === 'time' || token.text === 'timezone') return end;
  }
  return null;
}

/** Up to five words that end with "time" or "timezone": `West Central Africa Standard Time`, `Lagos time`. */
function readRegion(list: readonly Token[], i: number): ZoneRead | null {
  // "central time" in lower case may be anything; a place's name has a capital.
  const end = list[i]!.raw === list[i]!.text ? null : regionEnd(list, i);
  if (end === null) return null;
  const words = list.slice(i, end).flatMap(({ text }) => (text === 'local' ? [] : [text]));
  let season = '';
  while (words.length > 1 && seasons.has(words[words.length - 1]!) && words.join(' ') !== 'greenwich mean')
    season = words.pop()!;
  const name = words[0] === 'the' ? words.slice(1).join(' ') : words.join(' ');
  const offset = placeOffset(name, seasonOf(season));
  if (offset === undefined) return null;
  const zone = list[end]!.text === 'time' && list[end + 1]?.text === 'zone' ? end + 2 : end + 1;
  const text = list
    .slice(i, zone)
    .map((t) => t.raw)
    .join(' ');
  return {
    value: { text, offset },
    next: zone,
  };
}

/** A city after a time, where nothing else can be meant: `16:37 Denver - …`, `(Nairobi)`. */
function readCity(list: readonly Token[], i: number, close?: string): ZoneRead | null {
  const first = list[i];
  if (first?.kind !== 'word' || first.raw === first.text) return null;
  for (let end = i + 3; end > i; end--) {
    const words = list.slice(i, end);
    if (
      words.length < end - i ||
      words.some((t, n) => t.kind !== 'word' || (n > 0 && t.gap !== 'space') || t.raw === t.text)
    )
      continue;
    const after = list[end];
    const apart =
      !after ||
      after.gap === 'line' ||
      (close ? after.text === close : after.kind === 'mark' && after.text !== "'" && after.gap !== 'none');
    const offset =
      apart || after?.text === ':' || after?.text === ')' ? cityOffset(words.map((t) => t.text).join(' ')) : undefined;
    if (offset !== undefined) return { value: { text: words.map((t) => t.raw).join(' '), offset }, next: end };
  }
  return null;
}
