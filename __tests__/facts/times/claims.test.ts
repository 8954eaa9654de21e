/** Which entries of a timeline tell that the outage was noticed, taken on and over, and which only use such words. */

import { describe, expect, test } from '@jest/globals';
import { detected } from '../../../src/facts/detected-how.js';
import { passagesOf } from '../../../src/facts/reading.js';
import { tellsDetection } from '../../../src/facts/times/claims-en.js';
import { contradictions } from '../../../src/facts/times/contradictions.js';
import { detectionCues, noticeCues } from '../../../src/facts/times/cues-en.js';
import { timeFacts } from '../../../src/facts/times/facts.js';
import { timesReport } from '../../../src/facts/times/report.js';
import { parse } from '../../../src/parse/index.js';
import { leastCpuTime } from '../../cpu-time.js';

const factsOf = (summary: string, entries: readonly string[]) =>
  timeFacts(
    parse(
      'postmortems/x.md',
      `# Outage\n\n## Issue Summary\n\n${summary}\n\n## Timeline\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`,
    ),
  );

const down = 'The shop was down from 14:00 to 15:00 UTC.';

describe('no detection', () => {
  test.each([
    'The alert should have fired, but it was muted.',
    'The alert for slow pages was muted.',
    'The disk is cleaned up, and the alarm disarmed.',
    'All alerts cleared.',
    'The alarm would have gone off, had it been set up.',
    'Alerts were disabled.',
    'Ana adds a new alert rule for the disk.',
    'Ana adds a new alert rule to the monitoring of the shop.',
    'Somebody silenced the noisy alerts.',
    'The alert threshold is lowered.',
    'The weekly report is sent to sales.',
    'A report is generated each night.',
    'A ticket to upgrade the database is raised.',
    'The memory limit is raised.',
    'Limits raised.',
    'Ben raises the flag; the job raised its timeout.',
    'Monitoring agents are updated.',
    'Notifications were configured for the new queue.',
    'PagerDuty credentials expire.',
    'Nobody in support complained.',
    'The report job starts.',
    'Reports crash on leap days.',
    'The reports are empty.',
    'Users call the API.',
    'The team waits for an alert.',
  ])('%s', (entry) => {
    const facts = factsOf(down, [
      `13:00 - ${entry}`,
      '14:00 - Payments fail.',
      '14:10 - An alert fires.',
      '15:00 - Restored.',
    ]);
    expect(timesReport(facts)).toMatchObject({ detected: '14:10', timeToDetectMinutes: 10 });
    expect(contradictions(facts)).toEqual([]);
  });
});

describe('a detection', () => {
  test.each([
    'A customer complains on a forum.',
    'Customers are complaining about blank pages.',
    'The new alert rule for slow pages fires.',
    'The alert fires and Ana is added to the call.',
    'A report of errors reaches support.',
    'The daily health report shows errors.',
    'A ticket is raised by the support team.',
    'Monitoring shows that the shop is down.',
    'Alert: the disk was not mounted.',
    'Users reported that they could not pay.',
    'A customer writes to support.',
    'Counter staff ring the help desk.',
    'HR calls the help desk.',
    'A merchant phoned.',
    'Branches call.',
    'The exam office calls.',
    'Students tell the lab assistant.',
    'Finance emailed us about an empty page.',
    'A reader tweets.',
    'Everybody on the team sees it.',
    'Page sent.',
    'The Datadog monitor triggered.',
    'A colleague asks why the shop is down.',
  ])('%s', (entry) => {
    const facts = factsOf(down, [
      '14:00 - Payments fail.',
      `14:05 - ${entry}`,
      '14:10 - An alert fires.',
      '15:00 - Restored.',
    ]);
    expect(timesReport(facts)).toMatchObject({ detected: '14:05', timeToDetectMinutes: 5 });
  });
});

describe('an acknowledgement', () => {
  test.each<[string, number | undefined]>([
    ['Ana acknowledges the page.', 2],
    ['Max acks.', 2],
    ['We see the tweet and start investigating.', 2],
    ['Ana takes ownership.', 2],
    ['Ben takes the call.', 2],
    ['Rosa took the ticket.', 2],
    ['The on-call engineer picks up the page.', 2],
    ['Ben is paged; nobody acknowledges.', undefined],
    ['The alert is still not acknowledged.', undefined],
    ['Ben should have acknowledged the page.', undefined],
    ['The page was never acknowledged.', undefined],
    ['We wait for the acknowledgement.', undefined],
    ['Nobody began investigating.', undefined],
    ['Nobody acknowledged the first page; Ana acknowledged the second.', 2],
  ])('%s', (entry, timeToAcknowledgeMinutes) => {
    const facts = factsOf(down, ['14:10 - An alert fires.', `14:12 - ${entry}`, '15:00 - Restored.']);
    expect(timesReport(facts).timeToAcknowledgeMinutes).toBe(timeToAcknowledgeMinutes);
  });
});

describe('no recovery', () => {
  test.each([
    'Restart: the shop was not restored.',
    'The service has not yet been fully restored.',
    'The alert resolves itself.',
    'DNS resolution of the shop fails.',
    'The hostname resolves to the old address.',
    'The name was resolved by the second server.',
    'The operational team joins.',
    'Ben is working on a fix.',
    'The database backup is restored to a test server.',
    'The lost orders are restored from the backup.',
    'The shop should be restored by lunch.',
    'The shop will be fully restored by lunch.',
    'Ana starts restoring the backup.',
    'We escalate to the vendor for immediate resolution.',
    'The recovery plan is agreed on.',
    'Recovery of the shop is ongoing.',
    'The shop begins to recover.',
    'We wait for the shop to recover.',
    'Payments do recover slowly, one by one, and fail again.',
    'The team tries to get the shop working again.',
    'The shop recovers for half of the users.',
    'The shop is restored for 20% of customers.',
    'Nobody can log in again.',
  ])('%s', (entry) => {
    const entries = ['14:00 - Payments fail.', '14:10 - An alert fires.', `14:30 - ${entry}`];
    expect(timesReport(factsOf(down, [...entries, '15:00 - Pages load.'])).timeToResolveMinutes).toBe(50);
    expect(timesReport(factsOf('It was bad.', [...entries, '15:00 - The shop works again.'])).resolved).toBe('15:00');
  });
});

