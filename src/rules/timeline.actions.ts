import { actions } from '../facts/actions.js';
import { factRule } from '../facts/rule.js';

/** The timeline tells of what was investigated and tried. */
export const rule = factRule({
  fact: actions,
  asks: 'say which actions were taken',
  help: 'Add entries to the Timeline: which parts of the system were investigated, and what was assumed to be the cause.',
});
