import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { judgeOf } from '../../src/judge.js';
import { progress } from '../../src/local/progress.js';
import { stats } from '../../src/local/stats.js';
import type { Stats } from '../../src/model/stats.js';
import { loadDetector } from '../../src/parse/language.js';
import { Session } from './session.js';

await loadDetector();

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(home, 'examples/stats/postmortems');
let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const figures = async (...argv: string[]): Promise<Stats> => {
  const { stdout, stderr, code } = await session.run(['stats', ...argv, '--format', 'json']);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Stats;
};

const postmortem = (day: string, detected: string, end: string): string => `# Checkout was down

## Issue Summary

On ${day} from 10:00 to ${end} UTC checkout was down.

## Timeline (UTC)

- 10:00 - Checkout fails.
- ${detected} - An alert fires and the on-call engineer is paged.
- ${end} - Checkout is restored.
`;

/** A repository with all that a figure may meet. */
function fill(): void {
  session.write('postmortems/2026-01-05-a.md', postmortem('2026-01-05', '10:04', '10:30'));
  session.write('postmortems/2026-01-20-b.md', postmortem('2026-01-20', '10:10', '11:00'));
  session.write('postmortems/2026-02-01-c.md', postmortem('2026-02-01', '10:02', '12:00'));
  session.write('postmortems/README.md', '# All postmortems\n\n- [a](2026-01-05-a.md)\n');
  session.write('postmortems/undated.md', '# Something broke\n\nNobody knows when.\n');
  session.write('postmortems/utf16.md', Buffer.from('\ufeff# Postmortem', 'utf16le'));
  session.write('postmortems/team/README.md', postmortem('2026-02-10', '10:06', '10:40'));
  session.write('postmortems/scan/text.pdf', '%PDF-1.4');
  session.write('postmortems/scan/README.md', '# See the PDF\n');
  session.write('postmortems/only/text.pdf', '%PDF-1.4');
  session.write('src/index.md', postmortem('2026-01-05', '10:04', '10:30'));
}

test('the figures are those that check reports, of the files that the config selects', async () => {
  session.git('init', '-q');
  fill();
  const { stdout } = await session.run(['check', '--all', '--format', 'json']);
  const report = JSON.parse(stdout) as { documents: { path: string; facts: Record<string, unknown> }[] };
  const counted = await figures();
  expect(counted.documents.map(({ path }) => path)).toEqual(report.documents.map(({ path }) => path).sort());
  for (const { path, facts } of counted.documents) {
    expect(report.documents.find((document) => document.path === path)!.facts).toMatchObject(facts);
  }
  expect(counted.totals).toEqual({ documents: 8, unread: 2, dated: 4 });
  expect(counted.figures.timeToDetect).toEqual({ count: 4, of: 8, mean: 5.5, median: 5, p90: 10 });
  expect(counted.months.map(({ month, documents }) => [month, documents])).toEqual([
    ['2026-01', 2],
    ['2026-02', 2],
  ]);
  expect(counted.leftOut).toEqual([{ path: 'postmortems/README.md', reason: expect.stringMatching(/^an index page/) }]);
});

test('shards merge to the same bytes as one run, whatever their number', async () => {
  session.git('init', '-q');
  fill();
  const whole = await session.run(['stats', '--format', 'json', '--repository', 'acme/shop']);
  for (const count of [1, 2, 3, 4, 11]) {
    const names = [];
    for (let i = 1; i <= count; i++) {
      const part = await session.run([
        'stats',
        '--format',
        'json',
        '--shard',
        `${i}/${count}`,
        '--repository',
        'acme/shop',
      ]);
      expect(part.code).toBe(0);
      session.write(`parts/${i}.json`, part.stdout);
      names.push(`parts/${i}.json`);
    }
    expect(await session.run(['stats', '--merge', ...names.reverse(), '--format', 'json'])).toEqual(whole);
  }
});

