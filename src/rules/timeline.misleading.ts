import { misleading } from '../facts/misleading.js';
import { factRule } from '../facts/rule.js';

/** The timeline tells of something suspected or tried that proved wrong. */
export const rule = factRule({
  fact: misleading,
  asks: 'say which misleading paths were taken',
  help: 'Add an entry to the Timeline, for example: “14:20 UTC - Suspected the database; its metrics were normal.”',
});
