/** What was looked into and tried. */
import { detected } from './detected-how.js';
import { type Evidence, type FactFinder, mentioned, mentionedOutside, whole } from './fact.js';
import type { Passage } from './reading.js';
import { abbreviationOffset } from './times/zones.js';

export const actions: FactFinder = {
  id: 'timeline.actions',
  section: 'timeline',
  find: (passages) => {
    const early = beforeTheLast(passages);
    const telling = early.filter((passage) => !passage.isHollow);
    const told = [
      ...investigated(telling),
      ...mentioned('fix')(sinceDetection(telling)),
      ...lookedInto(passages.slice(early.length)),
    ];
    return told.length > 0 ? told : [...passages.flatMap(deeds), ...passages.flatMap(openingDeed)];
  },
  findElsewhere: (passages) => investigated(passages.filter((passage) => passage.isIn('investigation'))),
};

const investigated = mentionedOutside('investigate', 'no-action');
/** What ends it is the resolution, whatever it was. */
const lookedInto = mentionedOutside('investigate', 'no-action', 'fix');

/** Whoever appears in an entry that is no detection and hands nothing on does something there. */
function deeds(passage: Passage): Evidence[] {
  return passage.has('person') && !passage.has('detection', 'escalation') && !passage.isHollow ? [whole(passage)] : [];
}

/** "Bisected the commits": what an entry begins with, whatever the verb, somebody did. */
function openingDeed(passage: Passage): Evidence[] {
  const words = passage.words();
  const head = words.findIndex((word) => !isOfTime(word));
  const verb = words[head];
  if (verb === undefined || !/.{3}ed$/.test(verb) || words.length - head < DEED || words[head + 1] === 'by') return [];
  if (passage.matches('no-deed').some(({ first }) => first === head)) return [];
  return [{ passage, span: passage.at({ first: head, last: head }) }];
}

/** What stands before the words of an entry. */
const isOfTime = (word: string): boolean =>
  /^(?:\d.*|[ap]m|[^\p{L}])$/u.test(word) || abbreviationOffset(word.toUpperCase(), word) !== undefined;
/** A shorter entry may tell of a state: “Queue blocked”. */
const DEED = 3;

/** What was changed before anybody knew may be what brought it about. */
function sinceDetection(passages: readonly Passage[]): readonly Passage[] {
  const known = detected(passages)[0]?.passage;
  return known === undefined ? passages : passages.slice(passages.indexOf(known));
}

/** All but the last entry: what is mended before the end was tried. */
function beforeTheLast(passages: readonly Passage[]): Passage[] {
  const last = passages.at(-1);
  return passages.filter(({ block, sentence }) => block !== last?.block || sentence.line !== last.sentence.line);
}
