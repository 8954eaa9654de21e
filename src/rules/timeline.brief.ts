/** Each entry of the timeline takes one sentence, or two. */

import { timeFacts } from '../facts/times/facts.js';
import { sectionSpan } from '../facts/times/judgement.js';
import type { Rule } from '../model/check.js';

const MOST = 2;
/** A timeline of so many entries may have one of three sentences. */
const LONG = 6;

export const rule: Rule = {
  id: 'timeline.brief',
  judge: (document) => {
    const { entries } = timeFacts(document);
    const long = entries.filter(({ sentences }) => sentences > MOST);
    const allowed = entries.length >= LONG && long.length === 1 && long[0]!.sentences === MOST + 1;
    if (long.length === 0 || allowed) {
      const evidence = entries.map(({ span }) => span);
      return { outcome: 'pass', evidence: evidence.length > 0 ? evidence : [sectionSpan(document, 'timeline')] };
    }
    return {
      outcome: 'fail',
      findings: long.map(({ span, sentences }) => ({
        message: `This entry of the timeline has ${sentences} sentences.`,
        help: 'Keep to one or two sentences: what was seen or done. Move the explanation to the root cause.',
        at: span,
      })),
    };
  },
};
