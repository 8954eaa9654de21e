import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOnly, readWrite } from './access.js';
import { type Client, clientOf } from './client.js';
import { submodule, symlink } from './objects.js';
import { operations } from './openapi.js';
import { routes, TestGitHub } from './server.js';
import type { PullRequest, Repository } from './state.js';

let github: TestGitHub;
let repository: Repository;
let pull: PullRequest;
let api: Client;
const repo = '/repos/ada/shop';

beforeEach(async () => {
  github = await TestGitHub.start();
  const { hub } = github;
  repository = hub.repository('ada/shop', { 'README.md': '# Shop\n', 'docs/old.md': 'Old text\n' });
  hub.push(repository, 'outage', { 'postmortems/1.md': '# One\n', 'docs/old.md': null });
  pull = hub.openPull(repository, 'outage', { author: hub.user('grace') });
  hub.collaborator(repository, hub.user('grace'), 'write');
  api = clientOf(github, github.token(repository));
});
afterEach(() => github.stop());

test('every operation of the description has its route, and the other way round', () => {
  expect(Object.keys(routes).sort()).toEqual([...operations].sort());
});

test('what GitHub describes is what it gets and gives, at every operation', async () => {
  const { hub } = github;
  const comment = hub.comment(repository, 1, hub.user('linus'), 'Hello');
  hub.review(pull, hub.user('linus'), 'APPROVED', { body: 'Well told' });
  hub.review(pull, hub.user('grace'), 'PENDING');
  const team = hub.team(hub.organization('acme'), 'sre', [hub.user('linus')]);
  const app = clientOf(github, github.appToken(hub.app('gate'), repository, { ...readWrite, members: 'read' }));
  const user = clientOf(github, github.userToken(hub.user('ada')));
  const { sha } = pull.head;
  const blob = hub.objects.entryAt(hub.objects.commits.get(sha)!.tree, 'postmortems/1.md')!.sha;
  const asked: [Client, string, string, unknown?][] = [
    [api, 'GET', '/rate_limit'],
    [user, 'GET', '/user'],
    [app, 'GET', `/orgs/acme/teams/${team.slug}/members`],
    [app, 'GET', `/orgs/acme/teams/${team.slug}/memberships/linus`],
    [api, 'GET', repo],
    [api, 'GET', `${repo}/branches/main`],
    [api, 'GET', `${repo}/collaborators/grace/permission`],
    [api, 'GET', `${repo}/commits?path=docs/old.md&sha=outage`],
    [api, 'GET', `${repo}/commits/${sha}`],
    [api, 'POST', `${repo}/statuses/${sha}`, { state: 'pending', context: 'gate', description: 'Wait' }],
    [api, 'GET', `${repo}/commits/${sha}/status`],
    [api, 'GET', `${repo}/commits/${sha}/statuses`],
    [api, 'GET', `${repo}/commits/${sha}/pulls`],
    [api, 'GET', `${repo}/compare/main...outage`],
    [api, 'GET', `${repo}/contents/postmortems/1.md?ref=${sha}`],
    [api, 'GET', `${repo}/contents/postmortems?ref=${sha}`],
    [api, 'GET', `${repo}/contents/`],
    [api, 'GET', `${repo}/git/blobs/${blob}`],
    [api, 'GET', `${repo}/git/commits/${sha}`],
    [api, 'GET', `${repo}/git/ref/heads/main`],
    [api, 'GET', `${repo}/git/trees/${sha}?recursive=1`],
    [api, 'GET', `${repo}/issues/1/comments`],
    [api, 'POST', `${repo}/issues/1/comments`, { body: 'Mine' }],
    [api, 'GET', `${repo}/issues/comments/${comment.id}`],
    [api, 'PATCH', `${repo}/issues/comments/${comment.id}`, { body: 'Changed' }],
    [api, 'DELETE', `${repo}/issues/comments/${comment.id}`],
    [api, 'GET', `${repo}/pulls?state=all`],
    [api, 'GET', `${repo}/pulls/1`],
    [api, 'GET', `${repo}/pulls/1/commits`],
    [api, 'GET', `${repo}/pulls/1/files`],
    [api, 'POST', `${repo}/pulls/1/requested_reviewers`, { reviewers: ['ada'] }],
    [api, 'GET', `${repo}/pulls/1/requested_reviewers`],
    [api, 'GET', `${repo}/pulls/1/reviews`],
  ];
  for (const [client, method, path, body] of asked) await client(method, path, body);
  expect(github.requests.filter(({ status }) => status >= 300)).toEqual([]);
  expect(new Set(github.requests.map(({ route }) => route))).toEqual(new Set(operations));
  expect(github.violations).toEqual([]);
});

