/** What a summary and a timeline say of an outage, in the words that people use. */

import { describe, expect, test } from '@jest/globals';
import { contradictions } from '../../../src/facts/times/contradictions.js';
import { timeFacts } from '../../../src/facts/times/facts.js';
import { disorder } from '../../../src/facts/times/order.js';
import { timesReport } from '../../../src/facts/times/report.js';
import { parse } from '../../../src/parse/index.js';
import { leastCpuTime } from '../../cpu-time.js';

const documentOf = (summary: string, timeline = '') =>
  parse(
    'postmortems/x.md',
    `# Outage\n\n## Issue Summary\n\n${summary}\n${timeline && `\n## Timeline\n\n${timeline}\n`}`,
  );

const report = (summary: string, timeline?: string) => timesReport(timeFacts(documentOf(summary, timeline)));

describe('start, end and length from a summary', () => {
  test.each<[string, string | undefined, string | undefined, number | undefined]>([
    ['On May 10, 2024 from 14:00 to 15:30 UTC the API was down.', '2024-05-10T14:00Z', '2024-05-10T15:30Z', 90],
    ['- Duration: 10 May 2024, 2:00 PM – 3:30 PM WAT', '2024-05-10T14:00+01:00', '2024-05-10T15:30+01:00', 90],
    ['**Duration:** 1 hour 30 minutes (14:00 - 15:30 EAT)', '14:00', '15:30', 90],
    ['**Start:** 2024-05-10 23:30 UTC\n\n**End:** 2024-05-11 00:15 UTC', '2024-05-10T23:30Z', '2024-05-11T00:15Z', 45],
    ['- Start time: 23:30 UTC\n- End time: 00:15 UTC', '23:30', '00:15', 45],
    ['The outage started at 9am and was resolved at 11am Lagos time.', '09:00', '11:00', 120],
    ['The interruption started at 10:50 AM and had been repaired by 12:05 PM GMT.', '10:50', '12:05', 75],
    ['The bot stopped answering at 9pm WAT and came back at 11:30 pm.', '21:00', '23:30', 150],
    [
      'At 18:00 GMT on 21 March 2026 the shop opened. At 18:07 it was down again. It was up again at 19:32, so the outage lasted 85 minutes.',
      '2026-03-21T18:07Z',
      '2026-03-21T19:32Z',
      85,
    ],
    ['Mail stopped at 9:10 WAT and was flowing again at 10:30.', '09:10', '10:30', 80],
    ['The site fell over at 09:10 UTC and was up again at 10:30 UTC.', '09:10', '10:30', 80],
    ['At 09:10 UTC the site went down. By 10:30 UTC everything was back to normal.', '09:10', '10:30', 80],
    ['The outage began at 09:10 UTC. At 10:30 UTC, we restored the service.', '09:10', '10:30', 80],
    [
      'The site went down at 09:10 UTC, the alert fired at 09:20 UTC, and at 10:30 UTC the service was restored.',
      '09:10',
      '10:30',
      80,
    ],
    ['The site went down at 09:10 UTC. At 09:40 UTC the service was not restored yet.', '09:10', undefined, undefined],
    ['The site went down at 09:10 UTC. At 09:40 UTC it was back for half of the users.', '09:10', undefined, undefined],
    ['At 09:10 UTC the site went down and was restored an hour later.', '09:10', undefined, 60],
    ['Between 9:00 and 11:00 AM Pacific Time, users could not log in.', '09:00', '11:00', 120],
    ['The site was unavailable from 4pm to 6 GMT.', '16:00', '18:00', 120],
    [
      'The outage went on for 1 hour and 45 minutes, from 9:20 AM to 11;05AM (UTC) on July 3, 2023.',
      '2023-07-03T09:20Z',
      '2023-07-03T11:05Z',
      105,
    ],
    [
      'Monday, March 6, 2023, 18:40 PST - Tuesday, March 7, 2023, 02:10 PST (7.5 hours)',
      '2023-03-06T18:40-08:00',
      '2023-03-07T02:10-08:00',
      450,
    ],
    ['The outage lasted about an hour and a half.', undefined, undefined, 90],
    ['Users suffered a 72-minute outage.', undefined, undefined, 72],
    ['The site was down for 2hrs 15min.', undefined, undefined, 135],
    ['Downtime: 45 mins', undefined, undefined, 45],
    ['Downtime: 1 h 45 min', undefined, undefined, 105],
    ['The site was down for 3 h.', undefined, undefined, 180],
    ['Duration: 00:45:00', undefined, undefined, 45],
    ['Duration: 2:15', undefined, undefined, 135],
    ['Total outage time was half an hour.', undefined, undefined, 30],
    ['For approximately 40 minutes, all users were affected.', undefined, undefined, 40],
    [
      'From 22:00 on 3 May 2024 until 06:00 on 4 May 2024 (CAT) payments failed.',
      '2024-05-03T22:00+02:00',
      '2024-05-04T06:00+02:00',
      480,
    ],
    ['The incident happened on 04/12/2024 from 10:00 to 11:00 UTC.', '10:00', '11:00', 60],
    ['The incident happened on 14/12/2024 from 10:00 to 11:00 UTC.', '2024-12-14T10:00Z', '2024-12-14T11:00Z', 60],
    ['The incident happened on June 9 from 10:00 to 11:00 UTC.', '10:00', '11:00', 60],
    ['| Start | End |\n|---|---|\n| 14:00 UTC | 15:30 UTC |', '14:00', '15:30', 90],
    ['| Item | Value |\n|---|---|\n| Start | 14:00 UTC |\n| End | 15:30 UTC |', '14:00', '15:30', 90],
    ['| | |\n|---|---|\n| Duration | 90 minutes |', undefined, undefined, 90],
    ['The service went down at 14:00 and came back at 15:20 UTC+3.', '14:00', '15:20', 80],
    ['between 11pm on Friday and 2am on Saturday (WAT), the site was down', '23:00', '02:00', 180],
    ['Duration → 14:00 ➜ 15:30 (UTC)', '14:00', '15:30', 90],
    ['We were down for a whole day.', undefined, undefined, 1440],
    ['Duration: 14:20 – 15:05 (45 min) UTC+01:00', '14:20', '15:05', 45],
    [
      'It started on 2024/05/06 at 7:00 (WAT), and ended the next day at 1:00.',
      '2024-05-06T07:00+01:00',
      '2024-05-07T01:00+01:00',
      1080,
    ],
    ['Time: 14.00hrs to 15.30hrs EAT', '14:00', '15:30', 90],
    ['At 6:30 am, our site started to fail until we fixed it at 9:15 am (GMT+1).', '06:30', '09:15', 165],
    ['Duration: 5 hours 30 minutes, 9:30 PM (June 4) – 3:00 AM (June 5) PDT', '21:30', '03:00', 330],
    ['Nothing is known.', undefined, undefined, undefined],
    ['We were down for one hour: 14–15 UTC, 3 March 2026.', '2026-03-03T14:00Z', '2026-03-03T15:00Z', 60],
    ['On 9 Aug 2025 it failed at 04:02 and was fixed at 04:50, all UTC.', '2025-08-09T04:02Z', '2025-08-09T04:50Z', 48],
    ['On 9 Aug 2025 it was down from 04:02 to 04:50 (both UTC).', '2025-08-09T04:02Z', '2025-08-09T04:50Z', 48],
    ['Down from 10:17 to 11:02 UTC. Time to resolve: 41 min.', '10:17', '11:02', 45],
    ['The stream froze at 20:45 UTC. Viewers got it back at 21:02.', '20:45', '21:02', 17],
    ['Power was lost from 07:15 to 07:22 UTC. The shop was unavailable until 08:05 UTC.', '07:15', '08:05', 50],
    ['The shop was down from 07:15 to 07:22 UTC. Search was slow until 08:05 UTC.', '07:15', '07:22', 7],
    ['Payments were rejected for 8 minutes.', undefined, undefined, 8],
    ['For just under two hours the app could not load feeds.', undefined, undefined, 120],
    ['It was down for a little over an hour, from 14:00 to 15:05 UTC.', '14:00', '15:05', 65],
    ['The API was unreachable, i.e. 2h15.', undefined, undefined, 135],
    ['The outage ran for a total of 1:25h.', undefined, undefined, 85],
    ['Uploads failed for three quarters of an hour.', undefined, undefined, 45],
    ['The site stopped responding. It was back after 50 minutes.', undefined, undefined, 50],
    ['The outage took one and a half hours.', undefined, undefined, 90],
    ['The shop was down for five minutes short of an hour.', undefined, undefined, undefined],
    ['At half past eight the site went down, and was back at quarter to ten.', '08:30', '09:45', 75],
    [
      "Between 9 and 11 o'clock on 4 July 2025 (EAT) payments failed.",
      '2025-07-04T09:00+03:00',
      '2025-07-04T11:00+03:00',
      120,
    ],
    [
      'The outage lasted from 7:15 to 8:40 PM, Kampala time, on 21 Nov 2025.',
      '2025-11-21T19:15+03:00',
      '2025-11-21T20:40+03:00',
      85,
    ],
    [
      'It was down in the night of 3 to 4 June 2025 from 11pm to 1am UTC.',
      '2025-06-03T23:00Z',
      '2025-06-04T01:00Z',
      120,
    ],
    ['The health check runs every 5 minutes, and its timeout is 30 seconds.', undefined, undefined, undefined],
  ])('%s', (summary, start, end, durationMinutes) => {
    const { start: from, end: to, durationMinutes: length } = report(summary);
    expect({ start: from, end: to, durationMinutes: length }).toEqual({ start, end, durationMinutes });
  });
});

