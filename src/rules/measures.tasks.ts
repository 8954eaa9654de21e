import { factRule } from '../facts/rule.js';
import { tasks } from '../facts/tasks.js';

/** The section holds a list of specific tasks. */
export const rule = factRule({
  fact: tasks,
  asks: 'hold a list of specific tasks',
  help: 'Add a list of specific tasks, for example: “- Add an alert on the server’s memory”, “- Patch nginx to 1.26”.',
});
