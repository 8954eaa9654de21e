import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { configPath, faulty, good, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const short = good.slice(0, good.indexOf('## Root cause and resolution'));

/** A good postmortem under a config on the base branch. */
async function under(config: string, inputs: Readonly<Record<string, string>> = {}, text = good) {
  story.hub.push(story.repository, 'main', { [configPath]: config });
  const pull = story.pull({ 'postmortems/a.md': text });
  const step = await story.run(story.events.pullRequest(pull), { inputs });
  return { step, pull };
}

describe('a broken config is an error, never defaults', () => {
  test.each([
    ['no YAML', 'words: {min: 400\n', /1:|line 1|2:|line 2/],
    ['an unknown key, with the nearest known one', 'profile: alx\nword: { min: 100 }\n', /2:1[\s\S]*words/],
    ['an unknown check', 'checks:\n  summary.affects: warning\n', /2:3[\s\S]*summary\.affected/],
    ['a wrong value', 'deletions: forbid\n', /1:12[\s\S]*(allow|warn|fail)/],
    ['a wrong type', 'review:\n  approvals: many\n', /2:14/],
    ['an alias', 'paths: &p [a.md]\nwaivers: { allow: *p }\n', /1:8|alias|anchor/],
  ])('%s', async (_name, config, message) => {
    const { step, pull } = await under(config);
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toContain(configPath);
    expect(told(step)).toMatch(message);
    expect(told(step)).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(story.status(pull.head.sha)!.state).toBe('error');
  });

  test('a named file that is missing', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { config: 'policy/gate.yml' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toContain('policy/gate.yml');
  });

  test('a symbolic link in its place', async () => {
    const { symlink } = await import('../github/objects.js');
    story.hub.push(story.repository, 'main', {
      'elsewhere.yml': 'fail-on: never\n',
      [configPath]: symlink('../elsewhere.yml'),
    });
    const pull = story.pull({ 'postmortems/a.md': faulty });
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 1, verdict: 'error' });
  });
});

describe('whose setting wins', () => {
  test('the base branch’s config holds, not the pull request’s own', async () => {
    const pull = story.pull({ 'postmortems/a.md': faulty, [configPath]: 'paths: [nothing/**]\n' });
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });

  test('a config that is older than the pull request’s branch is read from the tip of the base', async () => {
    const pull = story.pull({ 'reports/a.md': faulty });
    story.hub.push(story.repository, 'main', { [configPath]: 'paths: ["reports/**/*.md"]\n' });
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 1, verdict: 'fail' });
  });

  test('an input wins over the config, the config over the profile', async () => {
    const config = 'words: { min: 10, max: 5000 }\nchecks: { summary.affected: warning }\n';
    const text = good.replace(' 38% of all users were affected: everyone who tried to pay.', '');
    const byConfig = await under(config, {}, text);
    expect(outcome(byConfig.step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(Number(byConfig.step.outputs.warnings)).toBeGreaterThan(0);
    const byInput = await story.run(story.events.pullRequest(byConfig.pull), { inputs: { 'max-words': '50' } });
    expect(outcome(byInput)).toEqual({ exit: 1, verdict: 'fail' });
  });

  test('a check that is off asks nothing', async () => {
    const { step } = await under(
      'checks: { length: off, cause: off, cause.cause: off, cause.fix: off, measures: off, measures.improvements: off, measures.tasks: off }\n',
      {},
      short,
    );
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  });

  test('one policy of another repository holds for this one', async () => {
    story.hub.repository('school/policies', { 'gate.yml': 'words: { min: 5000, max: 6000 }\n' });
    const pull = story.pull({ 'postmortems/a.md': good });
    const inputs = { config: 'school/policies/gate.yml@main' };
    expect(outcome(await story.run(story.events.pullRequest(pull), { inputs }))).toEqual({ exit: 1, verdict: 'fail' });
  });

  test('a policy of another repository that is not there is an error', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const inputs = { config: 'school/policies/gate.yml@main' };
    const step = await story.run(story.events.pullRequest(pull), { inputs });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toContain('school/policies');
  });
});

describe('inputs that cannot be', () => {
  test.each([
    ['profile', 'alxx', 'alx'],
    ['min-words', 'four hundred', 'min-words'],
    ['required-approvals', '-1', 'required-approvals'],
    ['fail-on', 'errors', 'error'],
    ['comment', 'sometimes', 'always'],
    ['require-checklist', 'perhaps', 'require-checklist'],
    ['if-none', 'ignore', 'pass'],
    ['pull-request', 'seven', 'pull-request'],
  ])('%s: %s', async (name, value, hint) => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { [name]: value } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toContain(hint);
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
  });

  test('require-checklist with a comment that is not always there', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const inputs = { 'require-checklist': 'true', comment: 'on-failure' };
    expect(outcome(await story.run(story.events.pullRequest(pull), { inputs }))).toEqual({ exit: 1, verdict: 'error' });
  });
});

describe('what keeps the gate from starting is one clear sentence', () => {
  test('no token', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { token: '' } });
    expect(step.exitCode).toBe(1);
    expect(told(step)).toMatch(/token/);
    expect(story.github.requests).toEqual([]);
  });

  test('a token that GitHub does not know', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull), { inputs: { token: 'ghs_unknown' } });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(told(step)).toMatch(/token/i);
    expect(told(step)).not.toContain('ghs_unknown');
  });

  test('an event that it has no use for', async () => {
    const step = await story.run(story.events.push());
    expect(step.exitCode).toBe(1);
    for (const name of [
      'pull_request',
      'pull_request_target',
      'pull_request_review',
      'issue_comment',
      'merge_group',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    ]) {
      expect(told(step)).toContain(name);
    }
    expect(story.github.requests).toEqual([]);
  });
});
