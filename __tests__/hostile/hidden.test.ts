/** A hollow postmortem stays one whatever is hidden in it. By hand: `npm run check:hidden -- 2000`. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import type { DocumentReport } from '../../src/model/report.js';
import { loadDetector } from '../../src/parse/language.js';
import { casesOf } from './count.js';
import { forgedHeadings, type Hiding, hidings, paddings } from './hidden.js';
import { facts, hollowPostmortem, sections, soundPostmortem } from './postmortem.js';

await loadDetector();

const judge = judgeOf({ settings: { ...DEFAULTS, paths: [], waivers: [] } });
const judged = (text: string): DocumentReport => judge('a.md', text).report;
const passing = ({ checks }: DocumentReport): string[] =>
  checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id);

/**
 * What is not the hidden text's to hold: a fence may well be a drawing, and one with times in it is read as a timeline
 * (which then lacks its bullets), because its reader sees it.
 */
const beside = new Set([
  'attractive',
  'timeline.brief',
  'times.consistent',
  'timeline.order',
  'headings',
  'hidden-text',
  'blameless',
]);

/** Checks that pass with `text` and do not without it. */
const gained = (text: DocumentReport, without: DocumentReport): string[] =>
  passing(text).filter((id) => !beside.has(id) && !passing(without).includes(id));

const hollow = judged(hollowPostmortem(() => ''));
const places = fc.uniqueArray(fc.integer({ min: 0, max: facts.length - 1 }), { minLength: 1 });
const runs = casesOf('hidden', 60);
const share = (classes: object) => Math.max(1, Math.ceil(runs / 2 / Object.keys(classes).length));

function expectTrick({ isTrick }: Hiding, report: DocumentReport, text: string): void {
  const finding = report.checks.find(({ id }) => id === 'hidden-text')!;
  if (report.reason !== undefined) return;
  expect(finding.outcome).toBe(isTrick ? 'fail' : 'pass');
  if (finding.outcome !== 'fail') return;
  for (const { start, message } of finding.findings) {
    const source = text.split('\n')[start.line - 1]!;
    expect(start.column).toBeLessThanOrEqual(source.length + 1);
    const [, point] = /U\+([\dA-F]+)/.exec(message) ?? [];
    if (point === undefined || source.includes('&#')) continue;
    expect(source.slice(start.column - 1).codePointAt(0)).toBe(Number.parseInt(point, 16));
  }
}

test('what these tests hide would count in the open', () => {
  expect(judged(soundPostmortem()).verdict).toBe('pass');
  expect(hollow.verdict).toBe('fail');
  expect(gained(judged(hollowPostmortem((told) => told)), hollow).length).toBeGreaterThan(15);
});

describe('hidden facts count for nothing', () => {
  test.each(Object.entries(hidings))('%s', (_, hiding) => {
    fc.assert(
      fc.property(places, fc.nat(3), (hidden, from) => {
        const text = hollowPostmortem((_facts, i) =>
          hidden.includes(i) ? hiding.hide(facts[(i + from) % facts.length]!, i) : '',
        );
        const aligned = hollowPostmortem((told, i) => (hidden.includes(i) ? hiding.hide(told, i) : ''));
        for (const each of [text, aligned]) {
          const report = judged(each);
          expect(report.verdict).toBe('fail');
          expect(gained(report, hollow)).toEqual([]);
          expect(report.words).toBeLessThanOrEqual(hollow.words + 4 * hidden.length);
          expectTrick(hiding, report, each);
        }
      }),
      { numRuns: share(hidings) },
    );
  });
});

describe('what is no word is not counted', () => {
  test.each(Object.entries(paddings))('%s', (_, padding) => {
    fc.assert(
      fc.property(places, (hidden) => {
        const text = hollowPostmortem((told, i) => (hidden.includes(i) ? padding.hide(told, i) : ''));
        const report = judged(text);
        expect(gained(report, hollow)).toEqual([]);
        expect(report.words).toBeLessThanOrEqual(hollow.words + hidden.length);
        expectTrick(padding, report, text);
      }),
      { numRuns: share(paddings) },
    );
  });
});

describe('a forged heading opens no section', () => {
  const ids = ['summary', 'timeline', 'cause', 'measures'];
  test.each(Object.entries(forgedHeadings))('%s', (_, forge) => {
    for (const [i, id] of ids.entries()) {
      const text = `# Postmortem\n\n${sections
        .map((section, at) => (at === i ? forge(/^## (.*)/.exec(section)![1]!, '##') : section))
        .join('\n\n')}`;
      const report = judged(text);
      expect(report.verdict).toBe('fail');
      expect(passing(report)).not.toContain(id);
    }
  });
});
