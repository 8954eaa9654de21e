import { cause } from '../facts/cause.js';
import { factRule } from '../facts/rule.js';

/** The section explains what caused the issue, with its mechanism. */
export const rule = factRule({
  fact: cause,
  asks: 'explain what was causing the issue, with its mechanism',
  help: 'Explain the mechanism, for example: “The new release opened a connection for each request and never closed it, until the database refused new ones.”',
});
