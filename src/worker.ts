/** The thread's side of `judges.ts`: answers each text with its judgement. */
import { parentPort, workerData } from 'node:worker_threads';
import { type JudgeJob, judgeOf } from './judge.js';

export function answerTexts(): void {
  const { job } = workerData as { job: JudgeJob };
  const judge = judgeOf(job);
  parentPort!.on('message', ({ path, text }: { path: string; text: string }) => {
    parentPort!.postMessage(judge(path, text));
  });
}
