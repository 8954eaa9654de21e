/** Reads lengths of time: `7.5 hours`, `2hrs 15min`, `an hour and a half`, `about ninety minutes`, `72-minute`. */
import { afterBound, afterDurationLead, afterNearBound, goesOn, type Parsed, standsFree } from './clock.js';
import { approximations, hourSuffixes, numberWords, shortUnits, units } from './lexicon-en.js';
import type { Token } from './tokens.js';

export interface Duration {
  readonly minutes: number;
  readonly approximate: boolean;
  readonly bound: boolean;
}

interface Amount {
  readonly value: number;
  readonly next: number;
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** What an amount begins with that is no number. */
export const amountWords: readonly string[] = [
  ...Object.keys(fractions),
  ...numberWords.keys(),
  ...['a', 'an', 'few', 'several', 'half', 'quarter', 'quarters'],
];

export function readDuration(list: readonly Token[], i: number): Parsed<Duration> | null {
  // "10:45": no unit follows the hours.
  if (list[i + 1]?.text === ':') return readWrittenAsClock(list, i);
  const written = list[i + 1]?.text === 'h' ? readWrittenAsClock(list, i) : null;
  if (written) return written;
  const first = standsFree(list, i) ? readPart(list, i) : null;
  if (!first) return null;
  let minutes = first.value;
  let next = first.next;
  let unit = first.unit;
  for (let more = nextPart(list, next, unit); more; more = nextPart(list, next, unit)) {
    minutes += more.value;
    next = more.next;
    unit = more.unit;
  }
  const before = list[i - 1]?.text ?? '';
  const isBound = afterBound(list, i);
  const isNear = isBound && afterNearBound(list, i);
  const approximate = approximations.has(before) || Boolean(first.vague) || isNear;
  return {
    value: { minutes: Math.round(minutes * 100) / 100, approximate, bound: (isBound && !isNear) || first.span },
    next,
    sure: true,
  };
}

interface Part extends Amount {
  readonly unit: number;
  /** "1–2 hours": the far end counts, as a limit. */
  readonly span: boolean;
  readonly vague?: boolean;
}

const vagueWords: ReadonlySet<string> = new Set(['couple', 'few', 'several']);
const afterVague: ReadonlySet<string> = new Set(['couple', 'few']);

/** One amount with its unit. */
function readPart(list: readonly Token[], i: number): Part | null {
  const word = list[i];
  if (!word) return null;
  const half = word.kind === 'number' ? null : readHalf(list, i);
  if (half) return half;
  let amount = readAmount(list, i);
  if (!amount) return null;
  let span = false;
  const joint = list[amount.next];
  if (joint && joint.gap !== 'line' && (joint.text === '-' || joint.text === 'to' || joint.text === 'or')) {
    const far = readAmount(list, amount.next + 1);
    if (far && unitAt(list, far.next)) {
      amount = far;
      span = true;
    }
  }
  let next = amount.next;
  // "90-minute", "two long hours" is none.
  if (list[next]?.text === '-' && list[next]!.gap === 'none') next++;
  const vague = word.kind !== 'number' && (vagueWords.has(word.text) || afterVague.has(list[i + 1]?.text ?? ''));
  if (vague && list[next]?.text === 'of') next++;
  const unit = unitAt(list, next);
  if (!unit) return null;
  let value = amount.value * unit.value;
  let end = unit.next;
  // "an hour and a half", "2 hours and a quarter"
  if (list[end]?.text === 'and' && (list[end + 1]?.text === 'a' || list[end + 1]?.text === 'one') && list[end + 2]) {
    const extra = list[end + 2]!.text === 'half' ? 0.5 : list[end + 2]!.text === 'quarter' ? 0.25 : 0;
    if (extra > 0) {
      value += extra * unit.value;
      end += 3;
    }
  } else if (list[end]?.text === 'and' && list[end + 1]?.text === 'half') {
    value += 0.5 * unit.value;
    end += 2;
  }
  return { value, next: end, unit: unit.value, span, vague };
}

/** `half an hour`, `a quarter of an hour`, `half hour`. */
function readHalf(list: readonly Token[], i: number): Part | null {
  let j = i;
  let count = 1;
  if (list[j]?.text === 'a' || list[j]?.text === 'one') j++;
  else if (list[j]?.text === 'three') {
    count = 3;
    j += list[j + 1]?.text === '-' ? 2 : 1;
    if (list[j]?.text !== 'quarters') return null;
  }
  const name = list[j]?.text;
  const share = name === 'half' ? 0.5 : name === 'quarter' || name === 'quarters' ? 0.25 * count : 0;
  if (share === 0) return null;
  j++;
  if (list[j]?.text === '-') j++;
  if (list[j]?.text === 'of') j++;
  if (list[j]?.text === 'an' || list[j]?.text === 'a') j++;
  const unit = unitAt(list, j);
  return unit ? { value: share * unit.value, next: unit.next, unit: unit.value, span: false } : null;
}

/** The part after the first: smaller, with or without a joint: `2 hours, 15 minutes`. */
function nextPart(list: readonly Token[], i: number, unit: number): Part | null {
  let j = i;
  if (list[j]?.text === ',') j++;
  const joined = list[j]?.text === 'and' || list[j]?.text === '&';
  if (joined) j++;
  if (list[j]?.gap === 'line' && !joined) return null;
  const part = readPart(list, j) ?? (unit === 60 ? bareMinutes(list, j) : null);
  return part && part.unit < unit && !part.span ? part : null;
}

/** `1 h 30`: minutes that no unit follows. */
function bareMinutes(list: readonly Token[], i: number): Part | null {
  const number = list[i];
  if (list[i - 1]?.text !== 'h' || number?.kind !== 'number' || !/^[0-5]\d$/.test(number.text)) return null;
  const after = list[i + 1];
  const ends = after === undefined || after.gap === 'line' || /^[.,;)]$/.test(after.text);
  return ends ? { value: Number(number.text), next: i + 1, unit: 1, span: false } : null;
}

