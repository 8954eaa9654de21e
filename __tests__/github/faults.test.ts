import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Client, clientOf } from './client.js';
import type { Fault } from './faults.js';
import { TestGitHub } from './server.js';
import type { Repository } from './state.js';

let github: TestGitHub;
let repository: Repository;
let api: Client;
const comments = '/repos/ada/shop/issues/1/comments';

beforeEach(async () => {
  github = await TestGitHub.start();
  repository = github.hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  github.hub.push(repository, 'outage', { 'a.md': 'x' });
  github.hub.openPull(repository, 'outage');
  for (let index = 0; index < 40; index++) github.hub.comment(repository, 1, repository.owner, `No. ${index}`);
  api = clientOf(github, github.token(repository));
});
afterEach(() => github.stop());

const first = (fault: Fault) => {
  github.plan = (_request, seen) => (seen === 1 ? fault : undefined);
};

test.each<[Fault['kind'], Fault]>([
  ['reset', { kind: 'reset' }],
  ['cut', { kind: 'cut' }],
])('%s ends the connection, once', async (_kind, fault) => {
  first(fault);
  await expect(api('GET', comments)).rejects.toThrow();
  expect((await api('GET', comments)).status).toBe(200);
});

test('hang never answers', async () => {
  first({ kind: 'hang' });
  await expect(
    fetch(`${github.apiUrl}/rate_limit`, { signal: AbortSignal.timeout(50), headers: { 'user-agent': 'test' } }),
  ).rejects.toThrow('timeout');
});

test('truncate, empty, html and blank spoil a 200', async () => {
  first({ kind: 'truncate' });
  await expect(api('GET', comments)).rejects.toThrow('JSON');
  github.clearRequests();
  first({ kind: 'empty' });
  expect(await api('GET', comments)).toMatchObject({ status: 200, body: '' });
  github.clearRequests();
  first({ kind: 'html' });
  expect((await api('GET', comments)).headers.get('content-type')).toContain('text/html');
  github.clearRequests();
  first({ kind: 'blank' });
  expect(await api('GET', comments)).toMatchObject({ status: 200, body: [] });
});

test('drop-link loses the way to the other pages', async () => {
  first({ kind: 'drop-link' });
  expect((await api('GET', comments)).headers.get('link')).toBeNull();
  expect((await api('GET', comments)).headers.get('link')).not.toBeNull();
});

test('answer is given in place of the right one, with its headers', async () => {
  first({ kind: 'answer', status: 429, headers: { 'retry-after': '2' } });
  const answer = await api('POST', comments, { body: 'x' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
  expect(repository.comments).toHaveLength(40);
});

test('store-then-reset and store-then-answer do the write that they deny', async () => {
  first({ kind: 'store-then-reset' });
  await expect(api('POST', comments, { body: 'x' })).rejects.toThrow();
  expect(repository.comments).toHaveLength(41);
  github.clearRequests();
  first({ kind: 'store-then-answer', status: 502 });
  expect((await api('POST', comments, { body: 'y' })).status).toBe(502);
  expect(repository.comments).toHaveLength(42);
});

test('lag hides a write from so many reads', async () => {
  github.plan = ({ kind }) => (kind === 'write' ? { kind: 'lag', reads: 2 } : undefined);
  const { body } = await api('POST', comments, { body: 'new' });
  const read = async () => (await api('GET', `/repos/ada/shop/issues/comments/${body.id}`)).status;
  expect([await read(), await read(), await read()]).toEqual([404, 404, 200]);
});

test('delay answers rightly, but later', async () => {
  first({ kind: 'delay', milliseconds: 30 });
  const start = performance.now();
  expect((await api('GET', comments)).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(25);
});

test('the log tells reads from writes, GraphQL queries being reads', async () => {
  await api('GET', comments);
  await api('POST', comments, { body: 'x' });
  await api('POST', github.graphqlUrl, { query: '{ viewer { login } }' });
  expect(github.requests.map(({ kind, route, status }) => [kind, route, status])).toEqual([
    ['read', 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', 200],
    ['write', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', 201],
    ['read', 'POST /graphql', 200],
  ]);
  expect([github.reads.length, github.writes.length]).toEqual([2, 1]);
});
