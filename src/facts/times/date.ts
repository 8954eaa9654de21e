/** Reads dates: `2024-05-01`, `14/02/2024`, `Thursday, May 9th, 2024`, `9th of June`, `06/May/2022`; of `3–4 June` the first day. */

import { type Parsed, readClock } from './clock.js';
import { months, numberWords, weekdays } from './lexicon-en.js';
import { type CalendarDate, dayNumber, daysInMonth, type Impossible } from './moment.js';
import type { Token } from './tokens.js';

const ordinals = new Set(['st', 'nd', 'rd', 'th']);
const none = { year: null, month: null, day: null, weekday: null };

/** The date at token `i`, with the weekday before it. */
export function readDate(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const token = list[i];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return readNumeric(list, i) ?? readDayFirst(list, i);
  if (token.text === 'the' && list[i + 1]?.kind === 'number') return readDayFirst(list, i + 1);
  if (token.text === 'day') return readCount(list, i);
  if (weekdays.has(token.text)) return readWeekday(list, i);
  return readMonthFirst(list, i);
}

function readWeekday(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const token = list[i]!;
  const weekday = weekdays.get(token.text)!;
  const next = list[i + 1]?.text === '.' && token.text.length < 5 ? i + 2 : i + 1;
  let j = next;
  while (j < i + 4 && list[j] && list[j]!.gap !== 'line' && [',', 'the', 'on', '-', '('].includes(list[j]!.text)) j++;
  const date = list[j] && list[j]!.gap !== 'line' && !weekdays.has(list[j]!.text) ? readDate(list, j) : null;
  if (date && date.value.day !== null) return { ...date, value: { ...date.value, weekday } };
  // "sun", "sat", "mon" alone are words or names; "Mon 22:00" is a day.
  return token.raw !== token.text && (token.text.endsWith('day') || isClock(list, j))
    ? { value: { ...none, weekday }, next, sure: true }
    : null;
}

/** True: a clock time that leaves no doubt stands at token `i`, in the same line. */
function isClock(list: readonly Token[], i: number): boolean {
  const token = list[i];
  return token?.kind === 'number' && token.gap !== 'line' && readClock(list, i)?.sure === true;
}

function readCount(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const number = list[i + 1];
  if (number?.gap !== 'space' || list[i]!.raw === list[i]!.text) return null;
  const isDigits = number.kind === 'number' && number.text.length < 3;
  if (!isDigits && !numberWords.has(number.text)) return null;
  const count = isDigits ? Number(number.text) : numberWords.get(number.text)!;
  return { value: { ...none, count }, next: i + 2, sure: false };
}

const dateMarks = new Set(['-', '/', '.']);

/** Numbers with the same mark between them, nothing but marks and digits touching. */
function readNumeric(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const mark = list[i + 1];
  const b = list[i + 2];
  if (mark?.gap !== 'none' || b?.gap !== 'none' || !dateMarks.has(mark.text)) return null;
  const [a, again, c] = [list[i]!, list[i + 3], list[i + 4]];
  const before = list[i - 1];
  if (a.gap === 'none' && before && (before.kind !== 'mark' || dateMarks.has(before.text) || before.text === '#'))
    return null;
  if (b.kind === 'word') return readNamedMonth(list, i);
  const isDay =
    mark.text === '/' && b.kind === 'number' && (again === undefined || again.gap === 'space' || again.text === ',');
  if (isDay && isClock(list, again?.text === ',' ? i + 4 : i + 3)) return readDayAndMonth(a, b, i);
  if (
    b.kind !== 'number' ||
    again?.text !== mark.text ||
    again.gap !== 'none' ||
    c?.kind !== 'number' ||
    c.gap !== 'none'
  )
    return null;
  const after = list[i + 5];
  if (
    after?.gap === 'none' &&
    (after.kind === 'number' ||
      (['.', '/'].includes(after.text) && list[i + 6]?.gap === 'none' && list[i + 6]!.kind === 'number'))
  )
    return null;
  const next = i + 5;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  if (b.text.length > 2) return null;
  if (a.text.length === 4 && c.text.length <= 2)
    return { value: { ...none, year: x, month: y, day: z }, next, sure: true };
  if (a.text.length > 2 || (c.text.length !== 4 && (c.text.length !== 2 || mark.text === '.'))) return null;
  const year = c.text.length === 2 ? 2000 + z : z;
  if (x === y) return { value: { ...none, year, month: y, day: x }, next, sure: true };
  if (y > 12 && x <= 12) return { value: { ...none, year, month: x, day: y, order: 'month-first' }, next, sure: true };
  if (x > 12 || mark.text === '.') {
    return { value: { ...none, year, month: y, day: x, order: 'day-first' }, next, sure: true };
  }
  // Either may be the month; the document's other dates settle it. A slash alone leans to the month first.
  const order = mark.text === '/' ? 'month-first' : 'day-first';
  const [month, day] = order === 'month-first' ? [x, y] : [y, x];
  return { value: { ...none, year, month, day, order, other: { month: day, day: month } }, next, sure: true };
}

/** `05/01 22:00`: a day without its year, where a clock time follows. */
function readDayAndMonth(a: Token, b: Token, i: number): Parsed<CalendarDate> | null {
  const [x, y] = [Number(a.text), Number(b.text)];
  if (a.text.length > 2 || b.text.length > 2 || x < 1 || y < 1 || Math.min(x, y) > 12 || Math.max(x, y) > 31)
    return null;
  const dayFirst = { ...none, month: y, day: x, order: 'day-first' } as const;
  const monthFirst = { ...none, month: x, day: y, order: 'month-first' } as const;
  const value = x > 12 ? dayFirst : y > 12 ? monthFirst : { ...monthFirst, other: { month: y, day: x } };
  return { value: x === y ? { ...none, month: x, day: y } : value, next: i + 3, sure: true };
}

