import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { faulty, good, outcome, Story } from './story.js';

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

/** As the table in docs/requests.md has it. */
describe('requests', () => {
  const made = () => [story.github.reads.length, story.github.writes.length];

  test.each([1, 10])('%i postmortems: what is written costs two looks more than what stays', async (count) => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, n) => [`postmortems/${n}.md`, good]));
    const pull = story.pull(files);
    const step = await story.run(story.events.pullRequest(pull));
    expect(JSON.parse(step.outputs.files!)).toHaveLength(count);
    expect(made()).toEqual([5, 2]);
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(made()).toEqual([3, 0]);
    story.push({ 'postmortems/0.md': faulty });
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(made()).toEqual([5, 2]);
  });

  test('ten postmortems on a server without GraphQL', async () => {
    const pull = story.pull(Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`postmortems/${n}.md`, good])));
    story.github.plan = ({ route }) => (route === 'POST /graphql' ? { kind: 'answer', status: 404 } : undefined);
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 0, verdict: 'pass' });
    expect(made()).toEqual([36, 2]);
  });

  test('none: three reads and the status, then two reads', async () => {
    const pull = story.pull({ 'src/a.ts': 'export {};\n' });
    await story.run(story.events.pullRequest(pull));
    expect(made()).toEqual([3, 1]);
    await story.run(story.events.pullRequest(pull, 'synchronize'));
    expect(made()).toEqual([2, 0]);
  });
});

describe('many files', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`data/${String(n).padStart(4, '0')}.txt`, `${n}\n`]));

  test('a postmortem on the last of many pages is found', async () => {
    const pull = story.pull({ ...many(250), 'postmortems/z.md': faulty });
    const step = await story.run(story.events.pullRequest(pull));
    expect(JSON.parse(step.outputs.files!)).toEqual(['postmortems/z.md']);
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  });

  test.each([3000, 3001])('%i are more than GitHub surely lists, too many to judge: never green', async (count) => {
    const pull = story.pull({ ...many(count - 1), 'postmortems/z.md': good });
    const step = await story.run(story.events.pullRequest(pull));
    expect(outcome(step)).toEqual({ exit: 1, verdict: 'error' });
    expect(story.status(pull.head.sha)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('3,000'),
    });
  });

  test('one less is judged', async () => {
    const pull = story.pull({ ...many(2998), 'postmortems/z.md': good });
    expect(outcome(await story.run(story.events.pullRequest(pull)))).toEqual({ exit: 0, verdict: 'pass' });
  });
});

test('the comment is found behind more than a hundred others', async () => {
  const pull = story.pull({ 'postmortems/a.md': faulty });
  for (let n = 0; n < 120; n++) story.hub.comment(story.repository, pull.number, story.grace, `Remark ${n}`);
  await story.run(story.events.pullRequest(pull));
  for (let n = 0; n < 120; n++) story.hub.comment(story.repository, pull.number, story.grace, `Later ${n}`);
  story.push({ 'postmortems/a.md': good });
  await story.run(story.events.pullRequest(pull, 'synchronize'));
  expect(story.own(pull)).toHaveLength(1);
  expect(story.own(pull)[0]!.edits.length).toBeGreaterThan(0);
});

test('many faulty postmortems fit into one comment, ten annotations and one line of status', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`postmortems/report-${n}.md`, `${faulty}\n${n}\n`]),
  );
  const pull = story.pull(files);
  const step = await story.run(story.events.pullRequest(pull));
  expect(outcome(step)).toEqual({ exit: 1, verdict: 'fail' });
  expect(step.report.documents).toHaveLength(60);
  expect(story.own(pull)).toHaveLength(1);
  expect(story.own(pull)[0]!.body.length).toBeLessThanOrEqual(65_536);
  expect(story.status(pull.head.sha)!.description!.length).toBeLessThanOrEqual(140);
  for (const level of ['error', 'warning', 'notice']) {
    expect(step.annotations.filter((each) => each.level === level).length).toBeLessThanOrEqual(10);
  }
});
