import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { query } from './client.js';
import { submodule, symlink } from './objects.js';
import { TestGitHub } from './server.js';
import type { PullRequest, Repository } from './state.js';

let github: TestGitHub;
let repository: Repository;
let pull: PullRequest;
let token: string;

beforeEach(async () => {
  github = await TestGitHub.start();
  repository = github.hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  github.hub.push(repository, 'outage', {
    'postmortems/1.md': '# One\n',
    link: symlink('README.md'),
    module: submodule('1'.repeat(40)),
    picture: Buffer.from([0, 1, 2]),
    large: 'x'.repeat(512_001),
  });
  pull = github.hub.openPull(repository, 'outage', { author: github.hub.user('grace') });
  token = github.token(repository);
});
afterEach(() => github.stop());

const inPull = (fields: string) =>
  query(github, token, `{ repository(owner: "ada", name: "shop") { pullRequest(number: 1) { ${fields} } } }`).then(
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      return data.repository.pullRequest;
    },
  );

test('a pull request with its files, commits and branches', async () => {
  expect(
    await inPull(`number isDraft isCrossRepository changedFiles headRefOid baseRefName
      files(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { path changeType } }
      commits(last: 1) { nodes { commit { oid author { user { login } } parents(first: 2) { totalCount } } } }
      baseRef { target { ... on Commit { file(path: "README.md") { mode oid } } } }`),
  ).toMatchObject({
    number: 1,
    isDraft: false,
    isCrossRepository: false,
    changedFiles: 5,
    headRefOid: pull.head.sha,
    files: { totalCount: 5, pageInfo: { hasNextPage: true }, nodes: [{ path: 'large', changeType: 'ADDED' }, {}] },
    commits: { nodes: [{ commit: { oid: pull.head.sha, parents: { totalCount: 1 } } }] },
    baseRef: { target: { file: { mode: 0o100644 } } },
  });
  expect(github.violations).toEqual([]);
});

test('pages by cursor', async () => {
  const first = await inPull('files(first: 3) { nodes { path } pageInfo { endCursor } }');
  const second = await inPull(`files(first: 3, after: "${first.files.pageInfo.endCursor}") {
    nodes { path } pageInfo { hasNextPage } }`);
  expect(second.files).toEqual({
    nodes: [{ path: 'picture' }, { path: 'postmortems/1.md' }],
    pageInfo: { hasNextPage: false },
  });
});

test('the kinds of object at a path', async () => {
  const entry = (path: string) =>
    `file(path: "${path}") { mode type object { oid ... on Blob { isBinary isTruncated byteSize text } } submodule { path } }`;
  const { data } = await query(
    github,
    token,
    `{ repository(owner: "ada", name: "shop") { object(oid: "${pull.head.sha}") { ... on Commit {
      text: ${entry('postmortems/1.md')} link: ${entry('link')} module: ${entry('module')} picture: ${entry('picture')}
      large: ${entry('large')} folder: ${entry('postmortems')} none: ${entry('none')} } } } }`,
  );
  expect(data.repository.object).toMatchObject({
    text: { mode: 0o100644, object: { text: '# One\n', isBinary: false, isTruncated: false } },
    link: { mode: 0o120000, object: { text: 'README.md' } },
    module: { mode: 0o160000, type: 'commit', object: null, submodule: { path: 'module' } },
    picture: { object: { isBinary: true, text: null, byteSize: 3 } },
    large: { object: { isTruncated: true, text: 'x'.repeat(512_000) } },
    folder: { type: 'tree', object: { oid: expect.any(String) } },
    none: null,
  });
  expect(github.violations).toEqual([]);
});

