/** What was looked into and tried. */
import { type FactFinder, stated } from './fact.js';

export const actions: FactFinder = { id: 'timeline.actions', section: 'timeline', find: stated('investigate') };
