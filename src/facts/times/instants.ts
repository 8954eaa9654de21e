/** Puts moments on one line of minutes, as far as the document lets: the same day where none is named, one zone's clock. */
import { impossibleDate } from './date.js';
import { type CalendarDate, DAY, type DateOrder, dayNumber, type Moment, minuteOfDay } from './moment.js';

const HALF_DAY = DAY / 2;
const NEARLY_A_YEAR = 335;

/** What a document's moments share. */
export interface Frame {
  /** The year of dates that have none; null: not known. */
  readonly year: number | null;
  /** The day of moments that have none, as a day number. */
  readonly day: number | null;
  /** The offset of the zone whose clock the document goes by; null: not known. */
  readonly offset: number | null;
  /** True: no doubt which of the first day's numbers is the month. */
  readonly settled: boolean;
  /** Which number of `04/12/2024` is the month; null: the document leaves it open. */
  readonly order: DateOrder | null;
}

/** A date with day and month in the order that the document keeps. */
export function ordered(date: CalendarDate, order: DateOrder | null): CalendarDate {
  if (!date.other || order === null || order === date.order) return date;
  return { ...date, month: date.other.month, day: date.other.day };
}

/** The day number of a date; null: it does not say which day. */
export function dayOf(written: CalendarDate | null, frame: Frame): number | null {
  if (!written) return null;
  const date = ordered(written, frame.order);
  const wrong = impossibleDate(date);
  if (wrong === 'date' || wrong === 'year') return null;
  if (date.month !== null && date.day !== null) {
    const day = dayNumber(date.year ?? frame.year ?? 2024, date.month, date.day);
    if (date.year !== null || frame.year === null || frame.day === null) return day;
    // "1 January" beside 31 December 2025 is of the year after.
    const apart = day - frame.day;
    if (Math.abs(apart) < NEARLY_A_YEAR) return day;
    return dayNumber(frame.year + (apart < 0 ? 1 : -1), date.month, date.day);
  }
  if (date.count !== undefined) return (frame.day ?? 0) + date.count - 1;
  return null;
}

/** How many minutes to add to a moment so that it goes by the frame's clock. */
export function zoneShift(moment: Moment, frame: Frame, own: number | null = null): number {
  const offset = moment.zone ? moment.zone.offset : own;
  return offset === null || frame.offset === null ? 0 : frame.offset - offset;
}

/**
 * Minutes on the document's line of time.
 * @param near where a moment without a date belongs: its day is the one that brings it nearest
 * @param day the day of the group that it stands in
 */
export function instantOf(
  moment: Moment,
  frame: Frame,
  near: number | null,
  day: CalendarDate | null = null,
): number | null {
  if (!moment.clock || moment.impossible === 'clock') return null;
  const minute = minuteOfDay(moment.clock) + zoneShift(moment, frame);
  const date = moment.date ?? day;
  const known = dayOf(date, frame);
  const shift = moment.nextDay ? DAY : 0;
  if (known !== null) return known * DAY + minute + shift;
  if (date?.weekday !== null && date?.weekday !== undefined)
    return nearestWeekday(date.weekday, near ?? (frame.day ?? 0) * DAY, minute);
  if (near === null) return (frame.day ?? 0) * DAY + minute + shift;
  if (moment.nextDay) return (Math.floor(near / DAY) + 1) * DAY + minute;
  return near + nearestGap(minute - near);
}

/** The first day number of a weekday. */
export function dayOn(weekday: number): number {
  return (weekday + 3) % 7;
}

/** The weekday of a day number: 0 is Sunday, and 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function nearestWeekday(weekday: number, near: number, minute: number): number {
  const today = Math.floor(near / DAY);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return (today + (ahead > 3 ? ahead - 7 : ahead)) * DAY + minute;
}

/** The same distance on the clock, within half a day either way; exactly half a day goes forward. */
function nearestGap(distance: number): number {
  const gap = ((distance % DAY) + DAY) % DAY;
  return gap > HALF_DAY ? gap - DAY : gap;
}

/** The first time at or after `from` at which the clock shows what it shows at `minute`. */
export function nextAfter(minute: number, from: number): number {
  return from + ((((minute - from) % DAY) + DAY) % DAY);
}