describe('what is not as GitHub describes it is told', () => {
  test.each([
    ['an unknown path', 'GET', '/repos/ada/shop/nothing', undefined, 'no operation'],
    ['an unknown method', 'PUT', `${repo}/pulls/1`, {}, 'no operation'],
    ['an unknown query parameter', 'GET', `${repo}/pulls/1/files?perpage=100`, undefined, 'unknown query parameter'],
    ['a page that is too large', 'GET', `${repo}/pulls/1/files?per_page=101`, undefined, 'more than 100'],
    ['a wrong type in the path', 'GET', `${repo}/pulls/one`, undefined, 'must be integer'],
    ['a wrong state', 'POST', `${repo}/statuses/${'a'.repeat(40)}`, { state: 'red' }, 'allowed values'],
    ['an unknown key', 'POST', `${repo}/issues/1/comments`, { body: 'x', html: 'y' }, 'unknown key html'],
    ['a missing key', 'POST', `${repo}/issues/1/comments`, {}, "must have required property 'body'"],
  ])('%s', async (_name, method, path, body, expected) => {
    await api(method, path, body);
    expect(github.violations.join('\n')).toContain(expected);
  });

  test('an unknown media type, and a body that is not JSON by its type', async () => {
    await api('GET', repo, undefined, { accept: 'application/vnd.github.nonsense+json' });
    await api('POST', `${repo}/issues/1/comments`, { body: 'x' }, { 'content-type': 'text/plain' });
    expect(github.violations).toHaveLength(2);
  });
});

describe('pages', () => {
  test('are 30 long by default, and Link leads on', async () => {
    for (let index = 0; index < 70; index++) github.hub.comment(repository, 1, repository.owner, `No. ${index}`);
    const first = await api('GET', `${repo}/issues/1/comments`);
    expect(first.body).toHaveLength(30);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')![1]!;
    expect(next).toContain(`/repositories/${repository.id}/issues/1/comments?page=2`);
    const second = await api('GET', next);
    expect(second.body[0].body).toBe('No. 30');
    const last = await api('GET', `${repo}/issues/1/comments?per_page=50&page=2`);
    expect(last.body).toHaveLength(20);
    expect(last.headers.get('link')).not.toContain('rel="next"');
    expect(github.violations).toEqual([]);
  });

  test('end at 3,000 files, while changed_files says how many there are', async () => {
    const files = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`many/${index}.txt`, `${index}`]));
    github.hub.push(repository, 'outage', files);
    expect((await api('GET', `${repo}/pulls/1`)).body.changed_files).toBe(3003);
    expect((await api('GET', `${repo}/pulls/1/files?per_page=100&page=30`)).body).toHaveLength(100);
    expect((await api('GET', `${repo}/pulls/1/files?per_page=100&page=31`)).body).toEqual([]);
  });
});

describe('contents', () => {
  const read = (path: string, accept = 'application/vnd.github+json') =>
    api('GET', `${repo}/contents/${path}?ref=odd`, undefined, { accept });

  beforeEach(() => {
    github.hub.push(repository, 'odd', {
      'a dir/ü.md': 'umlaut\n',
      link: symlink('a dir/ü.md'),
      'deep/link': symlink('../README.md'),
      broken: symlink('/etc/passwd'),
      module: submodule('1'.repeat(40)),
      large: Buffer.alloc(1024 * 1024 + 1, 'x'),
    });
  });

  test('come as JSON, raw, or as an object', async () => {
    const json = await read(`a%20dir/${encodeURIComponent('ü.md')}`);
    expect(Buffer.from(json.body.content, 'base64').toString()).toBe('umlaut\n');
    expect((await read('README.md', 'application/vnd.github.raw+json')).body).toBe('# Shop\n');
    expect(
      (await read('', 'application/vnd.github.object+json')).body.entries.map((e: { type: string }) => e.type),
    ).toEqual(['file', 'dir', 'symlink', 'dir', 'dir', 'file', 'symlink', 'file']);
    expect(github.violations).toEqual([]);
  });

  test('follow a symbolic link to a file, and describe any other', async () => {
    expect((await read('link')).body).toMatchObject({ type: 'file', path: 'link', name: 'link' });
    expect((await read('deep/link')).body.type).toBe('file');
    expect((await read('broken')).body).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
    expect((await read('module')).body.type).toBe('submodule');
    expect(github.violations).toEqual([]);
  });

  test('of more than a megabyte come raw only', async () => {
    expect((await read('large')).body).toMatchObject({ content: '', encoding: 'none', size: 1048577 });
    expect((await read('large', 'application/vnd.github.raw+json')).body).toHaveLength(1048577);
  });

  test('that are not there are 404', async () => {
    expect((await read('nothing.md')).status).toBe(404);
    expect((await api('GET', `${repo}/contents/README.md?ref=nowhere`)).status).toBe(404);
  });
});