test('in a document without a summary, the day that stands at one end of the outage holds for both', () => {
  const document = parse(
    'postmortems/x.md',
    '# Outage\n\n## Impact\n\nFrom 14:00 to 15:30 UTC on 10 May 2024 nobody could pay.\n',
  );
  expect(timesReport(timeFacts(document))).toMatchObject({
    start: '2024-05-10T14:00Z',
    end: '2024-05-10T15:30Z',
    durationMinutes: 90,
  });
});

describe('what follows from the timeline', () => {
  test('detection, acknowledgement and resolution, with the figures of on-call', () => {
    const summary = 'On 1 May 2024, from 14:00 to 15:42 UTC+1, checkout was down.';
    const timeline =
      '- 13:58 - A release went out.\n- 14:05 - An alert fired.\n- 14:07 - The on-call engineer acknowledged it.\n- 15:42 - Service restored.\n- 16:30 - A review was planned.';
    expect(report(summary, timeline)).toEqual({
      start: '2024-05-01T14:00+01:00',
      end: '2024-05-01T15:42+01:00',
      durationMinutes: 102,
      detected: '2024-05-01T14:05+01:00',
      acknowledged: '2024-05-01T14:07+01:00',
      resolved: '2024-05-01T15:42+01:00',
      timeToDetectMinutes: 5,
      timeToAcknowledgeMinutes: 2,
      timeToResolveMinutes: 97,
    });
  });

  test('without times in the summary, the outage is that of the timeline', () => {
    expect(
      report('Checkout was down.', '- 23:50 - Users complained.\n- 00:20 - Service is back online.'),
    ).toMatchObject({
      start: '23:50',
      end: '00:20',
      durationMinutes: 30,
    });
  });

  test('a timeline that begins with the alert does not tell how long it went unnoticed', () => {
    const facts = report('Checkout was down.', '- 14:00 - An alert fired.\n- 14:20 - Service is back online.');
    expect(facts).toMatchObject({ start: '14:00', detected: '14:00', timeToResolveMinutes: 20 });
    expect(facts).not.toHaveProperty('timeToDetectMinutes');
  });

  test('an alert at the very start of the outage that is told was no time late', () => {
    const facts = report(
      'From 14:00 to 14:20 UTC checkout was down.',
      '- 14:00 - An alert fired.\n- 14:20 - Restored.',
    );
    expect(facts).toMatchObject({ timeToDetectMinutes: 0 });
  });

  test('a warning before the stated start detects no outage, but for want of anything later', () => {
    const summary = 'From 14:00 to 15:00 UTC checkout was down.';
    const warning = '- 13:40 - Warning alert: memory above 80%.\n';
    const rest = '- 14:00 - Checkout fails.\n- 14:04 - An alert fires.\n- 15:00 - Restored.';
    expect(report(summary, warning + rest)).toMatchObject({
      detected: '14:04',
      timeToDetectMinutes: 4,
      timeToResolveMinutes: 56,
    });
    expect(alarms(summary, warning + rest)).toEqual([]);
    const alone = `${warning}- 15:00 - Restored.`;
    expect(report(summary, alone)).not.toHaveProperty('timeToDetectMinutes');
    expect(alarms(summary, alone)).toHaveLength(1);
  });

  test('what users report before the stated start contradicts it, whatever is noticed later', () => {
    const summary = 'From 14:00 to 15:00 UTC checkout was down.';
    const timeline = '- 13:40 - Customers report errors.\n- 14:04 - An alert fires.\n- 15:00 - Restored.';
    expect(report(summary, timeline)).toMatchObject({ detected: '13:40' });
    expect(report(summary, timeline)).not.toHaveProperty('timeToDetectMinutes');
    expect(alarms(summary, timeline)).toHaveLength(1);
  });

  test('entries that count from the start get its date, zone and clock', () => {
    const timeline =
      '- T+0 - Bad config pushed.\n- T+4 min - Alert.\n- +6 min - Ola acknowledges.\n- T+55 min - Config reverted, chat restored.';
    expect(report('On 2 September 2025 chat was down from 23:30 UTC+1 on.', timeline)).toMatchObject({
      detected: '2025-09-02T23:34+01:00',
      acknowledged: '2025-09-02T23:36+01:00',
      resolved: '2025-09-03T00:25+01:00',
      timeToDetectMinutes: 4,
      timeToAcknowledgeMinutes: 2,
      timeToResolveMinutes: 51,
    });
    expect(report('Chat was down.', timeline)).not.toHaveProperty('detected');
    const anchored = timeline.replace('T+0 -', 'T0 (12:00 UTC, 10 August 2025) -');
    expect(report('Chat was down.', anchored)).toMatchObject({
      detected: '2025-08-10T12:04Z',
      resolved: '2025-08-10T12:55Z',
      timeToDetectMinutes: 4,
    });
  });

  test('detection and acknowledgement that only the summary tells', () => {
    const summary =
      'It started at 14:20 UTC, was detected at 14:32 UTC, acknowledged at 14:35 UTC and resolved at 15:05 UTC.';
    expect(report(summary, '- 14:20 - Config change.\n- 15:05 - Config reverted.')).toMatchObject({
      timeToDetectMinutes: 12,
      timeToAcknowledgeMinutes: 3,
      timeToResolveMinutes: 33,
    });
    const early = 'It started at 14:20 UTC. An earlier page was acknowledged at 14:00 UTC.';
    expect(report(early, '- 14:25 - An alert fires.')).not.toHaveProperty('acknowledged');
  });

  test('start and stated length say when it was resolved, where several entries may', () => {
    const timeline =
      '- 07:44 - Alert.\n- 08:03 - Route withdrawn; API calls restored.\n- 08:30 - All clear from the vendor.';
    expect(report('API calls failed for 22 minutes, starting at 07:41 UTC.', timeline)).toMatchObject({
      timeToResolveMinutes: 46,
    });
    expect(report('The outage lasted 22 minutes, starting at 07:41 UTC.', timeline)).toMatchObject({
      resolved: '08:03',
      timeToResolveMinutes: 19,
    });
  });

  test('where only the length is told, the entry that it leads back to is the start', () => {
    const timeline =
      '- 09:00 - Release deployed.\n- 09:30 - Payments fail.\n- 09:33 - Alert.\n- 09:38 - Rolled back; restored.';
    expect(report('The outage lasted 8 minutes.', timeline)).toMatchObject({ start: '09:30', timeToDetectMinutes: 3 });
    expect(report('The outage lasted about 8 minutes.', timeline)).toMatchObject({ start: '09:00' });
    expect(report('The outage lasted 5 minutes.', timeline)).toMatchObject({ start: '09:33' });
    expect(report('The outage lasted 4 minutes.', timeline)).toMatchObject({ start: '09:00' });
  });

  test('when an incident was declared is not when it began', () => {
    const timeline = '- 10:00 - First failures.\n- 10:15 - Alert.\n- 11:05 - Restored.';
    expect(report('The incident was declared at 10:20 UTC.', timeline)).toMatchObject({
      start: '10:00',
      timeToDetectMinutes: 15,
    });
  });

  test('the status page is told of a recovery after the service', () => {
    const timeline = '- 07:44 - Alert.\n- 08:03 - API restored.\n- 08:30 - Status page set to resolved.';
    expect(report('API calls failed.', timeline)).toMatchObject({ resolved: '08:03' });
    expect(report('It was resolved at 08:30.', timeline)).toMatchObject({ resolved: '08:30' });
  });

  test('a timeline in another zone is brought to one clock', () => {
    const facts = report(
      'From 14:00 to 15:00 WAT on 1 May 2024 it was down.',
      '- 13:05 UTC - An alert fired.\n- 14:00 UTC - Restored.',
    );
    expect(facts).toMatchObject({ detected: '2024-05-01T13:05Z', timeToDetectMinutes: 5, timeToResolveMinutes: 55 });
  });
});

