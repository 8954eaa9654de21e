import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rewrite } from '../../src/local/rewriting.js';
import { Session } from './session.js';

let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const BEFORE = '**Issue Summary**\r\n\r\nThe shop was down.\r\n\r\nTimeline:\r\n\r\n• 9.05 pm WAT - The alert rang';
const AFTER = '## Issue Summary\r\n\r\nThe shop was down.\r\n\r\n## Timeline\r\n\r\n- 9:05 pm WAT - The alert rang';
const read = (path: string): string => readFileSync(join(session.folder, path), 'utf8');

describe('check --fix', () => {
  test('mends the file, shows the diff, and judges what stands there then', async () => {
    session.write('a.md', BEFORE);
    const { code, stdout, stderr } = await session.run(['a.md', '--fix']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.slice(0, stdout.indexOf('✗'))).toBe(`--- a.md
+++ a.md
@@ -1,7 +1,7 @@
-**Issue Summary**
+## Issue Summary
${' '}
 The shop was down.
${' '}
-Timeline:
+## Timeline
${' '}
-• 9.05 pm WAT - The alert rang
\\ No newline at end of file
+- 9:05 pm WAT - The alert rang
\\ No newline at end of file
fixed a.md: 4 fixes (timeline.bullets, headings)

`);
    expect(stdout).not.toMatch(/marked by|not list items/);
    expect(read('a.md')).toBe(AFTER);
    expect(readdirSync(session.folder)).toEqual(['a.md']);
    expect((await session.run(['a.md', '--fix'])).stdout).toMatch(/^✗ a\.md/);
  });

  test('`--dry-run` writes nothing and judges the file as it is', async () => {
    session.write('a.md', BEFORE);
    const { stdout } = await session.run(['a.md', '--fix', '--dry-run']);
    expect(stdout).toMatch(/\n\+## Timeline\n/);
    expect(stdout).toMatch(/\nwould fix a\.md: 4 fixes/);
    expect(stdout).toMatch(/hint\[headings\]: The section “Issue Summary” is marked by bold text/);
    expect(read('a.md')).toBe(BEFORE);
  });

  test('the diff leaves standard output to a report that is read by a program, and the fixes stand in it', async () => {
    session.write('a.md', BEFORE);
    const json = await session.run(['a.md', '--fix', '--dry-run', '--format', 'json']);
    expect(json.stderr).toMatch(/^--- a\.md\n/);
    const [document] = JSON.parse(json.stdout).documents;
    const headings = document.checks.find(({ id }: { id: string }) => id === 'headings');
    expect(headings.findings[0].fix).toEqual([
      { start: { line: 1, column: 1 }, end: { line: 1, column: 18 }, replacement: '## Issue Summary' },
    ]);
    const sarif = JSON.parse((await session.run(['a.md', '--format', 'sarif'])).stdout);
    const result = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'timeline.bullets');
    expect(result.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 3 },
                insertedContent: { text: '- ' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('what a document holds does not act on the terminal that shows its diff', async () => {
    session.write('a.md', '**Timeline**\n\u001b[2J\u202e##[error]x\n');
    const { stdout } = await session.run(['a.md', '--fix'], { isTTY: true });
    expect(stdout).toContain('\u001b[32m+## Timeline\u001b[39m\n');
    expect(stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b\u202e]|##\[/);
  });

  test.each([
    [['-', '--fix'], /^--fix changes files, and standard input is none\.\nName the file\.\n$/],
    [['a.md', '--dry-run'], /^--dry-run shows what --fix would change, and --fix is not given\.\nAdd --fix\.\n$/],
  ])('%j is refused', async (argv, message) => {
    session.write('a.md', BEFORE);
    expect(await session.run(argv)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  test('a file that may only be read is left, and that is said', async () => {
    chmodSync(session.write('a.md', BEFORE), 0o444);
    const { stderr } = await session.run(['a.md', '--fix']);
    expect(stderr).toBe('a.md is left as it is: it may only be read.\n');
    expect(read('a.md')).toBe(BEFORE);
  });
});

describe('a file is rewritten', () => {
  test('with its mode', async () => {
    const path = session.write('a.md', 'a');
    chmodSync(path, 0o666);
    expect(await rewrite(path, 'a', 'b')).toBeNull();
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['b', 0o666]);
  });

  test('but not when it has changed, is gone, is a link, has other names, or may only be read', async () => {
    const path = session.write('a.md', 'a');
    expect(await rewrite(path, 'A', 'b')).toBe('it was changed meanwhile');
    expect(await rewrite(join(session.folder, 'none.md'), 'a', 'b')).toBe('it is gone');
    symlinkSync('a.md', join(session.folder, 'link.md'));
    expect(await rewrite(join(session.folder, 'link.md'), 'a', 'b')).toBe('it is no regular file');
    expect(lstatSync(join(session.folder, 'link.md')).isSymbolicLink()).toBe(true);
    linkSync(path, join(session.folder, 'other.md'));
    expect(await rewrite(path, 'a', 'b')).toMatch(/several names/);
    expect(readFileSync(path, 'utf8')).toBe('a');
  });

  test('and a draft of another process that stands in the way is an error, and loses nothing', async () => {
    const path = session.write('a.md', 'a');
    const draft = session.write(`.a.md.${process.pid}.tmp`, 'theirs');
    await expect(rewrite(path, 'a', 'b')).rejects.toThrow(/cannot be rewritten \(EEXIST\); it stands as it was/);
    expect([readFileSync(path, 'utf8'), readFileSync(draft, 'utf8')]).toEqual(['a', 'theirs']);
    writeFileSync(draft, '');
  });
});
