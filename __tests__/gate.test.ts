import { describe, expect, test } from '@jest/globals';
import { DEFAULTS } from '../src/config/defaults.js';
import type { Settings } from '../src/config/settings.js';
import { type GateInput, gate } from '../src/gate.js';
import type { CheckResult, DocumentReport, ReviewReport } from '../src/model/report.js';
import type { Change, Entry } from '../src/ports.js';
import type { DocumentKind } from '../src/select.js';

const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const check = { id: 'length', severity: 'error', says: 'brief' } as const;
const finding: CheckResult = { ...check, outcome: 'fail', findings: [{ message: 'm', help: 'h', ...at }] };
const waived: CheckResult = { ...check, outcome: 'waived', reason: 'true', ...at };

/** A text says by its words what is judged of it: `fail`, `waived`, `undecided`, `draft`, and its kind first. */
const judge: GateInput['judge'] = async (path, text) => {
  const has = (word: string): boolean => text.split(' ').includes(word);
  const report: DocumentReport = {
    path,
    verdict: has('undecided') ? 'error' : has('fail') ? 'fail' : 'pass',
    words: text.length,
    checks: has('fail') ? [finding] : has('waived') ? [waived] : [],
    facts: {},
  };
  return { kind: text.split(' ')[0] as DocumentKind, report, isUnfinished: has('draft') };
};

const path = 'postmortems/db.md';
const added = (name: string): Change => ({ path: name, status: 'added' });
const modified = (name: string): Change => ({ path: name, status: 'modified' });
const removed = (name: string): Change => ({ path: name, status: 'removed' });
const text = (value: string, blob = `blob of ${value}`): Entry => ({ kind: 'text', text: value, blob });

interface Given extends Partial<Omit<GateInput, 'source' | 'settings'>> {
  readonly changes?: readonly Change[];
  readonly head?: Readonly<Record<string, Entry | string>>;
  readonly base?: Readonly<Record<string, Entry | string>>;
  readonly settings?: Partial<Settings>;
}

function run({ head = {}, base = {}, changes = Object.keys(head).map(added), settings = {}, ...rest }: Given) {
  const entry = (found: Entry | string | undefined): Entry =>
    typeof found === 'string' ? text(found) : (found ?? { kind: 'missing' });
  return gate({
    source: {
      changes: async () => changes,
      read: async (paths, which) => paths.map((name) => entry({ head, base }[which][name])),
      list: async (folder) =>
        Object.keys(head)
          .filter((name) => name.slice(0, name.lastIndexOf('/')) === folder)
          .map((name) => name.slice(folder.length + 1)),
    },
    settings: { ...DEFAULTS, ...settings },
    profile: 'alx',
    matches: (name) => name.endsWith('.md'),
    judge,
    isDraft: false,
    ...rest,
  });
}

const approved: ReviewReport = {
  state: 'approved',
  have: 1,
  need: 1,
  approvedBy: ['ana'],
  missing: [],
  changesRequestedBy: [],
  discarded: [],
  checklist: [],
};

