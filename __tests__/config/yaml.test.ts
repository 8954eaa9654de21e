import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_YAML, readYaml } from '../../src/config/yaml.js';
import { leastCpuTime } from '../cpu-time.js';

const full = (unit: string): string => unit.repeat(Math.ceil(LARGEST_YAML / unit.length)).slice(0, LARGEST_YAML);

describe('any text is answered at once', () => {
  const texts: Readonly<Record<string, string>> = {
    'complex keys': `${'? '.repeat(400)}a`,
    'complex keys, full size': full('? '),
    'nested sequences': full('- '),
    'open brackets': full('['),
    'open braces': full('{a: '),
    'open brackets and braces': full('[{'),
    'many keys': Array.from({ length: 9000 }, (_, i) => `k${i}:`).join('\n'),
    'one key again and again': full('a:\n'),
    aliases: full('*a '),
    anchors: full('&a '),
    tags: full('!a '),
    'verbatim tags': full('!<a>'),
    'an alias bomb': `a: &a [x,x,x,x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*a,*a,*a,*a,*a]`).join('\n')}`,
    'merge keys': full('<<: {a: 1}\n'),
    documents: full('---\n'),
    directives: full('%a\n'),
    comments: full('#\n'),
    commas: `[${full(',')}`,
    tabs: full('\t'),
    'blank lines in quotes': `a: "${full('\n')}`,
    'folded text': `a: >\n${full('  a\n\n   b\n')}`,
    colons: full('a: '),
    'deep maps': Array.from({ length: 340 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'carriage returns': full('\r'),
    NUL: full('\0'),
    'many values below a long key': `? ${'k'.repeat(40_000)}\n: [${'1,'.repeat(9_000)}]`,
    'many keys below a long key': `? ${'k'.repeat(20_000)}\n: {${Array.from({ length: 5000 }, (_, i) => `a${i}: 1`).join(',')}}`,
    'lone surrogates': full('\ud800'),
    'ten megabytes': 'a'.repeat(1_000_000),
  };
  test.each(Object.keys(texts))('%s', (name) => {
    const text = texts[name]!;
    expect(leastCpuTime(3000, () => readYaml(text))).toBeLessThan(3000);
    const { data, faults } = readYaml(text);
    expect(data === null || faults.length <= 10).toBe(true);
  });

  test('generated text never throws, and its faults stand within it', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '? ',
      '&a ',
      '*a',
      '!t ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '<<',
      '\t',
      '---\n',
      '\r\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const { faults } = readYaml(text);
          for (const { at } of faults) {
            expect(at.line).toBeGreaterThanOrEqual(1);
            expect(at.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          }
        },
      ),
    );
  });
});

test('maps have no prototype', () => {
  const { data } = readYaml('a: { b: 1 }\n');
  expect(Object.getPrototypeOf(data)).toBeNull();
  expect(Object.getPrototypeOf((data as { a: object }).a)).toBeNull();
});

test('plain data round-trips', () => {
  const key = fc
    .stringMatching(/^[a-z]{1,8}$/)
    .filter((k) => !(k in Object.prototype) && !['null', 'true', 'false'].includes(k));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.integer(),
      fc.boolean(),
      fc.string(),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
      const { data, faults } = readYaml(JSON.stringify(value));
      expect(faults).toEqual([]);
      expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('places are those of the original text', () => {
  const read = readYaml('\ufeffa: 1\r\nb:\r\n  - c: 2\r\n  - d\r\n');
  expect(read.faults).toEqual([]);
  expect(read.position(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
  expect(read.position(['b', 0, 'c'], true)).toEqual({ line: 3, column: 5 });
  expect(read.position(['b', 1])).toEqual({ line: 4, column: 5 });
  expect(read.position(['b', 1, 'missing'])).toEqual({ line: 4, column: 5 });
});
