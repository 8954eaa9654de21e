/** Runs git: arguments as a list and no shell, names separated by NUL, and its faults in one sentence each. */
import { spawn } from 'node:child_process';
import { UserError } from '../model/errors.js';

export interface Git {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Result {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What git prints. Throws a `UserError` where git is not there, or fails. */
export async function git(repository: Git, args: readonly string[], stdin = ''): Promise<Buffer> {
  const result = await outcome(repository, args, stdin);
  if (result.code !== 0) throw fault(repository, args, result.stderr);
  return result.stdout;
}

/** What git prints, without the last line's end, or null where it says no. */
export async function gitAnswer(repository: Git, args: readonly string[]): Promise<string | null> {
  const { code, stdout, stderr } = await outcome(repository, args, '');
  if (/dubious ownership/.test(stderr)) throw fault(repository, args, stderr);
  return code === 0 ? stdout.toString('utf8').replace(/\r?\n$/, '') : null;
}

export const namesIn = (output: Buffer): string[] => output.toString('utf8').split('\0').slice(0, -1);

function outcome({ folder, env }: Git, args: readonly string[], stdin: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
      cwd: folder,
      windowsHide: true,
      // Names are names here, never patterns; and messages are read, so they are asked for in one language.
      env: { ...env, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // git may end before it has read everything.
    child.stdin.on('error', () => {});
    child.on('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'ENOENT'
          ? new UserError('git is not there to say what changed.', 'Install git, or name the files to judge.', {
              cause,
            })
          : cause,
      );
    });
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
    });
    child.stdin.end(stdin);
  });
}

function fault({ folder }: Git, args: readonly string[], stderr: string): UserError {
  if (/dubious ownership/.test(stderr)) {
    return new UserError(
      `git does not read ${folder}, because it belongs to someone else.`,
      `If you trust it: git config --global --add safe.directory ${folder}`,
    );
  }
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return new UserError(
    `git ${args[0]} failed: ${said.replace(/^fatal: /, '') || 'it gave no reason'}`,
    'Run it by hand to see why, or name the files to judge.',
  );
}
