import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import { good, Story } from './story.js';

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
