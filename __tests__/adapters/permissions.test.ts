/** What each set of permissions comes to on each event: a named outcome, and no green that could not be read for. */
import { describe, expect, test } from '@jest/globals';
import type { Permissions } from '../github/access.js';
import { Events } from '../github/events.js';
import { TestGitHub } from '../github/server.js';
import { step } from './step.js';

const levels = {
  contents: ['none', 'read'],
  'pull-requests': ['none', 'read', 'write'],
  issues: ['none', 'write'],
  statuses: ['none', 'write'],
} as const;
const subsets: Permissions[] = levels.contents.flatMap((contents) =>
  levels['pull-requests'].flatMap((pulls) =>
    levels.issues.flatMap((issues) =>
      levels.statuses.map((statuses) => ({ contents, 'pull-requests': pulls, issues, statuses })),
    ),
  ),
);
const shown = (permissions: Permissions) =>
  Object.entries(permissions)
    .map(([scope, level]) => `${scope}: ${level}`)
    .join(', ');

describe.each([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'issue_comment',
  'merge_group',
  'workflow_dispatch',
  'workflow_run',
] as const)('on %s', (name) => {
  test.each(subsets.map((permissions) => [shown(permissions), permissions] as const))('%s', async (_, permissions) => {
    const github = await TestGitHub.start();
    try {
      const { hub } = github;
      const repository = hub.repository('ada/shop', { 'README.md': '# Shop\n' }, { private: true });
      hub.push(repository, 'outage', { 'postmortems/a.md': '# Down\n' });
      const pull = hub.openPull(repository, 'outage', { author: hub.user('grace') });
      const events = new Events(github, repository);
      const group = name === 'merge_group' ? hub.mergeGroup(repository, pull) : undefined;
      const event = {
        pull_request: () => events.pullRequest(pull),
        pull_request_target: () => events.pullRequestTarget(pull),
        pull_request_review: () => events.review(pull, hub.review(pull, repository.owner, 'COMMENTED')),
        issue_comment: () => events.issueComment(hub.comment(repository, 1, repository.owner, '- [x] read'), 'created'),
        merge_group: () => events.mergeGroup(group!, 'main'),
        workflow_dispatch: () => events.dispatch(),
        workflow_run: () => events.workflowRun(pull),
      }[name]();
      const inputs = { 'fail-on': 'never', ...(name === 'workflow_dispatch' ? { 'pull-request': '1' } : {}) };
      const token = github.token(repository, permissions);
      const comments = repository.comments.length;
      const { exitCode, outputs, annotations } = await step({ github, repository, event, token, inputs });

      const sha = group?.headSha ?? pull.head.sha;
      const state = repository.statuses.filter((status) => status.sha === sha).at(-1)?.state;
      const said = annotations.map(({ message }) => message).join('\n');
      const canRead =
        permissions.contents === 'read' && (name === 'merge_group' || permissions['pull-requests'] !== 'none');
      if (!canRead) {
        expect([exitCode, outputs.verdict, state === 'success']).toEqual([1, 'error', false]);
        expect(said).toMatch(/`(?:contents|pull-requests): read`/);
        return;
      }
      expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
      expect(state).toBe(permissions.statuses === 'write' ? 'success' : undefined);
      if (permissions.statuses !== 'write') expect(said).toContain('`statuses: write`');
      const canComment = permissions['pull-requests'] === 'write' || permissions.issues === 'write';
      if (name !== 'merge_group') {
        expect(repository.comments.length - comments).toBe(canComment ? 1 : 0);
        if (!canComment) expect(said).toContain('`pull-requests: write`');
      }
      expect(github.violations).toEqual([]);
    } finally {
      await github.stop();
    }
  });
});
