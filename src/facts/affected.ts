/** What share of the users was affected. */
import { type FactFinder, stated } from './fact.js';

export const affected: FactFinder = { id: 'summary.affected', section: 'summary', find: stated('share') };
