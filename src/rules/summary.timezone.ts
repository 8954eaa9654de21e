/** The zone of the times that the summary tells. */

import { timeFacts } from '../facts/times/facts.js';
import { missing, passOn } from '../facts/times/judgement.js';
import type { Rule } from '../model/check.js';

export const rule: Rule = {
  id: 'summary.timezone',
  judge: (document) => {
    const facts = timeFacts(document);
    const { summary, timelineZone } = facts;
    if (summary.zone) return passOn(summary.zone);
    const told = summary.start ?? summary.end;
    return missing(document, 'summary', {
      message: told ? 'The times in the issue summary carry no time zone.' : 'The issue summary names no time zone.',
      help: 'Write the zone after the time: “UTC”, “WAT”, “UTC+3”, “East Africa Time”.',
      ...(told ? { at: told.span } : {}),
      instead: [timelineZone ?? facts.elsewhere.zone],
    });
  },
};
