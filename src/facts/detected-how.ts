/** By what or whom the issue was noticed. */
import { done, type FactFinder } from './fact.js';

export const detectedHow: FactFinder = { id: 'timeline.detected-how', section: 'timeline', find: done('detection') };
