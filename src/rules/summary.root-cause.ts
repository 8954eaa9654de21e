import { rootCause } from '../facts/root-cause.js';
import { factRule } from '../facts/rule.js';

/** The summary names the root cause. */
export const rule = factRule({
  fact: rootCause,
  asks: 'say what the root cause was',
  help: 'Name it in the Issue Summary, for example: “The root cause was an expired certificate.”',
});
