/** The side of `judges.ts` in a thread that only parses: answers each text with its postmortem, for another to judge. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CustomSection } from './config/settings.js';
import type { JudgeJob } from './judge.js';
import type { Asked } from './judges.js';
import { parse, preScan } from './parse/index.js';
import { written } from './parse/sent.js';

export async function answerParsed(): Promise<void> {
  const { job } = workerData as { job: JudgeJob };
  const sectionsAt = await ownSections(job);
  parentPort!.on('message', ({ path, text }: Asked) => {
    const isParsed = preScan(text).ok;
    parentPort!.postMessage(isParsed ? written(parse(path, text, { sections: sectionsAt(path) })) : null);
  });
}

/** The sections that a team asks for at a path: what tells them is loaded where there may be some. */
async function ownSections({
  settings,
  templates = {},
}: JudgeJob): Promise<(path: string) => readonly CustomSection[]> {
  if (settings.sections.length === 0 && Object.keys(templates).length === 0) return () => [];
  const { rubricFor } = await import('./rubric.js');
  const rubricAt = rubricFor(settings, templates);
  return (path) => rubricAt(path).sections;
}
