/** Properties of the judgement as a whole, and the page that lists every named property with the test that holds it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import type { DocumentReport, Verdict } from '../../src/model/report.js';
import { limits, preScan } from '../../src/parse/index.js';
import { loadDetector } from '../../src/parse/language.js';
import { renderComment } from '../../src/render/comment.js';
import { worstVerdict } from '../../src/verdict.js';
import { hostileText } from '../render/hostile-text.js';
import { CONTEXT, report as reportWith } from '../render/reports.js';
import { markdownBombs } from './bombs.js';
import { soundPostmortem } from './postmortem.js';

await loadDetector();

const judge = judgeOf({ settings: { ...DEFAULTS, paths: [], waivers: [] } });
const judged = (text: string): DocumentReport => judge('a.md', text).report;
const outcomes = ({ checks, words }: DocumentReport) => ({
  words,
  checks: checks.map(({ id, outcome }) => `${id} ${outcome}`),
});

/** Ways to write the same text that change nothing for its reader. */
const rewritings: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'other bullets': (text) => text.replace(/^- (?!\[)/gm, '* '),
  'underlined headings': (text) => text.replace(/^## (.*)$/gm, '$1\n---'),
  'closed headings': (text) => text.replace(/^(##+) (.*)$/gm, '$1 $2 $1'),
  'lower headings': (text) => text.replace(/^## /gm, '### '),
  'capital headings': (text) => text.replace(/^## .*$/gm, (line) => line.toUpperCase()),
  'bold headings': (text) => text.replace(/^## (.*)$/gm, '## **$1**'),
  'more blank lines': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'spaces at the ends of lines': (text) => text.replace(/([^\n])$/gm, '$1 '),
  'escaped full stops': (text) => text.replace(/(?<=[a-z])\.(?=\n)/g, '\\.'),
};

describe('the judgement', () => {
  const sound = outcomes(judged(soundPostmortem()));

  test('does not change with the way in which the same text is written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...Object.keys(rewritings)), { minLength: 1 }), (names) => {
        const isLast = (name: string) => Number(/line ends|byte order/.test(name));
        const order = [...names].sort((a, b) => isLast(a) - isLast(b));
        const isHeadingChange = (name: string) => /headings/.test(name);
        const chosen = order.filter((name, i) => !isHeadingChange(name) || order.findIndex(isHeadingChange) === i);
        const text = chosen.reduce((so, name) => rewritings[name]!(so), soundPostmortem());
        expect(outcomes(judged(text))).toEqual(sound);
      }),
    );
  });

  test('of any text is a report, the same each time, and so is the comment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('\n\n## Timeline\n\n', '\n\n- 10:00 UTC - ')), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('');
          const first = judged(text);
          expect(judged(text)).toEqual(first);
          expect(first.verdict).not.toBe('pass');
          const comment = (document: DocumentReport) =>
            renderComment(reportWith({ verdict: document.verdict, documents: [document] }), CONTEXT);
          expect(comment(judged(text))).toBe(comment(first));
        },
      ),
    );
  });

  test('points only at places that the text has', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(20), (words, at) => {
        const blocks = soundPostmortem().split('\n\n');
        const text = blocks.toSpliced(at % blocks.length, 1, words).join('\n\n');
        const lines = text.split(/\r\n|\n|\r/);
        const ranges = judged(text).checks.flatMap((check) =>
          check.outcome === 'fail' ? check.findings : check.outcome === 'pass' ? check.evidence : [],
        );
        for (const { start, end } of ranges) {
          expect([start.line, end.line].every((line) => line >= 1 && line <= lines.length)).toBe(true);
          expect(start.column).toBeLessThanOrEqual(lines[start.line - 1]!.length + 1);
          expect(end.column).toBeLessThanOrEqual(lines[end.line - 1]!.length + 1);
          expect(start.line < end.line || start.column <= end.column).toBe(true);
        }
      }),
    );
  });

  test('of a text that breaks a limit is a fail that names it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(markdownBombs)), (make) => {
        const text = make(limits.bytes + 1);
        expect(preScan(text).ok).toBe(false);
        expect(judged(text)).toMatchObject({
          verdict: 'fail',
          checks: [],
          reason: expect.stringMatching(/^The file /),
        });
      }),
      { numRuns: 50 },
    );
  });
});

test('the worst of several verdicts does not depend on their order, and is one of them', () => {
  const verdicts = fc.array(fc.constantFrom<Verdict>('error', 'fail', 'pending', 'pass', 'none'));
  fc.assert(
    fc.property(verdicts, verdicts, (some, others) => {
      const worst = worstVerdict([...some, ...others]);
      expect(worstVerdict([...others, ...some])).toBe(worst);
      expect(worstVerdict([worstVerdict(some), worstVerdict(others)])).toBe(worst);
      expect([...some, ...others, 'none']).toContain(worst);
    }),
  );
});

/** The tests of a file that try generated cases: their names, or of those that run for each of a table their group's. */
function generatedIn(source: string): string[] {
  let [group, name] = ['', ''];
  return source.split('\n').flatMap((line) => {
    group = /^describe(?:\.each\(.*\))?\('(.+?)',/.exec(line)?.[1] ?? group;
    const [, each, quoted] = /^\s*test(\.each)?\((?:'(.+?)',)?/.exec(line) ?? [];
    if (each !== undefined || quoted !== undefined) name = each === undefined ? quoted! : group;
    return line.includes('fc.assert(') ? [name] : [];
  });
}

test('the page of properties lists every test that tries generated cases, and no other', () => {
  const page = readFileSync(new URL('../../docs/properties.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| .+ \| `__tests__\/([^`]+)` \| (.+) \|$/gm)].map(
    ([, file, name]) => `${file}: ${name}`,
  );
  const tests = new URL('..', import.meta.url);
  const generated = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => generatedIn(readFileSync(new URL(file, tests), 'utf8')).map((name) => `${file}: ${name}`));
  expect(listed.toSorted()).toEqual([...new Set(generated)].toSorted());
});
