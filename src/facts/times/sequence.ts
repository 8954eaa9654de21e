/** Puts the entries of a timeline on one line of minutes: midnights passed, halves of the day and days filled in from their neighbours. */
import { nearest } from './expressions.js';
import { dayOf, type Frame, instantOf, nextAfter, zoneShift } from './instants.js';
import { type Clock, type Moment, minuteOfDay } from './moment.js';
import type { TimelineEntry } from './timeline.js';

const DAY = 1440;

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
  return entries.map((entry) => {
    if (entry.offset !== null) {
      previous = (start ?? 0) + entry.offset;
      return { entry, at: previous, until: null, dated: false };
    }
    const time = entry.time && settled(entry.time, frame, previous ?? start, full);
    if (!time?.clock) return { entry, at: null, until: null, dated: dayOf(entry.time?.date ?? null, frame) !== null };
    const at = place(time, entry, frame, previous, start);
    if (at !== null) previous = at;
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

function endOf(end: Moment, start: number, frame: Frame): number {
  const known = dayOf(end.date, frame);
  const minute = minuteOfDay(end.clock!) + zoneShift(end, frame);
  return known === null ? nextAfter(minute, start) : known * DAY + minute;
}

/**
 * The moment with the half of the day that its clock time means.
 * @param near the time that it follows
 * @param full whether the times around it go by the 24-hour clock: then it means what it says
 */
export function settled(moment: Moment, frame: Frame, near: number | null, full: boolean): Moment {
  const { clock } = moment;
  if (!clock?.open || full || near === null || moment.nextDay) return moment;
  const ahead = (c: Clock) => nextAfter(minuteOfDay(c) + zoneShift(moment, frame), near) - near;
  return { ...moment, clock: nearest(clock, ahead) };
}