const alarms = (summary: string, timeline?: string) => {
  const facts = timeFacts(documentOf(summary, timeline));
  return [...contradictions(facts), ...disorder(facts)].map(({ message }) => message);
};

describe('documents whose times agree', () => {
  test.each<[string, string]>([
    ['From 14:00 to 15:30 UTC (1 hour 30 minutes) it was down.', '- 14:02 Alert fired.\n- 15:30 Restored.'],
    ['From 11:30 PM to 12:15 AM UTC (45 minutes) it was down.', '- 11:35 PM Alert fired.\n- 12:15 AM Restored.'],
    [
      'From 9:00 to 1:00 PM (4 hours) it was down.',
      '- 9:05 Alert fired.\n- 11:50 Looked.\n- 12:20 Found.\n- 1:00 Restored.',
    ],
    ['About 2 hours, from 14:00 to 15:55 UTC.', '- 14:00 Alert fired.\n- 15:50 Restored.'],
    ['Roughly 3 hours of downtime.', '- 14:00 Alert fired.\n- 15:00 Looked.\n- 17:10 Restored.'],
    ['From 14:00 to 15:00 WAT it was down.', '- 13:02 UTC Alert fired.\n- 14:00 UTC Restored.'],
    [
      'From 14:00 to 15:00 UTC it was down.',
      '- 13:50 Release went out.\n- 14:01 Alert fired.\n- 14:55 Fixed.\n- 15:00 Restored.\n- 18:00 Review.',
    ],
    [
      'From 10 May 2024, 3:00 PM to 11 May 2024, 1:00 AM UTC (10 hours).',
      '- 3:00 PM Alert fired.\n- 10:00 PM Cause found.\n- 1:00 AM Restored.',
    ],
    ['It was down under 3 hours.', '- 10:00 Alert fired.\n- 10:30 Looked.\n- 12:45 Restored.'],
    ['Down from around 2 PM to around 3 PM.', '- 1:45 PM Users complained.\n- 3:20 PM Restored.'],
    [
      'From 14:00 to 16:30 UTC (2.5 hours).',
      '- 14:00 Alert fired.\n- 15:45 Service was restored.\n- 16:30 All confirmed stable.',
    ],
    ['On Saturday, 11 May 2024 from 08:00 to 09:00 UTC.', '- 08:00 Alert fired.\n- 09:00 Restored.'],
    ['The outage took 5 hours, from 23:10 UTC on April 4 to 04:19 UTC on April 5.', ''],
    ['Checkout was down.', ''],
    ['From 14:00 to 15:00 UTC it was down. It last failed on 29 February 2024.', ''],
  ])('%s | %s', (summary, timeline) => expect(alarms(summary, timeline)).toEqual([]));
});

