/** Atlassian’s incident management handbook: the fields of its postmortem template. */
import type { Profile } from '../model/check.js';
import { everywhere, use } from './use.js';

export const atlassian: Profile = {
  id: 'atlassian',
  title: 'Atlassian incident postmortem',
  source: 'https://www.atlassian.com/incident-management/postmortem/templates',
  checks: [
    use('summary', 'error', 'Incident summary: what happened, why, how severe, how long'),
    use('background', 'warning', 'Lead-up: what led to it'),
    use('impact', 'error', 'Impact: what internal and external users met'),
    use('detection', 'error', 'Detection: when and how it was noticed'),
    use('response', 'warning', 'Response: who responded, and when'),
    use('resolution', 'error', 'Recovery: how service was restored'),
    use('timeline', 'error', 'Timeline: what happened when, with the time zone'),
    use('root-cause', 'error', 'Root cause: what must change so that this class of incident stays away'),
    use('lessons', 'warning', 'Lessons learned: what went well, what could be better'),
    use('action-items', 'error', 'Corrective actions: what will be done, by whom'),
    ...everywhere,
  ],
  review: [
    { id: 'root-cause', text: 'The root cause is the deepest one that the team can change' },
    { id: 'recurrence', text: 'It was asked whether this happened before, and why it could again' },
    { id: 'actions', text: 'The corrective actions would prevent this class of incident' },
    { id: 'timeline', text: 'Someone who was not there can follow the timeline' },
    { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
  ],
};
