/** A terminal session for tests: a folder of its own, captured output, judgement within the process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli.js';
import { judgeOf } from '../../src/judge.js';
import type { Io } from '../../src/local/io.js';
import { loadDetector } from '../../src/parse/language.js';

await loadDetector();

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Session {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'postmortem-gate-')));

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(path: string, content: string | Uint8Array): string {
    const absolute = join(this.folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    return absolute;
  }

  /** Runs git here as a person who has configured nothing but a name. */
  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
      },
    });
  }

  async run(
    argv: readonly string[],
    {
      stdin = '',
      cwd = '.',
      isTTY = false,
      columns = 80,
      env = {},
      onOutput = () => {},
    }: {
      stdin?: string | Uint8Array;
      cwd?: string;
      isTTY?: boolean;
      columns?: number;
      env?: Record<string, string>;
      /** Called before each write to standard output. */
      onOutput?: () => void;
    } = {},
  ): Promise<Outcome> {
    let stdout = '';
    let stderr = '';
    const io: Io = {
      stdin: Object.assign(
        (async function* () {
          yield stdin;
        })(),
        { isTTY },
      ),
      stdout: {
        isTTY,
        columns,
        write: (text) => {
          onOutput();
          stdout += text;
        },
      },
      stderr: { isTTY, columns, write: (text) => (stderr += text) },
      cwd: join(this.folder, cwd),
      env: { PATH: process.env.PATH, HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
      now: () => new Date('2026-05-04T09:30:00Z'),
      home: new URL('../../', import.meta.url),
      onInterrupt: () => {},
      judges: (job) => {
        const judge = judgeOf(job);
        return { judge: async (path, text) => judge(path, text), close: async () => {} };
      },
    };
    const code = await run(argv, io);
    return { code, stdout, stderr };
  }

  /** The paths of the documents and of what was left out, in a JSON report. */
  async judged(
    argv: readonly string[],
    options: Parameters<Session['run']>[1] = {},
  ): Promise<{ documents: string[]; leftOut: string[] }> {
    const { stdout, stderr, code } = await this.run([...argv, '--format', 'json'], options);
    if (code === 2 && stdout === '') throw new Error(stderr);
    const report = JSON.parse(stdout) as { documents: { path: string }[]; leftOut: { path: string }[] };
    return { documents: report.documents.map(({ path }) => path), leftOut: report.leftOut.map(({ path }) => path) };
  }
}
