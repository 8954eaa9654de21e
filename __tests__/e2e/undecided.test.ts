/** What cannot be judged to its end has no green: whatever was green before, the head says so. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import type { FaultPlan, RequestLog } from '../github/faults.js';
import type { PullRequest } from '../github/state.js';
import { configPath, good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin({ config: 'review: { approvals: 1 }\n' });
});
afterEach(() => story.end());

const path = 'postmortems/a.md';
const status = (pull: PullRequest) => story.status(pull.head.sha);

/** A pull request that is green, and then loses its evidence by the review that comes back. */
async function greenThenRefused(pull = story.pull({ [path]: good })) {
  story.hub.review(pull, story.grace, 'APPROVED');
  await story.run(story.events.pullRequest(pull));
  expect(status(pull)!.state).toBe('success');
  return { pull, review: story.hub.review(pull, story.grace, 'CHANGES_REQUESTED') };
}

const variables = ({ body }: RequestLog) =>
  (body as { variables?: Record<string, unknown> } | undefined)?.variables ?? {};
const isQuery = ({ route, body }: RequestLog, name: string) =>
  route === 'POST /graphql' && String((body as { query?: unknown } | undefined)?.query).includes(`query ${name}(`);

/** Every read of one pull request is answered so; its status and its comment can be written. */
const unreadable =
  (number: number, code: number): FaultPlan =>
  (request) =>
    request.kind === 'read' && (variables(request).number === number || request.path.includes(`/pulls/${number}`))
      ? { kind: 'answer', status: code }
      : undefined;

