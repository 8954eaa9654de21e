/** The summary gives the time of day at which the outage started, and that at which it ended. */

import { timeFacts } from '../facts/times/facts.js';
import { missing, passOn } from '../facts/times/judgement.js';
import type { Rule } from '../model/check.js';

export const rule: Rule = {
  id: 'summary.start-end',
  judge: (document) => {
    const facts = timeFacts(document);
    const { summary, start, end } = facts;
    if (summary.start && summary.end) return passOn(summary.start, summary.end);
    const { elsewhere } = facts;
    const lacks = summary.start
      ? 'when the outage ended'
      : summary.end
        ? 'when the outage started'
        : 'when the outage started and ended';
    const instead = [summary.start ? null : (elsewhere.start ?? start), summary.end ? null : (elsewhere.end ?? end)];
    return missing(document, 'summary', {
      message: `The issue summary does not give the time of day ${lacks.replace('when', 'at which')}.`,
      help: 'Give both times of day with their time zone, such as “from 14:00 to 15:30 UTC on 10 May 2024”.',
      instead,
    });
  },
};
