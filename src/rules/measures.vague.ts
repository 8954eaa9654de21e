import { passagesOf } from '../facts/reading.js';
import type { Rule } from '../model/check.js';

/** Every task is one that somebody can finish. */
export const rule: Rule = {
  id: 'measures.vague',
  judge: (document) => {
    const measures = passagesOf(document).filter(({ homes }) => homes.includes('measures'));
    const findings = measures
      // A longer sentence goes on to say how.
      .filter(({ sentence }) => sentence.words.length <= LONGEST)
      .flatMap((passage) =>
        passage
          .matches('vague')
          .slice(0, 1)
          .map((match) => ({
            message: 'Nobody can tick this off.',
            help: 'Say what will be different, for example: “Add a check of the file name to the pipeline”.',
            at: passage.at(match),
          })),
      );
    return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
  },
};

const LONGEST = 12;
