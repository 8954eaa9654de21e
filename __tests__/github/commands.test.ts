import { describe, expect, test } from '@jest/globals';
import { annotationsOf, foreignCommands, parseCommand } from './commands.js';

describe('parseCommand', () => {
  test.each([
    ['::error file=a.md,line=3::Missing%0Amore', { name: 'error', data: 'Missing\nmore', syntax: '::' }],
    ['   ::warning::x', { name: 'warning', data: 'x' }],
    ['\t\u00a0\u0085\u3000::warning::x', { name: 'warning', data: 'x' }],
    ['::ERROR::x', { name: 'error' }],
    ['::error title=a%3Ab%2Cc%25::x', { properties: { title: 'a:b,c%' } }],
    ['said ##[set-output name=a]b', { name: 'set-output', properties: { name: 'a' }, data: 'b', syntax: '##[' }],
    ['::nonsense::##[add-mask]x', { name: 'add-mask', syntax: '##[' }],
  ])('%s is a command', (line, expected) => {
    expect(parseCommand(line)).toMatchObject(expected);
  });

  test.each(['text ::error::x', '::error', '::nonsense::x', '##[nonsense]x', '## [error]x', '\ufeff::error::x', ''])(
    '%j is none',
    (line) => {
      expect(parseCommand(line)).toBeNull();
    },
  );
});

test('annotations carry their place', () => {
  expect(annotationsOf('hello\n::error file=a.md,line=3,endLine=4,col=1,endColumn=2,title=T::Missing\n')).toEqual([
    { level: 'error', file: 'a.md', line: 3, endLine: 4, column: 1, endColumn: 2, title: 'T', message: 'Missing' },
  ]);
});

test('foreign commands are those that only a text would give, on any kind of line end', () => {
  const output = '::error::x\r::set-env name=a::b\n::group::y\na##[error]z\r\n::stop-commands::t';
  expect(foreignCommands(output).map(({ name }) => name)).toEqual(['set-env', 'error', 'stop-commands']);
});
