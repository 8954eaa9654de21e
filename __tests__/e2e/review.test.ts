import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWrite } from '../github/access.js';
import type { Account, PullRequest } from '../github/state.js';
import { faulty, fixed, good, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin({ config: 'review: { approvals: 1 }\n' });
});
afterEach(() => story.end());

const path = 'postmortems/a.md';
const state = (pull: PullRequest) => story.status(pull.head.sha)?.state;

async function reviewed(pull: PullRequest, by: string, decision: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED') {
  const review = story.hub.review(pull, story.hub.user(by), decision);
  return { review, step: await story.run(story.events.review(pull, review)) };
}

test('the whole story: faults, a fix, a peer’s approval, a change, a new approval, the merge queue', async () => {
  const pull = story.pull({ [path]: faulty });
  expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 1, verdict: 'fail' });

  story.push({ [path]: fixed });
  const waiting = await story.run(story.events.pullRequest(pull, 'synchronize'));
  expect(outcome(waiting)).toEqual({ exit: 0, verdict: 'pending' });
  expect(state(pull)).toBe('pending');
  expect(waiting.report.review).toMatchObject({ state: 'waiting', have: 0, need: 1 });

  const { step: approved } = await reviewed(pull, 'grace', 'APPROVED');
  expect(outcome(approved)).toEqual({ exit: 0, verdict: 'pass' });
  expect(approved.report.review).toMatchObject({ state: 'approved', approvedBy: ['grace'] });
  expect(state(pull)).toBe('success');

  story.push({ [path]: fixed.replace('Mercy', 'Joy') });
  const stale = await story.run(story.events.pullRequest(pull, 'synchronize'));
  expect(outcome(stale)).toEqual({ exit: 0, verdict: 'pending' });
  expect(stale.report.review.discarded).toEqual([{ login: 'grace', reason: 'stale' }]);
  expect(story.own(pull)[0]!.body).toMatch(/grace/);

  expect(outcome((await reviewed(pull, 'grace', 'APPROVED')).step)).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.own(pull)).toHaveLength(1);

  const group = story.hub.mergeGroup(story.repository, pull);
  const queued = await story.run(story.events.mergeGroup(group, 'main'));
  expect(outcome(queued)).toEqual({ exit: 0, verdict: 'pass' });
  expect(story.status(group.headSha)!.state).toBe('success');
});

test('the same from a fork, by the trusted events', async () => {
  const fork = story.hub.fork(story.repository, story.hub.user('mary'));
  story.hub.push(fork, 'mine', { [path]: faulty }, { author: fork.owner });
  const pull = story.hub.openPull(story.repository, 'mine', { from: fork });
  expect(outcome(await story.run(story.events.pullRequestTarget(pull)))).toEqual({ exit: 1, verdict: 'fail' });
  story.hub.push(fork, 'mine', { [path]: fixed }, { author: fork.owner });
  expect(outcome(await story.run(story.events.pullRequestTarget(pull, 'synchronize')))).toEqual({
    exit: 0,
    verdict: 'pending',
  });
  story.hub.review(pull, story.grace, 'APPROVED');
  const relayed = await story.run(story.events.workflowRun(pull));
  expect(outcome(relayed)).toEqual({ exit: 0, verdict: 'pass' });
  expect(state(pull)).toBe('success');
});