test('files, folders and globs choose what is judged, and the files that were named whatever they are called', async () => {
  fill();
  const paths = async (...argv: string[]) => (await figures(...argv)).documents.map(({ path }) => path);
  expect(await paths('postmortems/2026-*.md')).toEqual([
    'postmortems/2026-01-05-a.md',
    'postmortems/2026-01-20-b.md',
    'postmortems/2026-02-01-c.md',
  ]);
  expect(await paths('postmortems/team', 'src/index.md')).toEqual(['postmortems/team/README.md', 'src/index.md']);
  expect(await paths('src')).toEqual([]);
});

test('action items are overdue on the day that is given, or today', async () => {
  session.write('postmortems/a.md', '# Postmortem\n\n## Action items\n\n- [ ] Add an alert (@ann, due 2026-05-03)\n');
  expect((await figures()).actionItems).toMatchObject({ open: 1, overdue: 1 });
  expect(await figures('--as-of', '2026-05-03')).toMatchObject({ asOf: '2026-05-03', actionItems: { overdue: 0 } });
  const { stdout } = await session.run(['stats']);
  expect(stdout).toContain('Action items: 1 open (1 overdue on 2026-05-04), 0 done\n');
  expect(stdout).toMatch(/\n {2}2026-05-03 overdue {2}@ann: Add an alert/);
});

test('a folder without a postmortem says so, and how many files were passed over', async () => {
  session.write('notes/a.md', postmortem('2026-01-05', '10:04', '10:30'));
  const { code, stdout, stderr } = await session.run(['stats', 'notes']);
  expect([code, stdout]).toEqual([0, '0 postmortems\n']);
  expect(stderr).toMatch(/^1 Markdown file was passed over, because `paths` does not match\./);
});

test('texts that take too long are named, and the rest is judged all the same', async () => {
  for (const name of ['a', 'bad-1', 'bad-2', 'bad-3', 'bad-4', 'z']) {
    session.write(`postmortems/${name}.md`, postmortem('2026-01-05', '10:04', '10:30'));
  }
  let stdout = '';
  let started = 0;
  const open = new Set<number>();
  const code = await stats(
    [],
    { format: 'json' },
    {
      stdin: (async function* () {})(),
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: () => {} },
      cwd: session.folder,
      env: { PATH: process.env.PATH },
      now: () => new Date('2026-05-04T09:30:00Z'),
      onInterrupt: () => {},
      home: new URL('../../', import.meta.url),
      // As the threads do: after a few misses they try no more.
      judges: (job) => {
        const judge = judgeOf(job);
        const id = started++;
        open.add(id);
        let misses = 0;
        return {
          judge: async (path, text) => {
            if (misses === 0 && !path.includes('bad')) return judge(path, text);
            misses++;
            const report = {
              path,
              verdict: 'error' as const,
              words: 0,
              checks: [],
              facts: {},
              reason: 'It took too long.',
            };
            return { kind: 'postmortem', report, isUnfinished: false };
          },
          close: async () => void open.delete(id),
        };
      },
    },
  );
  const { totals, documents } = JSON.parse(stdout) as Stats;
  expect([code, totals, started, open.size]).toEqual([0, { documents: 6, unread: 4, dated: 2 }, 5, 0]);
  expect(documents.at(-1)).toMatchObject({ path: 'postmortems/z.md', facts: { timeToDetectMinutes: 4 } });
  expect(documents[1]).toMatchObject({ path: 'postmortems/bad-1.md', reason: 'It took too long.' });
});

