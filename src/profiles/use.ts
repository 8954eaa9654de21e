/** How a profile asks for a rule. */
import type { CheckLine, Severity } from '../model/check.js';

interface Extra {
  /** The check that must hold before this one can be judged. */
  readonly needs?: string;
  readonly options?: unknown;
}

/** One line of a rubric: the rule with this id, how much it matters, and the rubric's words for it. */
export function use(id: string, severity: Severity, says: string, { needs, options = {} }: Extra = {}): CheckLine {
  return { id, options, severity, says, ...(needs === undefined ? {} : { needs }) };
}

/** What every rubric asks beyond its source: the text is finished, honest and fit to be read by a machine. */
export const everywhere: readonly CheckLine[] = [
  use('times.consistent', 'warning', 'times agree with one another'),
  use('timeline.order', 'warning', 'the timeline runs forward', { needs: 'timeline' }),
  use('placeholder', 'error', 'nothing left over from a template'),
  use('waivers', 'error', 'waivers name a check that may be waived, and a reason', {
    options: { allow: ['timeline.misleading', 'timeline.escalated'] },
  }),
  use('hidden-text', 'error', 'no text hidden from the reader'),
  use('headings', 'info', 'sections are marked by headings'),
];

/** What a config may ask for where the profile does not, in words that fit each profile. */
export const optional: readonly CheckLine[] = [
  use('action-items.due', 'error', 'each action item has a due date'),
  use('action-items.owner', 'error', 'each action item has an owner'),
  use('action-items.ticket', 'error', 'each action item has a ticket'),
  use('action-items.verb', 'error', 'each action item says what will be done'),
  use('length', 'error', 'within the word limits'),
];
