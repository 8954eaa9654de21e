/** The hook definition, and its entry run as pre-commit runs it: the changed files' names as arguments. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Session } from './session.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Record<string, unknown>[];
const [hook] = hooks;

let session: Session;
beforeEach(() => {
  session = new Session();
  session.git('init', '--quiet');
});
afterEach(() => session.close());

test('it has the fields that pre-commit asks for, and no others than it knows', () => {
  expect(hooks).toHaveLength(1);
  const known = ['id', 'name', 'description', 'entry', 'args', 'language', 'types_or', 'require_serial'];
  expect(Object.keys(hook!).sort()).toEqual([...known].sort());
  expect(hook).toMatchObject({ language: 'node', types_or: ['markdown', 'mdx'], require_serial: true });
});

test('no command of the documentation takes a file’s name for an option', () => {
  const commands = [...read('docs/writing.md').matchAll(/^.*postmortem-gate check --in-paths.*$/gm)].map(
    ([line]) => line,
  );
  expect(commands).toHaveLength(2);
  for (const command of commands) expect(command).toMatch(/--in-paths --(?:"|$)/);
});

test('the documentation names its id', () => {
  const example = /```yaml\n(repos:\n[\s\S]*?)```/.exec(read('docs/writing.md'))![1]!;
  const config = parse(example) as { repos: { repo: string; hooks: { id: string }[] }[] };
  expect(config.repos[0]!.hooks.map(({ id }) => id)).toEqual([hook!.id]);
});

/** What `npm install --global` links the entry's first word to. */
const bins = (JSON.parse(read('package.json')) as { bin: Record<string, string> }).bin;

const committed = (...files: readonly string[]) => {
  const [command, ...args] = String(hook!.entry).split(' ');
  const program = fileURLToPath(new URL(bins[command!]!, root));
  const own = hook!.args as readonly string[];
  const { status, stdout } = spawnSync(process.execPath, [program, ...args, ...own, ...files], {
    cwd: session.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, judged: [...stdout.matchAll(/^[✓✗] (.+)$/gm)].map((match) => match[1]) };
};

test('postmortems among the files are judged, all others are passed over, and the exit code says how it ended', () => {
  const flawed = '# Postmortem\n\n## Issue Summary\n\nDown.\n';
  const sound = readFileSync(new URL('examples/demo/1-opened/postmortems/2026-02-11-checkout-outage.md', root), 'utf8');
  session.write('README.md', '# Ours\n');
  session.write('docs/guide.mdx', '# Guide\n');
  session.write('postmortems/sound.md', sound);
  session.write('postmortems/flawed.md', flawed);
  expect(committed('README.md', 'docs/guide.mdx')).toEqual({ status: 0, judged: [] });
  expect(committed('README.md', 'postmortems/sound.md')).toEqual({ status: 0, judged: ['postmortems/sound.md'] });
  expect(committed('postmortems/sound.md', 'postmortems/flawed.md')).toEqual({
    status: 1,
    judged: ['postmortems/flawed.md', 'postmortems/sound.md'],
  });
  const options = ['--help', '--fail-on=never', '--config=lax.md', '-V'];
  for (const option of options) session.write(option, 'fail-on: never\n');
  expect(committed(...options, 'postmortems/flawed.md')).toEqual({ status: 1, judged: ['postmortems/flawed.md'] });
  session.write('.github/postmortem-gate.yml', 'nonsense: 1\n');
  expect(committed('postmortems/sound.md').status).toBe(2);
});
