import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Annotation, Runner, shellSafeJson } from '../../src/github/runner.js';
import { annotationsOf, foreignCommands } from '../github/commands.js';

const temp = mkdtempSync(join(tmpdir(), 'runner-test-'));
const setUp = () => {
  const written: string[] = [];
  const file = (name: string) => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const env = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') };
  const runner = new Runner(env, { write: (text) => written.push(text) });
  return { runner, env, text: () => written.join('') };
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

test('annotations and outputs are those of @actions/core', () => {
  const { runner, env, text } = setUp();
  runner.annotate(annotation);
  runner.annotate({ level: 'warning', message: 'plain' });
  runner.output('files', '["a"]\nb');
  const core = join(temp, 'core-output');
  writeFileSync(core, '');
  const script = `
    import * as core from '@actions/core';
    const { level, message, ...properties } = ${JSON.stringify(annotation)};
    core[level](message, properties);
    core.warning('plain');
    core.setOutput('files', '["a"]\\nb');`;
  const theirs = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, GITHUB_OUTPUT: core },
    encoding: 'utf8',
  });
  expect(text()).toBe(theirs);
  const bare = (path: string) => readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[\w-]+/g, 'ghadelimiter_x');
  expect(bare(env.GITHUB_OUTPUT)).toBe(bare(core));
});

test('ten annotations of a level are written, for the runner shows no more', () => {
  const { runner, text } = setUp();
  for (let i = 0; i < 12; i++) runner.annotate({ level: 'error', message: String(i) });
  runner.annotate({ level: 'notice', message: 'still' });
  expect(annotationsOf(text())).toHaveLength(11);
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

  test('in the log and in annotations', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { runner, text } = setUp();
        runner.log(one);
        runner.annotate({ level: 'error', message: one, title: other, file: other, startLine: 1 });
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

test('a summary that is too large gives way to a sentence', () => {
  const { runner, env } = setUp();
  runner.summary('# Fine');
  runner.summary('x'.repeat(1_048_576));
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(
    '# Fine\nThe summary is larger than GitHub shows; the JSON report has it all.\n',
  );
});

test('without the runner’s files nothing is written', () => {
  const written: string[] = [];
  const runner = new Runner({}, { write: (text) => written.push(text) });
  runner.output('a', 'b');
  runner.summary('c');
  expect(written).toEqual([]);
  expect(runner.input('min-words')).toBeUndefined();
  expect(new Runner({ 'INPUT_MIN-WORDS': '3' }, { write: () => {} }).input('min-words')).toBe('3');
});
