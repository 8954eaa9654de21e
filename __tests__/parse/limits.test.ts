import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { limits, parse, preScan } from '../../src/parse/index.js';
import { leastCpuTime } from '../cpu-time.js';

const refused = (source: string) => {
  const scan = preScan(source);
  return scan.ok ? null : scan;
};

describe('the pre-scan', () => {
  test('lets ordinary text pass', () => {
    const item = '- **14:05 UTC** - the `api` answered with 502, see [the log](http://x.y/z_1) & restarted\n';
    expect(preScan(`# Postmortem\n\n${item.repeat(300)}\n| a | b |\n|---|---|\n${'| c | d |\n'.repeat(300)}`)).toEqual({
      ok: true,
    });
    expect(preScan('')).toEqual({ ok: true });
    expect(preScan(`${'-'.repeat(500)}\n${'_'.repeat(80)}\n`)).toEqual({ ok: true });
  });

  test.each([
    ['bytes', 'é'.repeat(limits.bytes / 2 + 1)],
    ['NUL', 'a\0b'],
    ['lines', 'a\n'.repeat(limits.lines + 1)],
    ['characters', 'a'.repeat(limits.lineLength + 1)],
    ['nested', `${'> '.repeat(limits.nesting + 1)}a`],
    ['nested', `${'- '.repeat(limits.nesting + 1)}a`],
    ['nested', `${' '.repeat(2 * limits.nesting)}- a`],
    ['row', `a${'*'.repeat(limits.run + 1)}`],
    ['characters `*`', '*a '.repeat(limits.emphasis + 1).replace(/(.{9000})/g, '$1\n')],
    ['brackets', '[a'.repeat(limits.brackets + 1)],
    ['backticks', '`a\n'.repeat(limits.backticks / 2) + '`a`a'.repeat(limits.backticks / 2)],
    ['characters `<`', '<a'.repeat(limits.tags + 1)],
    ['characters `|`', 'a|b'.repeat(limits.pipes + 1).replace(/(.{9000})/g, '$1\n')],
    [
      'backslashes',
      '\\'
        .repeat(10)
        .concat('a')
        .repeat(limits.escapes / 10 + 1)
        .replace(/(.{9000})/g, '$1\n'),
    ],
    ['list items', '- a\n'.repeat(limits.listItems + 1)],
    ['quote marks', '> a\n'.repeat(limits.quoteLines + 1)],
    ['definitions', '[a]: b\n'.repeat(limits.definitions + 1)],
  ])('refuses too many or too long: %s', (word, source) => {
    const finding = refused(source)!;
    expect(finding.message).toContain(word);
    expect(finding.at.start).toBeLessThanOrEqual(source.length);
    expect(finding.help).toMatch(/\.$/);
  });

  test('takes linear time', () => {
    const taken = leastCpuTime(2000, () => {
      for (const unit of ['>', '- ', ' ', '[', '*a', '|', '\\', '1. ', '\t', '[a]: ', '`', '<'])
        preScan(unit.repeat(limits.bytes));
    });
    expect(taken).toBeLessThan(2000);
  });
});

