import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOnly } from '../github/access.js';
import { Events } from '../github/events.js';
import { type Files, symlink } from '../github/objects.js';
import { TestGitHub } from '../github/server.js';
import type { PullRequest, Repository, ReviewState, Role } from '../github/state.js';
import { type StepInput, step } from './step.js';

let github: TestGitHub;
let repository: Repository;
let pull: PullRequest;
let events: Events;

beforeEach(async () => {
  github = await TestGitHub.start();
  repository = github.hub.repository('ada/shop', { 'README.md': '# Shop\n' });
});
afterEach(async () => {
  const { violations } = github;
  await github.stop();
  expect(violations).toEqual([]);
});

const open = (files: Files, options = {}) => {
  github.hub.push(repository, 'outage', files);
  pull = github.hub.openPull(repository, 'outage', { author: github.hub.user('grace'), ...options });
  events = new Events(github, repository);
};
const run = (more: Partial<StepInput> = {}) =>
  step({ github, repository, event: events.pullRequest(pull), token: github.token(repository), ...more });
const status = () => repository.statuses.filter(({ sha }) => sha === pull.head.sha).at(-1);
const comments = () => repository.comments.map(({ body }) => body);

describe('a pull request without a postmortem', () => {
  beforeEach(() => open({ 'src/a.ts': 'x' }));

  test('gets a green status and no comment, in three reads', async () => {
    const { exitCode, outputs } = await run();
    expect({ exitCode, verdict: outputs.verdict, state: status()?.state, comments: comments() }).toEqual({
      exitCode: 0,
      verdict: 'none',
      state: 'success',
      comments: [],
    });
    expect(github.reads).toHaveLength(3);
    expect(github.writes).toHaveLength(1);
  });

  test('is not written to again', async () => {
    await run();
    github.clearRequests();
    await run({ runId: 2 });
    expect(github.reads).toHaveLength(2);
    expect(github.writes).toEqual([]);
  });

  test('fails where one is asked for', async () => {
    const { exitCode } = await run({ inputs: { 'if-none': 'fail' } });
    expect([exitCode, status()?.state, comments().length]).toEqual([0, 'failure', 1]);
  });

  test('fails the job where one is asked for and the job is the gate', async () => {
    const { exitCode, outputs } = await run({ inputs: { 'if-none': 'fail', 'status-context': '' } });
    expect([exitCode, outputs.verdict, status()]).toEqual([1, 'none', undefined]);
  });

  test.each([
    ['has none either', 'none/**'],
    ['holds one that passes', '**/*.md'],
  ])('that must hold one gets no green from another with its commit that %s', async (_what, glob) => {
    github.hub.push(repository, 'main', { '.github/postmortem-gate.yml': 'paths: ["none/**"]\nif-none: fail\n' });
    github.hub.push(repository, 'outage', { 'notes.md': '# Notes\n' });
    const lenient = `paths: ["${glob}"]\nfail-on: never\n`;
    github.hub.push(repository, 'release', { '.github/postmortem-gate.yml': lenient });
    const other = github.hub.openPull(repository, pull.head.ref, { base: 'release', author: pull.author });
    await run({ event: events.pullRequest(other), runId: 2 });
    expect(status()).toMatchObject({
      state: 'failure',
      description: expect.stringContaining(`#${pull.number} with the same commit`),
    });
  });
});

const path = 'postmortems/2026-03-01-checkout.md';
const faulty: Files = { [path]: symlink('../README.md') };

