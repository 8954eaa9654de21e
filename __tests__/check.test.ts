import { describe, expect, test } from '@jest/globals';
import { checkResults } from '../src/check.js';
import type { Check, Judgement } from '../src/model/check.js';
import type { Postmortem, Waiver } from '../src/model/postmortem.js';

const source = 'one\ntwo\nthree\n';
const two = { start: 4, end: 7 };
const lineTwo = { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } };
const lineOne = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };

const documentOf = (...waivers: Waiver[]): Postmortem => ({
  path: 'a.md',
  source,
  sections: [],
  blocks: [],
  words: 3,
  figures: [],
  frontMatter: null,
  waivers,
  hints: [],
  tricks: [],
});

const checkOf = (id: string, judgement: Judgement, needs?: string): Check => ({
  id,
  rule: { id, judge: () => judgement },
  options: {},
  severity: 'error',
  says: `says ${id}`,
  ...(needs === undefined ? {} : { needs }),
});

const pass: Judgement = { outcome: 'pass', evidence: [two] };
const fail: Judgement = { outcome: 'fail', findings: [{ message: 'm', help: 'h', at: two }] };
const skip: Judgement = { outcome: 'skip', reason: 'no dictionary' };

describe('the result of a check', () => {
  test('that holds points at the first hundred places of its evidence', () => {
    const places = Array.from({ length: 1_000 }, (_, i) => ({ start: i % 13, end: 13 }));
    const [result] = checkResults(documentOf(), [checkOf('a', { outcome: 'pass', evidence: places })], []);
    const evidence = result?.outcome === 'pass' ? result.evidence : [];
    expect(evidence).toHaveLength(100);
    expect(evidence[1]!.start).toEqual({ line: 1, column: 2 });
  });

  test('shows none of the places where nobody asks for them', () => {
    expect(checkResults(documentOf(), [checkOf('a', pass)], [], 0)).toMatchObject([{ outcome: 'pass', evidence: [] }]);
  });

  test('that holds without any place is one object for all documents', () => {
    const check = checkOf('a', pass);
    const [[one], [other]] = [checkResults(documentOf(), [check], [], 0), checkResults(documentOf(), [check], [], 0)];
    expect(one).toBe(other);
    expect(one).toEqual({ id: 'a', severity: 'error', says: 'says a', outcome: 'pass', evidence: [] });
    expect(checkResults(documentOf(), [checkOf('a', pass)], [], 0)[0]).not.toBe(one);
  });

  test('that holds or fails says with which edits it can be mended', () => {
    const fix = [
      { at: two, replacement: 'deux' },
      { at: { start: 0, end: 3 }, replacement: 'un' },
    ];
    const edits = [
      { ...lineTwo, replacement: 'deux' },
      { ...lineOne, replacement: 'un' },
    ];
    const holds = checkOf('a', { outcome: 'pass', evidence: [], fix });
    const fails = checkOf('b', { outcome: 'fail', findings: [{ message: 'm', help: 'h', at: two, fix }] });
    expect(checkResults(documentOf(), [holds, fails], [])).toMatchObject([
      { outcome: 'pass', evidence: [], fix: edits },
      { outcome: 'fail', findings: [{ message: 'm', fix: edits }] },
    ]);
    expect(checkResults(documentOf(), [checkOf('c', fail)], [])[0]).not.toHaveProperty('findings.0.fix');
  });

  test('that holds points at its evidence', () => {
    expect(checkResults(documentOf(), [checkOf('a', pass)], [])).toEqual([
      { id: 'a', severity: 'error', says: 'says a', outcome: 'pass', evidence: [lineTwo] },
    ]);
  });

  test('that fails points at its findings and at what belongs to them', () => {
    const findings = [
      { message: 'm', help: 'h', at: two, related: [{ label: 'here', at: { start: 0, end: 3 } }] },
      { message: 'n', help: 'i', at: two, related: [] },
    ];
    expect(checkResults(documentOf(), [checkOf('a', { outcome: 'fail', findings })], [])).toEqual([
      {
        id: 'a',
        severity: 'error',
        says: 'says a',
        outcome: 'fail',
        findings: [
          { message: 'm', help: 'h', ...lineTwo, related: [{ label: 'here', ...lineOne }] },
          { message: 'n', help: 'i', ...lineTwo },
        ],
      },
    ]);
  });

  test('that cannot be judged says why, and needs nothing', () => {
    expect(checkResults(documentOf(), [checkOf('a', skip)], [])).toEqual([
      { id: 'a', severity: 'error', says: 'says a', outcome: 'skip', reason: 'no dictionary' },
    ]);
  });

  test('rests on the check’s own options and document', () => {
    const document = documentOf();
    const judge = (...asked: unknown[]): Judgement => {
      expect(asked).toEqual([document, { min: 3 }]);
      return pass;
    };
    const check: Check = { ...checkOf('a', pass), rule: { id: 'a', judge }, options: { min: 3 } };
    expect(checkResults(document, [check], [])).toMatchObject([{ outcome: 'pass' }]);
  });
});

