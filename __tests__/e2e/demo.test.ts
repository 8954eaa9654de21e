import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../github/runner.js';

test('the demo shows faults, then green, at 80 columns, and leaves a page', () => {
  const output = execFileSync(process.execPath, [join(root, 'dist/demo.js')], {
    encoding: 'utf8',
    env: {},
    timeout: 20_000,
  });
  expect(output).toMatch(/failure: [\s\S]*verdict=fail[\s\S]*success: [\s\S]*verdict=pass/);
  expect(output.split('\n').filter((line) => [...line].length > 80 && !line.includes('.html'))).toEqual([]);
  expect(output).not.toContain('\x1b');
  const file = /\S+pull-request\.html/.exec(output)![0];
  try {
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('markdown-body');
    expect(page).toContain('<td><a href=');
    expect(page).not.toContain('&lt;details&gt;');
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
});

test('a reader that has read enough is no fault', async () => {
  const child = spawn(process.execPath, [join(root, 'dist/demo.js')], { env: {} });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
