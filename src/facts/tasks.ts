/** A list of specific things to do. */
import { type FactFinder, whole } from './fact.js';
import type { Passage } from './reading.js';

export const tasks: FactFinder = {
  id: 'measures.tasks',
  section: 'measures',
  find: (passages) => {
    const found = passages.filter(isTask).map(whole);
    return found.length >= LIST ? found : [];
  },
};

/** One thing is no list. */
const LIST = 2;
/** Fewer words name a subject, not a task. */
const TASK = 3;

function isTask(passage: Passage): boolean {
  const { block, sentence } = passage;
  if (block.kind === 'heading' || sentence.words.length < TASK || passage.has('under-way')) return false;
  if (block.kind === 'item' || block.kind === 'row') return true;
  // A line without a bullet is a task if it reads like one.
  const lineStart = block.text.value.lastIndexOf('\n', sentence.from) + 1;
  return (
    sentence.from - lineStart <= LABEL &&
    passage.matches('task-verb').some(({ first }) => first === 0 || first === wordAfterLabel(passage))
  );
}

/** What stands in front of a task on its line is a label if it is no longer. */
const LABEL = 80;

function wordAfterLabel(passage: Passage): number {
  const colon = passage.words(0, 10).indexOf(':');
  return colon === -1 ? 0 : colon + 1;
}
