import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOnly } from '../github/access.js';
import { faulty, good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const path = 'postmortems/a.md';

describe('issue_comment', () => {
  test('of a stranger’s talk is answered with nothing, cheaply', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull));
    const talk = story.hub.comment(story.repository, pull.number, story.hub.user('stranger'), 'Nice.');
    const step = await story.run(story.events.issueComment(talk, 'created'));
    expect(step.exitCode).toBe(0);
    expect(story.github.writes).toEqual([]);
    expect(story.github.reads.length).toBeLessThanOrEqual(5);
  });

  test('on an issue that is no pull request is left alone', async () => {
    const pull = story.pull({ [path]: good });
    const talk = story.hub.comment(story.repository, pull.number, story.grace, 'Hello');
    const event = story.events.issueComment(talk, 'created');
    const { pull_request: _, ...issue } = event.payload.issue as Record<string, unknown>;
    const step = await story.run({ ...event, payload: { ...event.payload, issue } });
    expect(step.exitCode).toBe(0);
    expect(story.github.requests).toEqual([]);
  });

  test('of our deleted comment brings a new one', async () => {
    const pull = story.pull({ [path]: faulty });
    await story.run(story.events.pullRequest(pull));
    const [ours] = story.own(pull);
    const event = story.events.issueComment(ours!, 'deleted');
    story.hub.deleteComment(story.repository, ours!);
    const step = await story.run(event);
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'fail' });
    expect(story.own(pull)).toHaveLength(1);
  });
});

describe('merge_group', () => {
  const queued = async (text: string) => {
    const pull = story.pull({ [path]: text });
    const group = story.hub.mergeGroup(story.repository, pull);
    const step = await story.run(story.events.mergeGroup(group, 'main'));
    return { step, group };
  };

  test('judges the group’s own files and sets the status on its head', async () => {
    const { step, group } = await queued(good);
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(group.headSha)!.state).toBe('success');
    expect(story.comments).toEqual([]);
  });

  test('fails a group with a faulty postmortem', async () => {
    const { step, group } = await queued(faulty);
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.status(group.headSha)!.state).toBe('failure');
  });

  test('of more than 300 files is judged whole, or not at all', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`data/${n}.txt`, `${n}`]));
    const pull = story.pull({ ...many, 'z-postmortems/z.md': faulty });
    const group = story.hub.mergeGroup(story.repository, pull);
    const step = await story.run(story.events.mergeGroup(group, 'main'));
    expect(['fail', 'error']).toContain(step.outputs.verdict);
    expect(story.status(group.headSha)!.state).not.toBe('success');
  });
});

describe('runs over several pull requests', () => {
  const several = () => {
    const pulls = [good, faulty, good].map((text, index) => {
      story.hub.push(story.repository, `work-${index}`, { [`postmortems/${index}.md`]: text }, { author: story.ada });
      return story.hub.openPull(story.repository, `work-${index}`, { author: story.ada });
    });
    const closed = story.pull({ [path]: faulty });
    closed.state = 'closed';
    return { pulls, closed };
  };

  test.each([
    ['schedule', () => story.events.schedule(), {}],
    ['workflow_dispatch with `all`', () => story.events.dispatch(), { 'pull-request': 'all' }],
  ])('%s gives the worst verdict and the totals', async (_name, event, inputs) => {
    const { pulls, closed } = several();
    const step = await story.run(event(), { inputs });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'fail' });
    expect(pulls.map(({ head }) => story.status(head.sha)?.state)).toEqual(['success', 'failure', 'success']);
    expect(story.status(closed.head.sha)).toBeUndefined();
    expect(step.report.pullRequests).toHaveLength(3);
    expect(step.report.verdict).toBe('fail');
    expect([...JSON.parse(step.outputs.files!)].sort()).toEqual([0, 1, 2].map((n) => `postmortems/${n}.md`));
  });

  test('workflow_dispatch for one', async () => {
    const { pulls } = several();
    const step = await story.run(story.events.dispatch(), { inputs: { 'pull-request': '1' } });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(pulls.map(({ head }) => story.status(head.sha)?.state)).toEqual(['success', undefined, undefined]);
  });
});

test('workflow_run finds a fork’s pull request by its head, and trusts no other', async () => {
  const fork = story.hub.fork(story.repository, story.hub.user('mary'));
  story.hub.push(fork, 'mine', { [path]: faulty }, { author: fork.owner });
  const pull = story.hub.openPull(story.repository, 'mine', { from: fork });
  const untrusted = await story.run(story.events.pullRequest(pull), { token: story.token(readOnly) });
  expect(outcome(untrusted)).toEqual({ exit: 1, verdict: 'fail' });
  expect(story.own(pull)).toEqual([]);
  const relayed = await story.run(story.events.workflowRun(pull, 'pull_request'));
  expect(outcome(relayed)).toEqual({ exit: 0, verdict: 'fail' });
  expect(story.own(pull)).toHaveLength(1);
  expect(story.status(pull.head.sha)!.state).toBe('failure');
});

describe('pull requests in other states', () => {
  test('a closed one is left alone', async () => {
    const pull = story.pull({ [path]: faulty });
    pull.state = 'closed';
    const step = await story.run(story.events.pullRequest(pull, 'edited'));
    expect(step.exitCode).toBe(0);
    expect(story.github.writes).toEqual([]);
  });

  test('a locked one keeps its right status, and says that it could not comment', async () => {
    const pull = story.pull({ [path]: faulty });
    pull.locked = true;
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('one whose fork is deleted is read from the base repository', async () => {
    const fork = story.hub.fork(story.repository, story.hub.user('mary'));
    story.hub.push(fork, 'mine', { [path]: good }, { author: fork.owner });
    const pull = story.hub.openPull(story.repository, 'mine', { from: fork });
    story.hub.deleteRepository(fork);
    const step = await story.run(story.events.pullRequestTarget(pull, 'edited'));
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  });

  test('one of a repository that was renamed meanwhile', async () => {
    const pull = story.pull({ [path]: good });
    const event = story.events.pullRequest(pull);
    const env = { GITHUB_REPOSITORY: 'ada/shop' };
    story.hub.rename(story.repository, 'store');
    const step = await story.run(event, { env });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(pull.head.sha)!.state).toBe('success');
  });

  test('two with the same head each get their own judgement', async () => {
    story.hub.push(story.repository, 'release', { 'release.txt': '1' });
    const main = story.pull({ [path]: faulty });
    const second = story.hub.openPull(story.repository, 'work', { author: story.ada, base: 'release' });
    await story.run(story.events.pullRequest(main));
    await story.run(story.events.pullRequest(second));
    expect(story.own(main)).toHaveLength(1);
    expect(story.own(second)).toHaveLength(1);
    expect(story.status(main.head.sha)!.state).toBe('failure');
  });
});