describe('documents whose times cannot all be true', () => {
  test.each<[string, string, string]>([
    [
      'From 14:00 to 15:30 UTC (3 hours) it was down.',
      '',
      'The outage is said to last 3 hours, but from 14:00 to 15:30 it is 1 hour 30 minutes.',
    ],
    [
      'The outage lasted approximately three hours.',
      '- 12:00 Alert fired.\n- 13:00 Looked.\n- 16:00 Restored.',
      'The outage is said to last 3 hours, but from 12:00 to 16:00 it is 4 hours.',
    ],
    [
      'From 11:00 to 13:00 UTC it was down.',
      '- 10:45 Alert fired.\n- 13:00 Restored.',
      'The issue is detected at 10:45, before the outage starts at 11:00.',
    ],
    [
      'From 14:00 to 17:00 UTC it was down.',
      '- 14:00 Alert fired.\n- 20:00 Restored.',
      'The incident is resolved at 20:00, but the outage is stated to end at 17:00.',
    ],
    [
      'From 9:00 to 11:00 AM it was down.',
      '- 9:00 AM Alert fired.\n- 9:10 AM The issue is resolved.',
      'The incident is resolved at 09:10, but the outage is stated to end at 11:00.',
    ],
    [
      'June 10, 2023, 08:00 - June 11, 2023, 10:00 UTC it was down.',
      '- May 10, 2023, 08:00 Alert fired.\n- June 11, 2023, 10:00 Restored.',
      'The issue is detected at 08:00 on 10 May, before the outage starts at 08:00 on 10 June.',
    ],
    [
      'Start: 10 May 2024, 15:00 UTC\n\nEnd: 10 May 2024, 13:00 UTC',
      '',
      'The outage ends at 13:00 on 10 May, before it starts at 15:00 on 10 May.',
    ],
    [
      'From 14:00 to 15:00 UTC on 31 June 2024 it was down.',
      '',
      '“15:00 UTC on 31 June 2024” is no date of the calendar.',
    ],
    ['From 25:00 UTC on it was down.', '', '“25:00 UTC” is no time of day.'],
    [
      'From 14:05 UTC+99 on it was down.',
      '',
      '“14:05 UTC+99” names a zone that no place keeps: offsets from UTC go from −12 to +14.',
    ],
    ['On Friday, March 2nd, 2019 it was down.', '', '“Friday, March 2nd, 2019” falls on another day of the week.'],
    ['It was down on 10 May 2998.', '', '“10 May 2998” is not a year that this can have happened in.'],
    [
      'From 16:00 to 18:00 UTC it was down.',
      '- 17:30 The configuration push begins.\n- 17:36 Alert fired.\n- 18:00 Back online.',
      'The timeline lets it begin at 17:30, 1 hour 30 minutes after the stated start of the outage.',
    ],
    [
      'From 17:30 to 01:00 UTC it was down.',
      '- 17:30 Alert fired.\n- 20:00 The database recovered and checkout was restored.\n- 23:00 A permanent change was made.\n- 01:00 Incident closed.',
      'The service is restored at 20:00, 5 hours before the stated end of the outage.',
    ],
    [
      'From 14:00 to 15:00 UTC it was down.',
      '- 14:05 Alert fired.\n- 13:50 Looked.\n- 15:00 Restored.',
      'The entry of 13:50 stands after that of 14:05.',
    ],
  ])('%s | %s', (summary, timeline, message) => expect(alarms(summary, timeline)).toEqual([message]));
});

