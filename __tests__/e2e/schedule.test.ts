import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import type { PullRequest } from '../github/state.js';
import { good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const openMany = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    story.hub.push(story.repository, `work-${n}`, { [`postmortems/${n}.md`]: good }, { author: story.ada });
    return story.hub.openPull(story.repository, `work-${n}`, { author: story.ada });
  });

test('two hundred open pull requests that are judged already cost one look and no write', async () => {
  const pulls = openMany(200);
  for (const { head } of pulls) {
    story.hub.setStatus(story.repository, story.hub.actions, {
      sha: head.sha,
      context: 'postmortem-gate',
      state: 'success',
      description: 'This postmortem is complete',
      targetUrl: null,
    });
  }
  const step = await story.run(story.events.schedule(), { timeout: 120_000 });
  expect(step.exitCode).toBe(0);
  expect(story.github.requests.length).toBeLessThanOrEqual(10);
  expect(story.github.writes).toEqual([]);
}, 180_000);

test('a rate limit that runs out stops the run, and turns nothing to error', async () => {
  const pulls = openMany(30);
  const token = story.github.token(story.repository, readWrite, 150);
  const step = await story.run(story.events.schedule(), { token, timeout: 120_000 });
  expect(step.exitCode).toBe(0);
  const states = pulls.map(({ head }) => story.status(head.sha)?.state);
  expect(states).toContain('success');
  expect(states).not.toContain('error');
  expect(states).not.toContain('failure');
}, 180_000);

/** A green pull request that something happens to, so many milliseconds after its status. */
async function greenAnd(gap: number, happen: (pull: PullRequest) => void): Promise<PullRequest> {
  const pull = story.pull({ 'postmortems/a.md': good });
  story.hub.review(pull, story.grace, 'APPROVED');
  const step = await story.run(story.events.pullRequest(pull), { inputs: { 'required-approvals': '1' } });
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  happen(pull);
  const at = Date.parse(story.status(pull.head.sha)!.createdAt) + gap;
  pull.updatedAt = new Date(at).toISOString().replace('.000', '');
  return pull;
}

const scheduled = () => story.run(story.events.schedule(), { inputs: { 'required-approvals': '1' } });

test.each([0, 1_000, 2_000])('changes that are requested %i ms after a green are heard', async (gap) => {
  const pull = await greenAnd(gap, (green) => void story.hub.review(green, story.grace, 'CHANGES_REQUESTED'));
  expect(outcome(await scheduled())).toEqual({ exit: 0, verdict: 'fail' });
  expect(story.status(pull.head.sha)!.state).toBe('failure');
});

test.each([0, 1_000, 3_600_000])('what leaves a green as it is, %i ms after it, is judged once', async (gap) => {
  const pull = await greenAnd(gap, () => {});
  const before = story.status(pull.head.sha)!;
  story.hub.wait(gap);
  expect(outcome(await scheduled())).toEqual({ exit: 0, verdict: 'pass' });
  // The list, the judgement and the one after the write.
  expect(story.github.reads).toHaveLength(6);
  expect(story.github.writes).toHaveLength(1);
  expect(story.status(pull.head.sha)).toEqual({ ...before, id: expect.any(Number), createdAt: expect.any(String) });
  await scheduled();
  expect(story.github.requests).toHaveLength(1);
});
