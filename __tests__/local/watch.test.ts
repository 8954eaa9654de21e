/** `check --watch` as it is shipped, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Io } from '../../src/local/io.js';
import { watch as watchFiles } from '../../src/local/watch.js';
import { Session } from './session.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const PATH = 'postmortems/a.md';
const text = (zone: string): string =>
  `# Postmortem\n\n## Issue Summary\n\nThe shop was down from 14:00 to 15:00 ${zone}.\n`;

const WAITS = '\nWatching for changes. Ctrl-C ends.\n';

/** One process of the program, and what it has printed since it was last asked. */
class Watch {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  readonly #log: string;
  #read = 0;

  constructor(folder: string, ...args: string[]) {
    // Both streams go to one file: a file is written to at once, so what a run printed stands before that it waits.
    this.#log = join(folder, 'printed.log');
    const log = openSync(this.#log, 'a');
    const command = [program, 'check', '--watch', ...args];
    this.#child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#ended = new Promise((done) => this.#child.on('exit', done));
  }

  /** What the next run printed, of those that satisfy `holds`. */
  async until(holds: (printed: string) => boolean): Promise<string> {
    for (;;) {
      const printed = readFileSync(this.#log, 'utf8');
      const end = printed.indexOf(WAITS, this.#read);
      if (end === -1) await setTimeout(20);
      else {
        const run = printed.slice(this.#read, end);
        this.#read = end + WAITS.length;
        if (holds(run)) return run;
      }
    }
  }

  interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.#ended;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

describe('check --watch', () => {
  let session: Session;
  let watch: Watch | undefined;
  beforeEach(() => {
    session = new Session();
    session.git('init', '--quiet');
    session.write(PATH, text(''));
  });
  afterEach(() => {
    watch?.kill();
    session.close();
  });
  const start = (...args: string[]): Watch => {
    watch = new Watch(session.folder, ...args);
    return watch;
  };

  test('judges at once, and again by each save, until it is interrupted', async () => {
    const run = start('--all');
    const first = await run.until(() => true);
    expect(first).toMatch(/error\[summary\.timezone\]/);
    expect(first).not.toContain('\u001b');

    session.write(PATH, text('UTC'));
    await run.until((printed) => printed.includes('✗') && !printed.includes('summary.timezone'));

    // As editors save that write another file first.
    writeFileSync(join(session.folder, 'postmortems/.a.md.swp'), text(''));
    renameSync(join(session.folder, 'postmortems/.a.md.swp'), join(session.folder, PATH));
    await run.until((printed) => printed.includes('error[summary.timezone]'));

    session.write('postmortems/2027/b.md', text('WAT'));
    await run.until((printed) => printed.includes('✗ postmortems/2027/b.md'));
    expect(await run.interrupt()).toBe(130);
  });

  test('reads the config again, and waits for it to be mended', async () => {
    const run = start(PATH, '--format', 'json');
    await run.until((printed) => printed.includes('"profile": "alx"'));
    session.write('.github/postmortem-gate.yml', 'profile: google-sre\n');
    await run.until((printed) => printed.includes('"profile": "google-sre"'));
    session.write('.github/postmortem-gate.yml', 'profil: alx\n');
    await run.until((printed) => printed.includes('unknown key "profil"; did you mean profile?'));
    session.write('.github/postmortem-gate.yml', 'profile: pagerduty\n');
    await run.until((printed) => printed.includes('"profile": "pagerduty"'));
    expect(await run.interrupt()).toBe(130);
  });

  test('a new folder is looked into, for the watcher may miss what is in it at once', async () => {
    const run = start('--all');
    await run.until(() => true);
    mkdirSync(join(session.folder, 'postmortems/2028'));
    expect(await run.until(() => true)).toContain('✗ postmortems/a.md');
  });

  test('many files that are saved together are all judged', async () => {
    const run = start('--all', '--format', 'json');
    await run.until(() => true);
    for (let i = 0; i < 40; i++) session.write(`postmortems/many/${i}.md`, text('UTC'));
    const printed = await run.until((each) => (each.match(/"path": "postmortems\/many\/\d+\.md"/g) ?? []).length >= 40);
    expect(printed).toContain('"path": "postmortems/many/39.md"');
  });

  test.each([true, false])('the screen is cleared on a terminal alone (%j)', async (isTTY) => {
    let stdout = '';
    let stop = (): void => {};
    const io = {
      cwd: session.folder,
      stdout: { isTTY, write: (each: string) => (stdout += each) },
      stderr: { write: () => stop() },
      onInterrupt: (each: () => void) => {
        stop = each;
      },
    };
    const code = await watchFiles([], { format: 'pretty' }, io as unknown as Io, async () => io.stdout.write('judged'));
    expect({ code, stdout }).toEqual({ code: 130, stdout: isTTY ? '\u001b[2J\u001b[3J\u001b[Hjudged' : 'judged' });
  });

  test.each([
    [['-'], /^--watch waits for files, and standard input is none\.\n/],
    [['--fix'], /^--watch and --fix are given, /],
  ])('with %j it is refused', async (argv, message) => {
    expect(await session.run(['--watch', ...argv])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });
});
