/** How the issue was fixed. */
import { type FactFinder, stated } from './fact.js';

export const fix: FactFinder = {
  id: 'cause.fix',
  section: 'cause',
  part: 'resolution',
  find: (passages) => stated('repair')(passages.filter((passage) => !passage.has('bare-fix'))),
};
