/** What share of the users was affected. */
import { type FactFinder, mentioned } from './fact.js';

export const affected: FactFinder = { id: 'summary.affected', section: 'summary', find: mentioned('share') };
