/** The entries of the timeline run forward in time. */
import { timeFacts } from '../facts/times/facts.js';
import { disorder } from '../facts/times/order.js';
import type { Rule } from '../model/check.js';

export const rule: Rule = {
  id: 'timeline.order',
  judge: (document) => {
    const facts = timeFacts(document);
    const findings = disorder(facts);
    if (findings.length > 0) return { outcome: 'fail', findings };
    return { outcome: 'pass', evidence: facts.entries.flatMap(({ timeSpan }) => timeSpan ?? []) };
  },
};
