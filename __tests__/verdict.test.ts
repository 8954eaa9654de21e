import { describe, expect, test } from '@jest/globals';
import type { CheckResult, DocumentReport, ReviewReport } from '../src/model/report.js';
import { counts, decision, documentVerdict, type Evidence, needsApproval, worstVerdict } from '../src/verdict.js';

const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const failed = (severity: CheckResult['severity']): CheckResult => ({
  id: 'x',
  severity,
  says: 'x',
  outcome: 'fail',
  findings: [{ message: 'm', help: 'h', ...at }],
});
const waived: CheckResult = { id: 'x', severity: 'error', says: 'x', outcome: 'waived', reason: 'r', ...at };
const skipped = (needs?: string): CheckResult => ({
  id: 'x',
  severity: 'error',
  says: 'x',
  outcome: 'skip',
  reason: 'r',
  ...(needs === undefined ? {} : { needs }),
});
const documentOf = (verdict: DocumentReport['verdict'], checks: CheckResult[] = []): DocumentReport => ({
  path: 'a.md',
  verdict,
  words: 1,
  checks,
  facts: {},
});
const reviewOf = (state: ReviewReport['state'], rest: Partial<ReviewReport> = {}): ReviewReport => ({
  state,
  have: 0,
  need: 1,
  approvedBy: [],
  missing: [],
  changesRequestedBy: [],
  discarded: [],
  checklist: [],
  ...rest,
});
const evidence = (rest: Partial<Evidence>): Evidence => ({
  documents: [documentOf('pass')],
  deleted: [],
  review: undefined,
  isDraft: false,
  failOn: 'error',
  ...rest,
});

test.each<[CheckResult[], Evidence['failOn'], string]>([
  [[failed('error')], 'error', 'fail'],
  [[failed('warning')], 'error', 'pass'],
  [[failed('warning')], 'warning', 'fail'],
  [[failed('info')], 'warning', 'pass'],
  [[failed('error')], 'never', 'pass'],
  [[waived], 'error', 'pass'],
  [[skipped('y'), failed('error')], 'error', 'fail'],
  [[skipped(), failed('error')], 'error', 'error'],
  [[], 'error', 'pass'],
])('a document with %j under fail-on %s is %s', (checks, failOn, verdict) => {
  expect(documentVerdict(checks, failOn)).toBe(verdict);
});

describe('decision: the first that applies', () => {
  test.each<[string, Partial<Evidence>, string]>([
    ['an undecided document', { documents: [documentOf('fail'), documentOf('error')] }, 'error'],
    ['a failed document', { documents: [documentOf('fail')], review: reviewOf('waiting') }, 'fail'],
    ['a forbidden deletion', { documents: [], deleted: [{ path: 'a', outcome: 'fail' }] }, 'fail'],
    ['a deletion as a warning', { deleted: [{ path: 'a', outcome: 'warn' }], failOn: 'warning' }, 'fail'],
    ['changes requested', { review: reviewOf('changes-requested') }, 'fail'],
    ['nothing changed', { documents: [], isDraft: true }, 'none'],
    ['only an allowed deletion', { documents: [], deleted: [{ path: 'a', outcome: 'allow' }] }, 'pass'],
    ['a review that waits', { review: reviewOf('waiting') }, 'pending'],
    ['a draft', { isDraft: true }, 'pending'],
    ['a waiver that nobody could look at', { documents: [documentOf('pass', [waived])] }, 'pending'],
    ['a waiver that was approved', { documents: [documentOf('pass', [waived])], review: reviewOf('approved') }, 'pass'],
    ['all well', { review: reviewOf('approved') }, 'pass'],
  ])('%s', (_name, rest, verdict) => {
    expect(decision(evidence(rest)).verdict).toBe(verdict);
  });

  test('a review that waits says for what', () => {
    const review = reviewOf('waiting', { need: 2, missing: ['ana'] });
    expect(decision(evidence({ review })).reason).toBe(
      'Waiting for 2 more independent approvals and the approval of ana.',
    );
  });
});

test('a waived warning needs no approval under fail-on error', () => {
  expect(needsApproval([documentOf('pass', [{ ...waived, severity: 'warning' }])], 'error')).toBe(false);
  expect(needsApproval([documentOf('pass', [waived])], 'error')).toBe(true);
});

test('the worst verdict of several, none of none', () => {
  expect(worstVerdict(['pass', 'pending', 'none'])).toBe('pending');
  expect(worstVerdict([])).toBe('none');
});

test('counts findings, whole-document faults and deletions', () => {
  const documents = [
    documentOf('fail', [failed('error'), failed('warning'), failed('info')]),
    { ...documentOf('fail'), reason: 'r' },
  ];
  expect(counts({ documents, deleted: [{ path: 'a', outcome: 'warn' }] })).toEqual({ errors: 2, warnings: 2 });
});
