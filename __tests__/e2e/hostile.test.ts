import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { readWrite } from '../github/access.js';
import { context, faulty, good, outcome, Story, told } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

/** A comment that, rendered, shows nothing of an author's but words: no image, link, mention, issue or second marker. */
function expectHarmless(body: string): void {
  const rendered = micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  const tags = new Set([...rendered.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag));
  for (const forbidden of ['img', 'script', 'iframe', 'form', 'style']) expect(tags).not.toContain(forbidden);
  for (const [, address] of rendered.matchAll(/href="([^"]*)"/g)) {
    expect([story.github.serverUrl, 'https://github.com'].some((origin) => address!.startsWith(`${origin}/`))).toBe(
      true,
    );
  }
  expect(rendered.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '')).not.toMatch(/@acme|Fixes #1/);
  expect(rendered.match(/<!-- postmortem-gate:/g)).toHaveLength(1);
}

const marker = `<!-- postmortem-gate:${context} -->`;

describe('a comment that only looks like ours', () => {
  test.each([
    ['a user’s with our marker', () => story.grace],
    ['another App’s with our marker', () => story.hub.app('other')],
    ['one by a user who is called almost like us', () => story.hub.user('github-actions')],
  ])('%s is neither used nor touched', async (_name, author) => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const foreign = story.hub.comment(story.repository, pull.number, author(), `${marker}\nAll is well ✅`);
    await story.run(story.events.pullRequest(pull));
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(foreign).toMatchObject({ body: `${marker}\nAll is well ✅`, edits: [] });
    expect(story.comments).toContain(foreign);
    expect(story.own(pull)).toHaveLength(1);
  });

  test('another workflow’s comment of the same bot, with our marker not at its start', async () => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const other = story.hub.comment(story.repository, pull.number, story.hub.actions, `Coverage\n${marker}`);
    await story.run(story.events.pullRequest(pull));
    expect(other.edits).toEqual([]);
    expect(story.own(pull)).toHaveLength(1);
  });

  test('a comment of our own, made by an App’s token, is found again', async () => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const token = story.github.appToken(story.hub.app('gatekeeper'), story.repository, readWrite);
    await story.run(story.events.pullRequest(pull), { token });
    story.push({ 'postmortems/a.md': good });
    await story.run(story.events.pullRequest(pull, 'synchronize'), { token });
    expect(story.comments).toHaveLength(1);
    expect(story.comments[0]).toMatchObject({ author: story.hub.app('gatekeeper') });
  });
});

describe('a comment of our own, made by an App’s token, where GraphQL', () => {
  test.each([
    ['is not to be had', /./],
    ['lacks what the gate asks for', /query (?!Viewer)/],
  ])('%s, stays the only one', async (_what, unanswered) => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const token = story.github.appToken(story.hub.app('gatekeeper'), story.repository, readWrite);
    story.github.plan = ({ route, body }) =>
      route === 'POST /graphql' && unanswered.test(String((body as { query?: unknown }).query))
        ? { kind: 'answer', status: 404 }
        : undefined;
    for (const runId of [1, 2]) await story.run(story.events.pullRequest(pull), { token, runId });
    expect(story.comments.map(({ author }) => author)).toEqual([story.hub.app('gatekeeper')]);
    if (!unanswered.test('query Viewer ')) expect(story.github.writes).toEqual([]);
  });
});

test.each([
  ['all of it', (body: string) => `${body.split('\n')[0]}\n# All is well`],
  ['its hidden line, so that it shows', (body: string) => body.replace('} -->', ',"a":"--> # All is well <!--"} -->')],
  ['a hidden line more', (body: string) => body.replace('\n', '\n<!-- --> # All is well\n')],
])('an edit of our comment by somebody else is repaired: %s', async (_what, edited) => {
  const pull = story.pull({ 'postmortems/a.md': faulty });
  await story.run(story.events.pullRequest(pull));
  const [ours] = story.own(pull);
  const before = ours!.body;
  story.hub.editComment(ours!, story.ada, edited(before));
  await story.run(story.events.issueComment(ours!, 'edited', before));
  expect(story.own(pull)).toHaveLength(1);
  expect(story.own(pull)[0]!.body).not.toContain('# All is well');
});

