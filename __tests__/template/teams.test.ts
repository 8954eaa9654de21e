/** Templates of fifteen teams, each with a postmortem that was written to it and one that lacks something. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../../src/config/defaults.js';
import { judgeOf } from '../../src/judge.js';
import { templateText } from '../../src/template/valid.js';
import { examples, fences } from '../rules/page.js';

const folder = new URL('teams/', import.meta.url);
const teams = readdirSync(folder).map((name) => ({ name, page: readFileSync(new URL(name, folder), 'utf8') }));

describe.each(teams)('$name', ({ page }) => {
  const text = fences(page).find(({ info }) => info === 'md template')!.text;
  const judge = judgeOf({ settings: { ...DEFAULTS, template: 'T.md' }, templates: { 'T.md': text } });
  const found = (document: string) =>
    judge('postmortems/a.md', document).report.checks.flatMap((check) =>
      check.outcome === 'fail'
        ? check.findings.map(({ start, message }) => `${start.line}:${start.column} ${check.severity} ${message}`)
        : [],
    );

  test('is a template', () => expect(templateText('T.md', { kind: 'text', text, blob: '' })).toBe(text));

  test.each(examples(page))('line $line: $outcome', ({ outcome, markdown, expected }) => {
    expect(found(markdown)).toEqual(outcome === 'pass' ? [] : expected);
  });

  test.each([text, text.replace(/^# .*$/m, '# A title of our own'), `${text}\nMore.\n`])(
    'unfilled it fails',
    (unfilled) => {
      expect(judge('postmortems/a.md', unfilled).report.verdict).toBe('fail');
    },
  );
});
