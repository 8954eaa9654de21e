/** By what or whom the issue was noticed. */
import { doneOutside, type FactFinder } from './fact.js';

/** Detections; an alert that “did not fire” is none. */
export const detected = doneOutside('detection', 'silent-monitor');

export const detectedHow: FactFinder = { id: 'timeline.detected-how', section: 'timeline', find: detected };
