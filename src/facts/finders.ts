/** Every fact that the brief asks for in prose, in its order. */
import { actions } from './actions.js';
import { affected } from './affected.js';
import { cause } from './cause.js';
import { detectedHow } from './detected-how.js';
import { detectedWhen } from './detected-when.js';
import { escalated } from './escalated.js';
import { experience } from './experience.js';
import type { FactFinder } from './fact.js';
import { fix } from './fix.js';
import { improvements } from './improvements.js';
import { misleading } from './misleading.js';
import { resolved } from './resolved.js';
import { rootCause } from './root-cause.js';
import { service } from './service.js';
import { tasks } from './tasks.js';

export const finders: readonly FactFinder[] = [
  service,
  experience,
  affected,
  rootCause,
  detectedWhen,
  detectedHow,
  actions,
  misleading,
  escalated,
  resolved,
  cause,
  fix,
  improvements,
  tasks,
];
