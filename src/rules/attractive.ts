import type { Rule } from '../model/check.js';
import { humourIn } from '../parse/humour.js';

/** Something catches the reader's attention: a picture, a diagram or humour. */
export const rule: Rule = {
  id: 'attractive',
  judge: (document) => {
    const { figures } = document;
    if (figures.length > 0) return { outcome: 'pass', evidence: figures.slice(0, 3).map(({ span }) => span) };
    const humour = humourIn(document);
    if (humour.length > 0) return { outcome: 'pass', evidence: humour.slice(0, 5) };
    return {
      outcome: 'fail',
      findings: [
        {
          message: 'Nothing catches the reader’s attention: no picture, no diagram, no humour that the gate can see.',
          help: 'Add a diagram of the failure (a ```mermaid block will do), a picture `![…](…)`, or some humour.',
          at: { start: 0, end: 0 },
        },
      ],
    };
  },
};
