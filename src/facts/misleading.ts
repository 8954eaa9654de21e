/** What was suspected or tried and proved wrong: said in words, or plain from a cause that is not what was suspected. */
import type { Postmortem } from '../model/postmortem.js';
import { type Evidence, type FactFinder, mentioned, mentionedOutside, whole } from './fact.js';
import { type Passage, passagesOf } from './reading.js';
import { topics } from './topics.js';

export const misleading: FactFinder = {
  id: 'timeline.misleading',
  section: 'timeline',
  part: 'misleading',
  find: (section, document) => {
    const passages = section.filter((passage) => !passage.has('no-detour'));
    const told = [
      ...mentionedOutside('misleading', 'wrong-setting')(passages),
      ...cleared(passages),
      ...acquitted(passages),
    ];
    return told.length > 0 ? told : refutedSuspicions(passages, document);
  },
  // Among the causes, "the wrong file" is one.
  findElsewhere: (others, document) => {
    const passages = others.filter((passage) => !passage.has('no-detour'));
    const told = passages.filter(
      (passage) => passage.has('suspect') || !(passage.homes.includes('cause') || passage.has('because-of')),
    );
    return [
      ...mentioned('misleading')(told),
      ...refutedSuspicions(
        passages.filter((passage) => !passage.has('user')),
        document,
      ),
    ];
  },
};

/** What was found to be in order, while the search went on. */
function cleared(passages: readonly Passage[]): Evidence[] {
  const end = passages.findLastIndex((passage) => passage.has('finding') && !passage.has('cleared'));
  return mentioned('cleared')(passages.slice(0, Math.max(end, 0))).filter(({ passage }) => !passage.has('fixed-how'));
}

/** What an entry suspects, and in its next sentence finds in order. */
function acquitted(passages: readonly Passage[]): Evidence[] {
  return passages
    .filter((passage, index) => {
      const before = passages[index - 1];
      return before?.block === passage.block && before.has('suspect') && passage.has('cleared');
    })
    .map(whole);
}

/** Suspicions whose subject has no word in common with what was found to be the cause. */
function refutedSuspicions(passages: readonly Passage[], document: Postmortem): Evidence[] {
  const suspicions = passages.filter((passage) => passage.has('suspect') && !passage.has('finding', 'proved-right'));
  if (suspicions.length === 0) return [];
  const all = passagesOf(document);
  const named = all.filter(namesCause);
  const causes = new Set((named.length > 0 ? named : all.filter(standsAsCause)).flatMap(topics));
  if (causes.size === 0) return [];
  return suspicions
    .filter((passage) => {
      const suspected = topics(passage);
      return suspected.length > 0 && !suspected.some((topic) => causes.has(topic));
    })
    .map(whole);
}

function namesCause(passage: Passage): boolean {
  if (passage.has('suspect')) return false;
  return passage.has('finding') || (!passage.isIn('timeline') && passage.has('because-of'));
}

/** Among the causes, all that mends nothing may be the cause. */
function standsAsCause(passage: Passage): boolean {
  return passage.homes.includes('cause') && passage.block.kind !== 'heading' && !passage.has('repair');
}
