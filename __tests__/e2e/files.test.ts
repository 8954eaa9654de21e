import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { executable, type Files, submodule, symlink } from '../github/objects.js';
import { faulty, good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

/** Opens a pull request with these changes and runs the gate. */
async function judged(files: Parameters<Story['pull']>[0], inputs: Readonly<Record<string, string>> = {}) {
  const pull = story.pull(files);
  const step = await story.run(story.events.pullRequest(pull), { inputs });
  return { step, pull, files: JSON.parse(step.outputs.files ?? '[]') as string[] };
}

const base = (files: Files) => story.hub.push(story.repository, 'main', files);

describe('which files are postmortems', () => {
  test.each([
    'postmortems/a.md',
    'Post-Mortems/2026/a.MD',
    'docs/incidents/db.markdown',
    'incident_reports/x.mdx',
    'blog/_postmortems/x.md',
    'docs/my-postmortem.md',
    '0x19-postmortem/README.md',
    'postmortems/größe und mehr.md',
    'postmortems/a#b?c%20d.md',
  ])('%s is one', async (path) => {
    const { step, files } = await judged({ [path]: good });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'pass' }, [path]]);
  });

  test.each([
    'docs/outage.md',
    'postmortems/graph.png',
    'postmortems/template.md',
    'postmortems/postmortem-template.md',
    'templates/postmortem.md',
    '.github/postmortem.md',
    'node_modules/postmortem/README.md',
  ])('%s is none', async (path) => {
    const { step, files } = await judged({ [path]: faulty });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'none' }, []]);
  });

  test('names that mean something elsewhere are names here', async () => {
    const names = [
      '-rf.md',
      ':(top)a.md',
      'a\\..\\b.md',
      'a\u0001\u001b[2Jb.md',
      '%2e%2e%2fa.md',
      '?ref=main.md',
      '*.md',
      '{a,b}.md',
      '$(id) `id` \'"|&;.md',
      '...md',
      'con.md',
      '\u202egnp.md',
      '__proto__/constructor.md',
      `${'deep/'.repeat(300)}a.md`,
    ].map((name) => `postmortems/${name}`);
    const { step, pull, files } = await judged(
      Object.fromEntries(names.map((name) => [name, `${good}\n${name.length}\n`])),
    );
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
    expect(files).toEqual([...names].sort());
    expect(story.own(pull)[0]!.body).toContain('con.md');
  });

  test('paths of one’s own take their place, the last match winning', async () => {
    const { files } = await judged(
      { 'reports/a.md': good, 'reports/old/b.md': good, 'postmortems/c.md': good },
      { paths: 'reports/**/*.md\n!reports/old/**' },
    );
    expect(files).toEqual(['reports/a.md']);
  });

  test('one faulty document among good ones fails the whole', async () => {
    const { step, files } = await judged({ 'postmortems/a.md': good, 'postmortems/b.md': faulty });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(files).toEqual(['postmortems/a.md', 'postmortems/b.md']);
    expect(JSON.parse(step.outputs['failed-files']!)).toEqual(['postmortems/b.md']);
  });
});

describe('how a file changed', () => {
  test('a renamed postmortem is judged at its new place', async () => {
    base({ 'postmortems/a.md': good });
    const { step, files } = await judged({ 'postmortems/a.md': null, 'postmortems/2026/b.md': good });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'pass' }, ['postmortems/2026/b.md']]);
    expect(step.report.deleted ?? []).toEqual([]);
  });

  test('one that is renamed away counts as deleted', async () => {
    base({ 'postmortems/a.md': good });
    const { step } = await judged({ 'postmortems/a.md': null, 'attic/a.md': good });
    expect(step.report.deleted).toEqual([{ path: 'postmortems/a.md', outcome: 'warn' }]);
    expect(Number(step.outputs.warnings)).toBeGreaterThan(0);
    expect(step.exitCode).toBe(0);
  });

  test.each([
    ['allow', 0, 'success'],
    ['warn', 0, 'success'],
    ['fail', 1, 'failure'],
  ])('a deletion under `deletions: %s`', async (deletions, exit, state) => {
    base({ 'postmortems/a.md': good, '.github/postmortem-gate.yml': `deletions: ${deletions}\n` });
    const { step, pull } = await judged({ 'postmortems/a.md': null });
    expect([step.exitCode, story.status(pull.head.sha)!.state]).toEqual([exit, state]);
  });

  test('only what the pull request changes is judged', async () => {
    base({ 'postmortems/old.md': faulty });
    const { step, files } = await judged({ 'postmortems/new.md': good });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'pass' }, ['postmortems/new.md']]);
  });

  test('what the base branch changed meanwhile is not', async () => {
    const pull = story.pull({ 'postmortems/new.md': good });
    base({ 'postmortems/late.md': faulty });
    const step = await story.run(story.events.pullRequest(pull));
    expect(JSON.parse(step.outputs.files!)).toEqual(['postmortems/new.md']);
  });

  test('a copy is judged', async () => {
    base({ 'postmortems/a.md': faulty });
    const { files, step } = await judged({ 'postmortems/a.md': good, 'postmortems/b.md': faulty });
    expect(files).toEqual(['postmortems/a.md', 'postmortems/b.md']);
    expect(JSON.parse(step.outputs['failed-files']!)).toEqual(['postmortems/b.md']);
  });
});