describe('names and texts that speak to the runner', () => {
  const names = [
    'postmortems/a##[stop-commands]x.md',
    'postmortems/##[add-mask]pass.md',
    'postmortems/::set-output name=verdict::pass.md',
    'postmortems/a\n::error::forged.md',
    'postmortems/a%0A::warning::forged.md',
    'postmortems/@acme/team <img src=x onerror=alert(1)>.md',
    'postmortems/](evil.example) ![x](evil.example) `x`.md',
    `postmortems/${marker.replaceAll('/', '')}.md`,
  ];

  test.each(names)('%j as a file’s name', async (name) => {
    const pull = story.pull({ [name]: faulty });
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(step.report.documents.map(({ path }: { path: string }) => path)).toEqual([name]);
    // A joiner may stand in a name that would be a command.
    expect(new Set(step.annotations.map(({ file }) => file?.replaceAll('\u200d', '')))).toEqual(new Set([name]));
    expect(step.annotations.every(({ message }) => !message.startsWith('forged'))).toBe(true);
    expectHarmless(story.own(pull)[0]!.body);
  });

  test('in a text', async () => {
    const text = faulty
      .replace('# Search outage', '# ##[set-output name=verdict]pass\n\n::error file=x::forged @acme/everyone')
      .replace('The disk was full.', `${marker} <img src=x> ![p](https://evil.example/p.png) Fixes #1 @acme/everyone`);
    const pull = story.pull({ 'postmortems/a.md': text });
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(step.annotations.every(({ file }) => file === 'postmortems/a.md')).toBe(true);
    expectHarmless(story.own(pull)[0]!.body);
  });

  test('in the config’s errors', async () => {
    story.hub.push(story.repository, 'main', {
      '.github/postmortem-gate.yml': '"##[add-mask]x\\n::error::forged": 1\n',
    });
    const pull = story.pull({ 'postmortems/a.md': good });
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(step.annotations.every(({ message }) => !message.startsWith('forged'))).toBe(true);
  });
});

test('a fault that nobody foresaw is told in fixed words, whatever its own are', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const words = '##[add-mask]pass\n::set-output name=verdict::pass';
  const script = `process.on('SIGUSR2', () => { Promise.reject(new Error(${JSON.stringify(words)})); });`;
  let kill: (signal: NodeJS.Signals) => void;
  story.github.plan = () => {
    kill('SIGUSR2');
    return { kind: 'hang' };
  };
  const step = await story.run(story.events.pullRequest(pull), {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
    onStart: (signal) => {
      kill = signal;
    },
  });
  expect([step.exitCode, step.outputs]).toEqual([1, {}]);
  expect(step.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The gate failed by a fault/),
  ]);
  expect(told(step)).not.toContain('pass');
});

describe('the token', () => {
  test('is told nowhere', async () => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    const token = story.token();
    const step = await story.run(story.events.pullRequest(pull), { token, env: { RUNNER_DEBUG: '1' } });
    expect(told(step) + JSON.stringify(step.report) + story.own(pull)[0]!.body).not.toContain(token);
  });
});

describe('a head that moves while the gate thinks', () => {
  test('is left to its own run: no green for it, none by it', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const old = pull.head.sha;
    let moved = false;
    // The push comes after the gate's second read.
    story.github.plan = ({ number }) => {
      if (number === 2 && !moved) {
        moved = true;
        story.push({ 'postmortems/a.md': faulty });
      }
      return undefined;
    };
    await story.run(story.events.pullRequest(pull));
    expect(moved).toBe(true);
    expect(pull.head.sha).not.toBe(old);
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
    story.github.plan = () => undefined;
    expect(outcome(await story.run(story.events.pullRequest(pull, 'synchronize')))).toEqual({
      exit: 1,
      verdict: 'fail',
    });
    expect(story.own(pull)).toHaveLength(1);
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('does not let a run of an old payload judge the old head', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    const event = story.events.pullRequest(pull);
    story.push({ 'postmortems/a.md': faulty });
    await story.run(event);
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
  });
});

describe('a faulty GitHub', () => {
  test.each([
    ['a first answer that is cut', { kind: 'truncate' }],
    ['an empty one', { kind: 'empty' }],
    ['a page of HTML', { kind: 'html' }],
    ['a lost connection', { kind: 'reset' }],
    ['a 502', { kind: 'answer', status: 502 }],
  ] as const)('%s is asked again', async (_name, fault) => {
    const pull = story.pull({ 'postmortems/a.md': good });
    story.github.plan = (request, seen) => (request.kind === 'read' && seen === 1 ? fault : undefined);
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(pull.head.sha)!.state).toBe('success');
  });

  test.each([
    ['stored, then the connection is lost', { kind: 'store-then-reset' }],
    ['stored, then answered with 502', { kind: 'store-then-answer', status: 502 }],
  ] as const)('a write that is %s is not stored twice', async (_name, fault) => {
    const pull = story.pull({ 'postmortems/a.md': faulty });
    story.github.plan = (request, seen) => (request.kind === 'write' && seen === 1 ? fault : undefined);
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.own(pull)).toHaveLength(1);
    expect(story.status(pull.head.sha)!.state).toBe('failure');
  });

  test('one that answers nothing but errors leaves no green', async () => {
    const pull = story.pull({ 'postmortems/a.md': good });
    story.github.plan = ({ kind }) => (kind === 'read' ? { kind: 'answer', status: 503 } : undefined);
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(story.status(pull.head.sha)?.state).not.toBe('success');
    expect(told(step)).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});
