import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mean, median, monthOf, openItems, p90 } from '../../src/stats/figures.js';
import { anyDocuments, document, statsFor } from './documents.js';

const sorted = fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 60 }).map((values) => values.sort((a, b) => a - b));

describe('of no value there is no figure', () => {
  test.each([
    ['mean', mean],
    ['median', median],
    ['p90', p90],
  ] as const)('%s', (_, figure) => {
    expect(figure([])).toBeNull();
  });
});

test('the median has as many values below it as above it', () => {
  expect(median([1, 2, 9])).toBe(2);
  expect(median([1, 2, 3, 9])).toBe(2.5);
  fc.assert(
    fc.property(sorted, (values) => {
      const middle = median(values);
      if (middle === null) return expect(values).toEqual([]);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
      if (below === above) return;
      expect(values).toContain(middle);
    }),
  );
});

test('p90 is the smallest value that at least 90 of 100 do not exceed', () => {
  expect(p90([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(9);
  expect(p90([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toBe(10);
  fc.assert(
    fc.property(sorted, (values) => {
      const naive = values.find((value) => values.filter((each) => each <= value).length * 10 >= values.length * 9);
      expect(p90(values)).toBe(naive ?? null);
    }),
  );
});

test('the mean is the sum by the number, to the last digit that a number holds', () => {
  fc.assert(
    fc.property(sorted, (values) => {
      const sum = values.reduce((all, value) => all + BigInt(value), 0n);
      expect(mean(values)).toBe(values.length === 0 ? null : Number(sum) / values.length);
    }),
  );
});

test.each([
  ['2024-05-31T23:30-07:00', '2024-05'],
  ['2024-06-01T00:30+14:00', '2024-06'],
  ['2024-05-01T14:00', '2024-05'],
  ['14:00', null],
  [undefined, null],
])('an incident that began at %s is of the month %s, by its own clock', (start, month) => {
  expect(monthOf(document('a.md', { facts: start === undefined ? {} : { start } }))).toBe(month);
});

test('a document that does not state a figure counts among those that it is of, and nowhere else', () => {
  const { figures, totals, months } = statsFor([
    document('a.md', { facts: { start: '2026-01-05T10:00Z', timeToDetectMinutes: 4, durationMinutes: 30 } }),
    document('b.md', { facts: { start: '2026-01-31T23:59Z', timeToDetectMinutes: 9 } }),
    document('c.md', { facts: { durationMinutes: 60 } }),
    document('d.md', { reason: 'This is a binary file.' }),
  ]);
  expect(totals).toEqual({ documents: 4, unread: 1, dated: 2 });
  expect(figures.timeToDetect).toEqual({ count: 2, of: 4, mean: 6.5, median: 6.5, p90: 9 });
  expect(figures.timeToResolve).toEqual({ count: 0, of: 4, mean: null, median: null, p90: null });
  expect(months.map(({ month, documents, figures: own }) => [month, documents, own.duration])).toEqual([
    ['2026-01', 2, { count: 1, of: 2, mean: 30, median: 30, p90: 30 }],
  ]);
});

test('the checks that fail most come first, and waived ones were judged', () => {
  const says = new Map([['timeline', 'what happened when']]);
  const { checks } = statsFor(
    [
      document('a.md', { failed: ['timeline', 'cause'], passed: ['summary'] }),
      document('b.md', { failed: ['timeline'], waived: ['cause'] }),
      document('c.md', { reason: 'binary' }),
    ],
    { says },
  );
  expect(checks).toEqual([
    { id: 'timeline', says: 'what happened when', failed: 2, judged: 2 },
    { id: 'cause', says: 'cause', failed: 1, judged: 2 },
    { id: 'summary', says: 'summary', failed: 0, judged: 1 },
  ]);
});

test('an open item is overdue from the day after it was due', () => {
  const item = (text: string, due?: string) => ({ text, line: 1, ...(due === undefined ? {} : { due }) });
  const stats = statsFor([
    document('b.md', {
      actionItems: {
        open: [item('none'), item('late', '2026-05-30'), item('now', '2026-05-31')],
        closed: 2,
        unstated: 3,
      },
    }),
    document('a.md', { actionItems: { open: [item('later', '2027-01-01')], closed: 1, unstated: 0 } }),
  ]);
  expect(stats.actionItems).toEqual({ open: 4, overdue: 1, withoutDue: 1, closed: 3, unstated: 3 });
  expect(openItems(stats).map(({ text }) => text)).toEqual(['late', 'now', 'later', 'none']);
});

test('the order in which documents come changes nothing', () => {
  fc.assert(
    fc.property(anyDocuments, fc.infiniteStream(fc.nat()), (documents, keys) => {
      const shuffled = documents
        .map((each) => ({ each, key: keys.next().value! }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      expect(JSON.stringify(statsFor(shuffled))).toBe(JSON.stringify(statsFor(documents)));
    }),
  );
});
