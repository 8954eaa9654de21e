/** The summary says how long the outage lasted, or when it started and ended. */

import { timeFacts } from '../facts/times/facts.js';
import { missing, passOn } from '../facts/times/judgement.js';
import type { Rule } from '../model/check.js';

export const rule: Rule = {
  id: 'summary.duration',
  judge: (document) => {
    const facts = timeFacts(document);
    const { summary } = facts;
    if (summary.duration) return passOn(summary.duration);
    if (summary.start && summary.end) return passOn(summary.start, summary.end);
    const { elsewhere } = facts;
    return missing(document, 'summary', {
      message: 'The issue summary does not say how long the outage lasted.',
      help: 'Add a line such as “Duration: 14:00 – 15:30 UTC on 10 May 2024 (1 hour 30 minutes)”.',
      instead: elsewhere.duration ? [elsewhere.duration] : [elsewhere.start, elsewhere.end],
    });
  },
};