describe('what is no text is named, not read', () => {
  const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
  test.each<[string, Files[string], RegExp]>([
    ['a symbolic link', symlink('../README.md'), /symbolic link|symlink/i],
    ['a link out of the repository', symlink('/etc/passwd'), /symbolic link|symlink/i],
    ['a submodule', submodule('1'.repeat(40)), /submodule/i],
    ['a Git LFS pointer', lfs, /LFS/],
    ['a binary file', Buffer.from([0x25, 0x00, 0x01, 0x02]), /binary/i],
    ['Latin-1', Buffer.from('# Zusammenfassung\n\nGrö\xdfe\n', 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), /UTF-8/],
  ])('%s', async (_name, content, message) => {
    const { step, pull } = await judged({ 'postmortems/a.md': content });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.status(pull.head.sha)!.state).toBe('failure');
    expect(story.own(pull)[0]!.body).toMatch(message);
  });

  test('a link to a good postmortem is not followed', async () => {
    base({ 'docs/good.md': good });
    const { step } = await judged({ 'postmortems/a.md': symlink('../docs/good.md') });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });

  test.each<[string, Files[string]]>([
    ['an executable text', executable(good)],
    ['a byte order mark', `\ufeff${good}`],
    ['CRLF line ends', good.replaceAll('\n', '\r\n')],
    ['CR line ends', good.replaceAll('\n', '\r')],
  ])('%s is read', async (_name, content) => {
    expect(outcome((await judged({ 'postmortems/a.md': content })).step)).toEqual({ exit: 0, verdict: 'pass' });
  });

  test('an empty file fails', async () => {
    expect(outcome((await judged({ 'postmortems/a.md': '' })).step)).toEqual({ exit: 1, verdict: 'fail' });
  });
});

describe('a README', () => {
  const index = '# Postmortems\n\n- [Checkout](checkout.md)\n- [Search](search.md)\n';

  test('that is the index of other documents is left out, and the report says so', async () => {
    base({ 'postmortems/checkout.md': good });
    const { step, files } = await judged({ 'postmortems/README.md': index });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'none' }, []]);
    expect(step.report.leftOut).toEqual([{ path: 'postmortems/README.md', reason: expect.any(String) }]);
  });

  test('that is a postmortem is judged', async () => {
    base({ 'postmortems/checkout.md': good });
    const { step, files } = await judged({ 'postmortems/README.md': faulty });
    expect([step.outputs.verdict, files]).toEqual(['fail', ['postmortems/README.md']]);
  });

  test('that stands alone in its folder is judged, whatever it says', async () => {
    const { step, files } = await judged({ '0x19-postmortem/README.md': 'We had an outage.\n' });
    expect([step.outputs.verdict, files]).toEqual(['fail', ['0x19-postmortem/README.md']]);
  });

  test('that was a postmortem stays one when its headings are stripped', async () => {
    base({ 'postmortems/README.md': good, 'postmortems/other.md': good });
    const { step, files } = await judged({ 'postmortems/README.md': good.replace(/^#+ .*$/gm, '') });
    expect([step.outputs.verdict, files]).toEqual(['fail', ['postmortems/README.md']]);
  });
});

describe('a submission', () => {
  test.each(['0x19-postmortem/postmortem.pdf', 'postmortems/2026/report.pdf'])('as %s only fails', async (path) => {
    const { step, pull } = await judged({ [path]: Buffer.from('%PDF-1.7\n\0') });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.own(pull)[0]!.body).toMatch(/commit the text as Markdown/i);
  });

  test('as a PDF only does not come past the postmortems that were there', async () => {
    base({ 'postmortems/README.md': '# All of them\n', 'postmortems/a.md': good, 'postmortems/b.md': good });
    const { step } = await judged({ 'postmortems/c.pdf': Buffer.from('%PDF-1.7\n\0') });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });

  test('that is only a link to a blog fails with the same advice', async () => {
    const { step, pull } = await judged({
      '0x19-postmortem/README.md': 'https://example.com/my-first-postmortem\n',
    });
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.own(pull)[0]!.body).toMatch(/commit the text as Markdown/i);
  });

  test('with a PDF beside the text passes', async () => {
    const { step } = await judged({
      'postmortems/a/a.md': good,
      'postmortems/a/slides.pdf': Buffer.from('%PDF-1.7\n\0'),
    });
    expect(outcome(step)).toEqual({ exit: 0, verdict: 'pass' });
  });

  test('that copies the assignment is left out', async () => {
    const brief = `# Week 19: write a postmortem

## What you will learn

In this project students are shown how teams learn from an outage. Read or watch the resources to read below before you start.

A postmortem is an account of a failure. Being on call means that your phone may ring at night.

## Your task

Choose an outage of one of your own projects, or get creative and imagine one. Your submission must include these parts:

- an opening summary, which must contain the length of the outage, its effect on your users and its origin;
- a timeline, which must contain how you noticed it and what you tried;
- the root cause and the resolution;
- corrective measures, with what you will do next.

Write between 400 and 600 words. The text must be written in English.

## Review

Request a review from one of your peers before the deadline. Can your reader follow you?
What would you do differently?
Who should read your text?
`;
    const { step, files } = await judged({ '0x19-postmortem/README.md': brief, '0x19-postmortem/postmortem.md': good });
    expect([outcome(step), files]).toEqual([{ exit: 0, verdict: 'pass' }, ['0x19-postmortem/postmortem.md']]);
    expect(step.report.leftOut).toMatchObject([{ path: '0x19-postmortem/README.md' }]);
  });
});
