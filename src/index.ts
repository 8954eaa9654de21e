/** The one entry of the bundle; which role it plays is chosen by how it is started. Each role loads its own parts. */
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { JUDGE_ROLE, PARSER_ROLE } from './judges.js';
import type { ConfigFlags } from './local/config.js';
import type { TextFile } from './local/remark.js';

/** The command line; resolves to the exit code. */
export async function cli(argv: readonly string[]): Promise<number> {
  const [{ run }, { workerJudges }] = await Promise.all([import('./cli.js'), import('./judges.js')]);
  process.stdout.on('error', outputFault);
  // By way of a name: the bundler would take a `new URL(…, import.meta.url)` for a file to copy.
  const self = import.meta.url;
  return run(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    home: new URL('../', self),
    judges: (job) => workerJudges(job, { entry: new URL(self), threads: availableParallelism() }),
    onInterrupt: (stop) => void process.once('SIGINT', stop),
  });
}

/** Whoever reads may have read enough (`| head`): the exit code still tells the verdict. */
function outputFault(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  const said = `Standard output cannot be written (${error.code ?? error.message}).\nLook at the disk, or write to another place.\n`;
  process.stderr.write(said, () => process.exit(2));
}

/**
 * The sample pull request of `npm start`; resolves to the exit code.
 * @param root the repository's folder
 */
export async function demo(root: string): Promise<number> {
  const { demo } = await import('./demo/demo.js');
  const { stdout, env } = process;
  stdout.on('error', outputFault);
  return demo({ root, stdout, color: stdout.isTTY === true && !env.NO_COLOR });
}

/** The Action; resolves to the exit code. */
export async function action(): Promise<number> {
  const [{ main, OWN_FAULT }, { workerJudges }] = await Promise.all([import('./main.js'), import('./judges.js')]);
  // Node would print the error's own text, in which the runner reads commands.
  process.on('uncaughtException', () => process.stdout.write(`::error::${OWN_FAULT}\n`, () => process.exit(1)));
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelled.abort());
  return main({
    env: process.env,
    stdout: process.stdout,
    toolkit: () => import('@actions/core'),
    signal: cancelled.signal,
    // What is found later can no longer be written: all requests of a pull request have 120 seconds.
    judges: (job) => workerJudges(job, { entry: new URL(import.meta.url), totalMs: 90_000 }),
  });
}

/** The remark plugin's work on one file; resolves once its messages are there. */
export async function remark(file: TextFile, options: ConfigFlags): Promise<void> {
  const [{ judgeFile }, { workerJudges }] = await Promise.all([import('./local/remark.js'), import('./judges.js')]);
  const self = import.meta.url;
  return judgeFile(file, options, (job) => workerJudges(job, { entry: new URL(self) }));
}

/** Whether the runner started this very file; its folder may be reached by a link. */
function isStarted(): boolean {
  try {
    return isMainThread && realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}

if (!isMainThread && workerData?.role === JUDGE_ROLE) {
  const { answerTexts } = await import('./judge-thread.js');
  answerTexts();
} else if (!isMainThread && workerData?.role === PARSER_ROLE) {
  const { answerParsed } = await import('./parser-thread.js');
  await answerParsed();
} else if (isStarted()) {
  process.exitCode = await action();
}