describe('a pull request with a postmortem', () => {
  beforeEach(() => open(faulty));

  test('that has faults fails with a comment, annotations, outputs and a summary', async () => {
    const { exitCode, outputs, annotations, summary } = await run();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      files: `["${path}"]`,
      'failed-files': `["${path}"]`,
      errors: '1',
      warnings: '0',
      'comment-url': expect.stringContaining(`/pull/1#issuecomment-`),
    });
    expect(status()).toMatchObject({ state: 'failure', context: 'postmortem-gate', targetUrl: outputs['comment-url'] });
    expect(comments()).toEqual([expect.stringMatching(/^<!-- postmortem-gate:postmortem-gate -->\n/)]);
    expect(annotations.length).toBeGreaterThan(0);
    expect(summary).not.toContain('<!-- postmortem-gate:');
    expect(github.reads.length).toBeLessThanOrEqual(5);
    expect(github.writes).toHaveLength(2);
  });

  test('is left alone where nothing changed', async () => {
    await run();
    github.clearRequests();
    await run({ runId: 2 });
    expect(github.reads).toHaveLength(3);
    expect(github.writes).toEqual([]);
  });

  test('has one comment that follows the text', async () => {
    await run();
    github.hub.push(repository, 'outage', { [path]: '# Other\n' });
    events = new Events(github, repository);
    await run({ runId: 2 });
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain(pull.head.sha);
  });

  test('ignores a comment of another’s with the marker, and never touches it', async () => {
    await run();
    const [own] = repository.comments;
    const planted = github.hub.comment(repository, 1, github.hub.user('mallory'), own!.body);
    github.hub.deleteComment(repository, own!);
    await run({ runId: 2 });
    expect(repository.comments.map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(planted.edits).toEqual([]);
  });

  test('keeps the oldest of several own comments, on whatever page', async () => {
    await run();
    const [own] = repository.comments;
    const talk = github.hub.user('talk');
    for (let i = 0; i < 120; i++) github.hub.comment(repository, 1, talk, `comment ${i}`);
    github.hub.comment(repository, 1, github.hub.actions, own!.body);
    github.hub.comment(repository, 1, github.hub.actions, `about ${own!.body}`);
    await run({ runId: 2 });
    const left = repository.comments.filter(({ author }) => author === github.hub.actions);
    expect(left.map(({ id, body }) => [id, body.startsWith('about')])).toEqual([
      [own!.id, false],
      [expect.any(Number), true],
    ]);
  });

  test('from a fork with a read-only token is judged, fails the job and says what could not be posted', async () => {
    const { exitCode, annotations, stdout, summary } = await run({ token: github.token(repository, readOnly) });
    expect(exitCode).toBe(1);
    expect([status(), comments()]).toEqual([undefined, []]);
    const said = annotations.map(({ message }) => message).join('\n');
    expect(said).toContain('`statuses: write`');
    expect(said).toContain('`pull-requests: write`');
    expect(said).toContain('pull_request_target');
    expect(stdout).toContain('this job’s own result is the gate');
    expect(summary).toContain(path);
  });

  test('without the right to comment still gets its status, and the reverse', async () => {
    const token = github.token(repository, { contents: 'read', 'pull-requests': 'read', statuses: 'write' });
    expect((await run({ token })).exitCode).toBe(1);
    expect([status()?.state, comments()]).toEqual(['failure', []]);
    const other = github.token(repository, { contents: 'read', 'pull-requests': 'write' });
    expect((await run({ token: other })).exitCode).toBe(1);
    expect([repository.statuses.length, comments().length]).toEqual([1, 1]);
  });

  test('where the conversation is locked still gets its status', async () => {
    pull.locked = true;
    const { annotations } = await run();
    expect(status()?.state).toBe('failure');
    expect(annotations.map(({ message }) => message).join()).toContain('The conversation is locked');
  });

  test.each([
    [403, 'Repository was archived so is read-only.', 'archived'],
    [403, 'You are blocked from this repository.', 'limits who may take part'],
    [410, 'Issues are disabled for this repo', 'turned off'],
    [422, 'body is too long (maximum is 65536 characters)', 'too long'],
  ])('whose comment GitHub refuses (%i %s) still gets its status, and says so', async (code, message, said) => {
    github.plan = ({ route }) =>
      route?.endsWith('/comments') === true
        ? {
            kind: 'answer',
            status: code,
            body: JSON.stringify({ message: 'Validation Failed', errors: [{ message }] }),
          }
        : undefined;
    const { annotations, exitCode } = await run();
    expect([exitCode, status()?.state, comments()]).toEqual([1, 'failure', []]);
    expect(annotations.map((each) => each.message).join()).toContain(said);
  });

  test('whose status GitHub refuses fails closed, and says so', async () => {
    const message = 'This SHA and context has reached the maximum number of statuses.';
    github.plan = ({ route }) =>
      route === 'POST /repos/{owner}/{repo}/statuses/{sha}'
        ? { kind: 'answer', status: 422, body: JSON.stringify({ message: 'Validation Failed', errors: [{ message }] }) }
        : undefined;
    const { annotations, exitCode, stdout } = await run();
    expect([exitCode, status()]).toEqual([1, undefined]);
    expect(annotations.map((each) => each.message).join()).toContain('push another one');
    expect(stdout).toContain('this job’s own result is the gate');
  });

  test('whose comment somebody has hidden is written on, and its status tells', async () => {
    await run();
    repository.comments[0]!.minimized = 'OUTDATED';
    github.hub.push(repository, 'outage', { [path]: '# Another text\n' });
    events = new Events(github, repository);
    await run({ runId: 2 });
    expect(comments()).toEqual([expect.stringContaining(pull.head.sha.slice(0, 7))]);
    expect(status()?.state).toBe('failure');
  });

  test('that got new commits meanwhile is left to the run for those', async () => {
    github.plan = ({ route }, seen) => {
      if (route === 'POST /graphql' && seen === 3) github.hub.push(repository, 'outage', { 'b.md': 'b' });
      return undefined;
    };
    const { stdout } = await run();
    expect(stdout).toContain('the run for the change decides');
    expect(github.writes).toEqual([]);
  });

  test('whose comment is edited meanwhile is judged again', async () => {
    await run();
    github.hub.push(repository, 'outage', { [path]: symlink('../other.md') });
    events = new Events(github, repository);
    github.clearRequests();
    const [own] = repository.comments;
    github.plan = ({ route }, seen) => {
      if (route === 'POST /graphql' && seen === 3)
        github.hub.editComment(own!, repository.owner, `${own!.body}\nhello`);
      return undefined;
    };
    await run({ runId: 2 });
    expect(comments()).toEqual([expect.not.stringContaining('hello')]);
    expect(comments()[0]).toContain(pull.head.sha);
    expect(github.writes).toHaveLength(2);
  });

  test.each(['true', 'false'])(
    'whose comment is ticked just as it is written over keeps the tick (required: %s)',
    async (required) => {
      const inputs = { 'fail-on': 'never', 'require-checklist': required };
      const linus = github.hub.user('linus');
      github.hub.collaborator(repository, linus, 'write');
      github.hub.push(repository, 'outage', { [path]: '# Checkout down\n' });
      await run({ inputs });
      github.hub.push(repository, 'outage', { 'src/a.ts': 'x' });
      events = new Events(github, repository);
      const [own] = repository.comments;
      github.plan = ({ method }) => {
        if (method === 'PATCH' && !own!.edits.some(({ editor }) => editor === linus)) {
          github.hub.editComment(
            own!,
            linus,
            own!.body.replace('- [ ] <!-- item:blameless', '- [x] <!-- item:blameless'),
          );
        }
        return undefined;
      };
      await run({ runId: 2, inputs });
      expect(comments()).toEqual([expect.stringMatching(/- \[x\] <!-- item:blameless .* ✓ by .*linus/)]);
    },
  );

  test('is judged by what started the run, however a replica lags', async () => {
    await run();
    github.lag(3);
    github.hub.push(repository, 'outage', { [path]: '# Checkout' });
    await run({ event: events.pullRequest(pull), runId: 2 });
    expect(status()?.state).toBe('failure');
    expect(comments()).toEqual([expect.stringContaining(pull.head.sha)]);
    github.clearRequests();
    github.lag(1_000);
    github.hub.push(repository, 'outage', { [path]: '# Again' });
    const late = await run({ event: events.pullRequest(pull), runId: 3 });
    expect([late.exitCode, status()?.state, late.annotations[0]?.message]).toEqual([
      1,
      'error',
      expect.stringContaining('did not yet show what started this run'),
    ]);
  });

  test('that the gate fails on by a fault of its own gets no green, and is told in fixed words', async () => {
    const judges = () => ({ judge: () => Promise.reject(new TypeError('##[error]secret')), close: async () => {} });
    open({ [path]: '# Other\n' });
    const { exitCode, outputs, stdout, summary } = await run({ world: { judges } });
    expect([exitCode, outputs.verdict, status()?.state]).toEqual([1, 'error', 'error']);
    expect(status()?.description).toContain('The gate failed by a fault of its own.');
    expect(stdout + summary).not.toContain('secret');
  });

  test('shares the worst verdict with another that has the same head commit', async () => {
    github.hub.push(repository, 'release', { '.github/postmortem-gate.yml': 'paths: ["none/**"]\n' });
    const other = github.hub.openPull(repository, 'outage', { base: 'release', author: github.hub.user('grace') });
    expect(other.head.sha).toBe(pull.head.sha);
    await run({ event: events.pullRequest(other), runId: 2 });
    expect(status()).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('#1 with the same commit'),
    });
  });

  test('gets no green from so many others with its commit that it is not among those looked at', async () => {
    github.hub.push(repository, 'release', { '.github/postmortem-gate.yml': 'paths: ["none/**"]\n' });
    const also = (head: string, base: string) => {
      repository.branches.set(head, pull.head.sha);
      return github.hub.openPull(repository, head, { base, author: github.hub.user('grace') });
    };
    const clean = also('also-0', 'release');
    const event = events.pullRequest(clean);
    // Of many, one is open, and has the faults.
    pull.state = 'closed';
    for (let i = 1; i < 101; i++) also(`also-${i}`, 'release').state = 'closed';
    const hidden = also('late', 'main');
    await run({ event, runId: 2 });
    expect(status()).toMatchObject({
      state: 'failure',
      description: expect.stringContaining(`#${hidden.number} with the same commit`),
    });

    for (let i = 1; i < 6; i++) repository.pulls.get(clean.number + i)!.state = 'open';
    await run({ event, runId: 3 });
    expect(status()).toMatchObject({
      state: 'error',
      description: '7 open pull requests have this commit: close all but 6, and the gate judges them together.',
    });
  });

  test('that is aimed at another branch is judged by that one’s rules; opened again, or renamed, by its own', async () => {
    github.hub.push(repository, 'release', { '.github/postmortem-gate.yml': 'paths: ["none/**"]\n' });
    github.hub.retarget(repository, pull, 'release');
    await run({ event: events.pullRequest(pull, 'opened') });
    expect(status()?.state).toBe('success');
    github.hub.retarget(repository, pull, 'main');
    for (const [runId, action] of ['edited', 'reopened', 'edited'].entries()) {
      await run({ event: events.pullRequest(pull, action), runId });
      expect(status()?.state).toBe('failure');
    }
  });

  test('closed is not judged', async () => {
    pull.state = 'closed';
    const { exitCode, outputs } = await run();
    expect([exitCode, outputs.verdict, github.writes.length]).toEqual([0, 'none', 0]);
  });

  test('sets no status where its name is empty, and fails the job instead', async () => {
    const event = events.schedule();
    const { exitCode } = await run({ inputs: { 'status-context': '', 'pull-request': '1' }, event });
    expect([exitCode, repository.statuses, comments().length]).toEqual([1, [], 1]);
    const second = await run({ inputs: { 'pull-request': '1' }, event });
    expect([second.exitCode, status()?.state, comments().length]).toEqual([0, 'failure', 2]);
  });

  test('gets no comment where none is wanted', async () => {
    await run({ inputs: { comment: 'never' } });
    expect([status()?.targetUrl, comments()]).toEqual([expect.stringMatching(/\/pull\/1$/), []]);
  });

  test('gets the same by REST where GraphQL is not to be had', async () => {
    await run();
    const byGraphql = comments();
    repository.comments = [];
    repository.statuses = [];
    github.plan = ({ route }) => (route === 'POST /graphql' ? { kind: 'answer', status: 404 } : undefined);
    await run();
    const bare = (body: string) => body.replace(/"readAt":\d+/, '');
    expect(comments().map(bare)).toEqual(byGraphql.map(bare));
    expect(status()?.state).toBe('failure');
    github.clearRequests();
    await run({ runId: 2 });
    expect(github.writes).toEqual([]);
  });
});

