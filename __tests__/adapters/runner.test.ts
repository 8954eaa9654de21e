import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, input, plainly, Runner, shellSafeJson } from '../../src/github/runner.js';
import { annotationsOf, foreignCommands } from '../github/commands.js';
import { toolkitOn } from './toolkit.js';

const temp = mkdtempSync(join(tmpdir(), 'runner-test-'));
const setUp = () => {
  const written: string[] = [];
  const file = (name: string) => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const env = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') };
  const write = (text: string) => written.push(text);
  const toolkit = toolkitOn(env, write);
  const runner = new Runner(env, { write }, async () => toolkit);
  return { runner, toolkit, env, text: () => written.join('') };
};

test('the toolkit is loaded for the first annotation, and not before', async () => {
  const { env, toolkit } = setUp();
  const loads: string[] = [];
  const runner = new Runner(env, { write: () => {} }, async () => {
    loads.push('loaded');
    return toolkit;
  });
  runner.log('a line');
  runner.output('verdict', 'none');
  await runner.summary('# None');
  expect(loads).toEqual([]);
  await runner.annotate({ level: 'notice', message: 'here' });
  expect(loads).toEqual(['loaded']);
});

test('from the first annotation on, all goes through the toolkit', async () => {
  const { env } = setUp();
  const written: string[] = [];
  const plain = { write: (text: string) => void written.push(`plain ${text}`) };
  const runner = new Runner(env, plain, async () => toolkitOn(env, (text) => void written.push(`toolkit ${text}`)));
  runner.log('a');
  await runner.annotate({ level: 'notice', message: 'b' });
  runner.log('c');
  expect(written).toEqual(['plain a\n', 'toolkit ::notice::b\n', 'toolkit c\n']);
});

test('an annotation says what it was told, and names no more properties than it has', async () => {
  const { env, toolkit } = setUp();
  const told: unknown[] = [];
  const note = (message: string | Error, properties?: object) => void told.push([message, properties]);
  const runner = new Runner(env, { write: () => {} }, async () => ({
    ...toolkit,
    error: note,
    warning: note,
    notice: note,
  }));
  const whole: Annotation = {
    level: 'error',
    message: 'a##[b',
    title: '##[c',
    file: 'd##[##[',
    startLine: 3,
    endLine: 4,
    startColumn: 5,
    endColumn: 6,
  };
  await runner.annotate(whole);
  await runner.annotate({ level: 'warning', message: 'x', startLine: 1 });
  await runner.annotate({ level: 'notice', message: 'y', title: '', file: '' });
  const place = { startLine: 3, endLine: 4, startColumn: 5, endColumn: 6 };
  expect(told).toEqual([
    ['a##\u200d[b', { title: '##\u200d[c', file: 'd##\u200d[##\u200d[', ...place }],
    ['x', { startLine: 1 }],
    ['y', { title: '', file: '' }],
  ]);
  expect(told.map((one) => Object.keys((one as [string, object])[1]))).toEqual([
    ['title', 'file', ...Object.keys(place)],
    ['startLine'],
    ['title', 'file'],
  ]);
});

describe('without @actions/core', () => {
  test('lines, outputs and the summary are written as it writes them', async () => {
    const { env } = setUp();
    let log = '';
    const plain = plainly(env, { write: (text) => (log += text) });
    plain.info('a line');
    plain.setOutput('one', '1');
    plain.setOutput('two', 'a\nb');
    await plain.summary.addRaw('# A', true).write();
    await plain.summary.addRaw('# B', false).write();
    const output = readFileSync(env.GITHUB_OUTPUT, 'utf8');
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}';
    const heredoc = (name: string, value: string) => `${name}<<(ghadelimiter_${uuid})\n${value}\n`;
    const [, first, second] =
      new RegExp(`^${heredoc('one', '1')}\\1\n${heredoc('two', 'a\nb')}\\2\n$`).exec(output) ?? [];
    expect(first).not.toBe(second);
    expect([log, typeof first, readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')]).toEqual([
      'a line\n',
      'string',
      '# A\n# B',
    ]);
  });
});

test('ten annotations of a level are written, for the runner shows no more', async () => {
  const { runner, text } = setUp();
  for (let i = 0; i < 12; i++) await runner.annotate({ level: 'error', message: String(i) });
  await runner.annotate({ level: 'notice', message: 'still' });
  expect(annotationsOf(text())).toHaveLength(11);
});

test('a message is cut where the runner would cut it, and never in a character', async () => {
  const { runner, text } = setUp();
  await runner.annotate({ level: 'error', message: '##[🔥'.repeat(2000) });
  const { message } = annotationsOf(text())[0]!;
  expect(message.length).toBeLessThanOrEqual(4096);
  expect(message).toMatch(/^\P{Cs}*…$/u);
});