describe('hostile documents take time in proportion to their length', () => {
  const size = 100_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  test.each([
    '- 14:05 Alert\n',
    '14:05 Alert\n',
    '14:05 ',
    'from 14:05 to 15:05 ',
    '1 hour ',
    'start 14:05 end ',
    'a - 14:05 - ',
    '| 14:05 | a |\n',
    'Duration: ',
    'goes on\n',
    '10 May 2024 14:05, ',
    '04/05/2024 ',
    '- Detected: 14:05\n',
    '(14:05) ',
    'UTC ',
    '. ',
    '!? ',
  ])('%j', (piece) => {
    const taken = leastCpuTime(6000, () => {
      const document = documentOf(fill(piece).slice(0, size / 2), fill(piece).slice(0, size / 2));
      const facts = timeFacts(document);
      contradictions(facts);
      disorder(facts);
      timesReport(facts);
    });
    expect(taken).toBeLessThan(6000);
  });
});

describe('what denies that anyone noticed', () => {
  const later = '- 14:12 - An alert reaches the engineer on call.\n- 15:00 - Service restored.';
  test.each([
    'The first payment fails. Nobody notices yet.',
    'The disk fills up; no alert is raised.',
    'No one on the team has noticed it.',
    'The alarm does not fire.',
    'Errors begin, but they were not yet reported.',
    "The queue grows. Support hasn't reported anything.",
  ])('%s', (entry) => {
    const facts = report('The shop was down from 14:07 to 15:00 UTC.', `- 14:07 - ${entry}\n${later}`);
    expect(facts).toMatchObject({ detected: '14:12', timeToDetectMinutes: 5, timeToResolveMinutes: 48 });
  });

  test.each([
    'A customer reports that she cannot pay.',
    'Alert: the server was not responding.',
    'Nobody could log in. Support reported it.',
  ])('but not: %s', (entry) => {
    const facts = report('The shop was down from 14:07 to 15:00 UTC.', `- 14:07 - ${entry}\n${later}`);
    expect(facts.detected).toBe('14:07');
  });
});