describe('a review', () => {
  const reviewed = { 'required-approvals': '1', 'fail-on': 'never' };
  const review = (login: string, state: ReviewState, role: Role = 'write', commit?: string) => {
    const person = github.hub.user(login);
    github.hub.collaborator(repository, person, role);
    return github.hub.review(pull, person, state, commit === undefined ? {} : { commit });
  };
  beforeEach(() => open({ [path]: '# Checkout down\n' }));

  test('that is missing leaves the status pending, in five reads', async () => {
    const { exitCode, outputs } = await run({ inputs: reviewed });
    expect([exitCode, outputs.verdict, status()?.state]).toEqual([0, 'pending', 'pending']);
    expect(github.reads.length).toBeLessThanOrEqual(5);
  });

  test('by a peer turns it green, comment first', async () => {
    await run({ inputs: reviewed });
    github.clearRequests();
    const event = events.review(pull, review('linus', 'APPROVED'));
    const { exitCode, outputs } = await run({ inputs: reviewed, event });
    expect([exitCode, outputs.verdict, status()?.state]).toEqual([0, 'pass', 'success']);
    expect(github.reads).toHaveLength(5);
    expect(github.writes.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
  });

  test.each<[string, () => unknown]>([
    ['by the author', () => github.hub.review(pull, pull.author, 'APPROVED')],
    ['by somebody without write permission', () => review('linus', 'APPROVED', 'read')],
    ['by a bot', () => github.hub.review(pull, github.hub.app('helper'), 'APPROVED')],
    [
      'of an earlier text',
      () => {
        review('linus', 'APPROVED');
        github.hub.push(repository, 'outage', { [path]: '# Changed\n' });
      },
    ],
    ['of a commit that nobody knows', () => review('linus', 'APPROVED', 'write', '0'.repeat(40))],
    ['that was dismissed', () => github.hub.dismiss(review('linus', 'APPROVED'))],
    [
      'by whoever wrote a commit of it',
      () => {
        github.hub.push(repository, 'outage', { [path]: '# By linus\n' }, { author: github.hub.user('linus') });
        review('linus', 'APPROVED');
      },
    ],
  ])('%s does not count', async (_, arrange) => {
    arrange();
    const { outputs } = await run({ inputs: reviewed });
    expect([outputs.verdict, status()?.state]).toEqual(['pending', 'pending']);
  });

  test('holds where only other files changed since', async () => {
    review('linus', 'APPROVED');
    github.hub.push(repository, 'outage', { 'src/a.ts': 'x' });
    expect((await run({ inputs: reviewed })).outputs.verdict).toBe('pass');
    github.clearRequests();
    github.plan = ({ route }) => (route === 'POST /graphql' ? { kind: 'answer', status: 404 } : undefined);
    expect((await run({ inputs: reviewed, runId: 2 })).outputs.verdict).toBe('pass');
    expect(github.writes).toEqual([]);
  });

  test('that asks for changes just after the green is heard by the schedule at the latest', async () => {
    review('linus', 'APPROVED');
    await run({ inputs: reviewed });
    expect(status()?.state).toBe('success');
    github.hub.wait(2_000);
    review('linus', 'CHANGES_REQUESTED');
    await run({ inputs: reviewed, event: events.schedule() });
    expect(status()?.state).toBe('failure');
  });

  test('is asked for of every pull request, due or not, where a run by hand is for all', async () => {
    review('linus', 'APPROVED');
    await run({ inputs: reviewed });
    github.hub.push(repository, 'main', { '.github/postmortem-gate.yml': 'review: { approvals: 2 }\n' });
    const inputs = { 'fail-on': 'never' };
    await run({ inputs, event: events.schedule() });
    expect(status()?.state).toBe('success');
    await run({ inputs: { ...inputs, 'pull-request': 'all' }, event: events.dispatch() });
    expect(status()?.state).toBe('pending');
  });

  test('that asks for changes fails, and leaves the job alone', async () => {
    review('linus', 'CHANGES_REQUESTED');
    const { exitCode, outputs } = await run({ inputs: reviewed });
    expect([exitCode, outputs.verdict, status()?.state]).toEqual([0, 'fail', 'failure']);
  });

  test('that asks for changes to a deletion leaves the job alone, too', async () => {
    github.hub.push(repository, 'main', { 'postmortems/old.md': '# Old\n' });
    github.hub.push(repository, 'cleanup', { 'postmortems/old.md': null });
    pull = github.hub.openPull(repository, 'cleanup', { author: pull.author });
    review('linus', 'CHANGES_REQUESTED');
    const { exitCode, outputs } = await run({ inputs: reviewed });
    expect([exitCode, outputs.verdict, outputs.warnings]).toEqual([0, 'fail', '1']);
  });

  test('of ten postmortems takes no more requests than of one', async () => {
    github.hub.push(
      repository,
      'outage',
      Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`postmortems/${i}.md`, `# ${i}`])),
    );
    for (const login of ['a', 'b', 'c']) review(login, 'APPROVED');
    github.hub.push(repository, 'outage', { 'b.txt': 'b' });
    await run({ inputs: reviewed });
    github.clearRequests();
    expect((await run({ inputs: reviewed, runId: 2 })).outputs.verdict).toBe('pass');
    expect(github.reads).toHaveLength(4);
    expect(github.writes).toEqual([]);
  });
});

