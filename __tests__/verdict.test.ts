import { describe, expect, test } from '@jest/globals';
import type { CheckResult, DocumentReport, ReviewReport } from '../src/model/report.js';
import {
  abridged,
  counts,
  decision,
  documentVerdict,
  type Evidence,
  needsApproval,
  warned,
  worstVerdict,
} from '../src/verdict.js';

const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const failed = (severity: CheckResult['severity']): CheckResult => ({
  id: 'x',
  severity,
  says: 'x',
  outcome: 'fail',
  findings: [{ message: 'm', help: 'h', ...at }],
});
const waived: CheckResult = { id: 'x', severity: 'error', says: 'x', outcome: 'waived', reason: 'r', ...at };
const passed: CheckResult = { id: 'x', severity: 'error', says: 'x', outcome: 'pass', evidence: [] };
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
  const warnedDeletion: Evidence['deleted'] = [{ path: 'a', outcome: 'warn' }];
  test.each<[string, Partial<Evidence>, string]>([
    ['an undecided document', { documents: [documentOf('fail'), documentOf('error')] }, 'error'],
    ['a failed document', { documents: [documentOf('fail')], review: reviewOf('waiting') }, 'fail'],
    ['a failed document among good ones', { documents: [documentOf('pass'), documentOf('fail')] }, 'fail'],
    ['a forbidden deletion', { documents: [], deleted: [{ path: 'a', outcome: 'fail' }] }, 'fail'],
    ['a forbidden deletion among others', { deleted: [...warnedDeletion, { path: 'b', outcome: 'fail' }] }, 'fail'],
    ['a deletion as a warning', { deleted: warnedDeletion, failOn: 'warning' }, 'fail'],
    ['a deletion as a warning that does not fail', { deleted: warnedDeletion }, 'pass'],
    [
      'an allowed deletion where warnings fail',
      { deleted: [{ path: 'a', outcome: 'allow' }], failOn: 'warning' },
      'pass',
    ],
    ['changes requested', { review: reviewOf('changes-requested') }, 'fail'],
    ['changes requested of a draft', { review: reviewOf('changes-requested'), isDraft: true }, 'fail'],
    ['nothing changed', { documents: [], isDraft: true }, 'none'],
    ['only an allowed deletion', { documents: [], deleted: [{ path: 'a', outcome: 'allow' }] }, 'pass'],
    ['a review that waits', { review: reviewOf('waiting') }, 'pending'],
    ['a draft', { isDraft: true }, 'pending'],
    ['an approved draft', { isDraft: true, review: reviewOf('approved') }, 'pending'],
    ['a waiver that nobody could look at', { documents: [documentOf('pass', [waived])] }, 'pending'],
    ['a waiver that was approved', { documents: [documentOf('pass', [waived])], review: reviewOf('approved') }, 'pass'],
    ['no review at all', {}, 'pass'],
    ['all well', { review: reviewOf('approved') }, 'pass'],
  ])('%s', (_name, rest, verdict) => {
    expect(decision(evidence(rest)).verdict).toBe(verdict);
  });

  const open = { id: 'a', text: 'a', tickedBy: null };
  const ticked = { id: 'b', text: 'b', tickedBy: 'ana' };
  test.each<[string, Partial<Evidence>, string | undefined]>([
    ['its own reason', { documents: [{ ...documentOf('error'), reason: 'Too slow.' }] }, 'Too slow.'],
    ['that a check could not be judged', { documents: [documentOf('error')] }, 'A check could not be judged.'],
    ['nothing where findings do', { documents: [documentOf('fail')] }, undefined],
    ['who asked for what', { review: reviewOf('changes-requested') }, 'A reviewer asked for changes.'],
    ['one approval', { review: reviewOf('waiting') }, 'Waiting for 1 more independent approval.'],
    [
      'the last of two approvals',
      { review: reviewOf('waiting', { have: 1, need: 2 }) },
      'Waiting for 1 more independent approval.',
    ],
    [
      'several approvals, some of which are there',
      { review: reviewOf('waiting', { have: 1, need: 3 }) },
      'Waiting for 2 more independent approvals.',
    ],
    [
      'approvals of people',
      { review: reviewOf('waiting', { need: 2, missing: ['ana', 'bo'] }) },
      'Waiting for 2 more independent approvals and the approval of ana, bo.',
    ],
    [
      'only somebody’s approval',
      { review: reviewOf('waiting', { have: 1, missing: ['ana'], checklist: [open] }) },
      'Waiting for the approval of ana.',
    ],
    [
      'one open point',
      { review: reviewOf('waiting', { have: 1, checklist: [open, ticked] }) },
      'Waiting for 1 open point of the reviewer’s checklist.',
    ],
    [
      'open points',
      { review: reviewOf('waiting', { have: 1, checklist: [open, ticked, open] }) },
      'Waiting for 2 open points of the reviewer’s checklist.',
    ],
    [
      'an approval of a waiver',
      { documents: [documentOf('pass', [waived])] },
      'A waiver waits for an independent approval.',
    ],
    ['a draft', { isDraft: true }, 'The pull request is a draft.'],
    ['nothing where all is well', { review: reviewOf('approved') }, undefined],
  ])('says %s', (_name, rest, reason) => {
    expect(decision(evidence(rest)).reason).toBe(reason);
  });
});

