import { passagesOf } from '../facts/reading.js';
import type { Rule } from '../model/check.js';

/** No person, and no human error, stands as the cause. */
export const rule: Rule = {
  id: 'blameless',
  judge: (document) => {
    const told = passagesOf(document).filter(({ homes }) => homes.some((id) => TELLS.has(id)));
    const findings = told.flatMap((passage) =>
      passage
        .affirmed('blame')
        .slice(0, 1)
        .map((match) => ({
          message: passage.has('human-error') ? 'Human error stands as a cause.' : 'A person stands as a cause.',
          help: 'Ask what let the mistake through, and name that: a missing check, an unclear runbook, a tool that invites it.',
          at: passage.at(match),
        })),
    );
    return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
  },
};

/** Where a postmortem tells what happened; measures may well speak of human error. */
const TELLS: ReadonlySet<string> = new Set(['summary', 'timeline', 'cause']);
