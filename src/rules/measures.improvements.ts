import { improvements } from '../facts/improvements.js';
import { factRule } from '../facts/rule.js';

/** The section says what could be better. */
export const rule = factRule({
  fact: improvements,
  asks: 'say what can be improved',
  help: 'Say broadly what should be better, for example: “Configuration changes need a review before they go live.”',
});
