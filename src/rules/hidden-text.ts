import type { Rule } from '../model/check.js';

/** Nothing in the text is hidden from its reader or disguised as other text. What is hidden never counts either way. */
export const rule: Rule = {
  id: 'hidden-text',
  judge: ({ tricks }) =>
    tricks.length > 0 ? { outcome: 'fail', findings: tricks } : { outcome: 'pass', evidence: [] },
};
