import { fix } from '../facts/fix.js';
import { factRule } from '../facts/rule.js';

/** The section explains how the issue was fixed. */
export const rule = factRule({
  fact: fix,
  asks: 'say how the issue was fixed',
  help: 'Say what was done, for example: “We rolled back the release and raised the connection limit.”',
});
