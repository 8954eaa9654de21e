import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import { UserError } from '../../src/model/errors.js';
import { preScan } from '../../src/parse/index.js';
import type { Entry } from '../../src/ports.js';
import { profileOf } from '../../src/profiles/template.js';
import { structureOf } from '../../src/template/structure.js';
import { templateText } from '../../src/template/valid.js';
import { leastCpuTime } from '../cpu-time.js';

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
    ['letters of other scripts', '## Итоги\n\n## 原因\n\n## الأثر\n', ['итоги', '原因', 'الأثر']],
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

test('a section is nested by the levels of the headings, whatever they mean', () => {
  const text = '# T\n\n## Lessons learned\n\n### What went well\n\n### What went wrong\n\n## Impact\n';
  expect(read(text).sections.map(({ slug, parent }) => [slug, parent])).toEqual([
    ['lessons-learned', null],
    ['what-went-well', 'lessons-learned'],
    ['what-went-wrong', 'lessons-learned'],
    ['impact', null],
  ]);
});

test('what stands at the end of most documents is optional, unless the template says otherwise', () => {
  const text =
    '## Impact\n\n## References\n\n## Anhang\n\n## 参考資料\n\n## Notes\n<!-- postmortem-gate: required -->\n';
  expect(read(text).sections.map(({ isOptional }) => isOptional)).toEqual([false, true, true, true, false]);
});

