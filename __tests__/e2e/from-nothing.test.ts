/** The two get-started pages, followed literally with the packed package, offline: from nothing to a gated pull request. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../github/runner.js';
import { configPath, outcome, Story, told } from './story.js';

let home: string;
let story: Story | undefined;

/** Without the network, and without what the developer has configured. */
const env = () => ({
  PATH: process.env.PATH,
  HOME: home,
  npm_config_offline: 'true',
  npm_config_cache: join(home, 'cache'),
  npm_config_update_notifier: 'false',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
});

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, env: env(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postmortem-gate-npm-'));
  const packed = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', home));
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  npm(home, 'install', '--no-audit', '--no-fund', join(home, packed[0].filename));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));
afterEach(async () => {
  await story?.end();
  story = undefined;
});

const installed = () => join(home, 'node_modules/postmortem-gate');

/** A repository of its own, below the folder where the package is installed. */
class Clone {
  readonly folder: string;

  constructor(name: string) {
    this.folder = join(home, name);
    mkdirSync(this.folder);
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    return execFileSync('git', [...who, ...args], { cwd: this.folder, env: env(), encoding: 'utf8' });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A command as a page has it: `npx postmortem-gate …`. */
  run(command: string): { status: number | null; stdout: string; stderr: string } {
    const [program, ...args] = command.split(' ');
    const { status, stdout, stderr } = spawnSync(program!, args, { cwd: this.folder, env: env(), encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  /** The tracked files, as a push would bring them. */
  files(): Record<string, string> {
    this.git('add', '-A');
    const paths = this.git('ls-files', '-z').split('\0').filter(Boolean);
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(this.folder, path), 'utf8')]));
  }
}

const page = (name: string) => readFileSync(join(installed(), 'docs', name), 'utf8');
const fences = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, each]) => each === language).map(([, , body]) => body!);
const commands = (text: string) =>
  [...text.matchAll(/(?:`|^)(npx postmortem-gate [^`\n]+)/gm)].map(([, each]) => each!);

/** What a workflow gives to the Action, as the runner would; expressions without a value are empty. */
function inputsOf(workflow: string): Record<string, string> {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('postmortem-gate/postmortem-gate@') === true)!;
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      String(value)
        .replace(/\$\{\{[^}]*\}\}/g, '')
        .trim(),
    ]),
  );
}

const example = (path: string): string => readFileSync(join(installed(), 'examples', path), 'utf8');

test('the package is whole: no dependencies, and all that the pages link to', () => {
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['postmortem-gate']);
  const missing = readdirSync(join(installed(), 'docs'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const prose = page(name)
        .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
        .replace(/`[^`\n]*`/g, '');
      return [...prose.matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/g)]
        .map(([, link]) => join('docs', link!))
        .filter((link) => !existsSync(join(installed(), link)));
    });
  expect(missing).toEqual([]);
  for (const file of [
    'action.yml',
    'README.md',
    'LICENSE',
    'schema/config.json',
    'schema/report.json',
    'dist/index.js',
  ])
    expect(existsSync(join(installed(), file))).toBe(true);
});

test('in an empty folder every command runs offline', () => {
  const clone = new Clone('empty');
  const status = (command: string) => clone.run(command).status;
  expect(clone.run('npx postmortem-gate --version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d/) });
  expect(status('npx postmortem-gate new postmortems/a.md')).toBe(0);
  expect(status('npx postmortem-gate check postmortems/a.md')).toBe(1);
  expect(clone.run('npx postmortem-gate explain summary.service').stdout).toMatch(/^summary\.service\n/);
  clone.write('TEMPLATE.md', '# Review\n\n## Causes\n\n## Tasks\n');
  expect(clone.run('npx postmortem-gate derive TEMPLATE.md').stdout).toContain('template.section.causes');
  expect(status('npx postmortem-gate init')).toBe(0);
  expect(status('npx postmortem-gate config')).toBe(0);
  expect(status('npx postmortem-gate stats postmortems/a.md')).toBe(0);
});

describe('docs/get-started-course.md', () => {
  test('a course: the first try fails, the mended text waits for a peer, and passes with one', async () => {
    const text = page('get-started-course.md');
    const clone = new Clone('course');
    clone.write('README.md', '# System engineering\n\nAll tasks of the course.\n');
    const copies = [...text.matchAll(/\[`([\w-]+\.yml)`\]\([^)]*\)\s+as\s+`([^`]+)`/g)];
    expect(copies).toHaveLength(2);
    for (const [, from, to] of copies) clone.write(to!, example(`workflows/${from}`));
    clone.write(configPath, fences(text, 'yaml')[0]!);
    expect(clone.run('npx postmortem-gate config').status).toBe(0);
    const main = clone.files();

    const [check, write] = commands(text);
    expect(check).toMatch(/ check /);
    expect(clone.run(write!).status).toBe(0);
    expect(clone.run(check!).status).toBe(1);
    const path = check!.split(' ').at(-1)!;
    const [first, mended] = ['1-first-try', '2-mended'].map((step) => example(`course/${step}/${path}`)) as [
      string,
      string,
    ];
    clone.write(path, first);
    expect(clone.run(check!).status).toBe(1);

    story = await Story.begin({ files: main });
    const inputs = inputsOf(main['.github/workflows/postmortem-gate.yml']!);
    const student = story.ada;
    const pull = story.pull({ [path]: first });
    const opened = await story.run(story.events.pullRequestTarget(pull), { inputs });
    expect(outcome(opened)).toEqual({ exit: 1, verdict: 'fail' });
    expect(story.status(pull.head.sha)!.state).toBe('failure');
    expect(story.own(pull)).toHaveLength(1);

    clone.write(path, mended);
    expect(clone.run(check!)).toMatchObject({ status: 0 });
    story.push({ [path]: mended });
    const pushed = await story.run(story.events.pullRequestTarget(pull, 'synchronize'), { inputs });
    expect(outcome(pushed)).toEqual({ exit: 0, verdict: 'pending' });

    const own = story.hub.review(pull, student, 'COMMENTED');
    await story.run(story.events.review(pull, own), { inputs });
    expect(story.status(pull.head.sha)!.state).toBe('pending');
    const peer = story.hub.user('classmate');
    story.hub.review(pull, peer, 'APPROVED');
    const reviewed = await story.run(story.events.workflowRun(pull), { inputs });
    expect(outcome(reviewed)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(pull.head.sha)!.state).toBe('success');
  }, 120_000);
});