describe('whose approval counts', () => {
  const decide = async (by: string, prepare: (pull: PullRequest) => void = () => {}) => {
    const pull = story.pull({ [path]: good });
    prepare(pull);
    const { step } = await reviewed(pull, by, 'APPROVED');
    return { verdict: step.outputs.verdict, discarded: step.report.review.discarded };
  };

  test('a collaborator’s who may write', async () => {
    expect(await decide('grace')).toEqual({ verdict: 'pass', discarded: [] });
  });

  test('not the author’s', async () => {
    expect((await decide('ada')).verdict).toBe('pending');
  });

  test('not a stranger’s, though anybody may review a public repository', async () => {
    expect(await decide('stranger')).toMatchObject({
      verdict: 'pending',
      discarded: [{ login: 'stranger', reason: 'not-eligible' }],
    });
  });

  test('not of one who wrote a part of the text', async () => {
    const verdict = await decide('grace', () => {
      story.push({ [path]: good.replace('Lessons learned', 'What we learned') }, story.grace);
    });
    expect(verdict).toEqual({ verdict: 'pending', discarded: [{ login: 'grace', reason: 'contributor' }] });
  });

  test('not of one who wrote it under a name that it no longer has', async () => {
    story.push({ 'drafts/outage.md': good }, story.grace);
    story.push({ 'drafts/outage.md': null, [path]: good });
    const pull = story.hub.openPull(story.repository, 'work', { author: story.ada });
    const { step } = await reviewed(pull, 'grace', 'APPROVED');
    expect(step.outputs.verdict).toBe('pending');
    expect(step.report.review.discarded).toEqual([{ login: 'grace', reason: 'contributor' }]);
  });

  test('nor of a postmortem that the base branch has under its old name', async () => {
    story.hub.push(story.repository, 'main', { 'postmortems/old.md': faulty });
    story.hub.push(story.repository, 'work', { 'postmortems/old.md': good }, { author: story.grace });
    story.push({ 'postmortems/old.md': null, [path]: good });
    const pull = story.hub.openPull(story.repository, 'work', { author: story.ada });
    const { step } = await reviewed(pull, 'grace', 'APPROVED');
    expect(step.report.review.discarded).toEqual([{ login: 'grace', reason: 'contributor' }]);
  });

  /** What grace's approval of ada's branch is worth. */
  const graces = async () => {
    const pull = story.hub.openPull(story.repository, 'work', { author: story.ada });
    const { step } = await reviewed(pull, 'grace', 'APPROVED');
    return { verdict: step.outputs.verdict, discarded: step.report.review.discarded };
  };
  const contributor = { verdict: 'pending', discarded: [{ login: 'grace', reason: 'contributor' }] };
  const draft = 'drafts/outage.md';

  test('nor where she wrote it under that name into a merge', async () => {
    story.push({ 'src/a.ts': 'export {};\n' });
    story.hub.push(story.repository, 'main', { 'other.txt': 'x' });
    const parents = ['work', 'main'].map((branch) => story.repository.branches.get(branch)!);
    story.hub.push(story.repository, 'work', { [draft]: good }, { author: story.grace, parents });
    story.push({ [draft]: null, [path]: good });
    expect(await graces()).toEqual(contributor);
  });

  test('nor where the base branch once had a file of the new name', async () => {
    story.hub.push(story.repository, 'main', { [path]: faulty });
    story.hub.push(story.repository, 'main', { [path]: null });
    story.push({ [draft]: good }, story.grace);
    story.push({ [draft]: null, [path]: good });
    expect(await graces()).toEqual(contributor);
  });

  test.each(['branch', 'base branch'])('nor where the %s had one that the branch deleted', async (where) => {
    if (where === 'branch') story.push({ [path]: '# Outage\n' });
    else story.hub.push(story.repository, 'main', { [path]: faulty });
    story.push({ [path]: null });
    story.push({ [draft]: good }, story.grace);
    story.push({ [draft]: null, [path]: good });
    expect(await graces()).toEqual(contributor);
  });

  test('nor where a merge brought the deletion', async () => {
    story.hub.push(story.repository, 'main', { [path]: faulty });
    story.push({ [path]: fixed });
    story.push({ [path]: faulty });
    story.hub.push(story.repository, 'main', { [path]: null });
    story.hub.merge(story.repository, 'work', 'main', story.ada);
    story.push({ [draft]: good }, story.grace);
    story.push({ [draft]: null, [path]: good });
    expect(await graces()).toEqual(contributor);
  });

  test('nor where the text was merged with another of its name', async () => {
    const start = story.repository.branches.get('main')!;
    story.push({ [path]: '# Outage\n' });
    story.hub.push(story.repository, 'side', { [draft]: good }, { author: story.grace, parents: [start] });
    story.hub.push(story.repository, 'side', { [draft]: null, [path]: good }, { author: story.ada });
    const parents = ['work', 'side'].map((branch) => story.repository.branches.get(branch)!);
    story.hub.push(story.repository, 'work', { [path]: fixed }, { author: story.ada, parents });
    expect(await graces()).toEqual(contributor);
  });

  test('of one who committed something else beside a file that was there, and once was not', async () => {
    for (const text of [faulty, null, faulty]) story.hub.push(story.repository, 'main', { [path]: text });
    story.push({ 'src/a.ts': 'export {};\n' }, story.grace);
    story.push({ [path]: good });
    expect(await graces()).toEqual({ verdict: 'pass', discarded: [] });
  });

  test('of one who committed something else after a second file of the name came to be', async () => {
    story.push({ [path]: '# Outage\n' });
    story.push({ [path]: null });
    story.push({ [path]: faulty });
    story.push({ 'src/a.ts': 'export {};\n' }, story.grace);
    story.push({ [path]: good });
    expect(await graces()).toEqual({ verdict: 'pass', discarded: [] });
  });

  describe('from before the text was there', () => {
    const merged = (by: Account) => {
      story.push({ 'src/a.ts': 'export {};\n' });
      story.hub.push(story.repository, 'main', { 'other.txt': 'x' });
      story.hub.merge(story.repository, 'work', 'main', by);
    };
    const comparisons = () => story.github.requests.filter((request) => request.path.includes('/compare/')).length;

    test('of one who only brought the branch up to date', async () => {
      merged(story.grace);
      story.push({ [path]: good });
      expect(await graces()).toEqual({ verdict: 'pass', discarded: [] });
      expect(comparisons()).toBe(2);
    });

    test('of one beside whom somebody without an account did so', async () => {
      merged({ ...story.grace, email: 'grace@home.example' });
      story.push({ [path]: good });
      expect(await graces()).toEqual({ verdict: 'pass', discarded: [] });
    });

    test('of one beside whom the author did so, which is not looked into', async () => {
      merged(story.ada);
      story.push({ [path]: good });
      expect(await graces()).toEqual({ verdict: 'pass', discarded: [] });
      expect(comparisons()).toBe(0);
    });

    test('not where the merge brings more files than GitHub lists', async () => {
      story.push({ 'src/b.ts': 'export {};\n' });
      const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`src/${i}.txt`, 'x']));
      story.hub.push(story.repository, 'main', many);
      merged(story.grace);
      story.push({ [path]: good });
      expect(await graces()).toEqual(contributor);
    });

    test('not where the merge cannot be compared', async () => {
      merged(story.grace);
      story.push({ [path]: good });
      story.github.plan = ({ path: asked }) =>
        asked.includes('/compare/') ? { kind: 'answer', status: 404 } : undefined;
      expect(await graces()).toEqual(contributor);
    });

    test('not of one who made more merges than are looked into', async () => {
      for (let i = 0; i < 11; i++) merged(story.grace);
      story.push({ [path]: good });
      expect(await graces()).toEqual(contributor);
      expect(comparisons()).toBe(20);
    });
  });

  test('of one who committed something else after the text was there', async () => {
    const verdict = await decide('grace', () => {
      story.push({ 'src/a.ts': 'export {};\n' }, story.grace);
    });
    expect(verdict).toEqual({ verdict: 'pass', discarded: [] });
  });

  test('of one who only brought the branch up to date', async () => {
    const verdict = await decide('grace', () => {
      story.hub.push(story.repository, 'main', { 'other.txt': 'x' });
      story.hub.merge(story.repository, 'work', 'main', story.grace);
    });
    expect(verdict).toEqual({ verdict: 'pass', discarded: [] });
  });

  test('not of one who wrote it into a merge', async () => {
    const verdict = await decide('grace', () => {
      story.hub.push(story.repository, 'main', { 'other.txt': 'x' });
      const parents = ['work', 'main'].map((branch) => story.repository.branches.get(branch)!);
      const files = { [path]: good.replace('Amina', 'Aisha') };
      story.hub.push(story.repository, 'work', files, { author: story.grace, parents });
    });
    expect(verdict).toEqual({ verdict: 'pending', discarded: [{ login: 'grace', reason: 'contributor' }] });
  });

  describe('beside a commit under an address that belongs to nobody', () => {
    const judged = async (signed: { author: Account; committer?: Account }) => {
      story.hub.push(story.repository, 'work', { [path]: good }, signed);
      const pull = story.hub.openPull(story.repository, 'work', { author: story.ada });
      const { step } = await reviewed(pull, 'grace', 'APPROVED');
      return { verdict: step.outputs.verdict, need: step.report.review.need };
    };
    const somebody = (email: string): Account => ({ ...story.grace, email });
    const home = 'grace@home.example';
    const github = 'noreply@github.com';

    test('one more is needed where another committed', async () => {
      expect(await judged({ author: somebody(home), committer: story.ada })).toEqual({ verdict: 'pending', need: 2 });
    });

    test('one more is needed where they committed what another wrote', async () => {
      expect(await judged({ author: story.ada, committer: somebody(home) })).toEqual({ verdict: 'pending', need: 2 });
    });

    test('one more is needed where GitHub committed for them', async () => {
      expect(await judged({ author: somebody(home), committer: somebody(github) })).toEqual({
        verdict: 'pending',
        need: 2,
      });
    });

    test('no more is needed where the address is GitHub’s', async () => {
      expect(await judged({ author: story.ada, committer: somebody(github) })).toEqual({ verdict: 'pass', need: 1 });
    });
  });

  test('of a reader, where `reviewers: read` lets readers review', async () => {
    const pull = story.pull({ [path]: good });
    story.hub.review(pull, story.hub.user('student'), 'APPROVED');
    const inputs = { reviewers: 'read' };
    expect((await story.run(story.events.pullRequest(pull), { inputs })).outputs.verdict).toBe('pass');
  });

  test('of those who are named', async () => {
    const pull = story.pull({ [path]: good });
    story.hub.review(pull, story.grace, 'APPROVED');
    const run = async (reviewers: string) =>
      (await story.run(story.events.pullRequest(pull), { inputs: { reviewers } })).outputs.verdict;
    expect(await run('linus\nmary')).toBe('pending');
    expect(await run('linus\ngrace')).toBe('pass');
  });

  test('of a team’s members, where the token can read teams', async () => {
    story.hub.team(story.hub.organization('acme'), 'sre', [story.grace]);
    const pull = story.pull({ [path]: good });
    story.hub.review(pull, story.grace, 'APPROVED');
    const token = story.github.appToken(story.hub.app('gate'), story.repository, { ...readWrite, members: 'read' });
    const inputs = { reviewers: '@acme/sre' };
    expect((await story.run(story.events.pullRequest(pull), { inputs, token })).outputs.verdict).toBe('pass');
    const blind = await story.run(story.events.pullRequest(pull), { inputs });
    expect(blind.outputs.verdict).not.toBe('pass');
    expect(told(blind)).toMatch(/team/i);
  });
});

