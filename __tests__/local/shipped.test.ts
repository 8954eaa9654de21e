import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Session } from './session.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const shipped = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: session.folder,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
};

test('the shipped command line judges a file, finds its pages and writes a skeleton', () => {
  session.write('postmortem.md', '# Postmortem\n\n## Issue Summary\n\nDown.\n');
  expect(shipped(['postmortem.md']).status).toBe(1);
  expect(shipped(['-', '--format', 'json', '--stdin-filename', 'a.md'], '# Postmortem\n').status).toBe(1);
  expect(shipped(['explain', 'summary.service']).stdout).toMatch(/^summary\.service\n/);
  expect(shipped(['new']).status).toBe(0);
  expect(shipped(['init']).stdout).toMatch(/wrote \.github\/workflows\/postmortem-gate\.yml/);
});

test('a usage error is 2, with nothing on standard output', () => {
  expect(shipped(['none.md'])).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/is not there/) });
});

test.each([{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { NO_COLOR: '1', FORCE_COLOR: '1' }])(
  'no colour goes where no terminal is, whatever %j says',
  (env) => {
    session.write('postmortem.md', '# Postmortem\n\n**Issue Summary**\n\nDown.\n');
    for (const args of [['postmortem.md'], ['postmortem.md', '--fix', '--dry-run'], ['--help'], ['missing.md']]) {
      const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: session.folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...env },
      });
      expect(stdout + stderr).not.toBe('');
      expect(stdout + stderr).not.toContain('\u001b');
    }
  },
);

test('a standard output that takes nothing is an error in a sentence, and no finding', () => {
  session.write('postmortem.md', '# Postmortem\n\n## Issue Summary\n\nDown.\n');
  // Opened for reading, it refuses to be written as a full disk does.
  const out = openSync(join(session.folder, 'postmortem.md'), 'r');
  const { status, stderr } = spawnSync(process.execPath, [program, 'postmortem.md'], {
    cwd: session.folder,
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
  });
  closeSync(out);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^Standard output cannot be written \(E[A-Z]+\)\.\nLook at .*\n$/),
  });
});

test('a reader that has read enough is no fault', async () => {
  session.write('postmortem.md', '# Postmortem\n\n## Issue Summary\n\nDown.\n');
  const child = spawn(process.execPath, [program, 'postmortem.md', '--format', 'json'], { cwd: session.folder });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});