/** `06/May/2022`, `5-May-24`. */
function readNamedMonth(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const [a, mark, b, again, c] = [list[i]!, list[i + 1]!, list[i + 2]!, list[i + 3], list[i + 4]];
  if (!months.has(b.text)) return null;
  const month = months.get(b.text)!;
  const withYear = again?.text === mark.text && again.gap === 'none' && c?.kind === 'number' && c.gap === 'none';
  const first = Number(a.text);
  if (a.text.length === 4 && withYear)
    return { value: { ...none, year: first, month, day: Number(c.text) }, next: i + 5, sure: true };
  if (a.text.length > 2) return null;
  if (!withYear) return { value: { ...none, month, day: first }, next: i + 3, sure: true };
  const year = c.text.length === 2 ? 2000 + Number(c.text) : Number(c.text);
  return { value: { ...none, year, month, day: first }, next: i + 5, sure: true };
}

/** `5 May`, `9th of June, 2024`. */
function readDayFirst(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const day = dayAt(list, i);
  if (!day || day.value === 0) return null;
  let j = laterDay(list, day) ?? day.next;
  if (list[j]?.text === 'of') j++;
  if (list[j]?.text === ',') j++;
  const word = list[j];
  if (word?.kind !== 'word' || word.gap === 'line' || !months.has(word.text)) return null;
  // "5 may fail"
  if (word.text === 'may' && word.raw === 'may' && !day.ordinal && !yearAt(list, j + 1)) return null;
  const year = yearAt(list, j + 1);
  return {
    value: { ...none, year: year?.value ?? null, month: months.get(word.text)!, day: day.value },
    next: year?.next ?? j + 1,
    sure: true,
  };
}

/** `May 5th, 2024`, `May 2024`. */
function readMonthFirst(list: readonly Token[], i: number): Parsed<CalendarDate> | null {
  const word = list[i]!;
  if (!months.has(word.text)) return null;
  let j = i + 1;
  if (list[j]?.text === '.' && list[j]!.gap === 'none' && word.text.length < 5) j++;
  if (list[j]?.text === 'the') j++;
  const month = months.get(word.text)!;
  const day = list[j]?.gap === 'line' ? null : dayAt(list, j);
  if (day) {
    const end = laterDay(list, day) ?? day.next;
    const year = yearAt(list, end);
    if (word.raw === word.text && (word.text === 'may' || word.text === 'march') && !day.ordinal && !year) return null;
    return {
      value: { ...none, year: year?.value ?? null, month, day: day.value },
      next: year?.next ?? end,
      sure: true,
    };
  }
  const year = yearAt(list, j);
  return year && word.raw !== word.text
    ? { value: { ...none, year: year.value, month }, next: year.next, sure: true }
    : null;
}

/** A day of the month in one or two digits, with or without its ordinal ending; not the hour of a clock time. */
function dayAt(list: readonly Token[], i: number): { value: number; next: number; ordinal: boolean } | null {
  const token = list[i];
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > 99) return null;
  const ending = list[i + 1];
  if (ending && ordinals.has(ending.text) && ending.gap !== 'line')
    return { value: Number(token.text), next: i + 2, ordinal: true };
  if (ending?.gap === 'none' && ([':', 'h', '%'].includes(ending.text) || ['am', 'pm'].includes(ending.text))) {
    if (ending.text !== ':' || (list[i + 2]?.kind === 'number' && list[i + 2]!.gap === 'none')) return null;
  }
  if (ending && ending.gap === 'space' && (ending.text === 'am' || ending.text === 'pm')) return null;
  return { value: Number(token.text), next: i + 1, ordinal: false };
}

/** The index after the second day of `3–4 June`, `3rd and 4th of June`; null: there is none. */
function laterDay(list: readonly Token[], first: { value: number; next: number }): number | null {
  const joint = list[first.next];
  const isDash = joint?.text === '-' && joint.gap === 'none' && list[first.next + 1]?.gap === 'none';
  if (!isDash && joint?.text !== 'to' && joint?.text !== 'and') return null;
  const second = dayAt(list, list[first.next + 1]?.text === 'the' ? first.next + 2 : first.next + 1);
  return second && second.value > first.value && second.value <= 31 ? second.next : null;
}

/** A year of four digits, with or without a comma before it. */
function yearAt(list: readonly Token[], i: number): { value: number; next: number } | null {
  let j = i;
  while (j < i + 2 && list[j] && list[j]!.gap !== 'line' && [',', 'of', 'in', '.'].includes(list[j]!.text)) j++;
  const token = list[j];
  if (token?.kind !== 'number' || token.gap === 'line' || !/^(?:19|2[0-9])\d\d$/.test(token.text)) return null;
  // "May 5 2030 hrs"
  const after = list[j + 1];
  if (after && ['hrs', 'hours', 'hr'].includes(after.text)) return null;
  return { value: Number(token.text), next: j + 1 };
}

/** Why there is no such date; null: it can be. */
export function impossibleDate({ year, month, day, weekday }: CalendarDate): Impossible | null {
  if (month !== null && (month < 1 || month > 12)) return 'date';
  if (day !== null && month !== null && (day < 1 || day > daysInMonth(month, year))) return 'date';
  if (year !== null && (year < 1970 || year > 2100)) return 'year';
  if (year !== null && month !== null && day !== null && weekday !== null) {
    if (new Date(dayNumber(year, month, day) * 86_400_000).getUTCDay() !== weekday) return 'weekday';
  }
  return null;
}
