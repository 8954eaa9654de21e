/** Times as people write them, and what they are read as. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leadingTime, maySayWhen } from '../../../src/facts/times/expressions.js';
import {
  approximations,
  months,
  namedTimes,
  numberWords,
  units,
  weekdays,
} from '../../../src/facts/times/lexicon-en.js';
import { TimedText } from '../../../src/facts/times/timed-text.js';
import { leastCpuTime } from '../../cpu-time.js';
import { told } from './told.js';

const timesIn = (text: string, loose = false) => new TimedText(text).times(loose);
const read = (text: string, loose = false) => timesIn(text, loose).map(told).join(' ; ');

describe('times of day', () => {
  test.each([
    ['at 14:05', '14:05'],
    ['at 9:05', '09:05?'],
    ['at 09:05', '09:05'],
    ['14:05:30', '14:05:30'],
    ['14:05:30.123Z', '14:05:30 Z(0)'],
    ['10:30 AM', '10:30'],
    ['10:30AM', '10:30'],
    ['10:30 a.m.', '10:30'],
    ['10:30 am. Then', '10:30'],
    ['10:30 A.M', '10:30'],
    ['2:15 p.m', '14:15'],
    ['2:15 P.M.', '14:15'],
    ['2:15 Pm', '14:15'],
    ['4pm', '16:00'],
    ['4 PM', '16:00'],
    ['12 AM', '00:00'],
    ['12 PM', '12:00'],
    ['12:30 am', '00:30'],
    ['12;45PM', '12:45'],
    ['10.30 am', '10:30'],
    ['10:30 noonish', '10:30?'],
    ['5 o’clock', '05:00?'],
    ["5 o'clock pm", '17:00'],
    ['at 7 in the evening', '19:00'],
    ['7:30 in the morning', '07:30'],
    ['9:15 at night', '21:15'],
    ['at 2100hrs', '21:00'],
    ['0930 hrs', '09:30'],
    ['0616 UTC', '06:16 UTC(0)'],
    ['930am', '09:30'],
    ['9h30', '09:30?'],
    ['14h05', '14:05'],
    ['at noon', '12:00'],
    ['at midnight', '00:00'],
    ['12 noon', '12:00'],
    ['12:00 midnight', '00:00'],
    ['at half past eight', '08:30?'],
    ['at half past eight in the morning', '08:30'],
    ['half past 8 pm', '20:30'],
    ['a quarter past two', '02:15?'],
    ['until quarter to five', '04:45?'],
    ['at a quarter to one in the afternoon', '12:45'],
    ['five minutes past nine', '09:05?'],
    ['at ten minutes past nine', '09:10?'],
    ['20 past 10', '10:20?'],
    ['half past midnight', '00:30'],
    ['at quarter to midnight', '23:45'],
    ["nine o'clock", '09:00?'],
    ["nine o'clock in the evening", '21:00'],
    // No time of day.
    ['a quarter to five percent', ''],
    ['cut from a quarter to five', ''],
    ['five to ten users', ''],
    ['half of past users', ''],
    ['past two weeks', '20160 min'],
    ['10:00 hours', '10:00?'],
    ['00:00 hours', '00:00'],
    ['14:30 PM', '14:30'],
    ['around 2 PM', '~ 14:00'],
    ['at approximately 14:05', '~ 14:05'],
    ['~22:25', '~ 22:25'],
    ['10: 30 AM', '10:30'],
    ['８：３０ PM', '20:30'],
    ['٠٩:٣٠ UTC', '09:30 UTC(0)'],
    ['24:00', '24:00'],
    ['02:00 (next day)', '02:00 +1'],
    ['02:00 the following day', '02:00 +1'],
    ['02:00 (+1)', '02:00 +1'],
    ['(14:05)', '14:05'],
    ['[14:05]', '14:05'],
    ['Time:14:05', '14:05'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('zones', () => {
  test.each([
    ['14:05 UTC', '14:05 UTC(0)'],
    ['14:05 utc', '14:05 utc(0)'],
    ['14:05Z', '14:05 Z(0)'],
    ['14:05 (WAT)', '14:05 WAT(60)'],
    ['14:05 [EAT]', '14:05 EAT(180)'],
    ['14:05, CAT', '14:05 CAT(120)'],
    ['14:05 UTC+1', '14:05 UTC+1(60)'],
    ['14:05 (UTC-5)', '14:05 UTC-5(-300)'],
    ['14:05 GMT+03:00', '14:05 GMT+03:00(180)'],
    ['14:05 GMT +1', '14:05 GMT+1(60)'],
    ['14:05 UTC−05:30', '14:05 UTC-05:30(-330)'],
    ['14:05+01:00', '14:05 +01:00(60)'],
    ['14:05 +0100', '14:05 +0100(60)'],
    ['14:05 -0500', '14:05 -0500(-300)'],
    ['14:05 PST', '14:05 PST(-480)'],
    ['2pm pst', '14:00 pst(-480)'],
    ['14:05 CST', '14:05 CST(?)'],
    ['14:05 PT', '14:05 PT(?)'],
    ['9 AM Pacific Time', '09:00 Pacific Time(?)'],
    ['14:05 East Africa Time', '14:05 East Africa Time(180)'],
    ['14:05 Zulu', '14:05 Zulu(0)'],
    ['1405 zulu', '14:05 zulu(0)'],
    ['14:05 Ghana local time', '14:05 Ghana local time(0)'],
    ['14:05 local Ghana time', '14:05 Ghana time(0)'],
    ['14:05 hours (East Africa Time)', '14:05 East Africa Time(180)'],
    ['14:05 West Central Africa Standard Timezone', '14:05 West Central Africa Standard Timezone(60)'],
    ['14:05 Greenwich Mean Time', '14:05 Greenwich Mean Time(0)'],
    ['14:05 Indian Standard Time', '14:05 Indian Standard Time(330)'],
    ['14:05 Lagos time', '14:05 Lagos time(60)'],
    ['14:05 (Nairobi time)', '14:05 Nairobi time(180)'],
    ['14:05 Nigerian time', '14:05 Nigerian time(60)'],
    ['14:05 Kenya Time', '14:05 Kenya Time(180)'],
    ['14:05 Africa/Lagos', '14:05 Africa/Lagos(60)'],
    ['14:05 US/Pacific', '14:05 US/Pacific(?)'],
    ['14:05 New York time', '14:05 New York time(?)'],
    ['16:37 Denver - updated', '16:37 Denver(?)'],
    ['14:05 (Accra)', '14:05 Accra(0)'],
    ['8:00 PM EAT (East Africa Time)', '20:00 EAT(180)'],
    ['All times in EEST', 'EEST(180)'],
    ['Timeline (in UTC)', 'UTC(0)'],
    ['Timezone: Africa/Nairobi', 'Africa/Nairobi(180)'],
    // No zone: words that only look like one.
    ['14:05 constructor UTC', '14:05 ; UTC(0)'],
    ['Start Time: 14:05', '14:05'],
    ['10:00 eat lunch', '10:00?'],
    ['14:05 London users complained', '14:05'],
    ['14:05 local time', '14:05'],
    ['14:05 local time (Tunis)', '14:05 Tunis(60)'],
    ['14:05 local time (UTC+8)', '14:05 UTC+8(480)'],
    ['14:05 Pacific Daylight Time', '14:05 Pacific Daylight Time(-420)'],
    ['14:05 Eastern Standard Time', '14:05 Eastern Standard Time(-300)'],
    ['14:05 British Summer Time', '14:05 British Summer Time(60)'],
    ['14:05 Irish Standard Time', '14:05 Irish Standard Time(?)'],
    ['14:05 West Africa Summer Time', '14:05 West Africa Summer Time(?)'],
    ['14:05 Japan Daylight Time', '14:05 Japan Daylight Time(?)'],
    ['14:05 ICT', '14:05 ICT(420)'],
    // The department.
    ['14:05 ICT acknowledges', '14:05'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('dates', () => {
  test.each([
    ['2024-05-10', '2024-05-10'],
    ['2024/05/10', '2024-05-10'],
    ['10.05.2024', '2024-05-10'],
    ['14-02-2024', '2024-02-14'],
    ['02/14/2024', '2024-02-14'],
    ['04/12/2022', '2022-04-12?'],
    ['04-12-2022', '2022-12-04?'],
    ['06/May/2022', '2022-05-06'],
    ['5-May-24', '2024-05-05'],
    ['5 May 2024', '2024-05-05'],
    ['5th of May, 2024', '2024-05-05'],
    ['the 9th of June', '*-06-09'],
    ['May 5th', '*-05-05'],
    ['May 5, 2024', '2024-05-05'],
    ['may 5th', '*-05-05'],
    ['Sept. 11, 2018', '2018-09-11'],
    ['Thursday, May 9, 2024', 'Thu 2024-05-09'],
    ['Fri 10 May', 'Fri *-05-10'],
    ['on Monday', 'Mon'],
    ['the Sun sat, Mon ami', ''],
    ['a share of 1/5', ''],
    ['2019-1-17', '2019-01-17'],
    ['29 april 2022', '2022-04-29'],
    ['May 2024', '2024-05-*'],
    // Of two days the first.
    ['3–4 June 2025', '2025-06-03'],
    ['3 to 4 June 2025', '2025-06-03'],
    ['the 3rd and the 4th of June 2025', '2025-06-03'],
    ['June 3-4, 2025', '2025-06-03'],
    ['phase 2 - 3 May 2025', '2025-05-03'],
    ['2024-05-10T14:05', '2024-05-10 14:05'],
    ['2024-05-10T14:05:00Z', '2024-05-10 14:05 Z(0)'],
    ['2024-05-10T14:05:00-05:00', '2024-05-10 14:05 -05:00(-300)'],
    ['2024-05-10 14:05 UTC', '2024-05-10 14:05 UTC(0)'],
    ['2024-03-12 0616: wrong block', '2024-03-12 06:16'],
    ['May 10, 2024, 3:00 PM', '2024-05-10 15:00'],
    ['10 May 2024 at 3 PM WAT', '2024-05-10 15:00 WAT(60)'],
    ['3 PM on May 10, 2024', '2024-05-10 15:00'],
    ['13:15 PST 29 april 2022', '2022-04-29 13:15 PST(-480)'],
    ['Saturday 2nd May 03:00 hours (East Africa Time)', 'Sat *-05-02 03:00 East Africa Time(180)'],
    ['24.05.2023 kl 10:30', '2023-05-24 10:30?'],
    ['2026-02-21 ~22:25', '~ 2026-02-21 22:25'],
    ['9:55 AM, 14-02-2024 GMT+1', '2024-02-14 09:55 GMT+1(60)'],
    // No date: words that are months elsewhere.
    ['it may 5 times fail', ''],
    ['the second of two, in a march', ''],
    ['version 5.10.0-19', ''],
    ['INC-2026-0718', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('ranges', () => {
  test.each([
    ['10:05 AM to 10:15 AM WAT', '10:05 WAT(60) → 10:15 WAT(60)'],
    ['14:00 – 16:30 UTC', '14:00 UTC(0) → 16:30 UTC(0)'],
    ['14:00-16:30', '14:00 → 16:30'],
    ['From 4pm to 6 GMT, servers', '16:00 GMT(0) → 18:00 GMT(0)'],
    ['between 9:00 and 11:00 AM Pacific Time', '09:00 Pacific Time(?) → 11:00 Pacific Time(?)'],
    ['On October 12th, 2021, between 8:00 and 10:00 AM', '2021-10-12 08:00 → 10:00'],
    ['8-10 PM', '20:00 → 22:00'],
    ["between 9 and 11 o'clock", '09:00? → 11:00?'],
    ['from 9 to 11 UTC', '09:00? UTC(0) → 11:00? UTC(0)'],
    ['from 7:15 to 8:40 PM on 21 Nov 2025', '19:15 → 2025-11-21 20:40'],
    ['0900Z to 0945Z', '09:00 Z(0) → 09:45 Z(0)'],
    ['14:00–15:00 Zulu', '14:00 Zulu(0) → 15:00 Zulu(0)'],
    ['from quarter past two to quarter to five', '02:15? → 04:45?'],
    ['10 - 2 PM', '10:00 → 14:00'],
    ['11:30 to 1:15 PM', '11:30 → 13:15'],
    ['noon to 3pm', '12:00 → 15:00'],
    ['10:00 UTC-11:00 UTC', '10:00? UTC(0) → 11:00? UTC(0)'],
    ['18:40 PST - Tuesday, March 7, 2023, 02:10 PST', '18:40 PST(-480) → Tue 2023-03-07 02:10 PST(-480)'],
    [
      'Monday, March 6, 2023, 18:40 PST - Tuesday, March 7, 2023, 02:10 PST (7.5 hours)',
      'Mon 2023-03-06 18:40 PST(-480) → Tue 2023-03-07 02:10 PST(-480) ; 450 min',
    ],
    ['23:10 UTC on April 4 to 04:25 UTC on April 5', '*-04-04 23:10 UTC(0) → *-04-05 04:25 UTC(0)'],
    ['9:20 AM to 11;05AM (UTC)on July 3, 2023', '09:20 UTC(0) → 2023-07-03 11:05 UTC(0)'],
    ['from 14:02 to\n14:34 UTC', '14:02 UTC(0) → 14:34 UTC(0)'],
    ['10:00 AM until approximately 11 AM', '10:00 → ~ 11:00'],
    ['14:00 → 15:00', '14:00 → 15:00'],
    ['August 3rd to August 5th 05:00 GMT', '*-08-03 GMT(0) → *-08-05 05:00 GMT(0)'],
    ['2024-05-10 23:30 to 2024-05-11 00:15', '2024-05-10 23:30 → 2024-05-11 00:15'],
    ['11:00 PM to 2:00 AM (next day)', '23:00 → 02:00 +1'],
    // No range: what follows the dash is no time.
    ['14:00 - 15 users reported', '14:00'],
    ['14:00 - May 2024 release', '14:00 ; 2024-05-*'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('lengths', () => {
  test.each([
    ['7.5 hours', '450 min'],
    ['an hour and a half', '90 min'],
    ['2hrs 15min', '135 min'],
    ['2 hours and 15 minutes', '135 min'],
    ['2h15m', '135 min'],
    ['1h 30m', '90 min'],
    ['Duration: 00:45:00', '45 min'],
    ['lasted 2:30 hours', '150 min'],
    ['about ninety minutes', '~90 min'],
    ['2 days', '2880 min'],
    ['1 day, 2 hours', '1560 min'],
    ['half an hour', '30 min'],
    ['a quarter of an hour', '15 min'],
    ['three quarters of an hour', '45 min'],
    ['three-quarters of an hour', '45 min'],
    ['just under two hours', '~120 min'],
    ['a little over an hour', '~60 min'],
    ['slightly more than an hour', '~60 min'],
    ['well over two hours', '<120 min'],
    ['down, i.e. 2h15', '135 min'],
    ['a total of 1:25h', '85 min'],
    ['Downtime: 0:45 h', '45 min'],
    ['1 h 30', '90 min'],
    ['1 h 30 users', '60 min'],
    ['Downtime: 9:00h - 10:00h', '09:00? → 10:00?'],
    ['two and a half hours', '150 min'],
    ['2 and a half hours', '150 min'],
    ['2½ hours', '150 min'],
    ['1 1/2 hours', '90 min'],
    ['a couple of hours', '~120 min'],
    ['a 72-minute outage', '72 min'],
    ['seven-hour outage', '420 min'],
    ['forty-five minutes', '45 min'],
    ['a hundred and twenty minutes', '120 min'],
    ['one hour', '60 min'],
    ['45 mins', '45 min'],
    ['45 min', '45 min'],
    ['under 3hrs', '<180 min'],
    ['less than 10 minutes', '<10 min'],
    ['50-90 minutes', '<90 min'],
    ['1,200 minutes', '1200 min'],
    ['hour(s): 2 hour(s)', '120 min'],
    ['for 1h30', '90 min'],
    ['approximately 3 hours', '~180 min'],
    ['T+15 min', 'T+15'],
    ['T+15', 'T+15'],
    ['T-5', 'T-5'],
    ['+00:15', 'T+15'],
    ['+1h', 'T+60'],
    // No length.
    ['Day constructor', ''],
    ['in 24-hour clock', ''],
    ['250ms', ''],
    ['64 MB', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('times only where a time is expected', () => {
  test.each([
    ['0616', '06:16'],
    ['10.30', '10:30?'],
    ['around 2, users', '~ 02:00?'],
    ['at 25:00', '25:00 !clock'],
    ['99:99', '99:99 !clock'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe('');
    expect(read(text, true)).toBe(expected);
  });
});

describe('what no calendar and no clock shows', () => {
  test.each([
    ['25:00 UTC', '25:00 UTC(0) !clock'],
    ['24:30 UTC', '24:30 UTC(0) !clock'],
    ['12:60 PM', '12:60 !clock'],
    ['13:75 PM', '13:75 !clock'],
    ['14:05 UTC+99', '14:05 UTC+99(?) !zone'],
    ['14:05 GMT-25', '14:05 GMT-25(?) !zone'],
    ['14:05 UTC+15', '14:05 UTC+15(?) !zone'],
    ['31 February 2024', '2024-02-31 !date'],
    ['29 February 2023', '2023-02-29 !date'],
    ['31 June', '*-06-31 !date'],
    ['2024-13-01', '2024-13-01 !date'],
    ['2024-00-10', '2024-00-10 !date'],
    ['45/45/2024', '2024-45-45 !date'],
    ['0001-01-01', '01-01-01 !year'],
    ['9999-12-31', '9999-12-31 !year'],
    ['May 10, 2999', '2999-05-10 !year'],
    ['Friday, March 2nd, 2019', 'Fri 2019-03-02 !weekday'],
    ['Saturday, March 2nd, 2019', 'Sat 2019-03-02'],
    ['29 February 2024', '2024-02-29'],
    ['23:59:60 UTC', '23:59:60 UTC(0)'],
    ['275760-09-13', ''],
    ['99999999999999999999:10', ''],
    ['1e9:00', ''],
    ['-14:05', '14:05'],
    ['14:0', ''],
    ['1:2:3:4', ''],
    ['14:05:06:07', ''],
    ['fe80::1:20ff', ''],
    ['52:54:00:ab:cd:ef', ''],
    ['10.0.0.1:8080', ''],
    ['v1.2.3:45', ''],
    ['16:9', ''],
    ['𝟏𝟒:𝟎𝟓', ''],
    ['1\u200b4:05', ''],
    ['\u202e14:05\u202c', '14:05'],
    ['Sunday Sunday Monday', 'Sun ; Sun ; Mon'],
    ['__proto__ constructor time', ''],
    ['toString 5 hasOwnProperty', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the head of an entry', () => {
  test.each([
    ['14:05 - Alert', '14:05'],
    ['**', null],
    ['🚨 14:05 Alert', '14:05'],
    ['[14:05] Alert', '14:05'],
    ['At 14:05, an alert', '14:05'],
    ['0616: wrong', '06:16'],
    ['10.30: wrong', '10:30?'],
    ['May 10, 2024, 8:00 AM - Alert', '2024-05-10 08:00'],
    ['14:05–14:10: looked at logs', '14:05 → 14:10'],
    ['~14:05 Alert', '~ 14:05'],
    ['T+15: Alert', 'T+15'],
    ['Alert at 14:05', null],
    ['3 engineers joined', null],
    ['Day 2: recovery', 'day 2'],
  ])('%s', (text, expected) => {
    const time = leadingTime(text);
    expect(time && told(time)).toBe(expected);
  });
});

describe('properties', () => {
  const words = [
    ...[months, weekdays, namedTimes, numberWords, units, approximations].flatMap((some) => [...some.keys()]),
    ...['the', 'a', 'between', 'and', 'to', 'from', 'until', 'on', 'at', 'UTC', '(WAT)', 'Lagos time', 'am', 'p.m.'],
    ...[
      ',',
      '-',
      '–',
      ':',
      '/',
      '+',
      'T',
      'Z',
      '.',
      '\n',
      '\u200b',
      'é',
      '½',
      '7',
      '07',
      '30',
      '2024',
      '٣',
      '٠٥',
      '５',
    ],
  ];
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const phrase = fc
    .array(fc.tuple(fc.constantFrom(...words, ...capitals), fc.constantFrom(' ', ' ', '')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));

  test('a text that cannot say when tells no moment', () => {
    const tellsMoment = (text: string, loose: boolean) => timesIn(text, loose).some((time) => /^[mro]/.test(time.kind));
    expect([maySayWhen('It began at noon on Day two.'), maySayWhen('It took two weeks of EST.')]).toEqual([
      true,
      false,
    ]);
    fc.assert(
      fc.property(phrase, (text) => {
        expect(maySayWhen(text) || !(tellsMoment(text, false) || tellsMoment(text, true))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('the time in front is the same after the others were read', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const timed = new TimedText(text);
        timed.times(false);
        expect(timed.leading).toEqual(leadingTime(text));
      }),
      { numRuns: 3000 },
    );
  });

  const clock = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
  const two = (n: number) => String(n).padStart(2, '0');
  const half = (hour: number) => (hour < 12 ? 'am' : 'pm');
  const twelve = (hour: number) => ((hour + 11) % 12) + 1;
  const spellings: ((hour: number, minute: number) => string)[] = [
    (h, m) => `${two(h)}:${two(m)} UTC`,
    (h, m) => `${two(h)}:${two(m)}:00`,
    (h, m) => `${twelve(h)}:${two(m)} ${half(h).toUpperCase()}`,
    (h, m) => `${twelve(h)}:${two(m)}${half(h)}`,
    (h, m) => `${twelve(h)}.${two(m)} ${half(h)[0]}.m.`,
    (h, m) => `${twelve(h)};${two(m)} ${half(h)}`,
    (h, m) => `${two(h)}${two(m)}hrs`,
    (h, m) => `${two(h)}${two(m)} UTC`,
    (h, m) => `2024-05-10T${two(h)}:${two(m)}Z`,
    (h, m) => `${two(h)}：${two(m)} GMT`,
  ];

  test('a time in any spelling is read back', () => {
    fc.assert(
      fc.property(
        clock,
        fc.constantFrom(...spellings),
        fc.constantFrom('', 'at ', 'Start: ', '('),
        ({ hour, minute }, spell, before) => {
          const [time, ...more] = timesIn(`${before}${spell(hour, minute)}`);
          expect(more).toEqual([]);
          expect(time).toMatchObject({ kind: 'moment', clock: { hour, minute } });
        },
      ),
    );
  });

  test('a date in any spelling is read back', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const dates: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${y}-${two(m)}-${two(d)}`,
      (y, m, d) => `${d} ${months[m - 1]} ${y}`,
      (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
      (y, m, d) => `${months[m - 1]!.slice(0, 3)} ${d}th ${y}`,
      (y, m, d) => `${d}th of ${months[m - 1]}, ${y}`,
      (y, m, d) => `${two(d)}/${months[m - 1]!.slice(0, 3)}/${y}`,
      (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2060 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...dates),
        (year, month, day, spell) => {
          const [time, ...more] = timesIn(`On ${spell(year, month, day)}`);
          expect(more).toEqual([]);
          expect(time).toMatchObject({ kind: 'moment', date: { year, month, day } });
        },
      ),
    );
  });

  test('a length in any spelling is read back', () => {
    const lengths: ((h: number, m: number) => string)[] = [
      (h, m) => `${h} hours ${m} minutes`,
      (h, m) => `${h}hrs ${m}min`,
      (h, m) => `${h}h${m}m`,
      (h, m) => `${h} hours, and ${m} mins`,
      (h, m) => `${h} hours & ${m} minutes`,
      (h, m) => `${h * 60 + m} minutes`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 59 }),
        fc.constantFrom(...lengths),
        (hours, minutes, spell) => {
          const [time, ...more] = timesIn(`It lasted ${spell(hours, minutes)}.`);
          expect(more).toEqual([]);
          expect(time).toMatchObject({ kind: 'duration', minutes: hours * 60 + minutes });
        },
      ),
    );
  });

  test('whatever the text, places are in order, within it, and not empty', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        ':',
        '-',
        ',',
        '(',
        ')',
        '14',
        '10:30',
        'AM',
        'UTC',
        '+1',
        'to',
        'and',
        'May',
        '2024',
        'hours',
        'half',
        'a',
        'Lagos',
        'time',
        '\n',
        '½',
        'next day',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const time of timesIn(text, true)) {
          expect(time.from).toBeGreaterThanOrEqual(end);
          expect(time.to).toBeGreaterThan(time.from);
          expect(time.to).toBeLessThanOrEqual(text.length);
          end = time.to;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts take time in proportion to their length', () => {
  const size = 100_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  test.each([
    '1',
    '1 ',
    '12:',
    '12:30 ',
    '10:00 - ',
    '10:00 to ',
    '1 hour ',
    '1 hour and ',
    'one ',
    'hundred and ',
    'a half ',
    'may ',
    'May 1 ',
    'Monday, ',
    '1/1/',
    '2024-',
    '05-',
    'T+',
    '+1',
    'UTC+',
    'UTC-1 ',
    '(',
    '((UTC',
    'between 1 and ',
    'am ',
    'a.m.',
    '10.',
    'Africa/',
    'Africa/a ',
    'East ',
    'East Africa ',
    'New York ',
    '~',
    'approx ',
    ' ',
    '\n',
    ':',
    '½',
    '1h',
    '1h1',
    'from 1 to ',
    'next day ',
    '10:00 (next ',
    '\u200b',
    '९',
  ])('%j', (piece) => {
    const taken = leastCpuTime(3000, () => {
      timesIn(fill(piece), true);
    });
    expect(taken).toBeLessThan(3000);
  });
});