/** The minutes of a timeline's entries since the start of the outage. */
const minutesOf = (summary: string, timeline: string) => {
  const { timeline: placed, start } = timeFacts(documentOf(summary, timeline));
  return placed.map(({ at }) => (at === null || !start ? null : at - start.at));
};

describe('a time without a leading zero means what is written, unless the clock passes twelve', () => {
  test.each<[string, string, readonly number[]]>([
    ['From 10:00 to 11:00 UTC it was down.', '10:00 10:20 10:10 11:00', [0, 20, 10, 60]],
    ['From 9:00 to 10:00 UTC it was down.', '9:00 9:20 9:10 10:00', [0, 20, 10, 60]],
    ['From 10:00 to 11:00 UTC it was down.', '11:00 10:40 10:20 10:00', [60, 40, 20, 0]],
    ['From 8:00 to 11:00 UTC it was down.', '11:00 9:30 8:00', [180, 90, 0]],
    ['From 9:00 to 12:00 UTC it was down.', '9:00 12:00 9:30', [0, 180, 30]],
    ['From 11:00 to 11:30 UTC it was down.', '8:00 11:00 11:30', [-180, 0, 30]],
    ['From 11:40 to 1:20 UTC it was down.', '11:40 12:10 1:20', [0, 30, 100]],
    ['From 11:40 to 1:20 UTC it was down.', '11:40 1:10 12:50 1:20', [0, 90, 70, 100]],
    ['From 9:00 to 5:00 UTC it was down.', '9:00 11:30 5:00', [0, 150, 480]],
    ['From 1:00 to 12:30 UTC it was down.', '1:00 12:30', [0, 690]],
    ['From 11:50 PM to 12:20 AM UTC it was down.', '11:50 11:55 12:20', [0, 5, 30]],
    ['It was down from 30 April 11:00 to 1 May 1:20 UTC.', '30 April 11:00, 1 May 1:20', [0, 860]],
  ])('%s | %s', (summary, times, minutes) => {
    const list = times.includes(',') ? times.split(', ') : times.split(' ');
    expect(minutesOf(summary, list.map((time) => `- ${time} - Somebody looked.`).join('\n'))).toEqual(minutes);
  });

  test.each<[string, string | undefined, number | undefined]>([
    ['It was down from 11:00 UTC to 10:00 UTC.', '10:00', undefined],
    ['It was down from 15:00 UTC to 14:00 UTC.', '14:00', undefined],
    ['It was down for 23 hours, from 11:00 UTC to 10:00 UTC.', '10:00', 1380],
    ['It was down from 14:00 UTC to 9:20 UTC.', '09:20', 1160],
    ['It was down from 9:00 UTC to 1:00 UTC.', '13:00', 240],
    ['It was down from 2026-05-01 11:00 UTC to 2026-05-01 10:00 UTC.', '2026-05-01T10:00Z', undefined],
  ])('%s', (summary, end, durationMinutes) => {
    const { end: to, durationMinutes: length } = report(summary);
    expect({ end: to, durationMinutes: length }).toEqual({ end, durationMinutes });
  });

  test.each<[string, string, string]>([
    [
      'From 10:00 to 11:00 UTC it was down.',
      '- 10:00 Alert fired.\n- 10:20 Looked.\n- 10:10 Found.\n- 11:00 Restored.',
      'The entry of 10:10 stands after that of 10:20.',
    ],
    ['It was down from 11:00 UTC to 10:00 UTC.', '', 'The outage ends at 10:00, before it starts at 11:00.'],
    [
      'It was down from 11:00 UTC to 10:00 UTC, for 1 hour.',
      '',
      'The outage ends at 10:00, before it starts at 11:00.',
    ],
  ])('%s | %s', (summary, timeline, message) => expect(alarms(summary, timeline)).toEqual([message]));
});

