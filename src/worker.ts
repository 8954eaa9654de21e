/** The thread's side of `judges.ts`: answers each text with its judgement. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerWriter } from './answers.js';
import { type JudgeJob, judgeOf } from './judge.js';
import { DetectorMissing, loadDetector } from './parse/language.js';

export function answerTexts(): void {
  const { job } = workerData as { job: JudgeJob };
  const judge = judgeOf(job);
  const answer = answerWriter();
  const judged = async (path: string, text: string) => {
    try {
      return judge(path, text);
    } catch (error) {
      if (!(error instanceof DetectorMissing)) throw error;
      await loadDetector();
      return judge(path, text);
    }
  };
  parentPort!.on('message', async ({ path, text }: { path: string; text: string }) => {
    // As JSON: to copy objects takes half as long again, and they take half as much room again.
    parentPort!.postMessage(answer(await judged(path, text)));
  });
}