/** Digits, a decimal, a fraction or number words; at most seven tokens. */
function readAmount(list: readonly Token[], i: number): Amount | null {
  const token = list[i];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(list, i);
  if (Object.hasOwn(fractions, token.text)) return { value: fractions[token.text]!, next: i + 1 };
  if (token.kind !== 'word') return null;
  let j = i;
  if (token.text === 'a' || token.text === 'an') {
    const after = list[i + 1]?.text;
    if (after === 'couple') return { value: 2, next: i + 2 };
    if (after === 'few') return { value: 3, next: i + 2 };
    // "a whole day"
    if (after === 'whole' || after === 'full' || after === 'entire') return { value: 1, next: i + 2 };
    if (after !== 'hundred') return { value: 1, next: i + 1 };
    j++;
  }
  if (token.text === 'few' || token.text === 'several') return { value: 3, next: i + 1 };
  let value = 0;
  const start = j;
  for (; j < start + 6 && list[j]; j++) {
    const { text } = list[j]!;
    if (text === 'hundred') value = Math.max(value, 1) * 100;
    else if (numberWords.has(text)) value += numberWords.get(text)!;
    else if ((text !== '-' && text !== 'and') || j === start || !numberWords.has(list[j + 1]?.text ?? '')) break;
  }
  return j === start ? null : withHalf(list, { value, next: j });
}

