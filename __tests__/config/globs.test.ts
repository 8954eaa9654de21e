import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_PATHS, globFault, pathMatcher } from '../../src/config/globs.js';
import { leastCpuTime } from '../cpu-time.js';

describe('the default paths', () => {
  const isPostmortem = pathMatcher(DEFAULT_PATHS);
  test.each([
    'postmortems/2024-05-01-database.md',
    'docs/Post-Mortems/2024/may/x.MDX',
    '0x19-postmortem/README.md',
    'my_postmortem.markdown',
    'Postmortem.md',
    'incidents/42/report.md',
    'a/b/incident_reports/c.md',
    '_postmortems/x.md',
    'postmortems/.hidden/x.md',
    'postmortems/notes on templates.md',
  ])('take %s', (path) => expect(isPostmortem(path)).toBe(true));
  test.each([
    'README.md',
    'postmortems/template.md',
    'postmortems/incident-template.md',
    'postmortems/2024_TEMPLATE.md',
    'postmortems/x.template.md',
    'postmortems/templates/a.md',
    'templates/postmortem.md',
    '.github/postmortem.md',
    'node_modules/postmortem/README.md',
    'web/node_modules/postmortem-x/a.md',
    'postmortems/a.txt',
    // No renderer takes these for Markdown, so that their texts are none.
    'postmortems/a.md ',
    'postmortems/a.md.',
    'postmortems/a.md\n',
    'postmortems',
    'incident.md',
  ])('leave %s', (path) => expect(isPostmortem(path)).toBe(false));
});

test('the last match wins', () => {
  const isTaken = pathMatcher(['a/**', '!a/b/**', 'a/b/keep.md']);
  expect(['a/x.md', 'a/b/x.md', 'a/b/keep.md', 'c'].map(isTaken)).toEqual([true, false, true, false]);
});

test('names are taken literally but for * ? [ ] { }', () => {
  const isTaken = pathMatcher(['a/+(b)/#c/!d.md', '#x.md']);
  expect(isTaken('a/+(b)/#c/!d.md')).toBe(true);
  expect(isTaken('#x.md')).toBe(true);
  expect(isTaken('a/b/#c/!d.md')).toBe(false);
});

test.each([
  ['', /empty/],
  ['!', /empty/],
  ['a\\b', /backslash/],
  ['/a', /begins with/],
  ['../a', /\.\./],
  ['a/./b', /\. or/],
  ['x'.repeat(257), /257 characters/],
  ['**/'.repeat(9), /more than 8/],
  ['{a,b}'.repeat(8), /alternatives/],
  ['{1..1000000}', /comma/],
  ['{md}', /comma/],
])('%j is refused', (glob, why) => {
  expect(globFault(glob)).toMatch(why);
  expect(() => pathMatcher([glob])).toThrow(RangeError);
});

describe('hostile globs and names are answered at once', () => {
  test.each([
    ['*a'.repeat(25).concat('b'), 'a'.repeat(60)],
    ['*a'.repeat(127), 'a'.repeat(4096)],
    ['?*'.repeat(127), 'a'.repeat(4096)],
    [`${'*[ab]'.repeat(50)}c`, 'ab'.repeat(2048)],
    [`${'**/a/'.repeat(8)}b`, 'a/'.repeat(2048)],
    [`${'**/*a*/'.repeat(8)}b*`, 'aa/'.repeat(1365)],
    [`${'**/'.repeat(8)}*b`, 'a/'.repeat(2048)],
    [`${'{a,b,}'.repeat(4)}*`, 'ab'.repeat(2048)],
    ['{'.repeat(256), '{'.repeat(256)],
    ['{a,'.repeat(80), 'a'],
    ['{{a,b},'.repeat(30), 'a'],
    ['['.repeat(256), '['.repeat(4096)],
    ['*a*/'.repeat(60), 'aaaa/'.repeat(819)],
  ])('%j', (glob, path) => {
    const taken = leastCpuTime(1000, () => {
      if (globFault(glob) === undefined) pathMatcher([glob])(path);
    });
    expect(taken).toBeLessThan(1000);
  });

  test('generated ones', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '/',
      '[ab]',
      '{a,b}',
      '{',
      ',',
      '}',
      '[',
      ']',
      '.',
      '!',
      '(',
      ')',
      '+',
      '@',
    );
    const name = fc.array(fc.constantFrom('a', 'b', '/', '.'), { maxLength: 400 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
        name,
        (glob, path) => {
          const taken = leastCpuTime(1000, () => {
            if (globFault(glob) === undefined) expect(typeof pathMatcher([glob])(path)).toBe('boolean');
          });
          expect(taken).toBeLessThan(1000);
        },
      ),
    );
  });
});

test('stars agree with a reading that follows the definition', () => {
  /** Whether segments match: `**` stands for any number of folders, `*` for any letters within one. */
  const matches = (glob: string[], path: string[]): boolean => {
    const [first, ...rest] = glob;
    if (first === undefined) return path.length === 0;
    if (first === '**' && rest.length === 0) return path.length > 0;
    if (first === '**') return matches(rest, path) || (path.length > 0 && matches(glob, path.slice(1)));
    return path.length > 0 && segment(first, path[0]!) && matches(rest, path.slice(1));
  };
  const segment = (glob: string, name: string): boolean => {
    if (glob === '') return name === '';
    if (glob[0] === '*') return segment(glob.slice(1), name) || (name !== '' && segment(glob, name.slice(1)));
    return name !== '' && glob[0] === name[0] && segment(glob.slice(1), name.slice(1));
  };
  const globSegment = fc.oneof(fc.constant('**'), fc.stringMatching(/^[ab]?\*?[ab]\*?[ab]?$/));
  fc.assert(
    fc.property(
      fc.array(globSegment, { minLength: 1, maxLength: 5 }),
      fc.array(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 6 }),
      (glob, path) => {
        expect(pathMatcher([glob.join('/')])(path.join('/'))).toBe(matches(glob, path));
      },
    ),
    { numRuns: 1000 },
  );
});
