/** What ended the incident. */
import type { Postmortem } from '../model/postmortem.js';
import { carriedOut, doneOutside, type Evidence, type FactFinder, helped, whole } from './fact.js';
import type { Passage } from './reading.js';
import { timeFacts } from './times/facts.js';

export const resolved: FactFinder = {
  id: 'timeline.resolved',
  section: 'timeline',
  find: (passages, document) => [...recovery(passages), ...atTheEnd(passages, document)],
  findElsewhere: recovery,
};

function recovery(passages: readonly Passage[]): Evidence[] {
  const recovered = doneOutside('recovered', 'at-work', 'fix-to-come')(passages.filter(isLastWord));
  return [...carriedOut(recovered, passages).filter(helped), ...ending(passages)];
}

/** Whether the next sentence of an entry does not take it back: "Rolled back the release. It did not help." */
function isLastWord({ block, sentence }: Passage, index: number, passages: readonly Passage[]): boolean {
  const next = passages[index + 1];
  return next?.block !== block || next.sentence.line !== sentence.line || !next.has('in-vain');
}

/** How a timeline ends: there, plain words such as "the page loads again" say enough. */
function ending(passages: readonly Passage[]): Evidence[] {
  const last = passages.at(-1);
  const entry = passages.filter(({ block, sentence }) => block === last?.block && sentence.line === last.sentence.line);
  const said = entry.filter(isLastWord).filter((passage) => !passage.has('in-vain', 'symptom'));
  return doneOutside('well-again', 'not-over', 'at-work', 'fix-to-come')(said);
}

/** What happened when the outage ended, as the summary tells it, ended it; but to find a cause ends nothing. */
function atTheEnd(passages: readonly Passage[], document: Postmortem): Evidence[] {
  const { told, timeline } = timeFacts(document);
  if (told.end === null) return [];
  const entries = timeline.filter(({ at }) => at === told.end!.at).map(({ entry }) => entry.span);
  return (
    passages
      .filter(({ span }) => entries.some(({ start, end }) => start < span.end && span.start < end))
      .filter((passage) => passage.sentence.words.length >= EVENT && !passage.has('in-vain', 'finding'))
      // “The site is not restored” ends nothing.
      .filter((passage) => !passage.has('recovered') || passage.done('recovered').length > 0)
      .map(whole)
  );
}

/** Fewer words, the time among them, tell of no event. */
const EVENT = 4;
