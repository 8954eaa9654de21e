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
