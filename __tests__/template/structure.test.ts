import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import { preScan } from '../../src/parse/index.js';
import { profileOf } from '../../src/profiles/template.js';
import { structureOf } from '../../src/template/structure.js';

const read = (text: string) => structureOf({ path: 'TEMPLATE.md', text });
const slugs = (text: string) => read(text).sections.map(({ slug }) => slug);
const fields = (text: string) => read(text).fields.map(({ label, form }) => `${label} (${form})`);

describe('sections', () => {
  test.each([
    ['the title is none', '# Postmortem: [title]\n\n## Summary\n\n## Impact\n', ['summary', 'impact']],
    ['without a title', '# Summary\n\n# Impact\n', ['summary', 'impact']],
    [
      'equal titles are told apart by what holds them',
      '## Alerts\n\n### Notes\n\n## Fixes\n\n### Notes\n',
      ['alerts', 'notes', 'fixes', 'fixes-notes'],
    ],
    [
      'dates and blanks are no titles',
      '## Timeline\n\n### YYYY-MM-DD\n\n### [day]\n\n## Causes\n',
      ['timeline', 'causes'],
    ],
    ['letters of other scripts', '## Итоги\n\n## Причины\n', ['part', 'part-2']],
    ['letters with marks', '## Løsning\n\n## Påvisning\n', ['losning', 'pavisning']],
    [
      'a template in a fence',
      '# How we write\n\n## Template\n\n```markdown\n## A\n\n## B\n\n## C\n```\n',
      ['a', 'b', 'c'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(slugs(text)).toEqual(expected);
  });

  test('optional ones are marked by a comment or in words, with all that they hold', () => {
    const text = '## A\n\n## B\n\n<!-- postmortem-gate: optional -->\n\n### C\n\n## D (optional)\n\n## On [service]\n';
    expect(read(text).sections.map(({ slug, isOptional }) => [slug, isOptional])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
      ['on', true],
    ]);
  });
});

describe('fields', () => {
  test.each([
    ['front matter', '---\ntitle: x\nseverity:\n---\n\n## A\n', ['title (front matter)', 'severity (front matter)']],
    ['an issue template’s front matter', '---\nname: x\nabout: y\nlabels: z\n---\n\n## A\n', []],
    [
      'labels',
      '**Date:** YYYY-MM-DD\nOwner: [name]\n\n- **Team**: x\n\n## A\n',
      ['Date (label)', 'Owner (label)', 'Team (label)'],
    ],
    ['pairs in a table', '| | |\n|-|-|\n| Date | |\n| Owner | |\n', ['Date (table row)', 'Owner (table row)']],
    ['guidance is none', 'Note: write in the past tense.\n\nFor example: we saw errors.\n\n## A\n', []],
    ['a heading with a value', '# Report\n\n## Owner: Jo\n\n## Causes\n', ['Owner (label)']],
  ])('%s', (_name, text, expected) => {
    expect(fields(text)).toEqual(expected);
  });
});

test('tables are known by their columns', () => {
  const text = '## Tasks\n\n| Task | Owner | Due |\n|-|-|-|\n| | | |\n';
  expect(read(text).tables).toEqual([
    { slug: 'tasks', columns: ['Task', 'Owner', 'Due'], section: 'tasks', isOptional: false },
  ]);
});

test('whatever the template, its checks have ids that a config can name, and judging ends', () => {
  const piece = fc.constantFrom(
    '## ',
    '# ',
    '- [ ] ',
    '**A:** ',
    '| a | b |\n|-|-|\n',
    '<!-- ',
    '-->',
    '[x y]',
    '\n\n',
    '```',
    'Ü',
    '__proto__',
    '/../',
    'a b c d e f',
    '---\n',
    ': ',
    '{{',
    '}}',
    '<b>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.array(piece, { maxLength: 60 }), (a, b) => {
      const [text, document] = [a.join(''), b.join('')];
      if (!preScan(text).ok) return;
      const ids = profileOf({ path: 'T.md', text }).checks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9.-]{0,99}$/);
      const judge = judgeOf({ settings: { ...DEFAULTS, template: 'T.md' }, templates: { 'T.md': text } });
      expect(judge('postmortems/a.md', document).report.checks.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test.each(['<!--', '[a', '{{a', '# ', '**a', 'a: ', '| a ', '.', '`'])(
  'a hundred thousand characters of %j are read in time',
  (piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    if (!preScan(text).ok) return expect(preScan(text).ok).toBe(false);
    const start = performance.now();
    profileOf({ path: 'T.md', text });
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
