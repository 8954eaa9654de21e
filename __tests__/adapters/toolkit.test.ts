/** What the runner's tests write with holds to @actions/core itself, which is run in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Annotation } from '../../src/github/runner.js';
import { toolkitOn } from './toolkit.js';

const temp = mkdtempSync(join(tmpdir(), 'toolkit-test-'));
const files = (of: string) => {
  const paths = { GITHUB_OUTPUT: join(temp, `${of}-output`), GITHUB_STEP_SUMMARY: join(temp, `${of}-summary`) };
  for (const path of Object.values(paths)) writeFileSync(path, '');
  return paths;
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
  const env = files('ours');
  let text = '';
  const toolkit = toolkitOn(env, (written) => {
    text += written;
  });
  for (const [name, ...values] of calls) (toolkit[name] as (...values: unknown[]) => void)(...values);
  await toolkit.summary.addRaw('# Summary', true).write();

  const theirs = files('theirs');
  const script = `
    import * as core from '@actions/core';
    for (const [name, ...values] of ${JSON.stringify(calls)}) core[name](...values);
    await core.summary.addRaw('# Summary', true).write();`;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...theirs },
    encoding: 'utf8',
  });
  expect(text).toBe(stdout);
  const bare = (path: string) => readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[\w-]+/g, 'ghadelimiter_x');
  expect(bare(env.GITHUB_OUTPUT)).toBe(bare(theirs.GITHUB_OUTPUT));
  expect(bare(env.GITHUB_STEP_SUMMARY)).toBe(bare(theirs.GITHUB_STEP_SUMMARY));
});
