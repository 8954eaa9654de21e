import { describe, expect, test } from '@jest/globals';
import { target } from '../../src/github/events.js';
import { UserError } from '../../src/model/errors.js';
import { leastCpuTime } from '../cpu-time.js';

const sha = (digit: string) => digit.repeat(40);
const comment = (body: string, more: object = {}) => ({
  action: 'edited',
  issue: { number: 12, pull_request: { url: 'https://api.example/pulls/12' } },
  comment: { body, user: { id: 5, type: 'User' } },
  sender: { id: 5 },
  ...more,
});

test.each([
  ['pull_request', { pull_request: { number: 12 } }, { kind: 'pull-request', number: 12 }],
  [
    'pull_request_target',
    { pull_request: { number: 12, updated_at: '2026-03-01T10:00:00Z', head: { sha: sha('c') } } },
    { kind: 'pull-request', number: 12, known: { pull: { updatedAt: '2026-03-01T10:00:00Z', headSha: sha('c') } } },
  ],
  ['pull_request_review', { pull_request: { number: 3 }, review: {} }, { kind: 'pull-request', number: 3 }],
  [
    'pull_request_review',
    { action: 'dismissed', pull_request: { number: 3 }, review: { id: 7, state: 'dismissed' } },
    { kind: 'pull-request', number: 3, known: { review: { id: '7', isDismissed: true } } },
  ],
  [
    'merge_group',
    {
      action: 'checks_requested',
      merge_group: { head_sha: sha('a'), base_sha: sha('b'), base_ref: 'refs/heads/main' },
    },
    { kind: 'merge-group', headSha: sha('a'), baseSha: sha('b'), baseRef: 'refs/heads/main' },
  ],
  ['schedule', { schedule: '0 * * * *' }, { kind: 'all' }],
  [
    'workflow_run',
    { workflow_run: { head_branch: 'outage', head_repository: { owner: { login: 'ana' } }, pull_requests: [] } },
    { kind: 'branch', owner: 'ana', branch: 'outage' },
  ],
  ['workflow_run', { workflow_run: { head_branch: 'outage', head_repository: null } }, { kind: 'nothing' }],
  [
    'merge_group',
    { action: 'destroyed', merge_group: { head_sha: sha('a'), base_sha: sha('b'), base_ref: 'x' } },
    { kind: 'nothing' },
  ],
])('%s leads to its target', (event, payload, expected) => {
  expect(target(event, payload, '')).toMatchObject(expected);
});

test('the input decides where it is given', () => {
  expect(target('workflow_dispatch', {}, ' 42 ')).toEqual({ kind: 'pull-request', number: 42 });
  expect(target('workflow_dispatch', {}, 'all')).toEqual({ kind: 'all' });
  expect(target('workflow_run', {}, '7')).toEqual({ kind: 'pull-request', number: 7 });
  expect(() => target('schedule', {}, '0; rm -rf')).toThrow(UserError);
});

test.each([
  ['push', {}, /"push"/],
  ['check_run', {}, /"check_run"/],
  ['workflow_dispatch', {}, /which pull request/],
  ['pull_request', { number: 3 }, /payload is not that of the event `pull_request` \(at “pull_request”\)/],
  ['pull_request', { pull_request: { number: '3' } }, /pull_request.number/],
  ['merge_group', { merge_group: { head_sha: 'main', base_sha: sha('a'), base_ref: 'x' } }, /head_sha/],
])('%s with the wrong payload is an error that says what to do', (event, payload, message) => {
  expect(() => target(event, payload, '')).toThrow(message);
});

test('the error for an unknown event names those that the gate knows', () => {
  try {
    target('push', {}, '');
    throw new Error('no error');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).help).toBe(
      'Start the workflow on one of `pull_request`, `pull_request_target`, `pull_request_review`, `issue_comment`, `merge_group`, `schedule`, `workflow_dispatch`, `workflow_run`.',
    );
  }
});

describe('a comment', () => {
  const matters = { kind: 'pull-request', number: 12 };
  const ours = '<!-- postmortem-gate:postmortem-gate -->\n## Postmortem gate';
  test.each([
    ['is the gate’s', comment(ours), matters],
    ['was the gate’s before its edit', comment('gone', { changes: { body: { from: ours } } }), matters],
    ['holds boxes', comment('Looked at it:\n\n- [x] cause\n- [ ] measures'), matters],
    ['quotes boxes with CRLF', comment('> intro\r\n> 1. [X] cause\r\n'), matters],
    ['held boxes before its edit', comment('done', { changes: { body: { from: '* [x] cause' } } }), matters],
    ['was deleted with its boxes', comment('- [x] cause', { action: 'deleted' }), matters],
    ['only talks', comment('Nice [x] work - [y] thanks'), { kind: 'nothing' }],
    ['is empty', comment(''), { kind: 'nothing' }],
    ['is on an issue', comment(ours, { issue: { number: 12 } }), { kind: 'nothing' }],
    [
      'was written by the gate itself',
      comment(ours, { comment: { body: ours, user: { id: 5, type: 'Bot' } } }),
      { kind: 'nothing' },
    ],
    [
      'of the gate’s was edited by a person',
      comment(ours, { comment: { body: ours, user: { id: 6, type: 'Bot' } } }),
      matters,
    ],
  ])('that %s', (_, payload, expected) => {
    expect(target('issue_comment', payload, '')).toMatchObject(expected);
  });

  const told = { comment: { id: 9, updated_at: '2026-03-01T10:00:00Z', body: ours, user: { id: 5, type: 'User' } } };
  test.each([
    ['edited', '2026-03-01T10:00:00Z'],
    ['deleted', null],
  ])('that was %s must be so in the API too', (action, updatedAt) => {
    const known = { comment: { id: '9', updatedAt } };
    expect(target('issue_comment', comment(ours, { ...told, action }), '')).toMatchObject({ ...matters, known });
  });

  test('of any length is looked through in linear time', () => {
    const taken = leastCpuTime(500, () => {
      for (const text of [
        ' '.repeat(200_000),
        '> '.repeat(100_000),
        '- ['.repeat(70_000),
        '\n '.repeat(100_000),
        '1'.repeat(200_000),
      ]) {
        expect(target('issue_comment', comment(text), '')).toMatchObject({ kind: 'nothing' });
      }
    });
    expect(taken).toBeLessThan(500);
  });
});