test('the page on limits has each of them', () => {
  const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const [texts, bounds] = page.split('| what else is bounded');
  const stated = [...texts!.matchAll(/^\| .* \| ([\d,]+)/gm)].map(([, value]) => Number(value!.replaceAll(',', '')));
  expect(stated).toEqual(Object.values(limits));

  const source = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
  const inCode = (path: string, name: string) => {
    const [, product] = new RegExp(`\\b${name}(?: =|:) ([\\d_ *]+)`).exec(source(path))!;
    return product!.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1);
  };
  expect([...bounds!.matchAll(/^\| .* \| ([\d,]+)/gm)].map(([, value]) => Number(value!.replaceAll(',', '')))).toEqual([
    inCode('judges.ts', 'deadlineMs') / 1000,
    inCode('judges.ts', 'MAX_MISSES'),
    inCode('index.ts', 'totalMs') / 1000,
    inCode('judges.ts', 'memoryMb'),
    inCode('config/yaml.ts', 'LARGEST_YAML'),
    inCode('config/yaml.ts', 'DEEPEST'),
    inCode('config/yaml.ts', 'MOST_NODES'),
    inCode('config/globs.ts', 'MOST_GLOBS'),
    inCode('config/globs.ts', 'LONGEST_GLOB'),
    inCode('config/globs.ts', 'MOST_ALTERNATIVES'),
    inCode('config/globs.ts', 'MOST_GLOBSTARS'),
    inCode('render/comment.ts', 'COMMENT_LIMIT'),
    Math.floor((inCode('review/checklist.ts', 'LONGEST_BINDING') + 1) / (40 + 1)),
    inCode('render/status.ts', 'DESCRIPTION_LIMIT'),
    inCode('check.ts', 'MOST_EVIDENCE'),
    inCode('render/annotations.ts', 'MOST_PER_LEVEL'),
    inCode('render/annotations.ts', 'MESSAGE_LIMIT'),
    inCode('github/runner.ts', 'SUMMARY_BYTES'),
  ]);

  const [, asked] = readFileSync(new URL('../../docs/requests.md', import.meta.url), 'utf8').split('| limit | value |');
  expect([...asked!.matchAll(/^\| .* \| ([\d,]+)/gm)].map(([, value]) => Number(value!.replaceAll(',', '')))).toEqual([
    inCode('github/client.ts', 'request') / 1000,
    inCode('github/client.ts', 'overall') / 1000,
    inCode('github/client.ts', 'wait') / 1000,
    inCode('run.ts', 'RESERVE'),
    inCode('github/source.ts', 'MAXIMUM_FILES') - 1,
    inCode('github/entries.ts', 'MAXIMUM_BYTES') / 1_048_576,
  ]);
});

const to = (length: number, unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The worst inputs that are known, each as long as passes the pre-scan. */
const worst: Readonly<Record<string, (length: number) => string>> = {
  'nested strong': (n) => to(n / 2, '*a **a ') + to(n / 2, 'b** b* '),
  'open brackets': (n) => to(n, '[a'),
  'open links': (n) => to(n, '[a](b'),
  images: (n) => to(n, '![[]()'),
  backticks: (n) => to(n, '`a ``b '),
  'open tags': (n) => to(n, 'x<!A '),
  setext: (n) => to(n, 'a\n=\n'),
  'nested lists': (n) => to(n, '- - - - - - - - a\n'),
  'quotes in lists': (n) => to(n, '> - > - a\n'),
  'lists and blank lines': (n) => `${'- '.repeat(14)}x\n${to(n, '\n')}`,
  tables: (n) => to(n, 'a|b\n-|-\n'),
  'wide tables': (n) => `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${to(n, '|a\n')}`,
  titles: (n) => to(n, 'Timeline\n\n'),
  'bold titles': (n) => to(n, '**Root cause**\n\n'),
  'spaceless headings': (n) => to(n, '#Impact\n'),
  labels: (n) => to(n, 'Impact: a\n'),
  'label upon label': (n) => `# ${to(Math.min(n, 19_000), 'a: ')}`,
  brackets: (n) => `# ${to(Math.min(n, 19_000), '(a)')}`,
  spaces: (n) => to(n, `a${' '.repeat(9_000)}\n`),
  'invisible characters': (n) => to(n, 'a\u200b').replace(/(.{9000})/g, '$1\n'),
  dollars: (n) => to(n, '$\\a$ ').replace(/(.{9000})/g, '$1\n'),
  details: (n) => to(n, '<details>a\n\n'),
  'HTML items': (n) => to(n, '<li>a'),
  'full stops': (n) => to(n, 'a. ').replace(/(.{9000})/g, '$1\n'),
  digits: (n) => to(n, '1').replace(/(.{9000})/g, '$1\n'),
};

test.each(Object.entries(worst))('%s are read in time', (_, make) => {
  let [low, high] = [0, limits.bytes];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (preScan(make(middle)).ok) low = middle;
    else high = middle - 1;
  }
  const source = make(low);
  const taken = leastCpuTime(5000, () => {
    expect(parse('a.md', source).source).toBe(source);
  });
  expect(taken).toBeLessThan(5000);
});
