import { escalated } from '../facts/escalated.js';
import { factRule } from '../facts/rule.js';

/** The timeline says which team or person the incident was escalated to. */
export const rule = factRule({
  fact: escalated,
  asks: 'say to whom the incident was escalated',
  help: 'Name the team or person in the Timeline, for example: “14:30 UTC - Escalated to the database team.”',
});
