/**
 * The gate on this repository: its config holds, and takes none of the postmortems that are written for tests; no workflow
 * of ours, or that a page of ours shows, lets what strangers write into a job.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DEFAULT_PATHS, pathMatcher } from '../src/config/globs.js';
import { loadConfig } from '../src/config/load.js';
import { readYaml } from '../src/config/yaml.js';
import { checkIds, profiles } from '../src/profiles/index.js';

const root = new URL('../', import.meta.url);

const tracked = (...paths: string[]): string[] =>
  execFileSync('git', ['ls-files', ...paths], { cwd: fileURLToPath(root), encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');

test('postmortems of examples and tests are not judged, though the default paths would take them', () => {
  const path = '.github/postmortem-gate.yml';
  const text = readFileSync(new URL(path, root), 'utf8');
  const { settings } = loadConfig({ inputs: {}, file: { path, yaml: readYaml(text) }, profiles, checkIds });
  const files = tracked('examples', '__tests__', 'docs').filter((file) => file.endsWith('.md'));
  expect(files.filter(pathMatcher(DEFAULT_PATHS)).length).toBeGreaterThan(0);
  expect(files.filter(pathMatcher(settings.paths))).toEqual([]);
  expect(pathMatcher(settings.paths)('postmortems/2026-05-04-release.md')).toBe(true);
});

test('nothing but the command line and the demo starts a process or runs a text', () => {
  const starts = tracked('src').filter((path) =>
    /child_process|node:vm|\beval\(|new Function\b/.test(readFileSync(new URL(path, root), 'utf8')),
  );
  expect(starts).toEqual(['src/demo/step.ts', 'src/local/git.ts']);
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: unknown } | null>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>>;
}

/** Events by which strangers start a job that has the rights of the default branch. */
const TRUSTED = ['pull_request_target', 'workflow_run', 'issue_comment', 'pull_request_review_comment', 'discussion'];
const expression = (name: string): string => `\${{ ${name} }}`;
const DEFAULT_BRANCH = expression('github.event.repository.default_branch');

/** What would let the text or the code of a pull request into a job, or give a job more than it needs. */
function dangers({ on, permissions, jobs }: Workflow): string[] {
  const isTrusted = TRUSTED.some((event) => event in on);
  const ofStep = ({ uses = '', run = '', with: given = {} }: Step): string[] => {
    const isCheckout = uses.startsWith('actions/checkout@');
    const isOther = given.repository !== undefined && isCheckout;
    return [
      `${run}${given.script ?? ''}`.includes('${{') && 'an expression stands in a script',
      isCheckout && isTrusted && !isOther && given.ref !== DEFAULT_BRANCH && 'a pull request may be checked out',
      isCheckout && given['persist-credentials'] !== false && 'a checkout leaves the token in a file',
      (/^actions\/cache\b/.test(uses) || given.cache !== undefined) && 'a cache is believed',
      isTrusted && uses.startsWith('actions/download-artifact@') && 'an artifact of another run is believed',
    ].filter((danger) => danger !== false);
  };
  return [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['the permissions at the top are not empty']),
    ...Object.values(on).flatMap((event) => (event?.paths === undefined ? [] : ['a filter may skip the gate'])),
    ...Object.values(jobs).flatMap((job) => [
      ...(typeof job.permissions === 'object' ? [] : ['a job names no permissions']),
      ...(job.steps ?? []).flatMap(ofStep),
    ]),
  ];
}

describe('workflows', () => {
  const files = tracked('.github/workflows', 'examples').filter((path) => path.endsWith('.yml'));
  const texts = [
    ...files.map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const),
    ...tracked('*.md').flatMap((path) =>
      [...readFileSync(new URL(path, root), 'utf8').matchAll(/^ *```ya?ml\n([\s\S]*?)^ *```/gm)].map(
        ([, text]) => [path, text!] as const,
      ),
    ),
  ].filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text));

  test.each(texts)('%s lets nothing in', (_path, text) => {
    expect(dangers(parse(text) as Workflow)).toEqual([]);
  });

  test('are those of this repository, of the examples and of the pages', () => {
    expect(texts.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yml',
        '.github/workflows/postmortems.yml',
        '.github/workflows/release.yml',
        'examples/workflows/hardened.yml',
        'README.md',
      ]),
    );
  });

  const sha = '0'.repeat(40);
  const checkout = (given: object): Step => ({
    uses: `actions/checkout@${sha}`,
    with: { 'persist-credentials': false, ...given },
  });
  test.each<[string, Step]>([
    ['an expression stands in a script', { run: `echo ${expression('github.event.pull_request.title')}` }],
    [
      'an expression stands in a script',
      { uses: 'actions/github-script@x', with: { script: `f("${expression('github.head_ref')}")` } },
    ],
    ['a pull request may be checked out', checkout({})],
    ['a pull request may be checked out', checkout({ ref: expression('github.event.pull_request.head.sha') })],
    ['a checkout leaves the token in a file', checkout({ ref: DEFAULT_BRANCH, 'persist-credentials': true })],
    ['a cache is believed', { uses: `actions/cache/restore@${sha}` }],
    ['a cache is believed', { uses: `actions/setup-node@${sha}`, with: { cache: 'npm' } }],
    ['an artifact of another run is believed', { uses: `actions/download-artifact@${sha}` }],
  ])('%s: %j is found', (danger, step) => {
    const on = { pull_request_target: null };
    expect(dangers({ on, permissions: {}, jobs: { gate: { permissions: {}, steps: [step] } } })).toEqual([danger]);
  });

  test('without permissions of their own, or with a filter, are found', () => {
    expect(dangers({ on: { pull_request: { paths: ['a'] } }, permissions: 'write-all', jobs: { gate: {} } })).toEqual([
      'the permissions at the top are not empty',
      'a filter may skip the gate',
      'a job names no permissions',
    ]);
  });
});