describe('a check that needs another', () => {
  test.each<[string, Judgement, string]>([
    ['fails', fail, 'skip'],
    ['cannot be judged', skip, 'skip'],
    ['holds', pass, 'fail'],
  ])('which %s', (_how, needed, outcome) => {
    const checks = [checkOf('a', needed), checkOf('b', fail, 'a')];
    expect(checkResults(documentOf(), checks, [])[1]!.outcome).toBe(outcome);
  });

  test('is skipped with the check that it waits for, and so is what needs it in turn', () => {
    const checks = [checkOf('a', fail), checkOf('b', pass, 'a'), checkOf('c', pass, 'b'), checkOf('d', pass)];
    const [, b, c, d] = checkResults(documentOf(), checks, []);
    const skipped = { severity: 'error', outcome: 'skip' };
    expect(b).toEqual({
      ...skipped,
      id: 'b',
      says: 'says b',
      needs: 'a',
      reason: 'not judged: `a` does not hold yet',
    });
    expect(c).toMatchObject({ ...skipped, needs: 'b' });
    expect(d!.outcome).toBe('pass');
  });

  test('which is not asked for is judged', () => {
    expect(checkResults(documentOf(), [checkOf('b', fail, 'a')], [])).toMatchObject([{ outcome: 'fail' }]);
  });

  test('which is waived is judged', () => {
    const waiver = { check: 'a', reason: 'nobody was there', span: two };
    const checks = [checkOf('a', fail), checkOf('b', pass, 'a')];
    expect(checkResults(documentOf(waiver), checks, ['a'])).toMatchObject([{ outcome: 'waived' }, { outcome: 'pass' }]);
  });
});

describe('a waiver', () => {
  const waiver: Waiver = { check: 'a', reason: 'nobody was there', span: two };

  test('takes the place of findings, with its reason and its place', () => {
    expect(checkResults(documentOf(waiver), [checkOf('a', fail)], ['a'])).toEqual([
      { id: 'a', severity: 'error', says: 'says a', outcome: 'waived', reason: 'nobody was there', ...lineTwo },
    ]);
  });

  test.each<[string, Waiver, string[]]>([
    ['of a check that may not be waived', waiver, ['b']],
    ['of another check', { ...waiver, check: 'b' }, ['a', 'b']],
    ['without a reason', { ...waiver, reason: '' }, ['a']],
  ])('%s is none', (_what, one, waivable) => {
    expect(checkResults(documentOf(one), [checkOf('a', fail)], waivable)).toMatchObject([{ outcome: 'fail' }]);
  });

  test('is found among others', () => {
    const others = [{ ...waiver, check: 'b' }, { ...waiver, reason: '' }, waiver];
    expect(checkResults(documentOf(...others), [checkOf('a', fail)], ['a'])).toMatchObject([{ outcome: 'waived' }]);
  });

  test.each([pass, skip])('changes nothing where nothing fails', (judgement) => {
    const asked = [checkOf('a', judgement)];
    expect(checkResults(documentOf(waiver), asked, ['a'])).toEqual(checkResults(documentOf(), asked, ['a']));
  });
});
