/** The one entry of the bundle; which role it plays is chosen by how it is started. Each role loads its own parts. */
import { isMainThread, workerData } from 'node:worker_threads';
import { WORKER_ROLE } from './judges.js';

/** The command line; resolves to the exit code. */
export async function cli(argv: readonly string[]): Promise<number> {
  const [{ run }, { workerJudges }] = await Promise.all([import('./cli.js'), import('./judges.js')]);
  return run(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    judges: (job) => workerJudges(job, { entry: new URL(import.meta.url) }),
  });
}

if (!isMainThread && workerData?.role === WORKER_ROLE) {
  const { answerTexts } = await import('./worker.js');
  answerTexts();
}