describe('a recovery', () => {
  test.each([
    'The shop is restored.',
    'Certificate renewed; logins recover.',
    'The shop was restored from a backup.',
    'All systems are operational.',
    'The shop is operational again.',
    'The shop is working.',
    'All users can log in again.',
    'Customers are able to pay again.',
    'The issue resolves itself.',
    'Alerts resolved.',
    'A revert of the release, restoring the shop.',
    'The shop is restored for 100% of customers.',
    'The first restart did not help; the second restored the shop.',
  ])('%s', (entry) => {
    const facts = factsOf('It was bad.', ['14:10 - An alert fires.', `14:50 - ${entry}`, '16:00 - Review planned.']);
    expect(timesReport(facts)).toMatchObject({ resolved: '14:50', timeToResolveMinutes: 40 });
  });
});

describe('when it was resolved', () => {
  const head = ['14:00 - Payments fail.', '14:10 - An alert fires.'];

  test('at the stated end, whatever recovered later', () => {
    const facts = factsOf(down, [...head, '15:00 - The shop is restored.', '15:30 - Monitoring shows normal levels.']);
    expect(timesReport(facts).timeToResolveMinutes).toBe(50);
  });

  test('at the stated end, where no entry tells of a recovery', () => {
    const facts = factsOf(down, [...head, '14:40 - The name is corrected.', '16:00 - Review planned.']);
    expect(timesReport(facts).timeToResolveMinutes).toBe(50);
  });

  test('with what the timeline of a day closes with, but not with what was done days after', () => {
    const entries = ['1 May 2024, 14:10 - An alert fires.', '1 May 2024, 14:40 - The name is corrected.'];
    expect(timesReport(factsOf('It was bad.', entries)).timeToResolveMinutes).toBe(30);
    const longer = [...entries, '6 May 2024, 10:00 - The cause is written up.'];
    expect(timesReport(factsOf('It was bad.', longer))).not.toHaveProperty('resolved');
    const closed = [...longer, '7 May 2024, 14:10 - Ana closes the incident.'];
    expect(timesReport(factsOf('It was bad.', closed)).timeToResolveMinutes).toBe(8640);
  });

  test('at the end of a range', () => {
    const facts = factsOf(down, [...head, '14:30-15:00 - Rollback, shop restored.']);
    expect(timesReport(facts).timeToResolveMinutes).toBe(50);
    const alone = factsOf('It was bad.', [...head, '14:30-15:00 - Rollback, shop restored.']);
    expect(timesReport(alone)).toMatchObject({ end: '15:00', timeToResolveMinutes: 50 });
  });

  test('a restoration that took hours is not early', () => {
    const facts = factsOf('The shop was down from 09:00 to 15:00 UTC.', [
      '09:05 - An alert fires.',
      '10:00-15:00 - Restore from a backup; the shop is back online.',
    ]);
    expect(contradictions(facts)).toEqual([]);
  });
});

test.each([
  'nobody ',
  'alert ',
  'restored ',
  'not yet ',
  'alert rule for ',
  'resolution of the ',
  'can log in ',
  'adds a new alert ',
])('a text of many %j is read in time that grows with its length', (piece) => {
  const text = piece.repeat(Math.ceil(50_000 / piece.length));
  const taken = leastCpuTime(6000, () => {
    contradictions(factsOf(down, [`14:00 - ${text}`, `14:10 - ${text}`, '15:00 - Restored.']));
  });
  expect(taken).toBeLessThan(6000);
});

describe('the times and the facts agree on what is denied, expected or silent', () => {
  const isDetection = (sentence: string) => {
    const passages = passagesOf(parse('postmortems/x.md', `## Timeline\n\n- 14:00 - ${sentence}\n`));
    const byTimes = tellsDetection(sentence, detectionCues) || tellsDetection(sentence, noticeCues);
    return [byTimes, detected(passages).length > 0];
  };

  test.each([
    'Nobody noticed the outage.',
    'No one reported the outage.',
    'No customer reported the outage.',
    'No alert fired.',
    'None of the alerts fired.',
    'The alert never fired.',
    'The alert did not fire.',
    "The alert didn't fire.",
    'The alert has not fired yet.',
    'The alert failed to fire.',
    'The alert stayed silent.',
    'The alert was muted.',
    'The alert for slow pages was muted.',
    'Alerts were disabled.',
    'The outage was not yet reported.',
    'The outage was never reported.',
    "Users hadn't reported it.",
    'An alert should have fired.',
    'An alert would have fired.',
    'Customers might have noticed the outage.',
    'It ran without an alert.',
    'If an alert fires, somebody looks.',
    'Unless an alert fires, nobody looks.',
    'The on-call engineer was not paged.',
  ])('no detection: %s', (sentence) => expect(isDetection(sentence)).toEqual([false, false]));

  test.each([
    'An engineer noticed the outage.',
    'A customer reported the outage.',
    'An alert fired.',
    'Nobody complained, but an alert fired.',
    'The first alert did not fire; the second alert fired.',
    'The muted alert was found, and a customer called us.',
    'Users report that they cannot pay.',
  ])('a detection: %s', (sentence) => expect(isDetection(sentence)).toEqual([true, true]));
});