describe('the report', () => {
  test('of one good postmortem holds no more than there is', async () => {
    const report = await run({ head: { [path]: 'postmortem' } });
    expect(report).toStrictEqual({
      schemaVersion: 1,
      tool: { name: 'postmortem-gate', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      profile: 'alx',
      verdict: 'pass',
      documents: [{ path, verdict: 'pass', words: 10, checks: [], facts: {} }],
      leftOut: [],
    });
  });

  test('holds each document’s own judgement, and says what was left out and deleted', async () => {
    const readme = 'postmortems/README.md';
    const report = await run({
      changes: [added('postmortems/b.md'), added('postmortems/a.md'), added(readme), removed('postmortems/c.md')],
      head: { 'postmortems/b.md': 'postmortem fail', 'postmortems/a.md': 'postmortem', [readme]: 'other' },
    });
    expect(report.verdict).toBe('fail');
    expect(report.documents.map((document) => [document.path, document.verdict])).toEqual([
      ['postmortems/a.md', 'pass'],
      ['postmortems/b.md', 'fail'],
    ]);
    expect(report.leftOut).toEqual([{ path: readme, reason: expect.stringContaining('index page') }]);
    expect(report.deleted).toEqual([{ path: 'postmortems/c.md', outcome: 'warn' }]);
  });

  test.each([
    ['fail', 'fail'],
    ['warn', 'pass'],
    ['allow', 'pass'],
  ] as const)('of a deletion under deletions: %s is %s', async (deletions, verdict) => {
    const report = await run({ changes: [removed(path)], settings: { deletions } });
    expect(report).toMatchObject({ verdict, deleted: [{ path, outcome: deletions }] });
  });

  test('says why where it is not decided, and what else was noted', async () => {
    const report = await run({
      head: { [path]: 'postmortem' },
      isDraft: true,
      notes: ['The gate’s own files are changed.'],
      pullRequest: { number: 7, headSha: 'c1' },
    });
    expect(report).toMatchObject({
      verdict: 'pending',
      reason: 'The pull request is a draft.',
      notes: ['The gate’s own files are changed.'],
      pullRequest: { number: 7, headSha: 'c1' },
    });
    expect(await run({ head: { [path]: 'postmortem' }, notes: [] })).not.toHaveProperty('notes');
  });

  test('of a submission that is only a PDF is a fail that says what to do', async () => {
    const pdf = 'postmortems/report.pdf';
    const report = await run({ changes: [added(pdf)] });
    expect(report).toMatchObject({
      verdict: 'fail',
      documents: [{ path: pdf, verdict: 'fail', reason: expect.stringContaining('PDF'), checks: [] }],
    });
  });

  test('judges whatever was asked for by its name', async () => {
    const readme = 'postmortems/README.md';
    const given = { changes: [added(readme)], head: { [readme]: 'other', [path]: 'postmortem' } };
    expect((await run(given)).documents).toEqual([]);
    expect((await run({ ...given, isNamed: (name) => name === readme })).documents).toMatchObject([{ path: readme }]);
  });

  test('judges each text once, even where it must be judged to learn what it is', async () => {
    const readme = 'postmortems/README.md';
    const asked: string[] = [];
    const counted: GateInput['judge'] = (name, words) => {
      asked.push(`${name}: ${words}`);
      return judge(name, words);
    };
    const report = await run({
      changes: [modified(readme), added('postmortems/db.md')],
      head: { [readme]: 'other', [path]: 'other' },
      base: { [readme]: 'postmortem' },
      judge: counted,
    });
    expect(asked.sort()).toEqual([`${readme}: other`, `${readme}: postmortem`, `${path}: other`]);
    expect(report.documents.map(({ path: name, words }) => [name, words])).toEqual([
      [readme, 5],
      [path, 5],
    ]);
  });
});

describe('an entry that is no text is named, not read', () => {
  test.each<[Entry, string, string]>([
    [{ kind: 'symlink' }, 'fail', 'This is a symbolic link'],
    [{ kind: 'submodule' }, 'fail', 'This is a submodule'],
    [{ kind: 'folder' }, 'fail', 'This is a folder'],
    [{ kind: 'lfs-pointer' }, 'fail', 'This is a Git LFS pointer'],
    [{ kind: 'binary' }, 'fail', 'This is a binary file'],
    [{ kind: 'not-utf8' }, 'fail', 'not encoded in UTF-8'],
    [{ kind: 'too-large', bytes: 1_234_567 }, 'fail', '1,234,567 bytes'],
    [{ kind: 'unreadable', fault: 'EACCES' }, 'error', 'This file cannot be read (EACCES)'],
    [{ kind: 'missing' }, 'error', 'none of its name can be read'],
  ])('%j', async (entry, verdict, words) => {
    const report = await run({ head: { [path]: entry } });
    expect(report.verdict).toBe(verdict);
    expect(report.documents).toEqual([
      { path, verdict, words: 0, checks: [], facts: {}, reason: expect.stringContaining(words) },
    ]);
  });
});

describe('two names that one file system takes for one', () => {
  test.each([
    ['differ in case', 'postmortems/A.md', 'postmortems/a.md'],
    ['differ in a letter that is two capitals', 'postmortems/STRASSE.md', 'postmortems/stra\u00dfe.md'],
    ['differ in what nobody sees', 'postmortems/a.md', 'postmortems/a\u200b.md'],
    ['spell an accent in two ways', 'postmortems/caf\u00e9.md', 'postmortems/cafe\u0301.md'],
  ])('cannot both pass where they %s', async (_how, one, other) => {
    const [first, second] = [one, other].sort();
    const report = await run({ head: { [one]: 'postmortem', [other]: 'postmortem' } });
    expect(report.verdict).toBe('fail');
    expect(report.documents).toEqual([
      { path: first, verdict: 'pass', words: 10, checks: [], facts: {} },
      {
        path: second,
        verdict: 'fail',
        words: 10,
        checks: [],
        facts: {},
        reason: expect.stringContaining(`(${first})`),
      },
    ]);
  });

  test('stay undecided where one is', async () => {
    const head = { 'postmortems/A.md': 'postmortem', 'postmortems/a.md': 'postmortem undecided' };
    expect((await run({ head })).documents[1]!.verdict).toBe('error');
  });

  test('are none where more than that differs', async () => {
    const report = await run({ head: { 'postmortems/a.md': 'postmortem', 'incidents/a.md': 'postmortem' } });
    expect(report.verdict).toBe('pass');
  });
});

describe('what was there before', () => {
  const changes = [modified(path)];

  test.each([
    ['fail', 'fail'],
    ['warn', 'pass'],
    ['allow', 'none'],
  ] as const)('under baseline: %s gives %s', async (baseline, verdict) => {
    const report = await run({ changes, head: { [path]: 'postmortem fail' }, settings: { baseline } });
    expect(report.verdict).toBe(verdict);
    expect(report.documents).toHaveLength(baseline === 'allow' ? 0 : 1);
    expect(report.leftOut).toEqual(
      baseline === 'allow'
        ? [{ path, reason: 'it was there before this change, and `baseline: allow` gates only new files' }]
        : [],
    );
  });

  test('is what is not new: a new file is gated whatever the baseline', async () => {
    const head = { [path]: 'postmortem fail' };
    for (const baseline of ['warn', 'allow'] as const) {
      expect((await run({ head, settings: { baseline } })).verdict).toBe('fail');
    }
  });
});

describe('what was not judged before', () => {
  test.each<[string, Change, Record<string, string>]>([
    ['the brief', modified(path), { [path]: 'brief' }],
    ['moved here', { path, status: 'renamed', previousPath: 'drafts/db.txt' }, { 'drafts/db.txt': 'postmortem' }],
  ])('is new, whatever the baseline: %s', async (_what, change, base) => {
    for (const baseline of ['warn', 'allow'] as const) {
      const given = { changes: [change], head: { [path]: 'postmortem fail' }, base, settings: { baseline } };
      expect((await run(given)).verdict).toBe('fail');
    }
  });
});

describe('what says of itself that it is a draft', () => {
  test.each([
    ['fail', 'fail'],
    ['warn', 'pass'],
    ['allow', 'none'],
  ] as const)('under drafts: %s gives %s', async (drafts, verdict) => {
    const report = await run({ head: { [path]: 'postmortem draft fail' }, settings: { drafts } });
    expect(report.verdict).toBe(verdict);
    expect(report.leftOut).toEqual(
      drafts === 'allow'
        ? [{ path, reason: 'its own status says that it is a draft, and `drafts: allow` lets drafts be' }]
        : [],
    );
  });

  test('a finished one is gated whatever drafts may be', async () => {
    const head = { [path]: 'postmortem fail' };
    for (const drafts of ['warn', 'allow'] as const) {
      expect((await run({ head, settings: { drafts } })).verdict).toBe('fail');
    }
  });

  test('is left out for what it is', async () => {
    const given = { changes: [modified(path)], head: { [path]: 'postmortem draft' } };
    const reason = async (settings: Partial<Settings>) => (await run({ ...given, settings })).leftOut[0]!.reason;
    expect(await reason({ drafts: 'allow', baseline: 'allow' })).toContain('drafts: allow');
    expect(await reason({ drafts: 'fail', baseline: 'allow' })).toContain('baseline: allow');
    const finished = { ...given, head: { [path]: 'postmortem' } };
    const { leftOut } = await run({ ...finished, settings: { drafts: 'allow', baseline: 'allow' } });
    expect(leftOut[0]!.reason).toContain('baseline: allow');
  });
});

describe('the review', () => {
  /** What the review was asked for, and the verdict with its answer. */
  async function asked(given: Given) {
    const calls: unknown[] = [];
    const report = await run({
      ...given,
      review: async (blobs, need) => {
        calls.push([Object.fromEntries(blobs), need]);
        return approved;
      },
    });
    return { calls, report };
  }

  test('is of the texts that are there and of those that are deleted', async () => {
    const { calls, report } = await asked({
      changes: [added(path), added('postmortems/link.md'), removed('postmortems/old.md')],
      head: { [path]: 'postmortem', 'postmortems/link.md': { kind: 'symlink' } },
      settings: { review: { ...DEFAULTS.review, approvals: 2 } },
    });
    expect(calls).toEqual([
      [{ [path]: 'blob of postmortem', 'postmortems/link.md': null, 'postmortems/old.md': null }, 2],
    ]);
    expect(report.review).toEqual(approved);
  });

  test.each<[string, number, Partial<Settings>, number]>([
    ['as the settings ask', 0, {}, 0],
    ['by one for a waived error', 0, { failOn: 'error' }, 1],
    ['by as many as the settings ask for a waived error', 3, { failOn: 'error' }, 3],
    ['as the settings ask where the waived check fails nothing', 0, { failOn: 'never' }, 0],
  ])('is asked for %s', async (_how, approvals, settings, need) => {
    const head = { [path]: 'failOn' in settings ? 'postmortem waived' : 'postmortem' };
    const { calls } = await asked({ head, settings: { ...settings, review: { ...DEFAULTS.review, approvals } } });
    expect(calls).toMatchObject([[{}, need]]);
  });

  test('of a deletion alone is asked for', async () => {
    const { calls } = await asked({ changes: [removed(path)] });
    expect(calls).toEqual([[{ [path]: null }, 0]]);
  });

  test('is not asked for where no postmortem is changed', async () => {
    const { calls, report } = await asked({ changes: [added('src/index.ts')] });
    expect(calls).toEqual([]);
    expect(report.verdict).toBe('none');
  });

  test('that cannot be asked leaves a waiver open', async () => {
    expect((await run({ head: { [path]: 'postmortem waived' } })).verdict).toBe('pending');
    expect((await asked({ head: { [path]: 'postmortem waived' } })).report.verdict).toBe('pass');
  });
});