describe('the config', () => {
  const config = '.github/postmortem-gate.yml';

  test('is the base branch’s, whatever the pull request brings', async () => {
    github.hub.push(repository, 'main', { [config]: 'deletions: fail\n' });
    open({ ...faulty, [config]: 'paths: ["none/**"]\n' });
    const { exitCode, summary } = await run();
    expect(exitCode).toBe(1);
    expect(summary).toContain('files that steer the gate');
  });

  test.each([
    ['.github/workflows/gate.yml', '.github/workflows/gate.yml'],
    ['.github/actions/gate/action.yml', '.github/actions/gate/action.yml'],
    ['CODEOWNERS', 'CODEOWNERS'],
    ['.github/CODEOWNERS', '.github/CODEOWNERS'],
    ['docs/CODEOWNERS', 'docs/CODEOWNERS'],
    ['src/CODEOWNERS', null],
    ['docs/.github/workflows/gate.yml', null],
  ])('and a change to %s is named: %s', async (path, named) => {
    open({ 'a.txt': 'a', [path]: 'x' });
    const { summary, outputs } = await run();
    expect(outputs.verdict).toBe('none');
    expect(summary.includes('files that steer the gate')).toBe(named !== null);
    if (named !== null) expect(summary.replaceAll('\\', '')).toContain(`(${named})`);
  });

  test('is named first, however many workflows are changed with it', async () => {
    github.hub.push(repository, 'main', { [config]: 'template: z.md\n', 'z.md': '# Postmortem\n\n## Cause\n' });
    const workflows = Array.from({ length: 9 }, (_, i) => [`.github/actions/${i}.yml`, 'x']);
    open({ ...Object.fromEntries(workflows), [config]: '', 'z.md': '# P\n\n## Cause\n' });
    const { summary } = await run();
    expect(summary).toMatch(/\(\.github\/postmortem-gate\.yml, z\.md, [^)]* and 6 more\)/);
  });

  test('is named where a template is only an override’s', async () => {
    const override = 'overrides: [{ paths: ["security/**"], template: z.md }]\n';
    github.hub.push(repository, 'main', { [config]: override, 'z.md': '# Postmortem\n\n## Cause\n' });
    open({ 'z.md': '# P\n' });
    expect((await run()).summary).toContain('(z.md)');
  });

  test('that is broken is an error with its line', async () => {
    github.hub.push(repository, 'main', { [config]: 'profil: alx\n' });
    open(faulty);
    const { exitCode, outputs } = await run();
    expect([exitCode, outputs.verdict, status()?.state]).toEqual([1, 'error', 'error']);
    expect(status()?.description).toMatch(/postmortem-gate\.yml:1:1/);
  });

  test.each([
    ['is named and missing', { config: 'policy.yml' }, /policy\.yml is missing/],
    ['is no path', { config: '../x' }, /neither a path nor OWNER/],
    ['is in a repository that cannot be read', { config: 'acme/none/p.yml@main' }, /acme\/none/],
  ])('that %s is an error', async (_, inputs, message) => {
    open(faulty);
    const { exitCode, annotations } = await run({ inputs });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join()).toMatch(message);
  });

  test('can stand in another repository', async () => {
    github.hub.repository('acme/policies', { 'gate/p.yml': 'paths: ["none/**"]\n' });
    open(faulty);
    const { outputs } = await run({ inputs: { config: 'acme/policies/gate/p.yml@main' } });
    expect(outputs.verdict).toBe('none');
  });

  test('that is a symbolic link is an error', async () => {
    github.hub.push(repository, 'main', { [config]: symlink('README.md') });
    open(faulty);
    expect((await run()).outputs.verdict).toBe('error');
  });
});

