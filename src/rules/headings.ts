import type { Rule } from '../model/check.js';

/** Each section is marked by a heading, so that readers and tools find it; a section marked otherwise counts as well. */
export const rule: Rule = {
  id: 'headings',
  judge: ({ hints, sections }) =>
    hints.length > 0
      ? { outcome: 'fail', findings: hints }
      : { outcome: 'pass', evidence: sections.filter(({ id }) => id !== null).map(({ heading }) => heading.span()) },
};
