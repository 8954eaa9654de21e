/** The root cause, named. */
import type { Postmortem } from '../model/postmortem.js';
import { type Evidence, type FactFinder, mentioned, mentionedOutside, whole } from './fact.js';
import { type Passage, passagesOf } from './reading.js';
import { topics } from './topics.js';

export const rootCause: FactFinder = {
  id: 'summary.root-cause',
  section: 'summary',
  part: 'root-cause',
  find: (passages, document) => {
    const said = saidToBe(passages);
    return said.length > 0 ? said : machinery(passages, document);
  },
  findElsewhere: saidToBe,
};

function saidToBe(passages: readonly Passage[]): Evidence[] {
  const known = passages.filter((passage) => !passage.leavesCauseOpen && !passage.isHollow);
  // “Because of the outage” tells what followed on it, and “because of the outage of our provider” what caused it.
  const reasons = known.flatMap((passage) =>
    passage.has('outage-of')
      ? mentioned('because-of')([passage])
      : mentionedOutside('because-of', 'own-outage')([passage]),
  );
  return [...reasons, ...known.flatMap(consequences)];
}

/** "A typo led to a crash" names a cause; "The outage led to complaints", or "It was down, leading to losses", does not. */
function consequences(passage: Passage): Evidence[] {
  const told = passage.matches('broke-it');
  if (told.length === 0) return [];
  const trouble = [...passage.matches('outage'), ...passage.matches('failed-component')];
  const from = Math.min(
    trouble.reduce((least, { last }) => Math.min(least, last), Number.POSITIVE_INFINITY),
    passage.matches('toll')[0]?.first ?? Number.POSITIVE_INFINITY,
  );
  return told.filter(({ first }) => first > 0 && first <= from).map((match) => ({ passage, span: passage.at(match) }));
}

/** A sentence of the summary that tells of nothing that users felt, but of what the section on the cause tells of. */
function machinery(passages: readonly Passage[], document: Postmortem): Evidence[] {
  const causes = passagesOf(document).filter(({ homes, block }) => homes.includes('cause') && block.kind !== 'heading');
  const subjects = new Set(causes.filter((passage) => !passage.has('repair')).flatMap(topics));
  return passages
    .filter((passage) => passage.block.kind !== 'heading' && !passage.has(...OF_OTHER_THINGS) && !tellsOfUsers(passage))
    .filter((passage) => new Set(topics(passage).filter((topic) => subjects.has(topic))).size >= COMMON)
    .map(whole);
}

const OF_OTHER_THINGS = ['symptom', 'hiccup', 'share', 'outage', 'monitor', 'aftermath', 'unknown'] as const;

function tellsOfUsers(passage: Passage): boolean {
  return passage.outside(passage.matches('user'), 'device-driver').length > 0;
}

/** So many telling words in common are no chance. */
const COMMON = 2;
