import type { Rule } from '../model/check.js';
import { languageOf, mostlyNotEnglish, Prose, passageNotIn } from '../parse/language.js';

/** The prose is written in English. */
export const rule: Rule = {
  id: 'language',
  judge: (document) => {
    const prose = new Prose(document);
    const start = languageOf(prose);
    // Too little prose to tell: that it is too short is said by other checks.
    if (start === null) return { outcome: 'pass', evidence: [] };
    const language = start.code === 'en' ? mostlyNotEnglish(prose) : start;
    if (language === null) return { outcome: 'pass', evidence: [] };
    return {
      outcome: 'fail',
      findings: [
        {
          message: `The text seems to be written in ${language.name}.`,
          help: 'Write it in English; code, names and quoted messages may stay as they are.',
          at: passageNotIn(document, 'en')?.text.span() ?? { start: 0, end: 0 },
        },
      ],
    };
  },
};
