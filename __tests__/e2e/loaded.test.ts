/** What a run loads: an event that needs little must not pay for the parts of one that needs much. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { root } from '../github/runner.js';
import { good, Story } from './story.js';

/** Words that stand in the code of one part alone. */
const parts = {
  'the Markdown parser': 'function remarkParse',
  'the rules': 'timeline.misleading.js',
  'the language data': 'ngramsData',
  'the YAML reader': 'BAD_ALIAS',
  'the GitHub client': 'x-github-api-version',
  'the toolkit’s HTTP stack': 'UND_ERR_SOCKET',
  globs: 'pattern is too long',
  arguments: 'commander.helpDisplayed',
  schemas: 'function safeParse',
} as const;
type Part = keyof typeof parts;

const preload = `--import=${new URL('trace.mjs', import.meta.url).href}`;

function loaded(stderr: string): Part[] {
  const files = [...stderr.matchAll(/^loaded (file:\S+)$/gm)].map(([, url]) => fileURLToPath(url!));
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return (Object.keys(parts) as Part[]).filter((part) => code.includes(parts[part]));
}

test.each(Object.entries(parts))('%s: stands in one file of the bundle', (_, words) => {
  const files = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
  expect(files.filter((name) => readFileSync(join(root, 'dist', name), 'utf8').includes(words))).toHaveLength(1);
});

test.each(['--version', '--help', 'check --help', 'nonsense --flag'])(
  'the command line’s %s loads its arguments',
  (line) => {
    const { stderr } = spawnSync(process.execPath, [preload, join(root, 'dist/cli.js'), ...line.split(' ')], {
      encoding: 'utf8',
    });
    expect(loaded(stderr)).toEqual(['arguments']);
  },
);

let story: Story;
beforeEach(async () => {
  story = await Story.begin();
});
afterEach(() => story.end());

const traced = { env: { NODE_OPTIONS: preload } };

test('a comment that does not matter loads the schemas of events', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const comment = story.hub.comment(story.repository, pull.number, story.grace, 'Thank you');
  const { stderr } = await story.run(story.events.issueComment(comment, 'created'), traced);
  expect(loaded(stderr)).toEqual(['schemas']);
});

test('a pull request without postmortems loads no parser, no rules and no toolkit', async () => {
  const pull = story.pull({ 'src/a.ts': 'export {};\n' });
  const { stderr } = await story.run(story.events.pullRequest(pull), traced);
  expect(loaded(stderr)).toEqual(['the GitHub client', 'globs', 'schemas']);
});

test('a config loads the YAML reader besides', async () => {
  await story.end();
  story = await Story.begin({ config: 'profile: pagerduty\n' });
  const pull = story.pull({ 'src/a.ts': 'export {};\n' });
  const { stderr } = await story.run(story.events.pullRequest(pull), traced);
  expect(loaded(stderr)).toEqual(['the YAML reader', 'the GitHub client', 'globs', 'schemas']);
});

test('a postmortem loads what judges it', async () => {
  const pull = story.pull({ 'postmortems/a.md': good });
  const { stderr } = await story.run(story.events.pullRequest(pull), traced);
  expect(loaded(stderr)).toEqual([
    'the Markdown parser',
    'the rules',
    'the GitHub client',
    'the toolkit’s HTTP stack',
    'globs',
    'schemas',
  ]);
});

test('one that is not plainly English loads the language data besides', async () => {
  const prose = 'Le site était indisponible pour tous les clients pendant deux heures.';
  const pull = story.pull({ 'postmortems/a.md': `${good}\n`.replaceAll(/^[A-Z][^|#]{40,}$/gm, prose) });
  const { stderr } = await story.run(story.events.pullRequest(pull), traced);
  expect(loaded(stderr)).toContain('the language data');
});
