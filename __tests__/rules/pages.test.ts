/** Each rule's page says what the rule does: its examples are run here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Lines } from '../../src/model/text.js';
import { parse } from '../../src/parse/index.js';
import { loadDetector } from '../../src/parse/language.js';
import { alx } from '../../src/profiles/alx.js';
import { checkIds } from '../../src/profiles/index.js';
import { rules } from '../../src/rules/index.js';
import { pageKinds } from '../../src/rules/pages.js';
import { type Example, examples } from './page.js';

await loadDetector();

const folder = new URL('../../docs/rules/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')

  // Those that take a template or a config are run by `kinds.test.ts`.
  .filter((name) => !(pageKinds as readonly string[]).includes(name.slice(0, -'.md'.length)))
  .map((name) => ({ id: name.slice(0, -'.md'.length), text: readFileSync(new URL(name, folder), 'utf8') }));

test('each rule has a page, and each page a rule', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(Object.keys(rules).sort());
});

test('each rule can be asked for, and what is asked for has a rule', () => {
  expect([...checkIds].sort()).toEqual(Object.keys(rules).sort());
});

/** What the rule says of an example, in the form in which pages write it. */
function outcome(id: string, { markdown }: Example): { outcome: string; lines: string[] } {
  const document = parse('postmortems/example.md', markdown);
  const options = alx.checks.find((check) => check.id === id)?.options ?? {};
  const judgement = rules[id]!.judge(document, options as never);
  const lines = new Lines(markdown);
  const at = (offset: number) => {
    const { line, column } = lines.position(offset);
    return `${line}:${column}`;
  };
  switch (judgement.outcome) {
    case 'pass':
      return {
        outcome: 'pass',
        lines: judgement.evidence.map(({ start, end }) => `${at(start)} ${markdown.slice(start, end)}`),
      };
    case 'fail':
      return {
        outcome: 'fail',
        lines: judgement.findings.flatMap((finding) => [
          `${at(finding.at.start)} ${finding.message}`,
          ...(finding.related ?? []).map((related) => `${at(related.at.start)} ${related.label}`),
        ]),
      };
    case 'skip':
      return { outcome: 'skip', lines: [judgement.reason] };
  }
}

describe.each(pages)('docs/rules/$id.md', ({ id, text }) => {
  const found = examples(text);

  test('is titled with its id and shows what passes and what fails', () => {
    expect(text.split('\n', 1)[0]).toBe(`# \`${id}\``);
    expect(found.some((example) => example.outcome === 'pass')).toBe(true);
    expect(found.some((example) => example.outcome === 'fail')).toBe(true);
  });

  test.each(found)('line $line: $outcome', (example) => {
    const got = outcome(id, example);
    expect(got.outcome).toBe(example.outcome);
    if (example.outcome === 'fail' || example.expected !== null) expect(got.lines).toEqual(example.expected);
  });
});
