/** Puts the entries of a timeline on one line of minutes: midnights passed, halves of the day and days filled in from their neighbours. */
import { nearest } from './expressions.js';
import { dayOf, type Frame, instantOf, nextAfter, weekdayOf, zoneShift } from './instants.js';
import { type CalendarDate, type Clock, DAY, type Moment, minuteOfDay } from './moment.js';
import type { TimelineEntry } from './timeline.js';

export interface PlacedEntry {
  readonly entry: TimelineEntry;
  /** Minutes; null: it carries no clock time. */
  readonly at: number | null;
  readonly until: number | null;
  /** True: the entry's own text, or the heading of its group, names its day. */
  readonly dated: boolean;
}

/**
 * @param start when the outage began, if it is known: the first entry belongs near it
 */
export function placed(entries: readonly TimelineEntry[], frame: Frame, start: number | null): PlacedEntry[] {
  const full = entries.some(
    ({ time }) => time?.clock && !time.clock.meridiem && (!time.clock.open || time.clock.hour === 0),
  );
  let previous: number | null = null;
  /** What "T+15" counts from. */
  let zero = start;
  let earliest = start ?? Number.POSITIVE_INFINITY;
  return entries.map((entry) => {
    if (entry.offset !== null) {
      previous = (zero ?? 0) + entry.offset;
      return { entry, at: previous, until: null, dated: false };
    }
    // The first entry may tell what came before the outage.
    const since = previous === null ? Number.NEGATIVE_INFINITY : earliest;
    const time = entry.time && (full ? entry.time : settled(entry.time, frame, previous ?? start, since, entry.day));
    if (!time?.clock) return { entry, at: null, until: null, dated: dayOf(entry.time?.date ?? null, frame) !== null };
    const at = place(time, entry, frame, previous, start);
    if (at !== null) {
      zero ??= at;
      previous = at;
      earliest = Math.min(earliest, at);
    }
    const until = entry.until?.clock && at !== null ? endOf(entry.until, at, frame) : null;
    return { entry, at, until, dated: dayOf(time.date ?? entry.day, frame) !== null };
  });
}

function place(
  time: Moment,
  entry: TimelineEntry,
  frame: Frame,
  previous: number | null,
  start: number | null,
): number | null {
  const own = dayOf(time.date, frame);
  const group = own === null ? dayOf(entry.day, frame) : null;
  if (own !== null || previous === null) return instantOf(time, frame, start, entry.day);
  const minute = minuteOfDay(time.clock!) + zoneShift(time, frame);
  const weekday = time.date?.weekday ?? null;
  if (weekday !== null) return onWeekday(weekday, previous, minute);
  if (group !== null) {
    const at = group * DAY + minute;
    return at < previous - DAY / 2 ? at + DAY : at;
  }
  if (time.nextDay) return (Math.floor(previous / DAY) + 1) * DAY + minute;
  const ahead = nextAfter(minute, previous);
  // Later on the clock is later on the same day; earlier by a little is rather a step back than the next day.
  const sameDay = Math.floor(ahead / DAY) === Math.floor(previous / DAY);
  return sameDay || ahead - previous <= DAY / 2 ? ahead : ahead - DAY;
}

/** The minute on the next such day: a timeline runs forward, but for the day just before, which is a step back. */
function onWeekday(weekday: number, previous: number, minute: number): number {
  const today = Math.floor(previous / DAY);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return (today + (ahead === 6 ? -1 : ahead)) * DAY + minute;
}

function endOf(end: Moment, start: number, frame: Frame): number {
  const known = dayOf(end.date, frame);
  const minute = minuteOfDay(end.clock!) + zoneShift(end, frame);
  return known === null ? nextAfter(minute, start) : known * DAY + minute;
}

/** Earlier on the clock by up to so many minutes is a step back, never half a day or a whole one on. */
export const MOST_BACK = 120;

/**
 * The moment with the half of the day that its clock time means. "1:20" after "11:40" is past noon; "10:10" after "10:20"
 * is a step back, and keeps its half.
 * @param near the time that it follows
 * @param since the earliest time told so far: a step back to what is not before it is one, be it a longer one
 * @param day the day of the group that it stands in
 */
export function settled(
  moment: Moment,
  frame: Frame,
  near: number | null,
  since: number,
  day: CalendarDate | null = null,
): Moment {
  const { clock } = moment;
  if (!clock?.open || near === null || moment.nextDay) return moment;
  const shift = zoneShift(moment, frame);
  const written = minuteOfDay(clock) + shift;
  const own = dayOf(moment.date ?? day, frame);
  // What its own date puts after the other says what it means.
  if (own !== null && own * DAY + written >= near) return moment;
  const ahead = (c: Clock) => nextAfter(minuteOfDay(c) + shift, near) - near;
  const onward = nearest(clock, ahead);
  const back = DAY / 2 - ahead(onward);
  const isEarlier = nextAfter(written, Math.floor(near / DAY) * DAY) < near;
  const isBack = isEarlier && back < DAY / 4 && (back <= MOST_BACK || near - back >= since);
  return { ...moment, clock: isBack ? nearest(clock, (c) => -ahead(c)) : onward };
}
