/** The times of the document agree: length with start and end, detection within, resolution at the end, each possible. */
import { contradictions } from '../facts/times/contradictions.js';
import { timeFacts } from '../facts/times/facts.js';
import type { Rule } from '../model/check.js';

export const rule: Rule = {
  id: 'times.consistent',
  judge: (document) => {
    const facts = timeFacts(document);
    const findings = contradictions(facts);
    if (findings.length > 0) return { outcome: 'fail', findings };
    const evidence = [facts.start, facts.end, facts.detected, facts.resolved].flatMap((fact) => fact?.span ?? []);
    return { outcome: 'pass', evidence };
  },
};
