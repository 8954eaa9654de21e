import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkflowEvent } from '../github/events.js';
import type { PullRequest } from '../github/state.js';
import { context, faulty, fixed, good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const path = 'postmortems/2026-03-03-search-outage.md';

describe.each<['pull_request' | 'pull_request_target', (pull: PullRequest, action?: string) => WorkflowEvent]>([
  ['pull_request', (pull, action) => story.events.pullRequest(pull, action)],
  ['pull_request_target', (pull, action) => story.events.pullRequestTarget(pull, action)],
])('on %s', (_name, event) => {
  test('a faulty postmortem fails, and everything says so', async () => {
    const pull = story.pull({ [path]: faulty });
    const step = await story.run(event(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });

    const [comment, ...others] = story.own(pull);
    expect(others).toEqual([]);
    expect(comment!.body).toContain(path);
    expect(comment!.body.length).toBeLessThan(65_536);

    const status = story.status(pull.head.sha)!;
    const { commentPage } = { commentPage: story.github.answers.commentPage(story.repository, comment!) };
    expect(status).toMatchObject({ state: 'failure', targetUrl: commentPage });
    expect(status.description).toMatch(/\d/);
    expect(status.description!.length).toBeLessThanOrEqual(140);

    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors.length).toBeGreaterThan(3);
    expect(errors.length).toBeLessThanOrEqual(10);
    for (const { file, line } of errors) expect([file, typeof line]).toEqual([path, 'number']);

    expect(step.summary).toContain(path);
    expect(JSON.parse(step.outputs.files!)).toEqual([path]);
    expect(JSON.parse(step.outputs['failed-files']!)).toEqual([path]);
    expect(Number(step.outputs.errors)).toBeGreaterThan(3);
    expect(step.outputs['comment-url']).toBe(commentPage);
    expect(step.report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'postmortem-gate' },
      profile: 'alx',
      verdict: 'fail',
      documents: [{ path, verdict: 'fail' }],
    });
  });

  test('a good one passes', async () => {
    const pull = story.pull({ [path]: good });
    const step = await story.run(event(pull));
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(pull.head.sha)).toMatchObject({ state: 'success', context });
    expect(step.outputs).toMatchObject({ errors: '0', 'failed-files': '[]' });
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(story.own(pull)).toHaveLength(1);
  });

  test('a second run changes nothing and writes nothing', async () => {
    const pull = story.pull({ [path]: faulty, 'postmortems/other.md': good });
    const first = await story.run(event(pull));
    const second = await story.run(event(pull, 'synchronize'), { runId: 1002 });
    expect(story.github.writes).toEqual([]);
    expect(outcome(second)).toEqual(outcome(first));
    const { report: _, ...outputs } = second.outputs;
    expect(first.outputs).toMatchObject(outputs);
    expect(story.own(pull)[0]!.edits).toEqual([]);
  });

  test('a fix turns the same comment and a new status green', async () => {
    const pull = story.pull({ [path]: faulty });
    await story.run(event(pull));
    const [before] = story.own(pull);
    story.push({ [path]: fixed });
    expect(outcome(await story.run(event(pull, 'synchronize')))).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.own(pull).map(({ id }) => id)).toEqual([before!.id]);
    expect(story.own(pull)[0]!.edits.length).toBeGreaterThan(0);
    expect(story.status(pull.head.sha)!.state).toBe('success');
  });

  test('a pull request without a postmortem is told so', async () => {
    const pull = story.pull({ 'src/shop.ts': 'export const open = true;\n' });
    const step = await story.run(event(pull));
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'none' });
    expect(story.status(pull.head.sha)!.state).toBe('success');
    expect(JSON.parse(step.outputs.files!)).toEqual([]);
  });
});

describe('the order of writes', () => {
  const written = () => story.github.writes.map(({ route }) => (route?.includes('/statuses/') ? 'status' : 'comment'));

  test('a worse verdict is written status first', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull));
    story.push({ [path]: faulty });
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(written()[0]).toBe('status');
    expect(written()).toContain('comment');
  });

  test('a better one is written comment first, and its status last', async () => {
    const pull = story.pull({ [path]: faulty });
    await story.run(story.events.pullRequest(pull));
    story.push({ [path]: good });
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(written().at(-1)).toBe('status');
    expect(written()).toContain('comment');
    expect(story.status(pull.head.sha)!.state).toBe('success');
  });
});