describe('a token', () => {
  const statuses: [string, string, unknown][] = [
    ['POST', `${repo}/issues/1/comments`, { body: 'x' }],
    ['POST', `${repo}/statuses/SHA`, { state: 'success' }],
  ];

  test.each(statuses)('of a fork’s pull request may not %s %s', async (method, path, body) => {
    const fork = clientOf(github, github.token(repository, readOnly));
    const answer = await fork(method, path.replace('SHA', pull.head.sha), body);
    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(answer.headers.get('x-accepted-github-permissions')).toContain('=write');
  });

  test('reads a public repository without any permission, and a private one only with it', async () => {
    const bare = clientOf(github, github.token(repository, {}));
    expect((await bare('GET', `${repo}/pulls/1`)).status).toBe(200);
    repository.private = true;
    expect((await bare('GET', `${repo}/pulls/1`)).status).toBe(403);
    expect((await bare('GET', `${repo}/contents/README.md`)).status).toBe(403);
    expect((await bare('GET', repo)).status).toBe(200);
  });

  test('of another repository does not see a private one', async () => {
    repository.private = true;
    const other = github.hub.repository('linus/kernel', { a: 'x' });
    expect((await clientOf(github, github.token(other))('GET', repo)).status).toBe(404);
  });

  test('that is missing or unknown is 401', async () => {
    expect((await clientOf(github, 'nonsense')('GET', repo)).status).toBe(401);
    expect((await fetch(`${github.apiUrl}${repo}`)).status).toBe(401);
  });

  test('of a workflow has no user, no teams, and acts as github-actions[bot]', async () => {
    github.hub.team(github.hub.organization('acme'), 'sre', []);
    expect((await api('GET', '/user')).status).toBe(403);
    expect((await api('GET', '/orgs/acme/teams/sre/members')).status).toBe(403);
    const { body } = await api('POST', `${repo}/issues/1/comments`, { body: 'x' });
    expect(body.user).toMatchObject({ login: 'github-actions[bot]', id: 41898282, type: 'Bot' });
  });

  test('is refused when its requests are used up', async () => {
    const poor = clientOf(github, github.token(repository, readWrite, 2));
    expect((await poor('GET', repo)).headers.get('x-ratelimit-remaining')).toBe('1');
    await poor('GET', repo);
    expect((await poor('GET', repo)).status).toBe(403);
    expect((await poor('GET', '/rate_limit')).status).toBe(403);
  });
});

describe('limits', () => {
  const status = (description: string, context = 'gate') =>
    api('POST', `${repo}/statuses/${pull.head.sha}`, { state: 'success', context, description });

  test('a status says 140 characters', async () => {
    expect((await status('x'.repeat(140))).status).toBe(201);
    expect((await status('x'.repeat(141))).status).toBe(422);
  });

  test('a commit takes 1,000 statuses of one context, letters’ case aside', async () => {
    for (let index = 0; index < 1000; index++) {
      github.hub.setStatus(repository, repository.owner, {
        sha: pull.head.sha,
        context: 'Gate',
        state: 'pending',
        description: null,
        targetUrl: null,
      });
    }
    expect((await status('one more')).status).toBe(422);
    expect((await status('another context', 'other')).status).toBe(201);
  });

  test('a comment has 65,536 characters, and is not blank', async () => {
    expect((await api('POST', `${repo}/issues/1/comments`, { body: 'x'.repeat(65536) })).status).toBe(201);
    expect((await api('POST', `${repo}/issues/1/comments`, { body: 'x'.repeat(65537) })).status).toBe(422);
    expect((await api('POST', `${repo}/issues/1/comments`, { body: ' ' })).status).toBe(422);
  });

  test('compare lists 300 files, on its first page', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}.txt`, `${index}`]));
    github.hub.push(repository, 'outage', files);
    expect((await api('GET', `${repo}/compare/main...outage`)).body.files).toHaveLength(300);
    expect((await api('GET', `${repo}/compare/main...outage?page=2`)).body.files).toBeUndefined();
  });
});

test('a locked conversation, an archived and a renamed repository answer as GitHub does', async () => {
  pull.locked = true;
  expect((await api('POST', `${repo}/issues/1/comments`, { body: 'x' })).status).toBe(403);
  pull.locked = false;
  repository.archived = true;
  expect((await api('POST', `${repo}/issues/1/comments`, { body: 'x' })).status).toBe(403);
  repository.archived = false;
  github.hub.rename(repository, 'store');
  const moved = await api('GET', `${repo}/pulls/1/files?per_page=100`);
  expect(moved.status).toBe(301);
  expect((await api('GET', moved.headers.get('location')!)).body).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

test('a deleted fork leaves a head without a repository, and its files stay readable', async () => {
  const fork = github.hub.fork(repository, github.hub.user('mary'));
  github.hub.push(fork, 'mine', { 'incidents/x.md': '# X\n' });
  const other = github.hub.openPull(repository, 'mine', { from: fork });
  github.hub.deleteRepository(fork);
  const { body } = await api('GET', `${repo}/pulls/${other.number}`);
  expect(body.head.repo).toBeNull();
  expect((await api('GET', `${repo}/contents/incidents/x.md?ref=${body.head.sha}`)).status).toBe(200);
  expect(github.violations).toEqual([]);
});

test('GitHub Enterprise Server has its own paths', async () => {
  const enterprise = await TestGitHub.start({ enterprise: true });
  try {
    const shop = enterprise.hub.repository('ada/shop', { 'README.md': '# Shop\n' });
    expect(enterprise.apiUrl).toMatch(/\/api\/v3$/);
    expect((await clientOf(enterprise, enterprise.token(shop))('GET', repo)).status).toBe(200);
    expect(enterprise.violations).toEqual([]);
  } finally {
    await enterprise.stop();
  }
});
