/** What `new` writes for each profile: its sections with blanks, which the check `placeholder` finds until they are filled in. */

const alx = `# Postmortem: [describe the outage in a few words]

<!-- Fill in what stands in brackets, put real dates and times, and take out these comments. -->

## Issue Summary

- **Duration:** [add how long it lasted], from YYYY-MM-DD HH:MM to YYYY-MM-DD HH:MM [add the time zone]
- **Impact:** [describe which service was down or slow, and what its users experienced]
- **Users affected:** [add how many, in %]
- **Root cause:** [describe it in one sentence]

## Timeline

<!-- One line for each step, in order, with at most two sentences. -->

- HH:MM - [describe how it was noticed: by an alert, an engineer or a customer]
- HH:MM - [describe what was investigated, and what was assumed to be the cause]
- HH:MM - [describe a path that turned out to be misleading]
- HH:MM - [describe to which team or person it was escalated]
- HH:MM - [describe how it was resolved]

## Root Cause and Resolution

[describe in detail what caused it, down to the change or the state that it began with]

[describe in detail how it was fixed]

## Corrective and Preventative Measures

[describe what can be improved, so that it cannot happen again or is noticed sooner]

- [ ] [add a task that someone can finish, such as an alert on one figure of one server]
- [ ] [add another]

## Lessons Learned

[describe what worked well, and what did not]

## Conclusion

[describe what to take away, and what comes next]
`;

/** A skeleton of titled sections, each with what to write below it. */
const skeleton = (parts: readonly (readonly [title: string, body: string])[]): string =>
  `${[
    '# Postmortem: [describe the incident in a few words]',
    '<!-- Fill in what stands in brackets, put real dates and times, and take out these comments. -->',
    ...parts.map(([title, body]) => `## ${title}\n\n${body}`),
  ].join('\n\n')}\n`;

const STEPS = [
  '- HH:MM UTC - [describe how it was noticed]',
  '- HH:MM UTC - [describe who responded and what they tried]',
  '- HH:MM UTC - [describe what ended it]',
].join('\n');
const ACTIONS = ['- [add an action, with its owner and its ticket]', '- [add another]'].join('\n');

const googleSre = skeleton([
  ['Summary', '[describe what happened, in a few sentences]'],
  ['Impact', '[describe what it did to users, and what was lost]'],
  ['Root Causes', '[describe what made it possible]'],
  ['Trigger', '[describe what set it off]'],
  ['Resolution', '[describe what ended it, and what of that is a workaround]'],
  ['Detection', '[describe how it was noticed]'],
  ['Action Items', ACTIONS],
  ['Lessons Learned', '[describe what went well, what went wrong, and where luck helped]'],
  ['Timeline', STEPS],
]);

const pagerduty = skeleton([
  ['Overview', '[describe what happened, in a sentence or two]'],
  ['Contributing Factors', '[describe the conditions that made it possible]'],
  ['Resolution', '[describe what ended it]'],
  ['Impact', '[describe who was affected, how, and for how long]'],
  ['Responders', '[describe who took part, and in which role]'],
  ['Timeline', STEPS],
  ['Lessons Learned', '[describe what went well, and what did not]'],
  ['Action Items', ACTIONS],
]);

const atlassian = skeleton([
  ['Incident Summary', '[describe what happened, why, how severe it was and how long it took]'],
  ['Lead-up', '[describe what led to it]'],
  ['Impact', '[describe what internal and external users met]'],
  ['Detection', '[describe when and how it was noticed]'],
  ['Response', '[describe who responded, and when]'],
  ['Recovery', '[describe how service was restored]'],
  ['Timeline', STEPS],
  ['Root Cause', '[describe what must change so that this class of incident stays away]'],
  ['Lessons Learned', '[describe what went well, and what could be better]'],
  ['Corrective Actions', ACTIONS],
]);

/** By the profile's id. */
export const skeletons: Readonly<Record<string, string>> = { alx, 'google-sre': googleSre, pagerduty, atlassian };
