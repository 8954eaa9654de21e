import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changesSource, repositoryAt, startingPoint, wholeSource } from '../../src/local/repository.js';
import type { Change, Source } from '../../src/ports.js';
import { Session } from './session.js';

const TEXT = '# Postmortem: slow checkout\n\n## Issue Summary\n\nCheckout was slow for an hour.\n';

let session: Session;
beforeEach(() => {
  session = new Session();
});
afterEach(() => session.close());

const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

async function source(base?: string): Promise<Source> {
  const repository = (await repositoryAt(session.folder, env))!;
  return changesSource(repository, await startingPoint(repository, base));
}

async function changes(base?: string): Promise<Change[]> {
  return [...(await (await source(base)).changes())].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function commit(message = 'work'): void {
  session.git('add', '--all');
  session.git('commit', '--quiet', '--message', message);
}

/** A repository with one postmortem on main, and a branch checked out. */
function branch(): void {
  session.git('init', '--quiet', '--initial-branch', 'main');
  session.write('postmortems/old.md', TEXT);
  commit();
  session.git('checkout', '--quiet', '-b', 'topic');
}

describe('what changed', () => {
  beforeEach(branch);

  test('committed, staged, edited and untracked files, but no ignored ones', async () => {
    session.write('.gitignore', 'ignored.md\n');
    session.write('postmortems/committed.md', TEXT);
    commit();
    session.write('postmortems/staged.md', TEXT);
    session.git('add', 'postmortems/staged.md');
    session.write('postmortems/old.md', `${TEXT}\nMore.\n`);
    session.write('new folder/postmortem é "x".md', TEXT);
    session.write('postmortems/ignored.md', TEXT);
    expect(await changes()).toEqual([
      { path: '.gitignore', status: 'added' },
      { path: 'new folder/postmortem é "x".md', status: 'added' },
      { path: 'postmortems/committed.md', status: 'added' },
      { path: 'postmortems/old.md', status: 'modified' },
      { path: 'postmortems/staged.md', status: 'added' },
    ]);
  });

  test('what the default branch did meanwhile is no change of this one', async () => {
    session.git('checkout', '--quiet', 'main');
    session.write('postmortems/other.md', TEXT);
    commit();
    session.git('checkout', '--quiet', 'topic');
    expect(await changes()).toEqual([]);
    expect(await changes('main')).toEqual([]);
  });

  test('renames, deletions and type changes are told apart', async () => {
    session.write('postmortems/gone.md', 'gone\n');
    session.write('postmortems/link.md', 'text\n');
    commit();
    session.git('branch', '--force', 'main');
    renameSync(join(session.folder, 'postmortems/old.md'), join(session.folder, 'postmortems/new.md'));
    session.git('add', '--all');
    rmSync(join(session.folder, 'postmortems/gone.md'));
    rmSync(join(session.folder, 'postmortems/link.md'));
    symlinkSync('/etc/hostname', join(session.folder, 'postmortems/link.md'));
    expect(await changes()).toEqual([
      { path: 'postmortems/gone.md', status: 'removed' },
      { path: 'postmortems/link.md', status: 'changed' },
      { path: 'postmortems/new.md', status: 'renamed', previousPath: 'postmortems/old.md' },
    ]);
  });

  test('a file that git was told to forget and that is still here is a change, not a deletion', async () => {
    session.git('rm', '--quiet', '--cached', 'postmortems/old.md');
    expect(await changes()).toEqual([{ path: 'postmortems/old.md', status: 'modified' }]);
  });

  test('a file in conflict is one change', async () => {
    session.write('postmortems/old.md', 'ours\n');
    commit();
    session.git('checkout', '--quiet', '-b', 'other', 'main');
    session.write('postmortems/old.md', 'theirs\n');
    commit();
    expect(() => session.git('merge', '--quiet', 'topic')).toThrow();
    expect(await changes()).toEqual([{ path: 'postmortems/old.md', status: 'modified' }]);
  });

  test('names that begin with a hyphen or a colon are names', async () => {
    session.write('-postmortem.md', TEXT);
    session.write(':(top)postmortem.md', TEXT);
    commit();
    const judged = await source();
    expect((await judged.changes()).map(({ path }) => path).sort()).toEqual(['-postmortem.md', ':(top)postmortem.md']);
    session.git('branch', '--force', 'main');
    const entries = await (await source()).read(['-postmortem.md', ':(top)postmortem.md'], 'base');
    expect(entries.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });
});

describe('what stands there', () => {
  beforeEach(branch);

  test('base and head are read apart, in the order asked for', async () => {
    session.write('postmortems/old.md', 'new text\n');
    const judged = await source();
    expect(await judged.read(['nothing.md', 'postmortems/old.md'], 'base')).toEqual([
      { kind: 'missing' },
      { kind: 'text', text: TEXT, blob: session.git('rev-parse', 'HEAD:postmortems/old.md').trim() },
    ]);
    expect(await judged.read(['postmortems'], 'base')).toEqual([
      { kind: 'folder', blob: session.git('rev-parse', 'HEAD:postmortems').trim() },
    ]);
    expect(await judged.read(['postmortems/old.md', 'nothing.md'], 'head')).toEqual([
      { kind: 'text', text: 'new text\n', blob: session.git('hash-object', 'postmortems/old.md').trim() },
      { kind: 'missing' },
    ]);
  });

  test('many files at the base, each its own text', async () => {
    const paths = Array.from({ length: 120 }, (_, i) => `postmortems/${i}.md`);
    for (const [i, path] of paths.entries()) session.write(path, `text ${i}\n`);
    commit();
    session.git('branch', '--force', 'main');
    const entries = await (await source()).read(paths, 'base');
    expect(entries.map((entry) => (entry.kind === 'text' ? entry.text : entry.kind))).toEqual(
      paths.map((_, i) => `text ${i}\n`),
    );
  });

  test('links and large files at the base are named as such', async () => {
    symlinkSync('old.md', join(session.folder, 'postmortems/link.md'));
    session.write('postmortems/large.md', 'x'.repeat(300_000));
    session.write('postmortems/binary.md', Buffer.from([0, 1, 2]));
    commit();
    session.git('branch', '--force', 'main');
    const entries = await (await source()).read(
      ['postmortems/link.md', 'postmortems/large.md', 'postmortems/binary.md'],
      'base',
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['symlink', 'too-large', 'binary']);
  });

  test('a folder’s files are those that git does not ignore and that are there', async () => {
    session.write('.gitignore', 'draft.md\n');
    session.write('postmortems/draft.md', TEXT);
    session.write('postmortems/new.md', TEXT);
    rmSync(join(session.folder, 'postmortems/old.md'));
    const judged = await source();
    expect(await judged.list('postmortems')).toEqual(['new.md']);
    expect(await judged.list('')).toEqual(['.gitignore']);
    expect(await judged.list('none')).toEqual([]);
  });
});

describe('where the work began', () => {
  test('before the first commit everything is new', async () => {
    session.git('init', '--quiet', '--initial-branch', 'main');
    session.write('postmortem.md', TEXT);
    session.write('staged.md', TEXT);
    session.git('add', 'staged.md');
    expect(await changes()).toEqual([
      { path: 'postmortem.md', status: 'added' },
      { path: 'staged.md', status: 'added' },
    ]);
  });

  test.each([
    ['no base', 'main', undefined],
    ['the branch as the base', 'main', 'main'],
    ['a remote’s branch', 'origin/main', undefined],
    ['a remote’s branch as the base', 'origin/main', 'origin/main'],
  ])('a tag that is called like the branch hides no change: %s', async (_what, tag, base) => {
    branch();
    if (tag !== 'main') {
      session.git('update-ref', `refs/remotes/${tag}`, 'main');
      session.git('branch', '--delete', '--force', 'main');
    }
    session.write('postmortems/new.md', TEXT);
    commit();
    session.git('tag', tag);
    expect(await changes(base)).toEqual([{ path: 'postmortems/new.md', status: 'added' }]);
    expect(await changes(session.git('rev-parse', 'HEAD').trim())).toEqual([]);
  });

  test('the remote’s own default branch comes first', async () => {
    branch();
    session.git('branch', 'trunk');
    session.write('postmortems/new.md', TEXT);
    commit();
    session.git('branch', '--force', 'main');
    expect(await changes()).toEqual([]);
    session.git('update-ref', 'refs/remotes/origin/trunk', 'trunk');
    session.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await changes()).toEqual([{ path: 'postmortems/new.md', status: 'added' }]);
  });

  test('a remote whose HEAD leads nowhere is passed over', async () => {
    branch();
    session.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
    expect(await changes()).toEqual([]);
  });

  test.each([
    ['no default branch', () => session.git('branch', '--delete', '--force', 'main'), undefined, /no default branch/],
    ['a base that is no commit', () => '', 'nonsense', /nonsense is no commit/],
    ['a base that looks like an option', () => '', '--output=x', /--output=x is no commit/],
    [
      'no common commit',
      () => {
        session.git('checkout', '--quiet', '--orphan', 'alone');
        session.git('commit', '--quiet', '--message', 'alone');
      },
      undefined,
      /no commit in common/,
    ],
  ])('%s is an error', async (_name, prepare, base, message) => {
    branch();
    prepare();
    await expect(changes(base)).rejects.toThrow(message);
  });
});

test('`--all` takes every file that is there and not ignored', async () => {
  branch();
  session.write('.gitignore', 'ignored.md\n');
  session.write('ignored.md', TEXT);
  session.write('new.md', TEXT);
  session.write('gone.md', TEXT);
  session.git('add', 'gone.md');
  rmSync(join(session.folder, 'gone.md'));
  const repository = (await repositoryAt(session.folder, env))!;
  expect(await (await wholeSource(repository)).changes()).toEqual(
    expect.arrayContaining([
      { path: 'postmortems/old.md', status: 'modified' },
      { path: 'new.md', status: 'added' },
      { path: '.gitignore', status: 'added' },
    ]),
  );
});

describe('the command line in a repository', () => {
  beforeEach(branch);

  test('judges what changed, wherever it is run', async () => {
    session.write('postmortems/new.md', TEXT);
    session.write('docs/notes.md', TEXT);
    expect((await session.judged([])).documents).toEqual(['postmortems/new.md']);
    expect((await session.judged([], { cwd: 'docs' })).documents).toEqual(['postmortems/new.md']);
    expect((await session.judged(['--all'])).documents).toEqual(['postmortems/new.md', 'postmortems/old.md']);
    expect((await session.judged(['--base', 'HEAD'])).documents).toEqual(['postmortems/new.md']);
  });

  test('nothing changed is no fault', async () => {
    const { code, stdout } = await session.run(['--format', 'json']);
    expect({ code, verdict: JSON.parse(stdout).verdict }).toEqual({ code: 0, verdict: 'none' });
  });

  test.each([
    [['--all', '--base', 'main'], /only one can choose/],
    [['--all', 'postmortems/old.md'], /--all chooses the files/],
    [['--base', 'main', 'postmortems/old.md'], /--base chooses the files/],
  ])('%j is refused', async (argv, message) => {
    const { code, stderr } = await session.run(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test('outside of a repository, files must be named', async () => {
  session.write('postmortem.md', TEXT);
  const { code, stderr } = await session.run([]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/in no git repository/);
  expect((await session.judged(['--all'])).documents).toEqual(['postmortem.md']);
});

test('a folder that was cloned and looks like git’s own runs no program that it names', async () => {
  session.git('init', '--quiet');
  session.git('init', '--quiet', '--bare', 'postmortems');
  session.write('postmortems/run.sh', '#!/bin/sh\ntouch "$(dirname "$0")/it-ran"\n');
  chmodSync(join(session.folder, 'postmortems/run.sh'), 0o755);
  session.write(
    'postmortems/config',
    '[core]\nrepositoryformatversion = 0\nbare = false\nworktree = .\nfsmonitor = ./run.sh\n',
  );
  session.write('postmortems/a.md', TEXT);
  const { code, stderr } = await session.run([], { cwd: 'postmortems' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/in no git repository/);
  expect((await session.judged(['--all'], { cwd: 'postmortems' })).documents).toEqual(['postmortems/a.md']);
  await session.run(['stats'], { cwd: 'postmortems' });
  await session.run(['init'], { cwd: 'postmortems' });
  expect(existsSync(join(session.folder, 'postmortems/it-ran'))).toBe(false);
});

test('without git, a sentence says so', async () => {
  const { code, stderr } = await session.run([], { env: { PATH: '/nonexistent' } });
  expect(code).toBe(2);
  expect(stderr).toBe('git is not there to say what changed.\nInstall git, or name the files to judge.\n');
});

test('a repository of someone else’s is explained', async () => {
  mkdirSync(join(session.folder, 'bin'));
  session.write(
    'bin/git',
    '#!/bin/sh\necho "fatal: detected dubious ownership in repository at \'/x\'" >&2\nexit 128\n',
  );
  chmodSync(join(session.folder, 'bin/git'), 0o755);
  const { code, stderr } = await session.run([], { env: { PATH: join(session.folder, 'bin') } });
  expect(code).toBe(2);
  expect(stderr).toMatch(/belongs to someone else/);
  expect(stderr).toMatch(/git config --global --add safe\.directory/);
});
