import { resolved } from '../facts/resolved.js';
import { factRule } from '../facts/rule.js';

/** The timeline says how the incident was resolved. */
export const rule = factRule({
  fact: resolved,
  asks: 'say how the incident was resolved',
  help: 'End the Timeline with it, for example: “15:42 UTC - Rolled back the release; error rates returned to normal.”',
});
