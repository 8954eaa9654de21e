import { describe, expect, test } from '@jest/globals';
import type { Report, Verdict } from '../../src/model/report.js';
import { DESCRIPTION_LIMIT, statusDescription, statusState } from '../../src/render/status.js';
import { at, checks, document, report } from './reports.js';

test.each<[Verdict, string, string]>([
  ['pass', 'success', 'success'],
  ['fail', 'failure', 'failure'],
  ['pending', 'pending', 'pending'],
  ['error', 'error', 'error'],
  ['none', 'success', 'failure'],
])('%s is %s, and %s where a postmortem must be there', (verdict, state, strict) => {
  expect(statusState(verdict, 'pass')).toBe(state);
  expect(statusState(verdict, 'fail')).toBe(strict);
});

const finding = { message: 'm', help: 'h', ...at(1, 1, 2) };
const failing = document({
  verdict: 'fail',
  checks: checks({ 'summary.timezone': { findings: [finding] }, length: { findings: [finding] } }),
});

describe('the description', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'what is missing',
      { verdict: 'fail', documents: [failing] },
      '2 points to fix: the time zone; brief: within the word limits',
    ],
    [
      'each thing once',
      { verdict: 'fail', documents: [failing, failing] },
      '4 points to fix in 2 of 2 postmortems: the time zone; brief: within the word limits',
    ],
    [
      'only the verdict of what passes',
      { documents: [{ ...failing, verdict: 'pass' }] },
      'This postmortem passes, with 2 errors',
    ],
    [
      'why it is not decided',
      { verdict: 'error', reason: 'Give `contents: read`.' },
      'The gate could not decide: Give contents: read.',
    ],
    ['that it is not decided', { verdict: 'error' }, 'The gate could not decide'],
    ['what it waits for', { verdict: 'pending', reason: 'It is a draft.' }, 'Nothing to fix. It is a draft'],
    ['no sign that acts', { verdict: 'error', reason: 'a\n\u202eb' }, 'The gate could not decide: a␊⟨U+202E⟩b'],
  ])('says %s', (_what, changes, words) => {
    expect(statusDescription(report(changes))).toBe(words);
  });

  test('is cut where GitHub would refuse it', () => {
    for (const sign of ['x', '\u202e', '`', '😀']) {
      const said = statusDescription(report({ verdict: 'error', reason: sign.repeat(200) }));
      expect(said.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
    }
    const fits = 'x'.repeat(140 - 'The gate could not decide: '.length);
    expect(statusDescription(report({ verdict: 'error', reason: fits }))).toHaveLength(140);
    expect(statusDescription(report({ verdict: 'error', reason: `${fits}y` }))).toMatch(/x…$/);
  });
});
