/** The documentation holds together: links lead somewhere, pages are listed, numbers agree with package.json. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../src/version.js';
import { Session } from './local/session.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
];

/** Links of a page outside its fenced blocks. */
function links(text: string): string[] {
  const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
}

/** A heading's anchor, as GitHub makes it. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe.each(pages)('%s', (page) => {
  test('leads only to what is there', () => {
    const broken = links(read(page)).filter((link) => {
      if (/^(?:https?:|mailto:)/.test(link)) return false;
      const [path, anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path!);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('every page of docs is linked from its index', () => {
  const index = links(read('docs/README.md')).map((link) => join('docs', link));
  const missing = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => join('docs', name))
    .filter((path) => !index.includes(path));
  expect(missing).toEqual([]);
});

test('the tests that pages name are there', () => {
  const named = pages.flatMap((page) => [...read(page).matchAll(/`(__tests__\/[^`*]+\.\w+)`/g)]);
  expect(named.map(([, path]) => path!).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

test('every decision is listed', () => {
  const listed = links(read('docs/decisions/README.md'));
  const missing = readdirSync(join(root, 'docs/decisions')).filter(
    (name) => name !== 'README.md' && !listed.includes(name),
  );
  expect(missing).toEqual([]);
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});

test('the README’s workflow is the simple set-up’s', () => {
  const body = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/\s*(?<!\S)#.*$/, '').trimEnd())
      .filter((line) => line !== '');
  const fence = /```yaml\n(name: Postmortem gate\n[\s\S]*?)```/.exec(read('README.md'))![1]!;
  expect(body(fence)).toEqual(body(read('examples/workflows/simple.yml')));
});

test('the sample that other tools are tried on gets what the page says', async () => {
  const sample = /```markdown\n([\s\S]*?)```/.exec(read('docs/comparison.md'))![1]!;
  const session = new Session();
  session.write('good.md', sample);
  const { stdout } = await session.run(['good.md', '--format', 'json']);
  session.close();
  const { checks } = JSON.parse(stdout).documents[0] as { checks: { id: string; outcome: string }[] };
  const outcomes = Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toMatchObject({
    summary: 'pass',
    cause: 'pass',
    'summary.experience': 'fail',
    'summary.affected': 'fail',
    'timeline.escalated': 'fail',
  });
});

test('the commands that the README gives for a clone run in one as they stand', () => {
  const commands = [...read('README.md').matchAll(/^node dist\/cli\.js .+$/gm)].map(([command]) => command);
  const results = commands.map((command) => {
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    return { command, isFault: status !== 0 && status !== 1, stderr };
  });
  expect(results).toEqual(commands.map((command) => ({ command, isFault: false, stderr: '' })));
  expect(commands).not.toHaveLength(0);
});

describe('what is bundled', () => {
  const lines = read('dist/licenses.txt').split('\n');
  const locked = (JSON.parse(read('package-lock.json')) as { packages: object }).packages;
  const allowed = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
  /** Each stands on a line of its own, its licence's name below. */
  const licensed = lines.filter((name, i) => `node_modules/${name}` in locked && allowed.includes(lines[i + 1]!));
  const own = Object.keys((JSON.parse(read('package.json')) as { devDependencies: object }).devDependencies);

  test('is listed with a reason for each', () => {
    const page = read('docs/dependencies.md');
    const listed = [...page.matchAll(/^\| `([^`]+)` \| .+ \| .+ \|$/gm)].map(([, name]) => name);
    expect(listed).toEqual(licensed.filter((name) => own.includes(name)).toSorted());
    const more = licensed.length - listed.length;
    expect(page).toContain(`${listed.length} packages bring ${more} more with them, ${licensed.length} in all`);
  });

  test('has its licence beside it, one of those that allow it', () => {
    // A name and a licence's id alone are no licence.
    for (const name of licensed) {
      const at = lines.indexOf(name) + 2;
      expect(
        lines
          .slice(at, at + 3)
          .join('')
          .trim(),
      ).not.toBe('');
    }
    const bundles = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));
    const inside = bundles.flatMap((name) =>
      [...read(`dist/${name}`).matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map((match) => match[1]!),
    );
    expect([...new Set(inside)].filter((name) => !licensed.includes(name))).toEqual([]);
  });
});
