import { leftoversOf } from '../facts/leftovers.js';
import type { Finding, Rule } from '../model/check.js';

/** Nothing is left over from a template, an assignment or a chat assistant. */
export const rule: Rule = {
  id: 'placeholder',
  judge: (document) => {
    const findings: Finding[] = leftoversOf(document)
      .slice(0, 10)
      .map(({ kind, span, words }) => ({ message: messages[kind](words), help: helps[kind], at: span }));
    return findings.length > 0 ? { outcome: 'fail', findings } : { outcome: 'pass', evidence: [] };
  },
};

const messages = {
  blank: (words: string) => `“${words}” is a blank that is still to be filled in.`,
  todo: (words: string) => `“${words}” says that something is still to be written.`,
  filler: (words: string) => `“${words}” is filler text.`,
  assistant: (words: string) => `“${words}” is what a chat assistant said, not part of the postmortem.`,
  guidance: (words: string) => `“${words}” is the assignment’s or template’s guidance.`,
} as const;

const helps = {
  blank: 'Write what belongs there, or remove the line.',
  todo: 'Write it, or remove the line; a task for later belongs in the list of tasks.',
  filler: 'Replace it with what happened.',
  assistant: 'Remove it, and check that what stands around it is true of this incident.',
  guidance: 'Replace it with what it asks for.',
} as const;
