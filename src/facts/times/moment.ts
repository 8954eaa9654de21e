/** What a text says of a point in time: a clock time, a date, a zone, each as far as it is written. */
import type { Zone } from './zones.js';

/** Why a time or date cannot be. */
export type Impossible = 'clock' | 'date' | 'year' | 'weekday' | 'zone';

export interface Clock {
  /** 0–24 after AM and PM are applied; as written where `impossible`. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The half of the day that is written. */
  readonly meridiem: 'am' | 'pm' | null;
  /** 1–12 with neither AM or PM nor a leading zero: either half of the day may be meant. */
  readonly open: boolean;
}

export type DateOrder = 'day-first' | 'month-first';

export interface CalendarDate {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** `04/12/2024`: the other way to read day and month. */
  readonly other?: { readonly month: number; readonly day: number };
  /** How the numbers of a date without a month's name were read. */
  readonly order?: DateOrder;
  /** `Day 2`: counted, not named. */
  readonly count?: number;
}

export interface Moment {
  readonly clock: Clock | null;
  readonly date: CalendarDate | null;
  readonly zone: Zone | null;
  readonly approximate: boolean;
  /** `02:00 (next day)`. */
  readonly nextDay: boolean;
  readonly impossible: Impossible | null;
}

/** `from` and `to` are offsets into the text that was read. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export type TimeExpression = Place &
  (
    | ({ readonly kind: 'moment' } & Moment)
    /** A moment to a moment; a zone or AM/PM that stands at one end holds for both. */
    | { readonly kind: 'range'; readonly start: Moment & Place; readonly end: Moment & Place }
    | {
        readonly kind: 'duration';
        readonly minutes: number;
        readonly approximate: boolean;
        /** "under 3 hours": no length, only a limit. "1–2 hours" is one, too. */
        readonly bound: boolean;
      }
    /** `T+15`, `+00:15`: minutes since the start. */
    | { readonly kind: 'offset'; readonly minutes: number }
    /** A zone that stands alone: `(UTC)`, `All times in EEST`. */
    | { readonly kind: 'zone'; readonly zone: Zone }
  );

/** A time expression that tells when. */
export type When = Extract<TimeExpression, { readonly kind: 'moment' | 'range' }>;

/** A moment, or both moments of a range. */
export function endsOf(time: When): readonly (Moment & Place)[] {
  return time.kind === 'range' ? [time.start, time.end] : [time];
}

/** The minutes of a day. */
export const DAY = 24 * 60;

/** Minutes after midnight. */
export function minuteOfDay(clock: Clock): number {
  return clock.hour * 60 + clock.minute + clock.second / 60;
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month; February has 29 where the year is not known. */
export function daysInMonth(month: number, year: number | null): number {
  return month === 2 ? new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate() : daysOf[month - 1]!;
}
