/** Whatever a repository holds, and whatever its files are called, no command of the command line speaks to a runner, or acts on a terminal. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commandsOf } from '../github/commands.js';
import { Session } from '../local/session.js';

const WORDS = '##[add-mask]a \u001b[2J \u0085::set-output name=verdict::pass \u202e\u2028::error::b';
const LINES = `${WORDS}\n\n::stop-commands::c\n\n##[stop-commands]d`;
const NAME = '##[add-mask]e\n::error::f.md';

const postmortem = `# Outage ${WORDS}

## Issue Summary

${LINES} Checkout was down on 2024-05-01 from 14:00 to 15:00.

## Timeline

* 14:00 ${WORDS}
* ${LINES}

[TODO ${WORDS}]

## Tasks

- [ ] ${WORDS} (owner: ${WORDS})
`;
const template = `# Postmortem ${WORDS}

## Cause ${WORDS}

${LINES}

## ${WORDS}

| ${WORDS} | b |
|---|---|
| ${LINES.replaceAll('\n', ' ')} | |

- ${WORDS}: value
`;

let session: Session;
beforeEach(() => {
  session = new Session();
  session.write('.git/HEAD', '');
  session.write('postmortems/a.md', postmortem);
  session.write(`postmortems/${NAME}`, postmortem);
  session.write('T.md', template);
});
afterEach(() => session.close());

/** Annotations of ours are on a file. */
const foreign = (output: string) => commandsOf(output).filter(({ properties }) => properties.title === undefined);

const ACTS = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ...['pretty', 'json', 'markdown', 'github', 'sarif'].map((format) => [
    'check',
    '--all',
    '--verbose',
    '--format',
    format,
  ]),
  ['check', '--all', '--fix', '--dry-run'],
  ['check', '--all', '--template', 'T.md'],
  ['check', `postmortems/${NAME}`, `none/${NAME}`],
  ['check', '--base', WORDS],
  ['check', '--config', WORDS],
  ['check', '--template', NAME],
  ['check', '--fail-on', WORDS],
  ['check', `--${LINES}`],
  ...['pretty', 'json', 'yaml'].map((format) => ['derive', 'T.md', '--format', format]),
  ['derive', NAME],
  ['derive', 'T.md', '--write', NAME],
  ...['table', 'json', 'markdown', 'svg'].map((format) => ['stats', '--format', format]),
  ['stats', '--as-of', WORDS],
  ['stats', '--merge', NAME],
  ['stats', '--merge', `postmortems/${NAME}`],
  ['config', '--template', 'T.md'],
  ['config', NAME],
  ['explain', WORDS],
  ['new', '--template', 'T.md', `x/${NAME}`],
  ['new', `postmortems/${NAME}`],
  [LINES],
])('%j', async (...argv) => {
  const { stdout, stderr } = await session.run(argv);
  expect([...foreign(stdout), ...foreign(stderr)]).toEqual([]);
  expect(stdout + stderr).not.toBe('');
  expect(stdout + stderr).not.toMatch(ACTS);
});

test.each([
  ['a key', `${JSON.stringify(WORDS)}: 1\n`],
  ['a value', `profile: ${JSON.stringify(WORDS)}\n`],
  ['no YAML', `paths: [\n${LINES}\n`],
  [
    'settings',
    `paths: [${JSON.stringify(WORDS)}, "postmortems/**"]\nreview: { reviewers: [${JSON.stringify(WORDS)}] }\n`,
  ],
])('a config with %s', async (_what, config) => {
  session.write('.github/postmortem-gate.yml', config);
  for (const argv of [['config'], ['check', '--all'], ['stats'], ['init']]) {
    const { stdout, stderr } = await session.run(argv);
    expect([...foreign(stdout), ...foreign(stderr)]).toEqual([]);
    expect(stdout + stderr).not.toMatch(ACTS);
  }
});

test('what is derived says the same in every format, with nothing that moves a terminal', async () => {
  const [json, yaml] = [
    (await session.run(['derive', 'T.md', '--format', 'json'])).stdout,
    (await session.run(['derive', 'T.md', '--format', 'yaml'])).stdout,
  ];
  expect(JSON.parse(json).title).toContain('##[add-mask]a');
  expect(parse(yaml)).toEqual(JSON.parse(json));
  expect(json + yaml).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});
