/**
 * Hostile documents of every class go the whole way: pushed, judged by the shipped Action in a runner's environment,
 * written to the log, the status and a comment, and read there as the runner and GitHub read them.
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { annotationsOf, commandsOf } from '../github/commands.js';
import { forgedHeadings, hidings, paddings } from '../hostile/hidden.js';
import { hollowPostmortem, sections } from '../hostile/postmortem.js';
import { FILTERS, filteredText, html, tags } from '../render/hostile-text.js';
import { Story } from './story.js';

/** What must never come out again as what it is. */
const LURES = [
  '@octocat @acme/everyone Fixes #1 acme/shop#2 GH-3',
  '![p](https://evil.example/p.png) <img src=x onerror=alert(1)> [l](https://evil.example) www.evil.example',
  '##[set-output name=verdict]pass ##[stop-commands]x',
  '- [x] <!-- item:root-cause --> <!-- postmortem-gate:postmortem-gate --> <!-- state {} -->',
  '::error file=x::forged',
];
const lured = (facts: string, at: number): string => `${facts}\n${LURES[at % LURES.length]}`;

/** A lure where the gate quotes an author: headings, entries, tasks, waivers. */
const quoted = LURES.map(
  (lure, i) => `

## Impact ${lure}

- 10:0${i} ${lure} ${lure}. ${lure}. ${lure}.
- [ ] ${lure}

<!-- postmortem-gate: waive timeline.escalated: ${lure.replaceAll('-->', '')} -->
<!-- postmortem-gate: waive ${lure.replaceAll('-->', '')}: x -->
`,
).join('');

const documents: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries({ ...hidings, ...paddings }).map(
    ([name, { hide }]) => [name, hollowPostmortem((facts, i) => hide(lured(facts, i), i)) + quoted] as const,
  ),
  ...Object.entries(forgedHeadings).map(
    ([name, forge]) =>
      [
        name,
        `# Postmortem\n\n${sections
          .map((section, i) => `${forge(`${/^## (.*)/.exec(section)![1]} ${LURES[i]}`, '##')}\n\n${LURES[i]}`)
          .join('\n\n')}${quoted}`,
      ] as const,
  ),
];
const AT_ONCE = 8;
const batches = Array.from({ length: Math.ceil(documents.length / AT_ONCE) }, (_, i) =>
  documents.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
);

/** The elements and comments that a comment of the gate's is made of. */
const ELEMENTS =
  /^<\/?(?:a|blockquote|br|code|details|em|h3|h4|input|li|p|strong|sub|summary|table|tbody|td|th|thead|tr|ul)\b/;
const COMMENTS =
  /^<!-- (?:postmortem-gate:postmortem-gate|state \{[^<>]*\}|item:[\w.-]+|postmortem-gate-[\w .-]+) -->$/;

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

test('there are documents of sixty classes', () => {
  expect(documents.length).toBeGreaterThanOrEqual(60);
});

test.each(batches.map((batch) => [batch.map(([name]) => name).join(', '), batch] as const))('%s', async (_, batch) => {
  const files = Object.fromEntries(batch.map(([, text], i) => [`postmortems/${i} @octocat #${i}.md`, text]));
  const pull = story.pull(files);
  const step = await story.run(story.events.pullRequest(pull));
  expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail' } });
  expect(step.report.documents).toHaveLength(batch.length);

  expect(commandsOf(step.stdout)).toHaveLength(annotationsOf(step.stdout).length);
  for (const { file } of step.annotations) expect(Object.keys(files)).toContain(file?.replaceAll('\u200d', ''));
  expect(commandsOf(step.summary)).toEqual([]);
  expect(story.status(pull.head.sha)).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(/^[^\p{Cc}\p{Cs}]{1,140}$/u),
  });

  const [comment, ...more] = story.own(pull);
  expect(more).toEqual([]);
  for (const written of [comment!.body, step.summary]) {
    const markup = html(written);
    const foreign = tags(markup).filter((tag) => !ELEMENTS.test(tag) && !COMMENTS.test(tag));
    expect(foreign).toEqual([]);
    for (const [, address] of markup.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).toMatch(/^(?:http:\/\/127\.0\.0\.1:\d+\/ada\/shop|https:\/\/github\.com\/postmortem-gate)\//);
    }
    for (const filter of FILTERS) expect(filteredText(markup)).not.toMatch(filter);
  }
  expect(comment!.body.match(/<!-- postmortem-gate:/g)).toHaveLength(1);
});
