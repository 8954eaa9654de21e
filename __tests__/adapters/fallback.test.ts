import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Events } from '../github/events.js';
import { TestGitHub } from '../github/server.js';
import type { PullRequest, Repository } from '../github/state.js';
import { step } from './step.js';

let github: TestGitHub;
let repository: Repository;
let pull: PullRequest;
let events: Events;

const config = (fallback: string): string => `review:\n  approvals: 1\n  fallback: ${fallback}\nchecks: {}\n`;

const start = (fallback: string) => {
  repository = github.hub.repository('ada/shop', { '.github/postmortem-gate.yml': config(fallback) });
  github.hub.push(repository, 'outage', { 'postmortems/checkout.md': '# Checkout down\n' });
  pull = github.hub.openPull(repository, 'outage', { author: github.hub.user('grace') });
  for (const login of ['staff', 'grace']) github.hub.collaborator(repository, github.hub.user(login), 'write');
  events = new Events(github, repository);
};
const run = (runId = 1) =>
  step({
    github,
    repository,
    event: events.pullRequest(pull),
    token: github.token(repository),
    runId,
    inputs: { 'fail-on': 'never' },
  });
const asked = () => pull.requestedReviewers.map(({ login }) => login);

beforeEach(async () => {
  github = await TestGitHub.start();
});
afterEach(async () => {
  const { violations } = github;
  await github.stop();
  expect(violations).toEqual([]);
});

describe('where nobody comes', () => {
  test('the fallback is asked once, and the comment says so', async () => {
    start('{ deadline: 2020-01-01T18:00Z, reviewers: [staff, grace] }');
    await run();
    expect(asked()).toEqual(['staff']);
    expect(repository.comments[0]?.body).toMatch(/Nobody who may review did before the deadline, so staff was asked/);
    // Whoever takes the request back is not asked again.
    pull.requestedReviewers = [];
    github.clearRequests();
    await run(2);
    expect(asked()).toEqual([]);
    expect(github.writes).toEqual([]);
  });

  test('nobody is asked before the time', async () => {
    start('{ deadline: 2999-01-01T18:00Z, reviewers: [staff] }');
    await run();
    expect(asked()).toEqual([]);
  });

  test('a refusal is said', async () => {
    start('{ deadline: 2020-01-01T18:00Z, reviewers: ["@ada/staff"] }');
    github.plan = ({ route }) => (route?.includes('requested_reviewers') ? { kind: 'answer', status: 422 } : undefined);
    await run();
    expect(repository.comments[0]?.body).toMatch(/could not be asked for a review/);
  });
});
