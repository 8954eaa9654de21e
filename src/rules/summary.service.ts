import { factRule } from '../facts/rule.js';
import { service } from '../facts/service.js';

/** What was down or slow, named in the summary. */
export const rule = factRule({
  fact: service,
  asks: 'say what service was down or slow',
  help: 'Name it in the Issue Summary, for example: “The checkout page of the web shop was down.”',
});
