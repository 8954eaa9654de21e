/** What users went through. */
import { type FactFinder, stated } from './fact.js';

export const experience: FactFinder = { id: 'summary.experience', section: 'summary', find: stated('symptom') };
