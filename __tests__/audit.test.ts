/** The reusable workflow: its shell steps, run as a runner would on real repositories, one for each case. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Stats } from '../src/model/stats.js';

const home = fileURLToPath(new URL('../', import.meta.url));

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string | number>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
const text = readFileSync(join(home, '.github/workflows/audit.yml'), 'utf8');
const workflow = parse(text) as { on: object; permissions: object; jobs: Readonly<Record<string, Job>> };

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'audit-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GIT = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

function git(cwd: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, env: GIT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A repository that the server holds; `fill` writes its files. Without it, it has no commit. */
function repository(name: string, fill?: (folder: string) => void): string {
  const path = join(folder, 'server', name);
  mkdirSync(path, { recursive: true });
  git(path, 'init', '-q', '-b', 'main');
  if (fill !== undefined) {
    fill(path);
    git(path, 'add', '.');
    git(path, 'commit', '-qm', 'Postmortems');
  }
  return path;
}

const write = (root: string, path: string, content: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};

type Context = Readonly<Record<string, string>>;

/** What a step leaves: its exit code, its log, its outputs and its summary. */
function runStep(step: Step, context: Context, workspace: string) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const value = (given: string | number): string =>
    String(given).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      if (!(expression in context)) throw new Error(`the test gives no ${expression}`);
      return context[expression]!;
    });
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, given]) => [name, value(given)]));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...GIT, HOME: folder, GITHUB_WORKSPACE: workspace, ...files, ...env },
  });
  const outputs: Record<string, string> = {};
  const written = readFileSync(files.GITHUB_OUTPUT, 'utf8');
  for (const [, name, mark, long, short] of written.matchAll(/^([\w-]+)(?:<<(\w+)\n([\s\S]*?)^\2$|=(.*)$)/gm)) {
    outputs[name!] = mark === undefined ? short! : long!.replace(/\n$/, '');
  }
  return { status, log: stdout + stderr, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

const shell = (job: string): readonly Step[] => workflow.jobs[job]!.steps.filter(({ run }) => run !== undefined);

const common = (repositories: string, shards: number): Record<string, string> => ({
  'inputs.repositories': repositories,
  'inputs.shards': String(shards),
  'github.server_url': `file://${folder}/server`,
  'secrets.token || github.token': 'secret',
});

/** The whole workflow, its jobs in workspaces of their own. */
function audit(repositories: string, shards: number) {
  const context = common(repositories, shards);
  const workspace = (job: string): string => {
    const path = join(folder, job);
    mkdirSync(path);
    symlinkSync(home, join(path, 'gate'));
    return path;
  };
  const plan = runStep(shell('plan')[0]!, context, workspace('plan'));
  if (plan.status !== 0) return { plan };
  for (const [name, value] of Object.entries(plan.outputs)) context[`needs.plan.outputs.${name}`] = value;
  const merging = workspace('merge');
  const logs: string[] = [];
  for (const shard of JSON.parse(plan.outputs.shards!) as number[]) {
    const place = workspace(`judge-${shard}`);
    const judged = runStep(shell('judge')[0]!, { ...context, 'matrix.shard': String(shard) }, place);
    expect(judged.status).toBe(0);
    logs.push(judged.log);
    cpSync(join(place, 'parts'), join(merging, 'parts'), { recursive: true });
  }
  const [merge, last] = shell('merge');
  const merged = runStep(merge!, context, merging);
  const end =
    merged.outputs.unread === ''
      ? undefined
      : runStep(last!, { 'steps.merge.outputs.unread': merged.outputs.unread! }, merging);
  const figure = (name: string) => readFileSync(join(merging, 'figures', name), 'utf8');
  return { plan, logs: logs.join(''), merged, end, figure, files: () => readdirSync(join(merging, 'figures')).sort() };
}

const stats = (cwd: string, ...args: string[]): string =>
  spawnSync(process.execPath, [join(home, 'dist/cli.js'), 'stats', '--format', 'json', ...args], {
    cwd,
    encoding: 'utf8',
    env: GIT,
  }).stdout;

const POSTMORTEM = '# Down\n\n## Issue Summary\n\nOn 2026-03-01 from 10:00 to 10:30 UTC the shop was down.\n';

test('the figures of many repositories are those of one run over each, and all come into one artifact', () => {
  const shop = repository('acme/shop', (root) => {
    cpSync(join(home, 'examples/stats/postmortems'), join(root, 'postmortems'), { recursive: true });
    write(root, '.github/postmortem-gate.yml', 'profile: google-sre\n');
  });
  const pay = repository('acme/pay.api', (root) => write(root, 'incidents/a.md', POSTMORTEM));
  const { plan, merged, end, figure, files } = audit('acme/shop\n\n  acme/pay.api  \nacme/shop\n', 2);
  expect(plan.outputs).toMatchObject({ shards: '[1,2]', unread: '' });
  expect(plan.outputs.commits!.split('\n').map((line) => line.slice(41))).toEqual(['acme/shop', 'acme/pay.api']);
  expect([merged!.status, end]).toEqual([0, undefined]);
  expect(files!()).toEqual(['stats.json', 'stats.md', 'stats.svg']);
  const day = plan.outputs['as-of']!;
  const parts = [
    ['shop', shop],
    ['pay.api', pay],
  ].map(([name, root]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, stats(root!, '--repository', `acme/${name}`, '--as-of', day));
    return path;
  });
  expect(figure!('stats.json')).toBe(stats(folder, '--merge', ...parts));
  expect(JSON.parse(figure!('stats.json'))).toMatchObject({
    profiles: ['alx', 'google-sre'],
    totals: { documents: 16, unread: 0, dated: 15 },
  });
  expect(merged!.summary).toBe(figure!('stats.md'));
  expect(merged!.summary).toMatch(/^### 16 postmortems, 2025-07 to 2026-06\n/);
  expect(figure!('stats.svg')).toMatch(/^<svg /);
}, 120_000);

test('what cannot be read or judged is left out whole and named, and the audit fails', () => {
  repository('acme/shop', (root) => {
    write(root, 'postmortems/a.md', POSTMORTEM);
    symlinkSync('/etc/passwd', join(root, 'postmortems/b.md'));
  });
  repository('acme/broken', (root) => {
    write(root, 'postmortems/a.md', POSTMORTEM);
    write(root, '.github/postmortem-gate.yml', 'profile: "::error::axl"\n');
  });
  repository('acme/empty');
  const { plan, logs, merged, end, figure } = audit('acme/broken\nacme/none\nacme/shop\nacme/empty', 1);
  expect(plan.outputs.unread).toBe('acme/none\nacme/empty');
  expect(logs).not.toMatch(/^::error/m);
  const { documents } = JSON.parse(figure!('stats.json')) as Stats;
  expect(documents.map(({ repository: name, path, reason }) => [name, path, reason?.slice(0, 26)])).toEqual([
    ['acme/shop', 'postmortems/a.md', undefined],
    ['acme/shop', 'postmortems/b.md', 'This is a symbolic link, w'],
  ]);
  expect(figure!('stats.json')).not.toContain('root:');
  expect(merged!.summary).toMatch(
    /\n#### Not in these figures\n\n- `acme\/none`\n- `acme\/empty`\n- `acme\/broken`\n$/,
  );
  expect(end).toMatchObject({
    status: 1,
    log: expect.stringMatching(/^::error::.*: acme\/none acme\/empty acme\/broken\n$/),
  });
}, 120_000);

test.each([
  ['acme/shop', 0, 'shards must be a whole number from 1 to 256'],
  ['acme/shop', 257, 'shards must be a whole number from 1 to 256'],
  ['acme/shop', 1.5, 'shards must be a whole number from 1 to 256'],
  ['acme', 1, 'a line of repositories is not OWNER/NAME'],
  ['../etc', 1, 'a line of repositories is not OWNER/NAME'],
  ['acme/$(id)', 1, 'a line of repositories is not OWNER/NAME'],
  ['acme/none', 1, 'none of the repositories could be read'],
  ['', 1, 'none of the repositories could be read'],
])('repositories %j with %p shards is an error', (repositories, shards, message) => {
  const { plan } = audit(repositories, shards);
  expect([plan.status, plan.log]).toEqual([1, expect.stringContaining(`::error::${message}`)]);
});

describe('the token', () => {
  const steps = [...shell('plan'), ...shell('judge')];

  test('goes to the server, and to no other host that git is pointed to', () => {
    const password = (step: Step, host: string): string => {
      const run = `printf 'protocol=https\\nhost=${host}\\n\\n' | git credential fill`;
      const context = { ...common('', 1), 'github.server_url': 'https://github.example', ...plannedOutputs };
      return /^password=(.*)$/m.exec(runStep({ ...step, run }, context, folder).log)?.[1] ?? 'none';
    };
    for (const step of steps) {
      expect([password(step, 'github.example'), password(step, 'evil.example')]).toEqual(['secret', 'none']);
    }
  });

  test('is given to no step that needs none, and to no program but git', () => {
    const holders = Object.values(workflow.jobs).flatMap((job) =>
      job.steps.filter(({ env }) => env?.TOKEN !== undefined),
    );
    expect(holders).toEqual(steps);
    expect(text.match(/(?<!env -u TOKEN timeout 30m )node \.\.\/gate/g)).toBeNull();
  });
});

const plannedOutputs = {
  'needs.plan.outputs.commits': '',
  'needs.plan.outputs.as-of': '',
  'matrix.shard': '1',
};

test('the workflow may read contents and nothing else, and no expression stands in a script', () => {
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs)) {
    expect(job.permissions).toEqual({ contents: 'read' });
    for (const { run } of job.steps) expect(run ?? '').not.toContain('${{');
  }
  expect(Object.keys(workflow.on)).toEqual(['workflow_call']);
});
