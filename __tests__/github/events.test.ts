import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Events } from './events.js';
import { webhookViolations } from './openapi.js';
import { TestGitHub } from './server.js';

let github: TestGitHub;
beforeAll(async () => {
  github = await TestGitHub.start();
});
afterAll(() => github.stop());

test('payloads are as GitHub describes them', () => {
  const { hub } = github;
  const repository = hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  hub.push(repository, 'outage', { 'postmortems/1.md': '# One\n' });
  const pull = hub.openPull(repository, 'outage');
  const events = new Events(github, repository);
  const review = hub.review(pull, hub.user('linus'), 'APPROVED');
  const comment = hub.comment(repository, 1, hub.actions, 'x');
  const group = hub.mergeGroup(repository, pull);
  const payloads = {
    'pull-request-opened': events.pullRequest(pull),
    'pull-request-synchronize': events.pullRequest(pull, 'synchronize', {
      before: pull.base.sha,
      after: pull.head.sha,
    }),
    'pull-request-review-submitted': events.review(pull, review),
    'issue-comment-created': events.issueComment(comment, 'created'),
    'issue-comment-edited': events.issueComment(comment, 'edited', 'before'),
    'merge-group-checks-requested': events.mergeGroup(group, 'main'),
    'workflow-run-completed': events.workflowRun(pull),
  };
  const violations = Object.entries(payloads).flatMap(([name, { payload }]) => webhookViolations(name, payload));
  expect(violations).toEqual([]);
});
