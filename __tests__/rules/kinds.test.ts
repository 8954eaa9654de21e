/** The pages of checks that a template or a config gives: their examples are run here. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../../src/config/defaults.js';
import { loadConfig } from '../../src/config/load.js';
import { readYaml } from '../../src/config/yaml.js';
import { judgeOf } from '../../src/judge.js';
import { profiles } from '../../src/profiles/index.js';
import { pageKinds, pageName } from '../../src/rules/pages.js';
import { examples, fences } from './page.js';

const pages = pageKinds.map((kind) => ({
  kind,
  text: readFileSync(new URL(`../../docs/rules/${kind}.md`, import.meta.url), 'utf8'),
}));

describe.each(pages)('docs/rules/$kind.md', ({ kind, text }) => {
  const block = (info: string) => fences(text).find((fence) => fence.info === info)?.text;
  const template = block('md template');
  const sections = block('yml sections');
  const settings =
    sections === undefined
      ? { ...DEFAULTS, template: 'TEMPLATE.md' }
      : loadConfig({ inputs: {}, profiles, file: { path: 'config.yml', yaml: readYaml(sections) } }).settings;
  const judge = judgeOf({ settings, templates: template === undefined ? {} : { 'TEMPLATE.md': template } });

  test('is titled with its kind', () => expect(text.split('\n', 1)[0]).toBe(`# \`${kind}\``));

  test.each(examples(text))('line $line: $outcome', ({ outcome, markdown, expected }) => {
    const { report } = judge('postmortems/example.md', markdown);
    const own = report.checks.filter(({ id }) => pageName(id) === kind);
    expect(own.length).toBeGreaterThan(0);
    const lines = own.flatMap((check) =>
      check.outcome === 'fail'
        ? check.findings.map(({ start, message }) => `${start.line}:${start.column} ${message}`)
        : [],
    );
    expect(lines).toEqual(outcome === 'pass' ? [] : expected);
  });
});
