/** The one entry of the bundle; which role it plays is chosen by how it is started. Each role loads its own parts. */
import { isMainThread, workerData } from 'node:worker_threads';
import { WORKER_ROLE } from './judges.js';

/** The command line; resolves to the exit code. */
export async function cli(argv: readonly string[]): Promise<number> {
  process.stderr.write(`postmortem-gate: nothing to do with ${argv.length} arguments yet\n`);
  return 2;
}

if (!isMainThread && workerData?.role === WORKER_ROLE) {
  const { answerTexts } = await import('./worker.js');
  answerTexts();
}
