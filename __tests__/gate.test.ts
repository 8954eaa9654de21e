import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../src/config/defaults.js';
import { pathMatcher } from '../src/config/globs.js';
import type { Settings } from '../src/config/settings.js';
import { gate } from '../src/gate.js';
import { judgeOf } from '../src/judge.js';
import type { Change, Entry, Source } from '../src/ports.js';

const path = 'postmortems/db.md';
const unfinished = '---\nstatus: Draft\n---\n\n# Issue Summary\n\nThe database was down.\n';

function source(change: Change, entry: Entry): Source {
  return {
    changes: async () => [change],
    read: async (paths) => paths.map(() => entry),
    list: async () => [change.path.slice(change.path.lastIndexOf('/') + 1)],
  };
}

const text = (value: string): Entry => ({ kind: 'text', text: value, blob: 'b1' });

function run(
  entry: Entry,
  { change = { path, status: 'added' } as Change, ...rest }: Partial<Settings> & { change?: Change } = {},
) {
  const settings: Settings = { ...DEFAULTS, ...rest };
  const judge = judgeOf({ settings });
  return gate({
    source: source(change, entry),
    settings,
    profile: settings.profile,
    matches: pathMatcher(settings.paths),
    judge: async (...args) => judge(...args),
    isDraft: false,
  });
}

describe('gate', () => {
  test.each<[Entry, string, string]>([
    [{ kind: 'symlink' }, 'fail', 'symbolic link'],
    [{ kind: 'submodule' }, 'fail', 'submodule'],
    [{ kind: 'folder' }, 'fail', 'folder'],
    [{ kind: 'lfs-pointer' }, 'fail', 'LFS'],
    [{ kind: 'binary' }, 'fail', 'binary'],
    [{ kind: 'not-utf8' }, 'fail', 'UTF-8'],
    [{ kind: 'too-large', bytes: 1_234_567 }, 'fail', '1,234,567 bytes'],
    [{ kind: 'missing' }, 'error', 'could not be read'],
  ])('%j is named, not read', async (entry, verdict, words) => {
    const report = await run(entry);
    expect(report.verdict).toBe(verdict);
    expect(report.documents[0]).toMatchObject({ path, verdict, checks: [], reason: expect.stringContaining(words) });
  });

  test('two names that differ only in case cannot both pass', async () => {
    const settings: Settings = { ...DEFAULTS };
    const judge = judgeOf({ settings });
    const report = await gate({
      source: {
        changes: async () => ['postmortems/A.md', 'postmortems/a.md'].map((p) => ({ path: p, status: 'added' })),
        read: async (paths) => paths.map(() => text('x')),
        list: async () => [],
      },
      settings,
      profile: 'alx',
      matches: () => true,
      judge: async (...args) => judge(...args),
      isDraft: false,
    });
    expect(report.documents[1]).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('only in case') });
  });

  describe('what was there before', () => {
    const change: Change = { path, status: 'modified' };
    test.each([
      ['fail', 'fail'],
      ['warn', 'pass'],
      ['allow', 'none'],
    ] as const)('baseline: %s gives %s', async (baseline, verdict) => {
      const report = await run(text('# Issue Summary\n\nIt broke.\n'), { baseline, change });
      expect(report.verdict).toBe(verdict);
      expect(report.leftOut).toHaveLength(baseline === 'allow' ? 1 : 0);
    });

    test('a new file is gated whatever the baseline', async () => {
      expect((await run(text('# Issue Summary\n'), { baseline: 'allow' })).verdict).toBe('fail');
    });
  });

  describe('what says of itself that it is a draft', () => {
    test.each([
      ['fail', 'fail'],
      ['warn', 'pass'],
      ['allow', 'none'],
    ] as const)('drafts: %s gives %s', async (drafts, verdict) => {
      expect((await run(text(unfinished), { drafts })).verdict).toBe(verdict);
    });

    test.each([
      '**Status:** Draft\n',
      '| Status | draft |\n|---|---|\n| Status | In progress |\n',
      'Status: work in progress\n',
    ])('%j is one', async (status) => {
      expect((await run(text(`${status}\n# Issue Summary\n\nIt broke.\n`), { drafts: 'warn' })).verdict).toBe('pass');
    });

    test('a finished one is none', async () => {
      expect((await run(text('Status: final\n\n# Issue Summary\n'), { drafts: 'warn' })).verdict).toBe('fail');
    });
  });

  test('an override changes the checks of its paths only', async () => {
    const overrides = [{ paths: ['postmortems/**'], words: {}, checks: { waivers: { severity: 'off' as const } } }];
    const asked = async (change: Change) =>
      (await run(text('one\n'), { overrides, change })).documents[0]!.checks.map(({ id }) => id);
    expect(await asked({ path, status: 'added' })).not.toContain('waivers');
    expect(await asked({ path: 'incidents/db.md', status: 'added' })).toContain('waivers');
  });

  test('a file that only links to its text fails with what to do', async () => {
    const report = await run(text('My postmortem: https://blog.example/my-outage\n'));
    expect(report.documents[0]).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('as Markdown') });
  });
});