describe('an event', () => {
  beforeEach(() => open(faulty));

  test('that is none of ours is an error that names those that are', async () => {
    const { exitCode, annotations } = await run({ event: { name: 'push', payload: {}, sha: '', ref: '' } });
    expect([exitCode, github.requests.length]).toEqual([1, 0]);
    expect(annotations[0]?.message).toContain('`merge_group`');
  });

  test('of a comment that does not matter ends without a request', async () => {
    const comment = github.hub.comment(repository, 1, github.hub.user('talk'), 'Nice work');
    const { exitCode } = await run({ event: events.issueComment(comment, 'created') });
    expect([exitCode, github.requests.length]).toEqual([0, 0]);
  });

  test('of a merge group judges its own diff and sets the status on its head', async () => {
    const group = github.hub.mergeGroup(repository, pull);
    const { exitCode, outputs } = await run({ event: events.mergeGroup(group, 'main') });
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
    expect(repository.statuses).toMatchObject([{ sha: group.headSha, state: 'failure' }]);
    expect(github.reads).toHaveLength(4);
  });

  test('of a merge group that a fault of the gate ends does not keep the queue waiting', async () => {
    github.hub.push(repository, 'outage', { [path]: '# Checkout down' });
    const group = github.hub.mergeGroup(repository, pull);
    const judges = () => ({ judge: () => Promise.reject(new Error('##[add-mask]pass')), close: async () => {} });
    const { exitCode, stdout } = await run({ event: events.mergeGroup(group, 'main'), world: { judges } });
    expect(exitCode).toBe(1);
    expect(repository.statuses).toMatchObject([{ sha: group.headSha, state: 'error' }]);
    expect(stdout).not.toContain('pass');
  });

  test('on other events leaves a fault to the status', async () => {
    const { exitCode } = await run({ event: events.dispatch(), inputs: { 'pull-request': '1' } });
    expect([exitCode, status()?.state]).toEqual([0, 'failure']);
  });

  test('of a schedule looks at every open one that is due, once', async () => {
    github.hub.push(repository, 'other', { 'a.txt': 'a' });
    github.hub.openPull(repository, 'other');
    const { outputs } = await run({ event: events.schedule() });
    expect(outputs.verdict).toBe('fail');
    expect(repository.statuses.map(({ state }) => state).sort()).toEqual(['failure', 'success']);
    github.clearRequests();
    await run({ event: events.schedule() });
    expect(github.requests).toHaveLength(1);
  });

  test('relayed for a fork finds its pull request', async () => {
    const fork = github.hub.fork(repository, github.hub.user('fay'));
    github.hub.push(fork, 'fix', faulty);
    pull = github.hub.openPull(repository, 'fix', { from: fork });
    const { exitCode } = await run({ event: events.workflowRun(pull) });
    expect([exitCode, status()?.state, comments().length]).toEqual([0, 'failure', 1]);
  });

  test('without a token says so', async () => {
    const { exitCode, annotations } = await run({ token: '' });
    expect([exitCode, annotations[0]?.message]).toEqual([1, expect.stringContaining('There is no token.')]);
  });

  test('of an interrupted run writes nothing', async () => {
    const { exitCode } = await run({ world: { signal: AbortSignal.abort() } });
    expect([exitCode, github.requests.length]).toEqual([1, 0]);
  });
});

test('several runs at once leave one comment', async () => {
  open(faulty);
  await Promise.all([1, 2, 3, 4].map((runId) => run({ runId })));
  expect(comments()).toHaveLength(1);
});

test('a pull request with more files than GitHub lists is an error', async () => {
  open(Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`f/${i}.txt`, String(i)])));
  const { exitCode, annotations } = await run();
  expect([exitCode, status()?.state]).toEqual([1, 'error']);
  expect(annotations.map(({ message }) => message).join()).toContain('3,000');
});

test('a list of 250 files is read whole', async () => {
  open({ ...Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`f/${i}.txt`, String(i)])), ...faulty });
  expect((await run()).outputs.verdict).toBe('fail');
  expect(github.reads.filter(({ path }) => path.endsWith('/files'))).toHaveLength(3);
});
