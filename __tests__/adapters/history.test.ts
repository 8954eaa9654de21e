/** Ticks are what the comment's edit history says, however long it is, and nothing where a part of it is gone. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Events } from '../github/events.js';
import { TestGitHub } from '../github/server.js';
import type { Account, IssueComment, PullRequest, Repository } from '../github/state.js';
import { step } from './step.js';

let github: TestGitHub;
let repository: Repository;
let pull: PullRequest;
let comment: IssueComment;
let grace: Account;

const run = async (runId: number) =>
  await step({
    github,
    repository,
    event: new Events(github, repository).pullRequest(pull),
    token: github.token(repository),
    runId,
    inputs: { 'fail-on': 'never', 'require-checklist': 'true' },
  });
const edit = (by: Account, change: (body: string) => string) =>
  github.hub.editComment(comment, by, change(comment.body));
const tick = (body: string) => body.replaceAll('- [ ]', '- [x]');
const untick = (body: string) => body.replaceAll('- [x]', '- [ ]');
/** Edits that say nothing: words behind the last line, and gone again. */
const fill = (times: number) => {
  for (let i = 0; i < times; i++) edit(grace, (body) => (i % 2 === 0 ? `${body} ` : body.trimEnd()));
};

beforeEach(async () => {
  github = await TestGitHub.start();
  repository = github.hub.repository('ada/shop', { 'README.md': '# Shop\n' });
  grace = github.hub.user('grace');
  github.hub.collaborator(repository, grace, 'write');
  github.hub.push(repository, 'outage', { 'postmortems/a.md': '# Checkout down\n' });
  pull = github.hub.openPull(repository, 'outage', { author: github.hub.user('ada') });
  await run(1);
  comment = repository.comments[0]!;
});
afterEach(async () => {
  const { violations } = github;
  await github.stop();
  expect(violations).toEqual([]);
});

test.each<[string, string, () => void]>([
  ['a tick', 'pass', () => edit(grace, tick)],
  ['a tick of the author’s', 'pending', () => edit(github.hub.user('ada'), tick)],
  ['a tick of a reader’s', 'pending', () => edit(github.hub.user('stranger'), tick)],
  [
    'a tick behind a hundred other edits',
    'pass',
    () => {
      fill(102);
      edit(grace, tick);
    },
  ],
  [
    'a tick before a hundred other edits',
    'pass',
    () => {
      edit(grace, tick);
      fill(102);
    },
  ],
  [
    'a tick by the author before a hundred edits of another’s',
    'pending',
    () => {
      edit(github.hub.user('ada'), tick);
      fill(102);
    },
  ],
  [
    'a tick before a thousand other edits, which are not all read',
    'pending',
    () => {
      edit(grace, tick);
      fill(1_002);
    },
  ],
  [
    'a tick in a revision that was deleted',
    'pending',
    () => {
      edit(grace, tick);
      github.hub.deleteRevision(comment, 1, grace);
    },
  ],
  [
    'a tick on a list whose first revision was deleted',
    'pending',
    () => {
      edit(grace, tick);
      github.hub.deleteRevision(comment, 0, grace);
    },
  ],
  [
    'a tick, and an untick of another’s that was deleted',
    'pending',
    () => {
      edit(grace, tick);
      edit(repository.owner, untick);
      edit(github.hub.user('ada'), tick);
      github.hub.deleteRevision(comment, 2, github.hub.user('ada'));
    },
  ],
  [
    'a tick beside more edited lists of a stranger’s than are given at once',
    'pass',
    () => {
      const stranger = github.hub.user('stranger');
      const list = '<!-- postmortem-gate-checklist 00 -->\n- [ ] <!-- item:root-cause --> Is it?';
      for (let i = 0; i < 110; i++) {
        const own = github.hub.comment(repository, pull.number, stranger, list);
        github.hub.editComment(own, stranger, tick(list));
      }
      edit(grace, tick);
    },
  ],
  [
    'a tick that was taken back',
    'pending',
    () => {
      edit(grace, tick);
      edit(repository.owner, untick);
    },
  ],
])('%s: %s', async (_what, verdict, arrange) => {
  arrange();
  const { outputs } = await run(2);
  expect(outputs.verdict).toBe(verdict);
  expect(/^- \[x\]/m.test(comment.body)).toBe(verdict === 'pass');
  // What was written over it is no other evidence.
  expect((await run(3)).outputs.verdict).toBe(verdict);
});
