import { detectedHow } from '../facts/detected-how.js';
import { factRule } from '../facts/rule.js';

/** The timeline says by what or whom the issue was noticed. */
export const rule = factRule({
  fact: detectedHow,
  asks: 'say how the issue was detected',
  help: 'Say in the Timeline who or what noticed it: a monitoring alert, an engineer, a customer’s complaint.',
});
