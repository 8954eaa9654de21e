/**
 * The English words and spellings of times: a new spelling is a new entry here, a new language a file like this one.
 * All keys are lower case.
 */

/** Month names and their customary short forms → 1–12. */
export const months: ReadonlyMap<string, number> = mapOf({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febuary: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** Weekday names → 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = mapOf({
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
});

/** Units of duration → minutes. */
export const units: ReadonlyMap<string, number> = mapOf({
  s: 1 / 60,
  sec: 1 / 60,
  secs: 1 / 60,
  second: 1 / 60,
  seconds: 1 / 60,
  m: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  minuets: 1,
  h: 60,
  hr: 60,
  hrs: 60,
  hour: 60,
  hours: 60,
  d: 1440,
  day: 1440,
  days: 1440,
  week: 10080,
  weeks: 10080,
});

/** Units that are one letter must touch their number, `2h`, but for hours that no word follows: `1 h 45 min`. */
export const shortUnits: ReadonlySet<string> = new Set(['s', 'm', 'h', 'd']);

/** Words that may follow a 24-hour clock time: `2100hrs`, `10:00 hours`. */
export const hourSuffixes: ReadonlySet<string> = new Set(['h', 'hr', 'hrs', 'hour', 'hours']);

export const numberWords: ReadonlyMap<string, number> = mapOf({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
});

/** Names of moments of the day → minutes after midnight. */
export const namedTimes: ReadonlyMap<string, number> = mapOf({ midnight: 0, noon: 720, midday: 720 });

/** Parts of the day that settle a clock time without AM or PM: `7 in the evening`. */
export const dayParts: ReadonlyMap<string, 'am' | 'pm'> = mapOf({
  morning: 'am',
  afternoon: 'pm',
  evening: 'pm',
  night: 'pm',
});

/** What makes the time or duration that follows an approximate one. */
export const approximations: ReadonlySet<string> = new Set([
  '~',
  '≈',
  '±',
  'about',
  'around',
  'approximately',
  'approx',
  'approximatly',
  'aproximately',
  'circa',
  'ca',
  'roughly',
  'nearly',
  'almost',
  'some',
  'close',
]);

/** What makes the duration that follows only a bound. */
export const bounds: readonly string[] = [
  'under',
  'below',
  'over',
  'less than',
  'more than',
  'fewer than',
  'up to',
  'at least',
  'at most',
  'within',
  'no more than',
  'longer than',
];

/** What makes such a bound a length that is only not exact: `just under two hours`, `a little over an hour`. */
export const nearBounds: ReadonlySet<string> = new Set(['just', 'little', 'slightly', 'bit', 'shortly', 'barely']);

/** Words that join the two ends of a range. */
export const rangeWords: ReadonlySet<string> = new Set(['to', 'until', 'till', 'til', 'untill', 'through', 'thru']);

/** Words after which a bare number or a dotted number may be a clock time. */
export const timePrepositions: ReadonlySet<string> = new Set([
  'at',
  'from',
  'between',
  'until',
  'till',
  'by',
  'since',
  'around',
  'about',
  '@',
  'kl',
  'to',
]);

/** Words before a clock-like figure that make it a length of time: `lasted 2:30 hours`. */
export const durationLeads: ReadonlySet<string> = new Set([
  'lasted',
  'lasting',
  'lasts',
  'for',
  'took',
  'taking',
  'duration',
  'total',
  'downtime',
  'of',
  'after',
  'within',
]);

/** Phrases that move a time to the following day: `02:00 (next day)`. */
export const nextDayPhrases: readonly string[] = [
  'the next day',
  'next day',
  'the following day',
  'following day',
  'the day after',
  'next morning',
  'the next morning',
  'the following morning',
  'following morning',
];

/** A map: unlike an object, it is asked for any word without a look at what all objects have. */
function mapOf<V>(entries: Readonly<Record<string, V>>): ReadonlyMap<string, V> {
  return new Map(Object.entries(entries));
}
