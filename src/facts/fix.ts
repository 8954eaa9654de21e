/** How the issue was fixed. */
import type { Postmortem } from '../model/postmortem.js';
import { carriedOut, doneOutside, type Evidence, type FactFinder, helped } from './fact.js';
import type { Match } from './grammar.js';
import { type Passage, passagesOf } from './reading.js';

export const fix: FactFinder = {
  id: 'cause.fix',
  section: 'cause',
  part: 'resolution',
  find: (passages, document) => {
    const told = [
      ...repairs(passages),
      ...telling(passages).flatMap(deeds),
      ...telling(epilogue(passages)).flatMap(doneTo),
    ];
    const all = told.length > 0 ? told : deedsOf(peopleIn(document), telling(passages));
    return carriedOut(all, passages).filter(helped);
  },
  // Elsewhere, what somebody did may be anything.
  findElsewhere: (passages) => carriedOut(repairs(passages), passages).filter(helped),
};

function repairs(passages: readonly Passage[]): Evidence[] {
  return doneOutside('repair', 'fix-to-come')(telling(passages));
}

function telling(passages: readonly Passage[]): readonly Passage[] {
  const silent = ['bare-fix', 'beforehand', 'mishap'] as const;
  return passages.filter((passage) => !passage.has(...silent) && !passage.isHollow);
}

/** What the team did, whatever the verb: "We unmasked the timer". */
function deeds(passage: Passage): Evidence[] {
  const found = passage.affirmed('deed');
  if (found.length === 0) return [];
  const others = new Set(passage.matches('no-repair').map(({ first }) => first));
  return found.filter(({ last }) => !others.has(last)).map((match) => ({ passage, span: passage.at(match) }));
}

/** What follows on the explanation, on lines of its own. */
function epilogue(passages: readonly Passage[]): readonly Passage[] {
  const last = passages.findLast((passage) => explains(passage)) ?? passages[0];
  if (last === undefined) return [];
  return passages
    .slice(passages.indexOf(last) + 1)
    .filter(({ block, sentence }) => block !== last.block || sentence.line !== last.sentence.line);
}

/** "The script was stopped" is put as a consequence would be, and is none. */
function explains(passage: Passage): boolean {
  return passage.has('because-of') || (passage.has('led-to') && !passage.has('done-to'));
}

/** What was done to something, by whomever: "The idle connections were closed". */
function doneTo(passage: Passage): Evidence[] {
  if (passage.has('because-of', 'befallen', 'malfunction', 'user')) return [];
  const others = new Set(passage.matches('no-repair').map(({ first }) => first));
  return passage
    .affirmed('done-to')
    .filter(({ last }) => !others.has(last))
    .map((match) => ({ passage, span: passage.at(match) }));
}

/** The first names, in lower case, of those that a document makes known as people who worked on it. */
function peopleIn(document: Postmortem): ReadonlySet<string> {
  const names = passagesOf(document).flatMap((passage) =>
    passage.matches('introduced').flatMap((match) => namesIn(passage, match)),
  );
  return new Set(names);
}

function namesIn({ sentence: { text, words } }: Passage, { first, last }: Match): string[] {
  // Before "(backend lead)" and ", our DBA" stands who that is, at the start of an entry perhaps.
  const before = words[first - 1];
  const isApposition = words[first]!.text === '(' || words[first]!.text === ',';
  if (isApposition) return before !== undefined && /^\p{Lu}/u.test(text.value.slice(before.from)) ? [before.text] : [];
  return words.slice(first, last + 1).flatMap((word) => (word.isName ? [word.text] : []));
}

/** What somebody did who is called by name: "Ana raised the limit". */
function deedsOf(people: ReadonlySet<string>, passages: readonly Passage[]): Evidence[] {
  if (people.size === 0) return [];
  return passages.flatMap((passage) => {
    const words = passage.words();
    const others = new Set(passage.matches('no-repair').map(({ first }) => first));
    // “Ana looked at the pool, and raised its limit”
    const isFirst = people.has(words[0] ?? '');
    const isHers = (before = '') => people.has(before) || (isFirst && (before === ',' || before === 'and'));
    const isAct = (first: number) => isHers(words[first - 1]) && !others.has(first);
    return passage
      .affirmed('did')
      .filter(({ first }) => isAct(first))
      .map((match) => ({ passage, span: passage.at(match) }));
  });
}
