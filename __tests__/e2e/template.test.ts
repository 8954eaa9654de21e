import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

describe('whatever the event, the template of the base branch counts', () => {
  const lacking = report.replace(/## Causes[\s\S]*?(?=## Follow)/, '');
  const own = { 'docs/outage-template.md': '# Report\n\n## Own words\n' };
  const ready = () =>
    story.hub.push(story.repository, 'main', {
      [configPath]: 'template: docs/outage-template.md\n',
      'docs/outage-template.md': template,
    });

  test.each([
    ['the report', { 'postmortems/logins.md': report }, 'pass'],
    ['one that lacks a section', { 'postmortems/logins.md': lacking }, 'fail'],
    ['one with a template of its own', { 'postmortems/logins.md': '# R\n\n## Own words\n\nYes.\n', ...own }, 'fail'],
  ])('pull_request_target, merge_group and schedule: %s', async (_name, files, verdict) => {
    ready();
    const pull = story.pull(files);
    const scheduled = await story.run(story.events.schedule());
    expect(scheduled.outputs.verdict).toBe(verdict);
    const target = await story.run(story.events.pullRequestTarget(pull));
    expect(outcome(target)).toEqual({ exit: verdict === 'pass' ? 0 : 1, verdict });
    const group = story.hub.mergeGroup(story.repository, pull);
    const queued = await story.run(story.events.mergeGroup(group, 'main'));
    expect(outcome(queued)).toEqual({ exit: verdict === 'pass' ? 0 : 1, verdict });
  });

  test('of a fork too', async () => {
    ready();
    const fork = story.hub.fork(story.repository, story.hub.user('mallory'));
    story.hub.push(fork, 'work', { 'postmortems/logins.md': '# R\n\n## Own words\n\nYes.\n', ...own });
    const pull = story.hub.openPull(story.repository, 'work', { author: story.hub.user('mallory'), from: fork });
    const step = await story.run(story.events.pullRequestTarget(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });
});

test.each([
  ['that is too large', 'docs/big.md', { 'docs/big.md': `# T\n\n## A\n\n${'word '.repeat(500_000)}` }, 'docs/big.md'],
  ['that is a folder', 'docs', {}, 'The template docs is'],
  ['that is no Markdown', 'docs/form.yml', { 'docs/form.yml': 'body: []\n' }, 'docs/form.yml is not Markdown'],
  [
    'that is a guide',
    'docs/guide.md',
    { 'docs/guide.md': '# Process\n\n## Key principles\n\n## When to write one\n\n## Naming conventions\n' },
    'reads as a guide, not a template',
  ],
  [
    'with a mark that is misspelt',
    'docs/slip.md',
    { 'docs/slip.md': '## A\n\n## B\n<!-- postmortem-gate: optoinal -->\n' },
    'docs/slip.md cannot be read: line 4',
  ],
])('a template %s is an error, not another gate', async (_name, path, files, said) => {
  const step = await judged(report, `template: ${path}\n`, files);
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
  expect(told(step)).toContain(said);
});

test('other folders may have another template or a profile, and a draft only warns', async () => {
  const security = '# Finding\n\n## Weakness\n\n## Repair\n';
  const config = `template: docs/outage-template.md
drafts: warn
overrides:
  - { paths: [postmortems/security/**], template: docs/security.md, checks: { template.section.repair: error } }
  - { paths: [postmortems/course/**], profile: alx }
`;
  story.hub.push(story.repository, 'main', {
    [configPath]: config,
    'docs/outage-template.md': template,
    'docs/security.md': security,
  });
  const half = '# Finding\n\n## Weakness\n\nTokens were logged.\n';
  const pull = story.pull({
    'postmortems/logins.md': report,
    'postmortems/security/tokens.md': half,
    'postmortems/security/draft.md': half.replace('\n\n', '\n\nStatus: Draft\n\n'),
    'postmortems/course/a.md': report,
  });
  const step = await story.run(story.events.pullRequest(pull));
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  expect(JSON.parse(step.outputs['failed-files']!).sort()).toEqual([
    'postmortems/course/a.md',
    'postmortems/security/tokens.md',
  ]);
  expect(told(step)).toContain('There is no section “Repair”');
});
