import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Permissions, readOnly, readWrite } from '../github/access.js';
import type { PullRequest } from '../github/state.js';
import { faulty, good, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin({ private: true });
});
afterEach(() => story.end());

describe('a fork’s read-only token', () => {
  let pull: PullRequest;
  const opened = (text: string) => {
    const fork = story.hub.fork(story.repository, story.hub.user('mary'));
    story.hub.push(fork, 'mine', { 'postmortems/a.md': text }, { author: fork.owner });
    pull = story.hub.openPull(story.repository, 'mine', { from: fork });
  };
  const run = (inputs = {}) => story.run(story.events.pullRequest(pull), { inputs, token: story.token(readOnly) });

  test('still judges: a faulty text fails the job', async () => {
    opened(faulty);
    const step = await run();
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(step.annotations.filter(({ file }) => file === 'postmortems/a.md').length).toBeGreaterThan(3);
    expect(step.summary).toContain('postmortems/a.md');
  });

  test('a good text passes it, and the log says what could not be posted', async () => {
    opened(good);
    const step = await run();
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(told(step)).toMatch(/read-only|may not|cannot|could not/i);
    expect(story.comments).toEqual([]);
    expect(story.repository.statuses).toEqual([]);
  });

  test('a missing review fails closed', async () => {
    opened(good);
    expect(outcome(await run({ 'required-approvals': '1' }))).toEqual({ exit: 1, verdict: 'pending' });
  });

  test('on pull_request_target the base’s token posts everything', async () => {
    opened(good);
    const step = await story.run(story.events.pullRequestTarget(pull));
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.own(pull)).toHaveLength(1);
    expect(story.status(pull.head.sha)!.state).toBe('success');
  });
});

describe('a token that lacks', () => {
  const lacking = (scope: keyof typeof readWrite, level: 'none' | 'read'): Permissions => ({
    ...readWrite,
    issues: 'none',
    [scope]: level,
  });

  test.each<[string, Permissions, RegExp]>([
    ['contents: read', lacking('contents', 'none'), /contents: read/],
    ['pull-requests: read', lacking('pull-requests', 'none'), /pull-requests: (read|write)/],
  ])('%s cannot judge, and says which permission is missing', async (_name, permissions, message) => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull), { token: story.token(permissions) });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toMatch(message);
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
  });

  test('statuses: write passes a good text by its exit code, and names the permission', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const token = story.token(lacking('statuses', 'read'));
    const step = await story.run(story.events.pullRequest(pull), { token });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(told(step)).toMatch(/statuses: write/);
  });

  test('statuses: write fails a pending one', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const token = story.token(lacking('statuses', 'none'));
    const step = await story.run(story.events.pullRequest(pull), { token, inputs: { 'required-approvals': '1' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'pending' });
  });

  test('pull-requests: write still sets the right status, and names the permission', async () => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const token = story.token(lacking('pull-requests', 'read'));
    const step = await story.run(story.events.pullRequest(pull), { token });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(told(step)).toMatch(/pull-requests: write/);
    expect(story.status(pull.head.sha)!.state).toBe('failure');
    expect(story.own(pull)).toEqual([]);
  });
});

describe('every set of permissions has an outcome, and no green without evidence', () => {
  // No request of the gate's needs `contents: write`, so that it is no level of its own here.
  const sets = (['none', 'read'] as const).flatMap((contents) =>
    (['none', 'read', 'write'] as const).flatMap((pulls) =>
      (['none', 'read', 'write'] as const).map((statuses) => [contents, pulls, statuses] as const),
    ),
  );

  test.each(sets)('contents: %s, pull-requests: %s, statuses: %s', async (contents, pulls, statuses) => {
    const permissions: Permissions = { contents, 'pull-requests': pulls, statuses };
    const run = async (text: string) => {
      const pull = story.pull({ 'postmortems/a.md': text });
      const step = await story.run(story.events.pullRequest(pull), { token: story.token(permissions) });
      pull.state = 'closed';
      return { ...outcome(step), state: story.status(pull.head.sha)?.state };
    };
    const written = (state: string) => (statuses === 'write' ? state : undefined);
    if (contents === 'none' || pulls === 'none') {
      const { state, ...result } = await run(good);
      expect(result).toEqual({ exit: 1, verdict: 'error' });
      expect([undefined, 'error']).toContain(state);
    } else {
      expect(await run(faulty)).toEqual({ exit: 1, verdict: 'fail', state: written('failure') });
      expect(await run(good)).toEqual({ exit: 0, verdict: 'pass', state: written('success') });
    }
  });
});
