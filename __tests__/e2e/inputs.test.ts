import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, faulty, good, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const path = 'postmortems/a.md';
/** Good but for one warning: the duration is not the time from start to end. */
const contradictory = good.replace('84 minutes', '95 minutes');
const unescalated = good.replace(/^- 14:40 .*\n/m, '');

async function judged(text: string, inputs: Readonly<Record<string, string>>) {
  const pull = story.pull({ [path]: text });
  const step = await story.run(story.events.pullRequest(pull), { inputs });
  return { step, pull };
}

describe('an input that is given', () => {
  test.each<[string, string, string, string]>([
    ['min-words', '560', good, 'fail'],
    ['max-words', '500', good, 'fail'],
    ['paths', 'postmortems/*.md\n!postmortems/a.md', faulty, 'none'],
    ['profile', 'google-sre', good, 'fail'],
    ['required-approvals', '1', good, 'pending'],
    ['require-checklist', 'true', good, 'pending'],
    ['reviewers', 'grace', good, 'pass'],
    ['fail-on', 'warning', good, 'pass'],
  ])('%s: %s', async (name, value, text, verdict) => {
    const { step } = await judged(text, { [name]: value });
    expect(step.outputs.verdict).toBe(verdict);
  });

  test('template says that it cannot be judged by, and nothing turns green', async () => {
    const { step, pull } = await judged(good, { template: 'docs/TEMPLATE.md' });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toMatch(/template/);
    expect(story.status(pull.head.sha)!.state).toBe('error');
  });

  test.each([
    ['max-words', '-5'],
    ['reviewers', 'not a name!'],
    ['paths', '../reports/*.md'],
    ['status-context', '<b>'],
    ['config', '../../etc/passwd'],
    ['pull-request', '-1'],
  ])('%s: %s cannot be, and is said', async (name, value) => {
    const { step, pull } = await judged(good, { [name]: value });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toContain(name);
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
  });
});

describe('whose review counts', () => {
  test.each([
    ['write', 'grace', 'pass'],
    ['write', 'mary', 'pending'],
    ['anyone', 'mary', 'pass'],
    ['mary', 'mary', 'pass'],
    ['mary', 'grace', 'pending'],
    ['anyone', 'ada', 'pending'],
  ])('reviewers: %s, approved by %s: %s', async (reviewers, login, verdict) => {
    const pull = story.pull({ [path]: good });
    story.hub.review(pull, story.hub.user(login), 'APPROVED');
    const inputs = { reviewers, 'required-approvals': '1' };
    const step = await story.run(story.events.pullRequest(pull), { inputs });
    expect(outcome(step)).toEqual({ exit: 0, verdict });
  });
});

describe('which findings fail', () => {
  test.each([
    ['never', 'pass', 0, 'success'],
    ['error', 'pass', 0, 'success'],
    ['warning', 'fail', 1, 'failure'],
  ])('a warning under fail-on: %s', async (failOn, verdict, exit, state) => {
    expect(contradictory).not.toBe(good);
    const { step, pull } = await judged(contradictory, { 'fail-on': failOn });
    expect(outcome(step)).toEqual({ exit, verdict });
    expect(story.status(pull.head.sha)!.state).toBe(state);
    expect(step.outputs).toMatchObject({ errors: '0', files: JSON.stringify([path]) });
    expect(Number(step.outputs.warnings)).toBeGreaterThan(0);
    expect(JSON.parse(step.outputs['failed-files']!)).toEqual(verdict === 'fail' ? [path] : []);
  });

  test('fail-on: never leaves if-none: fail in force', async () => {
    const pull = story.pull({ 'src/shop.ts': 'export {};\n' });
    const inputs = { 'fail-on': 'never', 'if-none': 'fail' };
    const step = await story.run(story.events.pullRequest(pull), { inputs });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'none' });
    expect(story.status(pull.head.sha)).toMatchObject({ state: 'failure' });
    expect(step.outputs).toMatchObject({ files: '[]', 'failed-files': '[]', errors: '0', warnings: '0' });
  });
});

describe('where no status can be set', () => {
  test.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['fail', faulty, {}, 1],
    ['pending', good, { 'required-approvals': '1' }, 1],
    ['pass', good, {}, 0],
  ])('%s', async (verdict, text, inputs, exit) => {
    const { step } = await judged(text, { ...inputs, 'status-context': '' });
    expect(outcome(step)).toEqual({ exit, verdict });
    expect(story.repository.statuses).toEqual([]);
  });

  test('a review’s event fails as well', async () => {
    const pull = story.pull({ [path]: faulty });
    const review = story.hub.review(pull, story.grace, 'APPROVED');
    const step = await story.run(story.events.review(pull, review), { inputs: { 'status-context': '' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });
});

describe('comment modes', () => {
  test('never: no comment, an empty comment-url, and the status all the same', async () => {
    const { step, pull } = await judged(faulty, { comment: 'never' });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect([story.comments, step.outputs['comment-url'] ?? '']).toEqual([[], '']);
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('on-failure: the comment of a failure turns green with the text', async () => {
    const inputs = { comment: 'on-failure' };
    const { pull, step } = await judged(faulty, inputs);
    expect(step.outputs['comment-url']).toMatch(/^https?:\/\/.*#issuecomment-\d+$/);
    story.push({ [path]: good });
    const after = await story.run(story.events.pullRequest(pull, 'synchronize'), { inputs });
    expect(outcome(after)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.own(pull)[0]?.body ?? '').not.toMatch(/points? to fix/);
  });
});

describe('waivers', () => {
  const waiver = (text: string) => `${unescalated}\n<!-- postmortem-gate: waive ${text} -->\n`;

  test.each([
    ['without a reason', 'timeline.escalated:'],
    ['of a check that may not be waived', 'summary.timezone: everyone knows it'],
    ['of no check', 'timeline.escalation: nobody was there'],
  ])('%s is a finding, which no approval outweighs', async (_name, text) => {
    const pull = story.pull({ [path]: waiver(text) });
    story.hub.review(pull, story.grace, 'APPROVED');
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(step.report.documents[0].checks).toContainEqual(
      expect.objectContaining({ id: 'waivers', outcome: 'fail', findings: expect.any(Array) }),
    );
  });

  test('are none where the config allows none', async () => {
    story.hub.push(story.repository, 'main', { [configPath]: 'waivers: { allow: [] }\n' });
    const { step } = await judged(waiver('timeline.escalated: the on-call engineer fixed it alone'), {});
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });
});

test('a pull request that changes the gate’s own config is told whose rules hold', async () => {
  const pull = story.pull({ [path]: good, [configPath]: 'fail-on: never\n' });
  const step = await story.run(story.events.pullRequest(pull));
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.own(pull)[0]!.body).toContain(configPath);
});
