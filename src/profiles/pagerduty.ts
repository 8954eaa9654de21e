/** PagerDuty’s published incident response guide: its postmortem template and the questions its reviewers ask. */
import type { Profile } from '../model/check.js';
import { everywhere, use } from './use.js';

export const pagerduty: Profile = {
  id: 'pagerduty',
  title: 'PagerDuty postmortem',
  source: 'https://response.pagerduty.com/after/post_mortem_template/',
  checks: [
    use('summary', 'error', 'Overview: what happened, in a sentence or two'),
    use('contributing-factors', 'error', 'Contributing factors: the conditions that made it possible'),
    use('resolution', 'error', 'Resolution: what ended it'),
    use('impact', 'error', 'Impact: who was affected, how, and for how long'),
    use('response', 'warning', 'Responders: who took part, and in which role'),
    use('timeline', 'error', 'Timeline: what happened when'),
    use('lessons', 'warning', 'How did we do: what went well, what did not'),
    use('action-items', 'error', 'Action items: what will be done'),
    ...everywhere,
  ],
  review: [
    { id: 'detail', text: 'It gives enough detail' },
    { id: 'underlying', text: 'It does not stop at what went wrong, it gets to the underlying causes' },
    { id: 'apart', text: 'It keeps what happened apart from how to fix it' },
    { id: 'actions', text: 'The action items make sense, and each is small enough to be finished' },
    { id: 'readable', text: 'It is well written, and someone from another team understands it' },
    { id: 'customers', text: 'What customers are told would satisfy you if you were one of them' },
  ],
};
