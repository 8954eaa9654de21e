/** A list of specific things to do. */
import { type Evidence, type FactFinder, whole } from './fact.js';
import type { Passage } from './reading.js';

export const tasks: FactFinder = {
  id: 'measures.tasks',
  section: 'measures',
  find: (passages) => {
    const entries = new Map<string, Evidence>();
    for (const passage of passages) {
      const { block, line } = passage.sentence;
      const entry = `${block.span.start}:${line}`;
      if (isTask(passage) && !entries.has(entry)) entries.set(entry, whole(passage));
    }
    return entries.size >= LIST ? [...entries.values()] : [];
  },
  findElsewhere: () => [],
};

/** One thing is no list. */
const LIST = 2;
/** A single word names a subject. */
const LEAST = 2;
/** Fewer words name a subject, unless they begin as tasks do: “patch nginx”. */
const TASK = 3;

/** What begins so tells of its subject; it is a task only if it says what shall become of it. */
const SUBJECT =
  /^(?:the|a|an|this|that|these|all|each|every|any|our|we|we're|i|i'm|it|they|there|by|in|nobody|every(?:body|one|thing)|something|nothing|anything|\p{L}+ed)$/u;

function isTask(passage: Passage): boolean {
  const { block, sentence } = passage;
  if (block.kind === 'heading' || passage.isEmpty || passage.has('no-measure')) return false;
  const isBullet = block.kind === 'item' || block.kind === 'row' || BULLET.test(sentence.text.value);
  // A box to tick is one for something to do.
  if (block.checked !== undefined && sentence.words.length >= LEAST) return true;
  return heads(passage).some((head) => {
    if (passage.matches('task-verb').some(({ first }) => first === head)) return true;
    const opening = sentence.words[head]?.text ?? 'a';
    if (opening.endsWith('ing') && !SUBJECT.test(opening)) return sentence.words.length - head >= LEAST;
    if (!isBullet || sentence.words.length < TASK) return false;
    return passage.has('obligation') || !SUBJECT.test(opening);
  });
}

/** The words that a task may begin with: the first of its line behind "a)", and the first after a label in front. */
function heads(passage: Passage): number[] {
  const words = passage.words(0, LABEL);
  const first = words[1] === ')' ? 2 : 0;
  const colon = words.indexOf(':');
  return colon === -1 ? [first] : [first, colon + 1];
}

/** A line that begins so is an item to its reader, although not to Markdown. */
const BULLET = /^[•●▪◦‣]/;

/** So many words at most, with their colon, are the label of a task. */
const LABEL = 12;
