/** The ALX/Holberton postmortem brief, sentence by sentence and in its order. */
import type { Profile } from '../model/check.js';
import { everywhere, use } from './use.js';

const summary = { needs: 'summary' };
const timeline = { needs: 'timeline' };
const cause = { needs: 'cause' };
const measures = { needs: 'measures' };

export const alx: Profile = {
  id: 'alx',
  title: 'ALX/Holberton postmortem',
  source: 'https://www.alxafrica.com/',
  checks: [
    use('summary', 'error', 'Issue Summary'),
    use('summary.duration', 'error', 'how long the outage lasted', summary),
    use('summary.start-end', 'error', 'start and end times', summary),
    use('summary.timezone', 'error', 'the time zone', summary),
    use('summary.service', 'error', 'what service was down or slow', summary),
    use('summary.experience', 'error', 'what users were experiencing', summary),
    use('summary.affected', 'error', 'how many % of the users were affected', summary),
    use('summary.root-cause', 'error', 'what the root cause was', summary),
    use('timeline', 'error', 'Timeline'),
    use('timeline.bullets', 'error', 'bullet points, each “time - what happened”', timeline),
    use('timeline.brief', 'error', 'entries of 1 or 2 sentences', timeline),
    use('timeline.detected-when', 'error', 'when the issue was detected', timeline),
    use('timeline.detected-how', 'error', 'how it was detected', timeline),
    use('timeline.actions', 'error', 'actions taken: what was investigated, what was assumed', timeline),
    use('timeline.misleading', 'error', 'misleading paths that were taken', timeline),
    use('timeline.escalated', 'error', 'which team or person it was escalated to', timeline),
    use('timeline.resolved', 'error', 'how it was resolved', timeline),
    use('cause', 'error', 'Root cause and resolution'),
    use('cause.cause', 'error', 'what was causing the issue, in detail', cause),
    use('cause.fix', 'error', 'how it was fixed, in detail', cause),
    use('measures', 'error', 'Corrective and preventative measures'),
    use('measures.improvements', 'error', 'what can be improved or fixed', measures),
    use('measures.tasks', 'error', 'a list of specific tasks', measures),
    use('length', 'error', 'brief: within the word limits', { options: { min: 400, max: 600 } }),
    use('language', 'error', 'written in English'),
    use('attractive', 'info', 'attractive: a diagram, a picture or some humour'),
    use('lessons', 'info', 'Lessons learned'),
    use('conclusion', 'info', 'Conclusion'),
    ...everywhere,
    use('blameless', 'warning', 'causes, not people'),
    use('measures.vague', 'info', 'tasks that someone can finish', measures),
  ],
  review: [
    { id: 'root-cause', text: 'The root cause is a cause and not a symptom' },
    { id: 'measures', text: 'These measures would have prevented this outage, or made it shorter' },
    { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
    { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
    { id: 'impact', text: 'The impact is told as the users felt it' },
    { id: 'true', text: 'The facts and times agree with what you know of the incident' },
  ],
};