test('a comment’s edits hold each body, newest first, with who wrote it', async () => {
  const { hub } = github;
  const comment = hub.comment(repository, 1, hub.actions, '- [ ] one');
  expect(
    await inPull('comments(first: 1) { nodes { includesCreatedEdit userContentEdits(first: 9) { totalCount } } }'),
  ).toEqual({
    comments: { nodes: [{ includesCreatedEdit: false, userContentEdits: { totalCount: 0 } }] },
  });
  hub.editComment(comment, hub.user('linus'), '- [x] one');
  const read = await inPull(`comments(first: 1) { nodes { databaseId viewerDidAuthor author { login __typename }
    editor { login } userContentEdits(first: 9) { nodes { diff editor { login } deletedAt } } } }`);
  expect(read.comments.nodes[0]).toEqual({
    databaseId: comment.id,
    viewerDidAuthor: true,
    author: { login: 'github-actions', __typename: 'Bot' },
    editor: { login: 'linus' },
    userContentEdits: {
      nodes: [
        { diff: '- [x] one', editor: { login: 'linus' }, deletedAt: null },
        { diff: '- [ ] one', editor: { login: 'github-actions' }, deletedAt: null },
      ],
    },
  });
  hub.deleteRevision(comment, 1, hub.user('linus'));
  const after = await inPull(
    'comments(first: 1) { nodes { userContentEdits(first: 1) { nodes { diff deletedAt } } } }',
  );
  expect(after.comments.nodes[0].userContentEdits.nodes[0]).toEqual({ diff: null, deletedAt: expect.any(String) });
});

test('reviews, with a ghost among the reviewers', async () => {
  const { hub } = github;
  hub.collaborator(repository, hub.user('linus'), 'write');
  hub.review(pull, hub.user('linus'), 'APPROVED');
  hub.review(pull, hub.user('gone'), 'CHANGES_REQUESTED', { commit: null });
  hub.review(pull, hub.user('mary'), 'PENDING');
  hub.deleteAccount(hub.user('gone'));
  const read = await inPull(
    'reviews(first: 10) { nodes { state authorCanPushToRepository author { login } commit { oid } } }',
  );
  expect(read.reviews.nodes).toEqual([
    { state: 'APPROVED', authorCanPushToRepository: true, author: { login: 'linus' }, commit: { oid: pull.head.sha } },
    { state: 'CHANGES_REQUESTED', authorCanPushToRepository: false, author: null, commit: null },
  ]);
});

test('the viewer, the rate limit and a node by the id that REST gives', async () => {
  const comment = github.hub.comment(repository, 1, github.hub.user('linus'), 'Hello');
  const { node_id } = github.answers.comment(repository, comment);
  const { data } = await query(
    github,
    token,
    'query ($id: ID!) { viewer { login } rateLimit { remaining } node(id: $id) { ... on IssueComment { body } } }',
    { id: node_id },
  );
  expect(data).toEqual({
    viewer: { login: 'github-actions[bot]' },
    rateLimit: { remaining: 999 },
    node: { body: 'Hello' },
  });
});

describe('refuses', () => {
  test.each([
    [
      'a list without its length',
      '{ repository(owner: "ada", name: "shop") { pullRequests { totalCount } } }',
      'MISSING_PAGINATION_BOUNDARIES',
    ],
    [
      'more than 100',
      '{ repository(owner: "ada", name: "shop") { pullRequests(first: 101) { totalCount } } }',
      'EXCESSIVE_PAGINATION',
    ],
    ['an unknown repository', '{ repository(owner: "ada", name: "none") { id } }', 'NOT_FOUND'],
    [
      'an unknown pull request',
      '{ repository(owner: "ada", name: "shop") { pullRequest(number: 9) { id } } }',
      'NOT_FOUND',
    ],
  ])('%s', async (_name, text, type) => {
    expect((await query(github, token, text)).errors).toMatchObject([{ type }]);
    expect(github.violations).toEqual([]);
  });

  test('what a token may not read in a private repository', async () => {
    repository.private = true;
    const bare = github.token(repository, { 'pull-requests': 'read' });
    const { data, errors } = await query(
      github,
      bare,
      '{ repository(owner: "ada", name: "shop") { pullRequest(number: 1) { id } object(expression: "main") { oid } } }',
    );
    expect(data.repository).toMatchObject({ pullRequest: { id: expect.any(String) }, object: null });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'object'] }]);
  });
});

describe('a violation is', () => {
  test.each([
    ['a field that the schema does not know', '{ viewer { nickname } }'],
    ['a query that cannot be parsed', '{ viewer { '],
    ['a field that is not modelled here', '{ viewer { bio } }'],
  ])('%s', async (_name, text) => {
    expect((await query(github, token, text)).errors).toHaveLength(1);
    expect(github.violations).toHaveLength(1);
  });
});