describe('settings that turn the verdict', () => {
  test('fail-on: never lets findings pass', async () => {
    const pull = story.pull({ [path]: faulty });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { 'fail-on': 'never' } });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(Number(step.outputs.errors)).toBeGreaterThan(0);
  });

  test('if-none: fail asks for a postmortem', async () => {
    const pull = story.pull({ 'src/shop.ts': 'export {};\n' });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { 'if-none': 'fail' } });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'none' });
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('a draft stays pending', async () => {
    const pull = story.pull({ [path]: good }, { draft: true });
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 0, verdict: 'pending' });
    expect(story.status(pull.head.sha)!.state).toBe('pending');
    pull.draft = false;
    const ready = await story.run(story.events.pullRequest(pull, 'ready_for_review'));
    expect(outcome(ready)).toEqual({ exit: 0, verdict: 'pass' });
  });

  test('comment: never and on-failure', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull), { inputs: { comment: 'never' } });
    expect(story.own(pull)).toEqual([]);
    await story.run(story.events.pullRequest(pull), { inputs: { comment: 'on-failure' } });
    expect(story.own(pull)).toEqual([]);
    story.push({ [path]: faulty });
    await story.run(story.events.pullRequest(pull), { inputs: { comment: 'on-failure' } });
    expect(story.own(pull)).toHaveLength(1);
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('another status context has its own status and comment', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull));
    await story.run(story.events.pullRequest(pull), { inputs: { 'status-context': 'second opinion' } });
    expect(story.status(pull.head.sha, 'second opinion')!.state).toBe('success');
    expect(story.comments).toHaveLength(2);
    expect(story.own(pull)).toHaveLength(1);
  });

  test('an empty status context sets no status, and the job alone tells', async () => {
    const pull = story.pull({ [path]: faulty });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { 'status-context': '' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.repository.statuses).toEqual([]);
  });
});

describe('a fork’s commit that is put up a second time, for a branch that asks for less', () => {
  /** Both are opened by a stranger; `main` asks for an approval, `pages` for nothing. */
  async function putUpTwice() {
    story.hub.push(story.repository, 'pages', { 'index.html': 'Hello' });
    story.hub.push(story.repository, 'main', { '.github/postmortem-gate.yml': 'review: { approvals: 1 }\n' });
    const author = story.hub.user('mary');
    const fork = story.hub.fork(story.repository, author);
    story.hub.push(fork, 'mine', { [path]: good }, { author });
    fork.branches.set('again', fork.branches.get('mine')!);
    const pull = story.hub.openPull(story.repository, 'mine', { from: fork, author });
    await story.run(story.events.pullRequestTarget(pull));
    expect(story.status(pull.head.sha)!.state).toBe('pending');
    const second = story.hub.openPull(story.repository, 'again', { from: fork, author, base: 'pages' });
    return { pull, second };
  }

  test('gets no green by that', async () => {
    const { pull, second } = await putUpTwice();
    await story.run(story.events.pullRequestTarget(second));
    expect(story.status(pull.head.sha)!.state).toBe('pending');
  });

  test('nor where GraphQL is not to be had', async () => {
    const { pull, second } = await putUpTwice();
    story.github.plan = ({ route }) => (route === 'POST /graphql' ? { kind: 'answer', status: 404 } : undefined);
    await story.run(story.events.pullRequestTarget(second));
    expect(story.status(pull.head.sha)!.state).toBe('pending');
  });

  test('nor among more open pull requests than one answer holds', async () => {
    const { pull, second } = await putUpTwice();
    for (let i = 0; i < 230; i++) {
      story.repository.branches.set(`other-${i}`, story.repository.branches.get('main')!);
      story.hub.openPull(story.repository, `other-${i}`, { author: story.ada });
    }
    // The oldest and the newest of all: they stand on different pages, whichever come first.
    const last = story.hub.openPull(story.repository, second.head.ref, {
      from: second.head.repository!,
      base: 'pages',
    });
    second.state = 'closed';
    await story.run(story.events.pullRequestTarget(last));
    expect(story.status(pull.head.sha)!.state).toBe('pending');
  });
});

test('GitHub Enterprise Server is served under its own paths', async () => {
  const enterprise = await Story.begin({ enterprise: true });
  try {
    const pull = enterprise.pull({ [path]: good });
    expect(outcome(await enterprise.run(enterprise.events.pullRequest(pull)))).toEqual({ exit: 0, verdict: 'pass' });
    expect(enterprise.own(pull)).toHaveLength(1);
    // Where GraphQL is not named, it is beside the REST API, and never on another server.
    const env = { GITHUB_GRAPHQL_URL: undefined };
    await enterprise.run(enterprise.events.pullRequest(pull, 'edited'), { env });
    expect(enterprise.github.reads.some(({ route }) => route === 'POST /graphql')).toBe(true);
  } finally {
    await enterprise.end();
  }
});