function readDigits(list: readonly Token[], i: number): Amount | null {
  const token = list[i]!;
  if (token.text.length > 6) return null;
  let value = Number(token.text);
  let next = i + 1;
  const mark = list[next];
  const rest = list[next + 1];
  if (mark?.gap === 'none' && rest?.kind === 'number' && rest.gap === 'none' && rest.text.length <= 3) {
    if (mark.text === ',' && rest.text.length === 3) value = value * 1000 + Number(rest.text);
    else if (mark.text === '.' || mark.text === ',') value += Number(`0.${rest.text}`);
    else return { value, next };
    next += 2;
  } else if (mark && Object.hasOwn(fractions, mark.text)) {
    value += fractions[mark.text]!;
    next++;
  }
  return withHalf(list, { value, next });
}

/** `two and a half (hours)`, `1 1/2 (hours)`. */
function withHalf(list: readonly Token[], { value, next }: Amount): Amount {
  const first = list[next]?.text;
  if (first !== 'and' && first !== '1') return { value, next };
  const word = (n: number) => list[next + n]?.text;
  if (word(0) === 'and' && word(1) === 'a' && word(2) === 'half') return { value: value + 0.5, next: next + 3 };
  if (word(0) === 'and' && word(1) === 'half') return { value: value + 0.5, next: next + 2 };
  if (word(0) === '1' && word(1) === '/' && word(2) === '2') return { value: value + 0.5, next: next + 3 };
  return { value, next };
}

function unitAt(list: readonly Token[], i: number): { value: number; next: number } | null {
  const token = list[i];
  const value = token && units.get(token.text);
  if (!token || value === undefined) return null;
  const after = list[i + 1];
  const touches = token.gap === 'none' || (token.text === 'h' && token.gap !== 'line' && endsAmount(after));
  if (shortUnits.has(token.text) && (!touches || token.raw !== token.text || list[i - 1]?.kind !== 'number'))
    return null;
  // "in 24-hour clock"
  if (after && ['clock', 'format', 'notation'].includes(after.text)) return null;
  if (shortUnits.has(token.text) && after?.gap === 'none' && (after.text === "'" || after.text === '/')) return null;
  // "hour(s)"
  const plural = after?.text === '(' && list[i + 2]?.text === 's' && list[i + 3]?.text === ')';
  return { value, next: plural ? i + 4 : i + 1 };
}

/** `3 h`, `1 h 45 min`: no word stands behind it that the letter could belong to. */
function endsAmount(after: Token | undefined): boolean {
  return after === undefined || after.gap === 'line' || after.kind !== 'word';
}

/** `lasted 02:15 hours`, `Duration: 00:45:00`. */
function readWrittenAsClock(list: readonly Token[], i: number): Parsed<Duration> | null {
  const hours = list[i];
  const minutes = list[i + 2];
  const mark = list[i + 1]?.text;
  if (
    hours?.kind !== 'number' ||
    hours.text.length > 3 ||
    (mark !== ':' && mark !== 'h') ||
    list[i + 1]!.gap !== 'none'
  )
    return null;
  if (
    minutes?.kind !== 'number' ||
    minutes.text.length !== 2 ||
    minutes.gap !== 'none' ||
    !standsFree(list, i) ||
    Number(minutes.text) > 59
  )
    return null;
  if (!afterDurationLead(list, i)) return null;
  if (goesOn(list, i + 4)) return null;
  let next = i + 3;
  let value = Number(hours.text) * 60 + Number(minutes.text);
  const third = list[next]?.text === ':' && list[next]!.gap === 'none' ? list[next + 1] : undefined;
  const seconds = third?.kind === 'number' && third.gap === 'none' && third.text.length === 2;
  if (seconds) {
    value += Number(third.text) / 60;
    next += 2;
  }
  const unit = list[next];
  const named = unit && unit.gap !== 'line' && hourSuffixes.has(unit.text) && mark === ':';
  if (named || (mark === 'h' && unit && unit.gap === 'none' && units.get(unit.text) === 1)) next++;
  if (!named && !seconds && mark !== 'h') return null;
  return {
    value: { minutes: Math.round(value * 100) / 100, approximate: false, bound: afterBound(list, i) },
    next,
    sure: true,
  };
}