test.each([
  [['--shard', '1/2'], 'A shard is only a part of the figures.'],
  [['--shard', '3/2', '--format', 'json'], '--shard 3/2 names no part of a run.'],
  [['--merge'], '--merge is given, and no parts are.'],
  [['--merge', 'a.json', '--shard', '1/2'], '--shard is for writing a part, and --merge for reading them.'],
  [['--merge', 'a.json', '--repository', 'a/b'], '--repository is for writing a part, and --merge for reading them.'],
  [['--merge', 'none.json'], 'none.json cannot be read (ENOENT).'],
  [['--as-of', '2026-02-30'], '--as-of 2026-02-30 is no day.'],
  [['--as-of', 'today'], '--as-of today is no day.'],
  [['none.md'], 'none.md is not there.'],
  [['--format', 'xml'], "error: option '--format <format>' argument 'xml' is invalid."],
])('stats %j is a usage error', async (argv, message) => {
  const { code, stdout, stderr } = await session.run(['stats', ...argv]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('help keeps to 80 columns and names every option', async () => {
  const { stdout } = await session.run(['stats', '--help']);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  for (const option of ['--format', '--as-of', '--shard', '--repository', '--merge', '--profile', '--template']) {
    expect(stdout).toContain(option);
  }
});

describe('progress', () => {
  const run = (isTTY: boolean, stepMs: number) => {
    let text = '';
    let time = 0;
    const shown = progress(3000, 'files judged', {
      stderr: { isTTY, write: (more) => (text += more) },
      now: () => new Date(time),
    });
    for (let done = 1; done <= 3000; done++) {
      time += stepMs;
      shown.at(done);
    }
    shown.end();
    return text;
  };

  test('renews one line on a terminal, and takes it away at the end', () => {
    const text = run(true, 25);
    expect(text).toMatch(/^\r\u001b\[K4 of 3,000 files judged\r\u001b\[K8 of 3,000 files judged/);
    expect(text).toMatch(/\r\u001b\[K3,000 of 3,000 files judged\r\u001b\[K$/);
    expect(text).not.toContain('\n');
  });

  test('elsewhere is a line now and then', () => {
    expect(run(false, 10)).toBe('1,500 of 3,000 files judged\n3,000 of 3,000 files judged\n');
  });

  test('of a short run is nothing', () => {
    expect(run(false, 1)).toBe('');
    expect(run(true, 0)).toBe('');
  });
});

describe('the shipped command line', () => {
  const shipped = (...argv: string[]) =>
    spawnSync(process.execPath, [program, 'stats', ...argv], {
      cwd: session.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });

  test('gives the figures of a real repository in every format, and shards of it merge', () => {
    cpSync(examples, join(session.folder, 'docs/postmortems'), { recursive: true });
    session.git('init', '-q');
    session.git('add', '.');
    session.git('commit', '-qm', 'Postmortems');
    const flags = ['--profile', 'google-sre', '--as-of', '2026-06-30'];
    for (const shard of ['1/2', '2/2']) {
      const part = shipped(...flags, '--format', 'json', '--shard', shard);
      session.write(`${shard.replace('/', '-')}.json`, part.stdout);
    }
    const merged = (...more: string[]) => shipped('--merge', '1-2.json', '2-2.json', ...more);
    const table = merged();
    expect([table.status, table.stderr]).toEqual([0, '']);
    expect(table.stdout).toMatch(/^15 postmortems, 2025-07 to 2026-06\n/);
    expect(table.stdout).toMatch(/\nTime to resolve +14 of 15 +59 min +47 min +1 h 55 min\n/);
    expect(merged('--format', 'markdown').stdout).toContain('| Time to detect | 14 of 15 |');
    expect(merged('--format', 'svg').stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(merged('--format', 'json').stdout).toBe(shipped(...flags, '--format', 'json').stdout);
    expect(shipped('--merge', '1-2.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'Parts are missing: 2/2.\nName all parts of the run after --merge; figures over some of them would be wrong.\n',
    });
  });

  test('shows what the documentation shows', () => {
    const paths = readdirSync(examples).map((name) => `examples/stats/postmortems/${name}`);
    const { stdout } = spawnSync(
      process.execPath,
      [program, 'stats', ...paths, '--profile', 'google-sre', '--as-of', '2026-06-30'],
      { cwd: home, encoding: 'utf8', env: { PATH: process.env.PATH } },
    );
    const shown = /```txt\n([\s\S]*?)```/.exec(readFileSync(join(home, 'docs/stats.md'), 'utf8'))![1];
    expect(stdout).toBe(shown);
  });

  test('names of files cannot act on a terminal', () => {
    session.write('postmortems/\u001b[31mred\u202e.md', '# Down\n\n## Action items\n\n- [ ] ##[error]x\n');
    const { stdout } = shipped();
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).not.toContain('##[error]');
    expect(shipped('--format', 'svg').stdout).not.toMatch(/[\u001b\u202e]/);
  });
});