describe('an old green gives way', () => {
  test.each([502, 403, 404])(
    'to a pull request of the same commit that answers %i',
    async (code) => {
      const { pull, review } = await greenThenRefused();
      story.hub.push(story.repository, 'release', { 'release.txt': '1' });
      const other = story.hub.openPull(story.repository, 'work', { author: story.ada, base: 'release' });
      story.github.plan = unreadable(other.number, code);
      const step = await story.run(story.events.review(pull, review));
      expect(step.outputs.verdict).toBe('fail');
      expect(status(pull)).toMatchObject({
        state: 'error',
        description: expect.stringContaining(`#${other.number} with the same commit`),
      });
    },
    60_000,
  );

  test('to a page of comments that is lost', async () => {
    const { pull, review } = await greenThenRefused();
    for (let n = 0; n < 105; n++) story.hub.comment(story.repository, pull.number, story.hub.user('talk'), `${n}`);
    story.github.plan = (request) =>
      isQuery(request, 'More') || request.route === 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
        ? { kind: 'answer', status: 502 }
        : undefined;
    const step = await story.run(story.events.review(pull, review));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(status(pull)).toMatchObject({ state: 'error', description: expect.stringContaining('read the comments') });
    expect(step.report.pullRequest).toEqual({ number: pull.number, headSha: pull.head.sha });
  }, 60_000);

  test('where not even the head can be read, and the event names it', async () => {
    const { pull, review } = await greenThenRefused();
    story.github.plan = unreadable(pull.number, 403);
    expect(outcome(await story.run(story.events.review(pull, review)))).toEqual({ exit: 1, verdict: 'error' });
    expect(status(pull)!.state).toBe('error');
  });

  test('where the event does not name the head, and the base branch cannot be read', async () => {
    const { pull } = await greenThenRefused();
    const comment = story.hub.comment(story.repository, pull.number, story.grace, '- [ ] read');
    const token = story.token({ ...readWrite, contents: 'none' });
    story.github.plan = (request) => (isQuery(request, 'PullRequest') ? { kind: 'answer', status: 403 } : undefined);
    const step = await story.run(story.events.issueComment(comment, 'created'), { token });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(status(pull)!.state).toBe('error');
  });

  test('to a replica that never shows the review', async () => {
    const { pull, review } = await greenThenRefused();
    const event = story.events.review(pull, review);
    pull.reviews.pop();
    const step = await story.run(event);
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(status(pull)).toMatchObject({ state: 'error', description: expect.stringContaining('did not yet show') });
  }, 60_000);

  test('to a last look that fails, and the report keeps what was found', async () => {
    const inputs = { 'required-approvals': '0' };
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull), { inputs });
    expect(status(pull)!.state).toBe('success');
    story.hub.push(story.repository, 'main', { [configPath]: 'words: { min: 5000, max: 6000 }\n' });
    story.github.plan = (request) => (isQuery(request, 'LastLook') ? { kind: 'answer', status: 403 } : undefined);
    const step = await story.run(story.events.dispatch(), { inputs: { ...inputs, 'pull-request': '1' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(status(pull)!.state).toBe('error');
    expect(step.report.documents).toMatchObject([{ path, verdict: 'fail' }]);
  });

  test('to a change request, though somebody edits our comment faster than it is judged', async () => {
    const { pull, review } = await greenThenRefused();
    let edits = 0;
    story.github.plan = (request) => {
      const [own] = story.own(pull);
      const body = `${own!.body.split('\n')[0]}\n${edits++}`;
      return request.kind === 'write'
        ? undefined
        : { kind: 'meanwhile', happen: () => story.hub.editComment(own!, story.ada, body) };
    };
    expect(outcome(await story.run(story.events.review(pull, review)))).toEqual({ exit: 1, verdict: 'fail' });
    expect(status(pull)!.state).toBe('failure');
  }, 60_000);
});

test('a green that cannot be looked at after it was written does not stay', async () => {
  const pull = story.pull({ [path]: good });
  story.hub.review(pull, story.grace, 'APPROVED');
  story.github.plan = (request) =>
    isQuery(request, 'PullRequest') && status(pull) !== undefined ? { kind: 'answer', status: 403 } : undefined;
  const step = await story.run(story.events.pullRequest(pull));
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
  expect(status(pull)!.state).toBe('error');
});

test.each([
  ['the first', 0],
  ['the last', 1],
])('of many that are judged, %s cannot be read: the other one is judged', async (_which, unread) => {
  const pulls: PullRequest[] = [];
  for (const name of ['a', 'b']) {
    story.hub.push(story.repository, name, { [`postmortems/${name}.md`]: good }, { author: story.ada });
    const pull = story.hub.openPull(story.repository, name, { author: story.ada });
    pulls.push((await greenThenRefused(pull)).pull);
  }
  story.github.plan = unreadable(pulls[unread]!.number, 403);
  const step = await story.run(story.events.dispatch(), { inputs: { 'pull-request': 'all' } });
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
  expect([status(pulls[unread]!)!.state, status(pulls[1 - unread]!)!.state]).toEqual(['error', 'failure']);
  const entries: { pullRequest: { number: number }; verdict: string }[] = step.report.pullRequests;
  expect(entries.map(({ pullRequest, verdict }) => [pullRequest.number, verdict]).sort()).toEqual(
    pulls.map(({ number }, index) => [number, index === unread ? 'error' : 'fail']),
  );
});

test('a second status that is refused leaves the first, and fails the job', async () => {
  const pull = story.pull({ [path]: good });
  story.hub.review(pull, story.grace, 'APPROVED');
  const bob = story.hub.user('bob');
  story.hub.collaborator(story.repository, bob, 'write');
  story.github.plan = ({ route }, seen) => {
    if (route !== 'POST /repos/{owner}/{repo}/statuses/{sha}') return undefined;
    if (seen > 1) return { kind: 'answer', status: 422, body: '{"message":"Validation Failed"}' };
    return { kind: 'meanwhile', happen: () => void story.hub.review(pull, bob, 'CHANGES_REQUESTED') };
  };
  const step = await story.run(story.events.pullRequest(pull, 'synchronize'));
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  expect(step.stdout).toContain('this job’s own result is the gate');
});

test.each([
  ['postmortem-gate', 0],
  ['', 1],
])('a head that moves before anything is written is left to its own run; status “%s”: exit %i', async (name, exit) => {
  const pull = story.pull({ [path]: good });
  story.hub.review(pull, story.grace, 'APPROVED');
  let isMoved = false;
  story.github.plan = (request) => {
    if (isMoved || !(isQuery(request, 'Evidence') || isQuery(request, 'LastLook'))) return undefined;
    isMoved = true;
    return { kind: 'meanwhile', happen: () => void story.push({ 'src/a.ts': 'export {};\n' }) };
  };
  const step = await story.run(story.events.pullRequest(pull), { inputs: { 'status-context': name } });
  expect(outcome(step)).toEqual({ exit, verdict: 'pending' });
  expect(story.github.writes).toEqual([]);
});
