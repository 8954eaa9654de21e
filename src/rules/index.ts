/** Every rule by its id, which is its file's name and that of its page in `docs/rules`. */
import type { Rule } from '../model/check.js';
import { rule as actionItemsDue } from './action-items.due.js';
import { rule as actionItems } from './action-items.js';
import { rule as actionItemsOwner } from './action-items.owner.js';
import { rule as actionItemsTicket } from './action-items.ticket.js';
import { rule as actionItemsVerb } from './action-items.verb.js';
import { rule as attractive } from './attractive.js';
import { rule as background } from './background.js';
import { rule as blameless } from './blameless.js';
import { rule as causeCause } from './cause.cause.js';
import { rule as causeFix } from './cause.fix.js';
import { rule as cause } from './cause.js';
import { rule as conclusion } from './conclusion.js';
import { rule as contributingFactors } from './contributing-factors.js';
import { rule as detection } from './detection.js';
import { rule as headings } from './headings.js';
import { rule as hiddenText } from './hidden-text.js';
import { rule as impact } from './impact.js';
import { rule as language } from './language.js';
import { rule as length } from './length.js';
import { rule as lessons } from './lessons.js';
import { rule as measuresImprovements } from './measures.improvements.js';
import { rule as measures } from './measures.js';
import { rule as measuresTasks } from './measures.tasks.js';
import { rule as measuresVague } from './measures.vague.js';
import { rule as placeholder } from './placeholder.js';
import { rule as resolution } from './resolution.js';
import { rule as response } from './response.js';
import { rule as rootCause } from './root-cause.js';
import { rule as summaryAffected } from './summary.affected.js';
import { rule as summaryDuration } from './summary.duration.js';
import { rule as summaryExperience } from './summary.experience.js';
import { rule as summary } from './summary.js';
import { rule as summaryRootCause } from './summary.root-cause.js';
import { rule as summaryService } from './summary.service.js';
import { rule as summaryStartEnd } from './summary.start-end.js';
import { rule as summaryTimezone } from './summary.timezone.js';
import { rule as timelineActions } from './timeline.actions.js';
import { rule as timelineBrief } from './timeline.brief.js';
import { rule as timelineBullets } from './timeline.bullets.js';
import { rule as timelineDetectedHow } from './timeline.detected-how.js';
import { rule as timelineDetectedWhen } from './timeline.detected-when.js';
import { rule as timelineEscalated } from './timeline.escalated.js';
import { rule as timeline } from './timeline.js';
import { rule as timelineMisleading } from './timeline.misleading.js';
import { rule as timelineOrder } from './timeline.order.js';
import { rule as timelineResolved } from './timeline.resolved.js';
import { rule as timesConsistent } from './times.consistent.js';
import { rule as trigger } from './trigger.js';
import { rule as waivers } from './waivers.js';

const all = [
  actionItemsDue,
  actionItemsOwner,
  actionItemsTicket,
  actionItemsVerb,
  impact,
  rootCause,
  trigger,
  resolution,
  detection,
  actionItems,
  contributingFactors,
  response,
  background,

  summary,
  timeline,
  cause,
  measures,
  lessons,
  conclusion,
  length,
  language,
  attractive,
  placeholder,
  summaryDuration,
  summaryStartEnd,
  summaryTimezone,
  timelineBullets,
  timelineBrief,
  timesConsistent,
  timelineOrder,
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
  measuresVague,
  blameless,
  waivers,
  hiddenText,
  headings,
];

export const rules: Readonly<Record<string, Rule<never>>> = Object.fromEntries(all.map((rule) => [rule.id, rule]));
