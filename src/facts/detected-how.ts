/** By what or whom the issue was noticed. */
import { type FactFinder, stated } from './fact.js';

export const detectedHow: FactFinder = { id: 'timeline.detected-how', section: 'timeline', find: stated('detection') };
