/** What changed in a git repository: the working tree, uncommitted and untracked work included, against a commit. */
import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Change, ChangeStatus, Entry, Source } from '../ports.js';
import { entryOf, LARGEST_FILE } from './entry.js';
import { diskEntries, statOf } from './files.js';
import { type Git, git, gitAnswer, namesIn } from './git.js';

/**
 * Opens the repository that holds a folder; null where none does. A folder that only looks like git's own may be a part of
 * what was cloned: git would take its config, and run the programs that are named there.
 */
export async function repositoryAt(folder: string, env: Git['env']): Promise<Git | null> {
  const root = await gitAnswer({ folder, env }, ['rev-parse', '--show-toplevel']);
  if (root === null) return null;
  const isOpened = env.GIT_DIR !== undefined || (await statOf(join(root, '.git'))) !== null;
  return isOpened ? { folder: root, env } : null;
}

const commitOf = (repository: Git, ref: string): Promise<string | null> =>
  gitAnswer(repository, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);

/**
 * The commit that work here began from: the merge base with `base`, or with the default branch. null before the first
 * commit.
 */
export async function startingPoint(repository: Git, base?: string): Promise<string | null> {
  const head = await commitOf(repository, 'HEAD');
  const ref = base === undefined ? await defaultBranch(repository) : ((await branchOf(repository, base)) ?? base);
  const tip = ref === null ? null : await commitOf(repository, ref);
  if (tip === null && base !== undefined) {
    throw new UserError(
      `${base} is no commit of this repository.`,
      'Name a branch, a tag or a commit, and fetch it first.',
    );
  }
  if (head === null) return null;
  if (ref === null || tip === null) {
    throw new UserError(
      'This repository has no default branch that can be told: neither origin/HEAD, nor main or master.',
      'Name what to compare with, for example --base origin/develop.',
    );
  }
  const start = await gitAnswer(repository, ['merge-base', tip, head]);
  if (start === null) {
    throw new UserError(
      `This branch and ${shortName(ref)} have no commit in common here.`,
      'Fetch more of the history (git fetch --unshallow; in a workflow, fetch-depth: 0), or name another --base.',
    );
  }
  return start;
}

/** The full name of a branch; null where the name is another commit's. */
async function branchOf(repository: Git, name: string): Promise<string | null> {
  for (const ref of [`refs/remotes/${name}`, `refs/heads/${name}`]) {
    if ((await commitOf(repository, ref)) !== null) return ref;
  }
  return null;
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:remotes|heads)\//, '');