describe('nothing that is written gives the runner a foreign command', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '::',
          '##[',
          ']',
          'set-output',
          'add-mask',
          'stop-commands',
          'error',
          '\n',
          '\r',
          '\u2028',
          ' ',
          '%0A',
          'name=a',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('in the log and in annotations', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, other) => {
        const { runner, text } = setUp();
        runner.log(one);
        await runner.annotate({ level: 'error', message: one, title: other, file: other, startLine: 1 });
        expect(foreignCommands(text())).toEqual([]);
        expect(annotationsOf(text())).toHaveLength(1);
      }),
    );
  });

  test('and an output ends at its own delimiter', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { runner, env } = setUp();
        runner.output('files', value);
        const written = readFileSync(env.GITHUB_OUTPUT, 'utf8');
        const delimiter = written.slice('files<<'.length, written.indexOf('\n'));
        expect(written).toBe(`files<<${delimiter}\n${value}\n${delimiter}\n`);
        expect(value).not.toContain(delimiter);
      }),
    );
  });
});

describe('JSON outputs', () => {
  test('hold nothing that a shell acts on, and read back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        const json = shellSafeJson(values);
        expect(json).toMatch(/^[A-Za-z0-9_./,:"[\]{}\\@+= -]*$/);
        expect(json.replaceAll(/\\(?:[bfnrt]|u[\da-f]{4})/g, '')).not.toContain('\\');
        expect(JSON.parse(json)).toEqual(values);
      }),
    );
  });

  test.each([
    ['plain names stay as they are', ['a/B-c_0.9 x:y,z@+='], '["a/B-c_0.9 x:y,z@+="]'],
    ['a substitution', ['$(id) `x`'], '["\\u0024\\u0028id\\u0029 \\u0060x\\u0060"]'],
    ['quotes', ['\'"'], '["\\u0027\\u0022"]'],
    [
      'backslashes, before a quote too',
      ['\\', '\\"n', '\\\\"'],
      '["\\u005c","\\u005c\\u0022n","\\u005c\\u005c\\u0022"]',
    ],
    ['what ends or joins commands', [';|&<>\n'], '["\\u003b\\u007c\\u0026\\u003c\\u003e\\n"]'],
    ['what a shell expands', ['*?~!#^%'], '["\\u002a\\u003f\\u007e\\u0021\\u0023\\u005e\\u0025"]'],
    ['what ends a line elsewhere', ['\u0085\u2028'], '["\\u0085\\u2028"]'],
    ['what lies beyond one unit', ['😀é'], '["\\ud83d\\ude00\\u00e9"]'],
    ['half a character', ['\ud800'], '["\\ud800"]'],
    ['none', [], '[]'],
  ])('%s', (_what, values, json) => {
    expect(shellSafeJson(values)).toBe(json);
    expect(JSON.parse(json)).toEqual(values);
  });
});

/** What the runner takes, and what is said where that is too little. */
const ROOM = 1_048_576;
const SENTENCE = 'The summary is larger than GitHub shows; the JSON report has it all.\n';

test.each([
  ['fills the runner’s room to its last byte', 0, ROOM - 1, ROOM],
  ['is one byte too large', 0, ROOM, SENTENCE.length],
  ['is too large behind what is there', 10, ROOM - 10, 10 + SENTENCE.length],
  ['leaves no room for the sentence either', ROOM - SENTENCE.length + 1, SENTENCE.length, ROOM - SENTENCE.length + 1],
  ['leaves just the room for the sentence', ROOM - SENTENCE.length, SENTENCE.length, ROOM],
])('a summary that %s', async (_how, there, bytes, expected) => {
  const { runner, env } = setUp();
  writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(there));
  // Bytes count, not characters.
  await runner.summary(`é${'y'.repeat(bytes - 2)}`);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY).length).toBe(expected);
});

test('a summary that is too large gives way to a sentence', async () => {
  const { runner, env } = setUp();
  await runner.summary('# Fine');
  await runner.summary('x'.repeat(ROOM));
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(`# Fine\n${SENTENCE}`);
});

test('without the runner’s files nothing is written', async () => {
  for (const env of [{}, { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: join(temp, 'nowhere') }]) {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const runner = new Runner(env, { write }, async () => toolkitOn(env, write));
    runner.output('a', 'b');
    await runner.summary('c');
    expect(written).toEqual([]);
  }
  expect(existsSync(join(temp, 'nowhere'))).toBe(false);
});

test('an input is read as the runner names it', () => {
  expect(input({}, 'min-words')).toBeUndefined();
  expect(input({ 'INPUT_MIN-WORDS': '3' }, 'min-words')).toBe('3');
  expect(input({ INPUT_A_B_C: '' }, 'a b c')).toBe('');
});
