/** The share of the users in the facts of a report. */
import { expect, test } from '@jest/globals';
import { factsReport } from '../../src/facts/report.js';
import { parse } from '../../src/parse/index.js';

const affectedIn = (summary: string) =>
  factsReport(parse('postmortems/x.md', `# Outage\n\n## Issue Summary\n\n${summary}\n`)).usersAffected;

test.each([
  ['About 38% of all users could not pay.', '38%'],
  ['- **Users affected:** ~ 12.5 %', '12.5 %'],
  ['All users in Ghana, 40 per cent of our customers, saw errors.', '40 per cent'],
  ['The outage hit 1,200 merchants.', '1,200 merchants'],
  ['The outage hit 15 000 merchants.', '15 000 merchants'],
  ['In 2024 300 merchants were hit.', '300 merchants'],
  ['None of our users lost money, but 12,000 customers saw errors.', '12,000 customers'],
  ['No users were affected.', 'No users'],
  ['Two thirds of our readers saw an empty page.', 'Two thirds of our readers'],
])('users affected, as written: %s', (summary, expected) => {
  expect(affectedIn(summary)).toBe(expected);
});

test.each([
  'Users could not pay.',
  'The CPU was at 97%.',
  'Not all users were affected.',
  '138% of users were affected.',
  "38% of the disk was used by users' files.",
  'Nobody could pay.',
  'Users saw errors. Nobody notices yet.',
])('no share: %s', (summary) => {
  expect(affectedIn(summary)).toBeUndefined();
});

const timesIn = (...timeline: string[]) => {
  const summary = 'The shop was down from 10:10 to 11:00 UTC on 4 May 2026.';
  const lines = [...timeline, '11:00 - The shop was back.'].map((line) => `- ${line}\n`).join('');
  const { detected, timeToDetectMinutes } = factsReport(
    parse('postmortems/x.md', `# Outage\n\n## Issue Summary\n\n${summary}\n\n## Timeline\n\n${lines}`),
  );
  return { detected, timeToDetectMinutes };
};

test.each([
  '10:20 - UptimeRobot sent a mail that the site is down.',
  '10:20 - Our mentor asked on Slack why the page is white.',
  '10:20 - The teacher could not upload the marks and phoned us.',
])('noticed, however it is told: %s', (entry) => {
  expect(timesIn('10:10 - The disk was full.', entry)).toEqual({
    detected: '2026-05-04T10:20Z',
    timeToDetectMinutes: 10,
  });
});

test('what users met at the stated start tells nobody’s knowledge, nor does what is told after the end', () => {
  const none = { detected: undefined, timeToDetectMinutes: undefined };
  expect(timesIn('10:10 - Users get a blank page.')).toEqual(none);
  expect(timesIn('10:10 - The disk was full.', '11:30 - UptimeRobot sent a mail that the site is down.')).toEqual(none);
});

test('a number in a cell of its own is told without its label', () => {
  const text =
    '# Outage\n\n## Impact\n\n| Metric | Value |\n| --- | --- |\n| Customers affected | 214 |\n| Duration | 3 h |\n';
  expect(factsReport(parse('postmortems/x.md', text)).usersAffected).toBe('214');
});
