/** The side of `judges.ts` in a thread that judges: answers each text with its judgement. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerWriter } from './answers.js';
import { type JudgeJob, judgeOf } from './judge.js';
import type { Asked } from './judges.js';
import { DetectorMissing, loadDetector } from './parse/language.js';
import { received } from './parse/sent.js';

export function answerTexts(): void {
  const { job } = workerData as { job: JudgeJob };
  const judge = judgeOf(job);
  const answer = answerWriter();
  const judged = async ({ path, text, parsed }: Asked) => {
    const judgement = () => judge(path, text, parsed === undefined ? undefined : received(path, text, parsed));
    try {
      return judgement();
    } catch (error) {
      if (!(error instanceof DetectorMissing)) throw error;
      await loadDetector();
      return judgement();
    }
  };
  parentPort!.on('message', async (asked: Asked) => {
    // As JSON: to copy objects takes half as long again, and they take half as much room again.
    parentPort!.postMessage(answer(await judged(asked)));
  });
}
