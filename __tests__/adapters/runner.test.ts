import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, input, Runner, shellSafeJson } from '../../src/github/runner.js';
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

const annotation: Annotation = {
  level: 'error',
  title: 'A: b, c%',
  message: '100 % of\r\nusers: all, really',
  file: 'docs/a,b:c%.md',
  startLine: 3,
  endLine: 4,
  startColumn: 5,
  endColumn: 6,
};

test('what is written without @actions/core, and by the toolkit of these tests, has its bytes', async () => {
  const { level, message, ...properties } = annotation;
  const calls = [
    ['info', 'a line'],
    [level, message, properties],
    ['warning', 'plain'],
    ['notice', 'in one line', { title: '', startLine: 2, endLine: undefined }],
    ['setOutput', 'files', '["a"]\nb'],
  ] as const;
  const { toolkit, env, text } = setUp();
  for (const [name, ...values] of calls) (toolkit[name] as (...values: unknown[]) => void)(...values);
  await toolkit.summary.addRaw('# Summary', true).write();

  const theirs = { GITHUB_OUTPUT: join(temp, 'core-output'), GITHUB_STEP_SUMMARY: join(temp, 'core-summary') };
  for (const path of Object.values(theirs)) writeFileSync(path, '');
  const script = `
    import * as core from '@actions/core';
    for (const [name, ...values] of ${JSON.stringify(calls)}) core[name](...values);
    await core.summary.addRaw('# Summary', true).write();`;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...theirs },
    encoding: 'utf8',
  });
  expect(text()).toBe(stdout);
  const bare = (path: string) => readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[\w-]+/g, 'ghadelimiter_x');
  expect(bare(env.GITHUB_OUTPUT)).toBe(bare(theirs.GITHUB_OUTPUT));
  expect(bare(env.GITHUB_STEP_SUMMARY)).toBe(bare(theirs.GITHUB_STEP_SUMMARY));
});

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

test('JSON outputs hold nothing that a shell acts on, and read back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
      const json = shellSafeJson(values);
      expect(json).toMatch(/^[A-Za-z0-9_./,:"[\]{}\\@+= -]*$/);
      expect(JSON.parse(json)).toEqual(values);
    }),
  );
  expect(shellSafeJson(["$(id) `x` 'y' \u2028"])).not.toMatch(/[$`'()]/);
});

test('a summary that is too large gives way to a sentence', async () => {
  const { runner, env } = setUp();
  await runner.summary('# Fine');
  await runner.summary('x'.repeat(1_048_576));
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(
    '# Fine\nThe summary is larger than GitHub shows; the JSON report has it all.\n',
  );
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
});