describe('a waiver needs an approval', () => {
  test.each<[string, CheckResult[], Evidence['failOn'], boolean]>([
    ['of an error', [waived], 'error', true],
    ['of one error among other checks', [passed, waived, failed('warning')], 'error', true],
    ['of a warning where only errors fail: not', [{ ...waived, severity: 'warning' }], 'error', false],
    ['of a warning where warnings fail', [{ ...waived, severity: 'warning' }], 'warning', true],
    ['of an error where nothing fails: not', [waived], 'never', false],
    ['where nothing is waived: not', [passed, failed('error')], 'error', false],
  ])('%s', (_name, checks, failOn, expected) => {
    expect(needsApproval([documentOf('pass'), documentOf('pass', checks)], failOn)).toBe(expected);
  });
});

describe('findings that are only to be said', () => {
  test('errors become warnings and the document passes; nothing else changes', () => {
    const report = documentOf('fail', [passed, failed('error'), failed('info'), skipped('y'), waived]);
    expect(warned(report)).toEqual({
      ...report,
      verdict: 'pass',
      checks: [passed, failed('warning'), failed('info'), skipped('y'), waived],
    });
  });

  test.each<[string, DocumentReport]>([
    ['undecided', documentOf('error', [failed('error')])],
    ['good', documentOf('pass', [failed('error')])],
    ['at fault as a whole', { ...documentOf('fail', [failed('error')]), reason: 'A symbolic link.' }],
  ])('a document that is %s stays as it is', (_name, report) => {
    expect(warned(report)).toEqual(report);
  });
});

describe('the worst verdict of several', () => {
  const order: DocumentReport['verdict'][] = ['error', 'fail', 'pending', 'pass', 'none'];
  test.each(order.map((verdict, i) => [verdict, order.slice(i)] as const))('%s of %j', (worst, verdicts) => {
    expect(worstVerdict(verdicts)).toBe(worst);
    expect(worstVerdict([...verdicts].reverse())).toBe(worst);
  });

  test('none of none', () => {
    expect(worstVerdict([])).toBe('none');
  });
});

describe('what is kept of a document that was shown already', () => {
  const documents: DocumentReport[] = [
    documentOf('fail', [failed('error'), passed, failed('warning'), skipped('y')]),
    documentOf('pass', [passed, waived]),
    { ...documentOf('error', [skipped()]), reason: 'Too slow.' },
    { ...documentOf('fail'), reason: 'A symbolic link.' },
    documentOf('pass', [passed]),
  ];

  test.each(documents.map((each) => [each]))('decides as %j does', (document) => {
    const kept = [abridged(document)];
    for (const failOn of ['error', 'warning', 'never'] as const) {
      expect(decision(evidence({ documents: kept, failOn }))).toEqual(
        decision(evidence({ documents: [document], failOn })),
      );
      expect(needsApproval(kept, failOn)).toBe(needsApproval([document], failOn));
    }
    expect(counts({ documents: kept })).toEqual(counts({ documents: [document] }));
  });

  test('is nothing of its facts, nor what its findings say, nor what holds', () => {
    const [document] = documents;
    const kept = abridged({ ...document!, facts: { timeToResolve: { minutes: 5 } } as DocumentReport['facts'] });
    expect(kept).toMatchObject({ path: 'a.md', words: 1, verdict: 'fail', facts: {} });
    expect(kept.checks.map(({ outcome, severity }) => [outcome, severity])).toEqual([
      ['fail', 'error'],
      ['fail', 'warning'],
    ]);
    const said = { message: 'm', help: 'h', start: { line: 7, column: 2 }, end: { line: 7, column: 9 } };
    const { checks } = abridged(documentOf('fail', [{ ...failed('error'), outcome: 'fail', findings: [said, said] }]));
    const none = { message: '', help: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    expect(checks).toMatchObject([{ findings: [none, none] }]);
  });
});

describe('counts', () => {
  test('findings, whole-document faults and deletions', () => {
    const [finding] = (failed('error') as Extract<CheckResult, { outcome: 'fail' }>).findings;
    const documents = [
      documentOf('fail', [
        failed('error'),
        { ...failed('warning'), outcome: 'fail', findings: [finding!, finding!, finding!] },
        failed('info'),
        passed,
        waived,
        skipped('y'),
      ]),
      { ...documentOf('fail'), reason: 'r' },
    ];
    const deleted: Evidence['deleted'] = [
      { path: 'a', outcome: 'warn' },
      { path: 'b', outcome: 'fail' },
      { path: 'c', outcome: 'fail' },
      { path: 'd', outcome: 'allow' },
      { path: 'e', outcome: 'allow' },
    ];
    expect(counts({ documents, deleted })).toEqual({ errors: 4, warnings: 4 });
  });

  test('nothing where nothing is', () => {
    expect(counts({ documents: [documentOf('pass', [passed])] })).toEqual({ errors: 0, warnings: 0 });
  });
});