describe('the day of the outage', () => {
  test.each<[string, string]>([
    [
      'The last deploy was on 3 April 2026 at 09:00 UTC. On 1 May 2026 the site was down from 14:00 to 15:00 UTC.',
      '2026-05-01T14:00Z',
    ],
    ['After the deploy of 3 April 2026 the site was down from 14:00 to 15:00 UTC on 1 May 2026.', '2026-05-01T14:00Z'],
    ['On 1 May 2026, after the deploy of 3 April, the site was down from 14:00 to 15:00 UTC.', '2026-05-01T14:00Z'],
    ['In the morning of 1 May 2026 the site was down from 9:00 to 10:00 UTC.', '2026-05-01T09:00Z'],
    ['On 1 May 2026 we had trouble. The site was down from 14:00 to 15:00 UTC.', '2026-05-01T14:00Z'],
    ['It was down from 31 December 23:00 UTC to 1 January 2026 01:00 UTC.', '2025-12-31T23:00Z'],
  ])('%s', (summary, start) => expect(report(summary).start).toBe(start));

  test.each<[string, string | undefined, string | undefined]>([
    ['On 3 May 2025 it was down from 23:00 to 01:00 on 4 May 2025 (UTC).', '2025-05-03T23:00Z', '2025-05-04T01:00Z'],
    ['It was down from 23:00 to 01:00 on 3 May 2025 (UTC).', '2025-05-03T23:00Z', '2025-05-04T01:00Z'],
    ['It was down from 23:00 to 01:00 UTC, 3–4 May 2025.', '2025-05-03T23:00Z', '2025-05-04T01:00Z'],
    ['It was down from 23:00 to 23:30 on 3 May 2025 (UTC).', '2025-05-03T23:00Z', '2025-05-03T23:30Z'],
  ])('over midnight, with a date at the end: %s', (summary, start, end) => {
    expect(report(summary)).toMatchObject({ start, end });
    expect(alarms(summary)).toEqual([]);
  });

  test('a date without a year is of the year that brings it near', () => {
    const summary = 'It was down from 31 December 2025 23:00 UTC to 1 January 2026 01:00 UTC.';
    const timeline =
      '- 31 December, 23:00 - Down.\n- 31 December, 23:10 - An alert fires.\n- 1 January, 01:00 - Restored.';
    expect(report(summary, timeline)).toMatchObject({ resolved: '2026-01-01T01:00Z', timeToResolveMinutes: 110 });
    expect(alarms(summary, timeline)).toEqual([]);
  });
});

describe('a timeline by weekdays', () => {
  test.each<[string, string, string, readonly number[]]>([
    [
      'short names',
      'It was down from Monday 22:00 UTC to Tuesday 23:00 UTC.',
      'Mon 22:00, Mon 22:10, Tue 23:00',
      [0, 10, 1500],
    ],
    ['long names', 'It was down from Monday 22:00 UTC to Tuesday 23:00 UTC.', 'Monday 22:00, Tuesday 23:00', [0, 1500]],
    ['with a dot', 'It was down on Friday 1 May 2026 from 22:00 UTC.', 'Fri. 22:00, Sat. 02:00', [0, 240]],
    ['no weekday in the summary', 'It was down from 22:00 UTC on.', 'Mon 22:00, 23:00, Tue 01:00', [0, 60, 180]],
    ['days on end', 'It was down from 22:00 UTC on.', 'Mon 22:00, Sat 22:00', [0, 7200]],
    ['a step back', 'It was down from 22:00 UTC on.', 'Mon 22:00, Sun 23:00', [0, -1380]],
    ['dates without a year', 'It was down on 1 May 2026 from 22:00 UTC.', '05/01 22:00, 05/02 02:00', [0, 240]],
    ['the day first', 'It was down on 25 May 2026 from 22:00 UTC.', '25/05 22:00, 26/05 02:00', [0, 240]],
  ])('%s', (_, summary, times, minutes) => {
    const timeline = times.split(', ').map((time) => `- ${time} - Somebody looked.`);
    expect(minutesOf(summary, timeline.join('\n'))).toEqual(minutes);
  });

  test('agrees with a summary that names no day', () => {
    const timeline = '- Mon 22:05 - An alert fires.\n- Mon 23:00 - Restored.';
    expect(alarms('From 22:00 to 23:00 UTC it was down.', timeline)).toEqual([]);
  });
});

describe('a length that is not that of the outage', () => {
  test.each([
    'The SLA allows 43 minutes of downtime a month.',
    'Our error budget is 20 minutes.',
    'Unlike the outage of last month, which lasted 4 hours, this one was short.',
    'The previous outage lasted 4 hours.',
    "Last month's outage lasted 4 hours.",
    'It would have lasted 5 hours without the runbook.',
    'Such an outage can last 2 days.',
    'The backup lasted 3 hours.',
    'The nightly job took 3 hours.',
    'Each request took 30 seconds during the outage.',
    'A request took 30 seconds before the outage.',
    'For ten minutes nobody knew of it.',
    'A token is valid for 20 minutes.',
  ])('%s', (sentence) => {
    const summary = `${sentence} The shop was down from 14:00 to 15:00 UTC.`;
    expect(report(summary).durationMinutes).toBe(60);
    expect(alarms(summary)).toEqual([]);
  });

  test.each<[string, number]>([
    ['Unlike last time, the shop was down for 2 hours.', 120],
    ['The shop was down for 2 hours, which is longer than the SLA allows.', 120],
    ['Users could not log in for 2 hours during the outage.', 120],
    ['After the backup, which had failed, the shop was down for 2 hours.', 120],
    ['A 2 hour long outage hit the shop.', 120],
    ['For roughly 3 hours our links led to the front page.', 180],
    ['The list of winners was gone for 55 minutes.', 55],
    ['From Friday to Saturday, in all 20 hours, the page stayed white.', 1200],
  ])('but not: %s', (summary, minutes) => expect(report(summary).durationMinutes).toBe(minutes));
});