test('changes requested fail the gate, not the job; dismissing them opens it', async () => {
  const pull = story.pull({ [path]: good });
  const { review, step } = await reviewed(pull, 'grace', 'CHANGES_REQUESTED');
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'fail' });
  expect(state(pull)).toBe('failure');
  story.hub.dismiss(review);
  const dismissed = await story.run(story.events.review(pull, review, 'dismissed'));
  expect(outcome(dismissed)).toEqual({ exit: 0, verdict: 'pending' });
});

test('a comment changes nothing of an approval, and an unrelated push neither', async () => {
  const pull = story.pull({ [path]: good });
  await reviewed(pull, 'grace', 'APPROVED');
  expect((await reviewed(pull, 'grace', 'COMMENTED')).step.outputs.verdict).toBe('pass');
  story.push({ 'src/fix.ts': 'export {};\n' });
  const step = await story.run(story.events.pullRequest(pull, 'synchronize'));
  expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
});

describe('the checklist', () => {
  const inputs = { 'require-checklist': 'true', 'required-approvals': '0' };
  const tickAll = (body: string) => body.replaceAll('- [ ]', '- [x]');

  test('is done when an independent reviewer has ticked every item', async () => {
    const pull = story.pull({ [path]: good });
    expect((await story.run(story.events.pullRequest(pull), { inputs })).outputs.verdict).toBe('pending');
    const [ours] = story.own(pull);
    const before = ours!.body;
    expect(before).toContain('- [ ]');
    story.hub.editComment(ours!, story.grace, tickAll(before));
    const step = await story.run(story.events.issueComment(ours!, 'edited', before), { inputs });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    for (const item of step.report.review.checklist) expect(item.tickedBy).toBe('grace');
    expect(state(pull)).toBe('success');
    expect(story.own(pull)[0]!.body).toContain('- [x]');
  });

  test('ticked by the author is undone', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull), { inputs });
    const [ours] = story.own(pull);
    const before = ours!.body;
    story.hub.editComment(ours!, story.ada, tickAll(before));
    const step = await story.run(story.events.issueComment(ours!, 'edited', before), { inputs });
    expect(step.outputs.verdict).toBe('pending');
    expect(story.own(pull)[0]!.body).toContain('- [ ]');
    expect(story.own(pull)[0]!.body).not.toContain('- [x]');
  });

  test('keeps its ticks when another file changes, and loses them when the text does', async () => {
    const pull = story.pull({ [path]: good });
    await story.run(story.events.pullRequest(pull), { inputs });
    const [ours] = story.own(pull);
    story.hub.editComment(ours!, story.grace, tickAll(ours!.body));
    await story.run(story.events.issueComment(ours!, 'edited'), { inputs });
    story.push({ 'src/a.ts': 'export {};\n' });
    expect((await story.run(story.events.pullRequest(pull, 'synchronize'), { inputs })).outputs.verdict).toBe('pass');
    story.push({ [path]: good.replace('Amina', 'Aisha') });
    expect((await story.run(story.events.pullRequest(pull, 'synchronize'), { inputs })).outputs.verdict).toBe(
      'pending',
    );
    expect(story.own(pull)[0]!.body).not.toContain('- [x]');
  });
});

describe('a waiver', () => {
  const waived = good
    .replace(/^- 14:40 .*\n/m, '')
    .replace(
      '## Lessons learned',
      '<!-- postmortem-gate: waive timeline.escalated: the on-call engineer fixed it alone -->\n\n## Lessons learned',
    );

  test('holds with one independent approval only, even where none is required', async () => {
    const pull = story.pull({ [path]: waived });
    const inputs = { 'required-approvals': '0' };
    const before = await story.run(story.events.pullRequest(pull), { inputs });
    expect(outcome(before)).toEqual({ exit: 0, verdict: 'pending' });
    expect(story.own(pull)[0]!.body).toContain('fixed it alone');
    story.hub.review(pull, story.grace, 'APPROVED');
    expect((await story.run(story.events.pullRequest(pull), { inputs })).outputs.verdict).toBe('pass');
  });
});
