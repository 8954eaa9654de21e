import { detectedWhen } from '../facts/detected-when.js';
import { factRule } from '../facts/rule.js';

/** An entry of the timeline says when the issue was noticed. */
export const rule = factRule({
  fact: detectedWhen,
  asks: 'say when the issue was detected',
  help: 'Add an entry to the Timeline, for example: “14:05 UTC - An alert reported error rates above 20 %.”',
});
