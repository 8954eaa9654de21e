/** Every rule by its id, which is its file's name and that of its page in `docs/rules`. */
import type { Rule } from '../model/check.js';
import { rule as causeCause } from './cause.cause.js';
import { rule as causeFix } from './cause.fix.js';
import { rule as headings } from './headings.js';
import { rule as hiddenText } from './hidden-text.js';
import { rule as measuresImprovements } from './measures.improvements.js';
import { rule as measuresTasks } from './measures.tasks.js';
import { rule as summaryAffected } from './summary.affected.js';
import { rule as summaryExperience } from './summary.experience.js';
import { rule as summaryRootCause } from './summary.root-cause.js';
import { rule as summaryService } from './summary.service.js';
import { rule as timelineActions } from './timeline.actions.js';
import { rule as timelineDetectedHow } from './timeline.detected-how.js';
import { rule as timelineDetectedWhen } from './timeline.detected-when.js';
import { rule as timelineEscalated } from './timeline.escalated.js';
import { rule as timelineMisleading } from './timeline.misleading.js';
import { rule as timelineResolved } from './timeline.resolved.js';
import { rule as waivers } from './waivers.js';

const all = [
  summaryService,
  summaryExperience,
  summaryAffected,
  summaryRootCause,
  timelineDetectedWhen,
  timelineDetectedHow,
  timelineActions,
  timelineMisleading,
  timelineEscalated,
  timelineResolved,
  causeCause,
  causeFix,
  measuresImprovements,
  measuresTasks,
  waivers,
  hiddenText,
  headings,
];

export const rules: Readonly<Record<string, Rule<never>>> = Object.fromEntries(all.map((rule) => [rule.id, rule]));
