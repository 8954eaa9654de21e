import { actionItemRule } from './kinds/action-item.js';

/** What these verbs begin has no end that somebody could see. */
const UNBOUNDED =
  /^(?:\[[ x]\]\s)?(?:we (?:should|will|need to|must)\s)?(?:to\s)?(?:investigate|consider|explore|think|look|improve|enhance|optimi[sz]e|strengthen|try|monitor|be|make sure|ensure|continue|keep|discuss|evaluate|revisit|understand|study|avoid|pay attention|work on|handle|raise awareness)\b/i;

/** Every action item begins with a verb that says when it is done. */
export const rule = actionItemRule({
  id: 'action-items.verb',
  holds: ({ text }) => !UNBOUNDED.test(text.value),
  message: (words) => `Nobody can tell when “${words}” is done.`,
  help: 'Begin with what will be there afterwards: “Add an alert on …”, “Limit … to …”, “Document … in the runbook”.',
});