/** Its full name: a tag may be called as a branch is, and git would take the tag. */
async function defaultBranch(repository: Git): Promise<string | null> {
  const remote = await gitAnswer(repository, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  for (const ref of [
    ...(remote === null ? [] : [remote]),
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
  ]) {
    if ((await commitOf(repository, ref)) !== null) return ref;
  }
  return null;
}

/** The working tree against a commit; null: against nothing, so that every file is new. */
export function changesSource(repository: Git, start: string | null): Source {
  return sourceOf(repository, start, async () => {
    const tracked = start === null ? [] : await trackedChanges(repository, start);
    const isGone = new Set(tracked.filter(({ status }) => status === 'removed').map(({ path }) => path));
    const untracked = await filesOf(repository, start === null ? ['--cached', '--others'] : ['--others']);
    const added = untracked
      // A file that git was told to forget, and that is still here.
      .map((path): Change => ({ path, status: isGone.has(path) ? 'modified' : 'added' }));
    const paths = new Set(untracked);
    return [...tracked.filter(({ path }) => !paths.has(path)), ...added];
  });
}

/** Every file of the working tree that git does not ignore, whether it changed or not. */
export async function wholeSource(repository: Git): Promise<Source> {
  const head = await commitOf(repository, 'HEAD');
  return sourceOf(repository, head, async () => {
    const before = new Set(
      head === null ? [] : namesIn(await git(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', head])),
    );
    const gone = new Set(await filesOf(repository, ['--deleted']));
    return (await filesOf(repository, ['--cached', '--others']))
      .filter((path) => !gone.has(path))
      .map((path): Change => ({ path, status: before.has(path) ? 'modified' : 'added' }));
  });
}

function sourceOf(repository: Git, base: string | null, changes: Source['changes']): Source {
  let folders: Promise<Map<string, string[]>> | undefined;
  return {
    changes,
    read: async (paths, at) => {
      if (at === 'base') return base === null ? paths.map(() => ({ kind: 'missing' })) : blobs(repository, base, paths);
      return diskEntries(paths.map((path) => join(repository.folder, path)));
    },
    list: async (folder) => {
      folders ??= foldersOf(repository);
      return (await folders).get(folder) ?? [];
    },
  };
}

async function filesOf(repository: Git, which: readonly string[]): Promise<string[]> {
  const names = namesIn(await git(repository, ['ls-files', '-z', '--exclude-standard', ...which, '--', '.']));
  // A folder is another repository within this one; a file in conflict is listed once for each side.
  return [...new Set(names.filter((name) => !name.endsWith('/')))];
}

async function foldersOf(repository: Git): Promise<Map<string, string[]>> {
  const gone = new Set(await filesOf(repository, ['--deleted']));
  const folders = new Map<string, string[]>();
  for (const path of await filesOf(repository, ['--cached', '--others'])) {
    if (gone.has(path)) continue;
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const names = folders.get(folder) ?? [];
    names.push(path.slice(slash + 1));
    folders.set(folder, names);
  }
  return folders;
}

const STATUSES: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
  // In conflict: it is judged as it stands.
  U: 'modified',
};

async function trackedChanges(repository: Git, start: string): Promise<Change[]> {
  const output = await git(repository, [
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    start,
    '--',
  ]);
  const fields = namesIn(output);
  const changes = new Map<string, Change>();
  for (let i = 0; i < fields.length; ) {
    const letter = fields[i++]!.charAt(0);
    const status = STATUSES[letter];
    if (status === undefined) throw new Error(`git diff gave the status ${JSON.stringify(letter)}`);
    if (status === 'renamed' || status === 'copied') {
      const previousPath = fields[i++]!;
      const path = fields[i++]!;
      changes.set(path, { path, status, previousPath });
    } else {
      const path = fields[i++]!;
      changes.set(path, { path, status });
    }
  }
  return [...changes.values()];
}

const KINDS = { '120000': 'symlink', '160000': 'submodule', '040000': 'folder' } as const;
/** Windows takes command lines of 32,767 characters. */
const MOST_PATHS = 50;

async function blobs(repository: Git, commit: string, paths: readonly string[]): Promise<Entry[]> {
  const listed = new Map<string, { mode: string; id: string; size: number }>();
  for (let i = 0; i < paths.length; i += MOST_PATHS) {
    const args = ['ls-tree', '-z', '--long', '--full-tree', commit, '--', ...paths.slice(i, i + MOST_PATHS)];
    for (const line of namesIn(await git(repository, args))) {
      const [, mode = '', id = '', size = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(line) ?? [];
      listed.set(line.slice(line.indexOf('\t') + 1), { mode, id, size: Number(size) });
    }
  }
  const wanted = [...listed.values()].filter(({ mode, size }) => !(mode in KINDS) && size <= LARGEST_FILE);
  const texts = await contents(repository, [...new Set(wanted.map(({ id }) => id))]);
  return paths.map((path): Entry => {
    const blob = listed.get(path);
    if (blob === undefined) return { kind: 'missing' };
    if (blob.mode in KINDS) return { kind: KINDS[blob.mode as keyof typeof KINDS], blob: blob.id };
    const bytes = texts.get(blob.id);
    return bytes === undefined
      ? { kind: 'too-large', bytes: blob.size, blob: blob.id }
      : { ...entryOf(bytes), blob: blob.id };
  });
}

/** The bytes of blobs by id. */
async function contents(repository: Git, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (ids.length === 0) return found;
  const output = await git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error(`git cat-file did not give ${id}`);
    found.set(id, output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}