describe('what is no template is said, and never asked for', () => {
  const file = (text: string, path = 'T.md') => {
    try {
      templateText(path, { kind: 'text', text, blob: '' });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.message;
    }
    return 'a template';
  };
  const template = '## Impact\n\n## Causes\n\n## Repair\n\n## Tasks\n';

  test.each([
    [
      'a guide',
      `# Our process\n\n## When to write one\n\nSoon.\n\n## Key principles\n\nNo blame.\n\n## Naming conventions\n\nBy date.\n\n${template}`,
      'The template T.md cannot be used: it reads as a guide, not a template: “When to write one”, “Key principles”, “Naming conventions” tell how to write.',
    ],
    [
      'a list of what to write',
      '# Postmortems\n\n## Template\n\n1. Summary - in short\n2. Causes\n\n## Prior art\n\nBooks.\n',
      'The template T.md cannot be used: it reads as a guide, not a template: “Template”, “Prior art” tell how to write.',
    ],
    [
      'a page of prose',
      'We write postmortems.\n',
      expect.stringContaining('The template T.md cannot be used: it holds nothing to ask for'),
    ],
    ['front matter alone', '---\na: 1\nb: 2\nc: 3\n---\n', expect.stringContaining('holds nothing to ask for')],
    ['nothing', '', expect.stringContaining('holds nothing to ask for')],
    [
      'a mark that is not known',
      '## A\n\n## B\n<!-- postmortem-gate: optonal -->\n',
      'The template T.md cannot be read: line 4: the comment says "optonal" to the gate, which it does not know.',
    ],
    ...['<title>', '<title here>', '<Title>', '<textarea>', '<select>', '<style>', '<script>', '<details>'].map(
      (tag) =>
        [
          `${tag} for a blank`,
          `# Postmortem: ${tag}\n\n${template}`,
          `The template T.md cannot be used: what stands in its line “# Postmortem: ${tag}” hides text, on GitHub too.`,
        ] as const,
    ),
    [
      'a tag that hides one section alone',
      `${template}\n## Extra\n\n<select>\n\n## Hidden\n\n</select>\n`,
      'The template T.md cannot be used: what stands in its line “<select>” hides text, on GitHub too.',
    ],
    [
      'a comment without its end',
      `${template}\n<!-- how to write\n\n## More\n`,
      'The template T.md cannot be used: what stands in its line “<!-- how to write” hides text, on GitHub too.',
    ],
    ['a tag that is no tag of HTML', `# Postmortem: <service name>\n\n${template}`, 'a template'],
    ['a tag in code', `# Postmortem: \`<title>\`\n\n${template}`, 'a template'],
    [
      'guidance that is folded away',
      `${template}\n<details>\n<summary>How</summary>\n\nShort sentences.\n\n</details>`,
      'a template',
    ],
    ['a tag outside the marks', `<select>\n\n<!-- postmortem-gate: begin -->\n\n${template}`, 'a template'],
    ['a waiver for authors', `${template}<!-- postmortem-gate: waive template.section.tasks: WHY -->\n`, 'a template'],
    ['one chapter of instructions', `## How to use this template\n\nCopy it.\n\n${template}`, 'a template'],
    [
      'a guide with marks',
      `# How to\n\n## Key principles\n\n## Rules\n\n## Tips\n\n<!-- postmortem-gate: begin -->\n${template}`,
      'a template',
    ],
  ])('%s', (_name, text, expected) => expect(file(text)).toEqual(expected));

  test('a chapter of instructions is not asked for, nor is what stands in it', () => {
    const text = `## How to use this template\n\n**Owner:** copy it\n\n### First\n\n| A | B |\n|-|-|\n\n${template}`;
    const { sections, fields: labels, tables, about } = read(text);
    expect([sections.length, labels, tables, about]).toEqual([4, [], [], ['How to use this template', 'First']]);
  });

  test.each([
    ['no Markdown', 'template.yml', expect.stringContaining('template.yml is not Markdown')],
    ['in capitals', 'TEMPLATE.MD', 'a template'],
  ])('%s', (_name, path, expected) => expect(file(template, path)).toEqual(expected));

  test('too large, missing, or no file', () => {
    const of = (entry: Entry) => () => templateText('T.md', entry);
    expect(of({ kind: 'too-large', bytes: 3_000_000 })).toThrow('The template T.md is too large (3000000 bytes).');
    expect(of({ kind: 'missing' })).toThrow('The template T.md is missing.');
    expect(of({ kind: 'symlink' })).toThrow('The template T.md is no text file (symlink).');
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
    '## 原因',
    '日付：',
    '<!-- postmortem-gate: fixed -->',
    '<!-- postmortem-gate: begin -->',
    '_Describe it._',
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
      for (const id of ids) expect(id).toMatch(/^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}.-]{0,99}$/u);
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

describe('a field of the template', () => {
  const template =
    '# Review: [title]\n\n**Severity:** 1 to 4\n**Lead:** @name\n**Channel:** #help-\n\n## Story\n\n## Mending\n\n## Appendix\n';
  const settings = { ...DEFAULTS, template: 'T.md' };
  const failed = (fields: string) => {
    const text = `# Review: tills\n\n${fields}\n\n## Story\n\nThe tills stood still.\n\n## Mending\n\nA new cable.\n`;
    const { report } = judgeOf({ settings, templates: { 'T.md': template } })('postmortems/a.md', text);
    return report.checks.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id);
  };

  test('is no other name for one of its sections', () => {
    expect(failed('**Severity:** 2\n**Lead:** @jo\n**Channel:** #help-tills')).toEqual([]);
  });

  test.each([
    ['ID', 'INC-####', 'INC-1042'],
    ['Severity', 'SEV1 / SEV2 / SEV3', 'SEV2'],
    ['Status', 'Draft/In review/Done', 'Done'],
    ['Date', '@Date', '3 May 2026'],
  ])('%s: “%s” is to be replaced', (label, stub, value) => {
    const text = (of: string) =>
      `# Review\n\n| Metric | Value |\n| --- | --- |\n| ${label} | ${of} |\n| Lead | Jo |\n\n## Story\n\nIt broke.\n`;
    const settings = { ...DEFAULTS, template: 'T.md' };
    const judge = judgeOf({ settings, templates: { 'T.md': text(stub).replace('It broke.\n', '') } });
    const failing = (of: string) =>
      judge('postmortems/a.md', text(of)).report.checks.flatMap(({ id, outcome }) =>
        outcome === 'fail' && id.startsWith('template.field') ? [id] : [],
      );
    expect(fields(text(stub))).toEqual([`${label} (table row)`, 'Lead (table row)']);
    expect(failing(stub)).toEqual([`template.field.${label.toLowerCase()}`]);
    expect(failing(value)).toEqual([]);
  });

  test('is not filled in by the stub that the template has there', () => {
    expect(failed('**Severity:** 2\n**Lead:** @name\n**Channel:** #help-')).toEqual([
      'template.field.lead',
      'template.field.channel',
    ]);
  });
});

test('thousands of equal titles get their names in linear time', () => {
  const text = '## Same words here\n'.repeat(3_900);
  expect(new Set(slugs(text)).size).toBe(3_900);
  expect(leastCpuTime(5_000, () => read(text))).toBeLessThan(5_000);
});

test('a text with the template’s sections is a postmortem, in any language', () => {
  const text = '## Итоги\n\n## Причины\n\n## Починка\n';
  const judge = judgeOf({ settings: { ...DEFAULTS, template: 'T.md' }, templates: { 'T.md': text } });
  const filled = text.replaceAll('\n\n', '\n\nДиск был полон.\n\n').replace(/$/, '\nПочинили.\n');
  expect(judge('postmortems/README.md', filled).kind).toBe('postmortem');
  expect(judge('postmortems/README.md', '## Оглавление\n\n- Май\n').kind).toBe('other');
});

test('a file of code with a link in it does not only link to its text', () => {
  const judge = judgeOf({ settings: DEFAULTS });
  expect(judge('postmortems/a.md', '# Log\n\n```\n14:02 down, see https://example.com/x\n```\n').kind).toBe('other');
  expect(judge('postmortems/a.md', '# Log\n\nhttps://example.com/x\n').kind).toBe('link');
});

test('a template’s checks can be waived and set by their names, whatever the letters', () => {
  const text = '## Итоги\n\n## Причины\n';
  const waived = '## Итоги\n\nЧас простоя.\n\n<!-- postmortem-gate: waive template.section.причины: ещё ищем -->\n';
  const settings = { ...DEFAULTS, template: 'T.md', waivers: ['template.section.причины'] };
  const { report } = judgeOf({ settings, templates: { 'T.md': text } })('postmortems/a.md', waived);
  expect(report.checks.find(({ id }) => id === 'template.section.причины')?.outcome).toBe('waived');
});
