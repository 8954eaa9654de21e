import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { configPath, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const template = `# Outage report: [title]

**Severity:** [1 to 4]

## What customers saw

Say what they could not do, and for how long.

## Causes

## Follow-ups

| Task | Owner |
| ---- | ----- |
| | |
`;

const report = `# Outage report: no logins on Monday

**Severity:** 2

## What customers saw

Nobody could log in from 09:12 to 09:40 UTC.

## Causes

A certificate had run out, and no alert watched its date.

## Follow-ups

| Task | Owner |
| ---- | ----- |
| Watch the dates of all certificates | Jo |
`;

async function judged(text: string, config = 'template: docs/outage-template.md\n', files = {}) {
  story.hub.push(story.repository, 'main', {
    [configPath]: config,
    'docs/outage-template.md': template,
    ...files,
  });
  const pull = story.pull({ 'postmortems/logins.md': text });
  return await story.run(story.events.pullRequest(pull));
}

test('what is written to the team’s template passes, whatever the built-in profile would ask', async () => {
  expect(outcome(await judged(report))).toEqual({ exit: 0, verdict: 'pass' });
});

test('the template itself, and a report without one of its sections, fail', async () => {
  const unfilled = await judged(template);
  expect(outcome(unfilled)).toEqual({ exit: 1, verdict: 'fail' });
  const lacking = await judged(report.replace(/## Causes[\s\S]*?(?=## Follow)/, ''));
  expect(outcome(lacking)).toEqual({ exit: 1, verdict: 'fail' });
  expect(told(lacking)).toContain('There is no section “Causes”');
});

test('the template is read from the base branch, not from the change', async () => {
  story.hub.push(story.repository, 'main', {
    [configPath]: 'template: docs/outage-template.md\n',
    'docs/outage-template.md': template,
  });
  const pull = story.pull({
    'postmortems/logins.md': '# Logins\n\n## Own\n\nText.\n',
    'docs/outage-template.md': '## Own\n',
  });
  expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 1, verdict: 'fail' });
});

test('a template that is missing is an error that names it', async () => {
  const step = await judged(report, 'template: docs/none.md\n');
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
  expect(told(step)).toContain('docs/none.md is missing');
});

test('the config may name the template’s checks, and no others', async () => {
  const lacking = report.replace(/## Causes[\s\S]*?(?=## Follow)/, '');
  const step = await judged(
    lacking,
    'template: docs/outage-template.md\nchecks: { template.section.causes: warning }\n',
  );
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  const wrong = await judged(report, 'template: docs/outage-template.md\nchecks: { template.section.cause: off }\n');
  expect(outcome(wrong)).toEqual({ exit: 1, verdict: 'error' });
  expect(told(wrong)).toContain('template.section.causes');
});