describe('a length of a part of the system, or of another party', () => {
  test.each<[string, number]>([
    ['The shop was down from 16:00 to 17:10 UTC. The downtime of the database was 10 minutes.', 70],
    ['The database had 10 minutes of downtime, but the shop was down from 16:00 to 17:10 UTC.', 70],
    ['The shop was down from 16:00 to 17:10 UTC, after 10 minutes of database downtime.', 70],
    ['The shop was down from 16:00 to 17:10 UTC. The last incident, on 10 December, lasted 3 hours.', 70],
    ['Our provider was down from 15:50 to 17:00 UTC; our API was down from 16:00 to 17:10 UTC.', 70],
    ['Redis was down for 3 minutes (16:10–16:13 UTC), which took the shop down from 16:00 to 17:10 UTC.', 70],
    ['The batch runs between 01:00 and 01:30 UTC every night; today it blocked logins from 16:00 to 17:10 UTC.', 70],
    ['The downtime of the database was 10 minutes.', 10],
  ])('%s', (summary, minutes) => {
    expect(report(summary).durationMinutes).toBe(minutes);
    expect(alarms(summary)).toEqual([]);
  });

  test('but one right before the range is that of the range', () => {
    expect(alarms('The till printed nothing for 20 minutes, from 08:00 to 08:45 UTC.')).toHaveLength(1);
    expect(alarms('The till printed nothing for 45 minutes, from 08:00 to 08:45 UTC.')).toEqual([]);
  });

  test('but what the range tells of, too, has to agree with it', () => {
    const summary = 'The database was down from 16:00 to 17:10 UTC. The downtime of the database was 10 minutes.';
    expect(alarms(summary)).toHaveLength(1);
  });
});

describe('ranges that go on where the one before ends', () => {
  test.each<[string, string, string]>([
    ['It was slow from 9:00 to 10:00 and down from 10:00 to 11:00 UTC.', '09:00', '11:00'],
    [
      'Phase 1 (10:00–10:30 UTC): slow. Phase 2 (10:30–11:15 UTC): down. Phase 3 (11:15-11:20 UTC): slow.',
      '10:00',
      '11:20',
    ],
    ['It was down from 9:00 to 10:00 and from 10:30 to 11:00 UTC.', '09:00', '10:00'],
    ['It was down on 3 May 2026 from 22:00 to 23:00, and from 23:00 to 23:30 on 5 May 2026 (UTC).', '22:00', '23:00'],
  ])('%s', (summary, start, end) => {
    const { start: from, end: to } = report(summary);
    expect([from?.slice(-6).replace(/^T|Z$/g, ''), to?.slice(-6).replace(/^T|Z$/g, '')]).toEqual([start, end]);
    expect(alarms(summary)).toEqual([]);
  });
});

describe('a limit of the length, and a length in parts', () => {
  const agree = [
    'It was down for more than 30 minutes, from 14:00 to 15:00 UTC.',
    'It was down for less than 2 hours, from 14:00 to 15:00 UTC.',
    'It was down for at least an hour, from 14:00 to 15:00 UTC.',
    'It was down for no more than 3 hours, from 14:00 to 15:00 UTC.',
    'It was down for 60 minutes in total: from 10:00 to 10:20 UTC and from 13:00 to 13:40 UTC.',
    'It was down for 50 minutes in total: from 23:50 to 00:10 UTC and from 13:00 to 13:30 UTC.',
  ];
  test.each(agree)('%s', (summary) => expect(alarms(summary)).toEqual([]));

  test.each<[string, string]>([
    [
      'It was down for more than 2 hours, from 14:00 to 15:00 UTC.',
      'The outage is said to last at least 2 hours, but from 14:00 to 15:00 it is 1 hour.',
    ],
    [
      'It was down for under 30 minutes, from 14:00 to 15:00 UTC.',
      'The outage is said to last at most 30 minutes, but from 14:00 to 15:00 it is 1 hour.',
    ],
    [
      'It was down for 3 hours in total: from 10:00 to 10:20 UTC and from 13:00 to 13:40 UTC.',
      'The outage is said to last 3 hours, but from 10:00 to 10:20 it is 20 minutes.',
    ],
  ])('%s', (summary, message) => expect(alarms(summary)).toEqual([message]));
});