describe('docs/get-started-sre.md', () => {
  test('a company: its own template becomes the gate, and what was there before is left in peace', async () => {
    const text = page('get-started-sre.md');
    const clone = new Clone('company');
    cpSync(join(installed(), 'examples/company/0-before'), clone.folder, { recursive: true });
    clone.git('add', '-A');
    clone.git('commit', '-qm', 'What we have');
    for (const command of fences(text, 'sh')[0]!.trim().split('\n')) {
      const { status, stdout } = clone.run(command);
      expect(status).toBe(1);
      expect(stdout).toContain('2025-11-19-slow-exports.md');
    }
    const derived = clone.run(fences(text, 'sh')[1]!.trim());
    expect(derived).toMatchObject({ status: 0, stdout: expect.stringContaining('template.section.customer-impact') });
    expect(clone.run('npx postmortem-gate init').stdout).toMatch(/^Template docs\/postmortem-template\.md/);
    const asInitialised = readFileSync(join(clone.folder, configPath), 'utf8');
    const [config] = fences(text, 'yaml').filter((each) => each.includes('template:'));
    expect(asInitialised).toContain(config!.split('\n')[0]!.split(' ')[1]!);
    clone.write(configPath, config!);
    expect(clone.run('npx postmortem-gate config').stdout).toMatch(
      /checks\.template\.section\.causes +template +error/,
    );
    const main = clone.files();

    const path = 'postmortems/2026-04-14-invoices-twice.md';
    const [first, mended] = ['1-first-try', '2-mended'].map((step) => example(`company/${step}/${path}`)) as [
      string,
      string,
    ];
    clone.write(path, first);
    expect(clone.run(`npx postmortem-gate check ${path}`).status).toBe(1);

    story = await Story.begin({ files: main });
    const inputs = inputsOf(main['.github/workflows/postmortem-gate.yml']!);
    const before = 'postmortems/2025-11-19-slow-exports.md';
    const pull = story.pull({ [path]: first, [before]: `${main[before]}\nThe ticket is EX-12.\n` });
    const opened = await story.run(story.events.pullRequest(pull), { inputs });
    expect(outcome(opened)).toEqual({ exit: 1, verdict: 'fail' });
    expect(told(opened)).toContain('There is no section “Causes”');
    expect(JSON.parse(opened.outputs['failed-files']!)).toEqual([path]);

    clone.write(path, mended);
    expect(clone.run(`npx postmortem-gate check ${path}`)).toMatchObject({ status: 0 });
    story.push({ [path]: mended });
    const pushed = await story.run(story.events.pullRequest(pull, 'synchronize'), { inputs });
    expect(outcome(pushed)).toEqual({ exit: 0, verdict: 'pending' });
    const review = story.hub.review(pull, story.grace, 'APPROVED');
    const reviewed = await story.run(story.events.review(pull, review), { inputs });
    expect(outcome(reviewed)).toEqual({ exit: 0, verdict: 'pass' });
    expect(story.status(pull.head.sha)!.state).toBe('success');
  }, 120_000);
});
