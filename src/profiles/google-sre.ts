/** The example postmortem of Google’s Site Reliability Engineering book: what it holds, and what it recommends. */
import type { Profile } from '../model/check.js';
import { everywhere, use } from './use.js';

export const googleSre: Profile = {
  id: 'google-sre',
  title: 'Google SRE postmortem',
  source: 'https://sre.google/sre-book/example-postmortem/',
  checks: [
    use('summary', 'error', 'Summary: what happened, in a few sentences'),
    use('impact', 'error', 'Impact: what it did to users, and what was lost'),
    use('root-cause', 'error', 'Root causes: what made it possible'),
    use('trigger', 'warning', 'Trigger: what set it off'),
    use('resolution', 'error', 'Resolution: what ended it'),
    use('detection', 'warning', 'Detection: how it was noticed'),
    use('action-items', 'error', 'Action items: what will be done'),
    use('lessons', 'error', 'Lessons learned: what went well, what went wrong, where luck helped'),
    use('timeline', 'error', 'Timeline: what happened when'),
    ...everywhere,
  ],
  review: [
    { id: 'data', text: 'The key facts of the incident are collected for those who come later' },
    { id: 'impact', text: 'The assessment of the impact is complete' },
    { id: 'root-cause', text: 'The analysis of the root cause goes deep enough' },
    { id: 'plan', text: 'The action plan is apt, and its priorities are right' },
    { id: 'shared', text: 'Everyone whom the outcome concerns will hear of it' },
    { id: 'blameless', text: 'It is blameless: it asks what failed, not who' },
  ],
};
